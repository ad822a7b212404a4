import { Kind, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { encodeGlobalId } from '../global-id.ts';
import { buildSchema } from '../schema.ts';
import { createExecutor } from './execute.ts';
import { rootFields } from './root-fields.ts';
import { type Scan, explaining, together } from './testkit/explain.ts';
import { districtUnit, idOf, makeLargeWorld, province, roundId, schoolUnit } from './testkit/large-world.ts';
import { actorOf, contextOf } from './testkit/world.ts';

/**
 * What the screens ask, explained on a table of 65,000 rows: nothing reads a large table from one end to the other, and nothing sorts more than a few
 * pages. So the cost of a page does not grow with the table. Counts and sums are the exception: they cost what they count.
 */
const { pool } = await testDatabase();
const run = createExecutor(buildSchema());
const listed = JSON.parse(readFileSync(new URL('../../../../web/src/gql/persisted-documents.json', import.meta.url), 'utf8')) as {
  [hash: string]: string;
};
const documents = new Map(
  Object.values(listed).flatMap((text) => {
    const name = /\bquery (\w+)/u.exec(text)?.[1];
    return name === undefined ? [] : [[name, text] as const];
  }),
);
beforeAll(() => makeLargeWorld(pool, { districts: 12, graduatesPerYear: 300 }), 120_000);

/** Rows of a table that count as many, and rows that a page may touch: fewer than one district has, since a page must not be found by reading all of them. */
const LARGE = 3_000;
const BOUND = 4_400;
/** Documents that count the rows of a report, or of several: they touch what they count. */
const COUNTING = new Set(['ImportReports', 'RoundList']);

const people = {
  bureau: actorOf('BUREAU_VOC', districtUnit(7)),
  quietBureau: actorOf('BUREAU_VOC', districtUnit(1)),
  clerk: actorOf('VOC_CLERK', schoolUnit(7, 2)),
  quietClerk: actorOf('VOC_CLERK', schoolUnit(1, 2)),
  province: actorOf('BUREAU_VOC', province),
  administrator: actorOf('ADMIN', districtUnit(7)),
};
type Person = keyof typeof people;

const scan = async (person: Person, name: string, variables: object): Promise<readonly Scan[]> => {
  const text = documents.get(name);
  if (text === undefined) throw new Error(`the screens have no document ${name}`);
  const { context, scans } = explaining(pool, contextOf(pool, people[person]));
  const result = await run({ document: parse(text), variables: variables as never, context });
  if ('errors' in result) throw result.errors?.[0] ?? new Error('no answer');
  return scans;
};
/** What a plan does that it should not, in words. */
const wrong = (scans: readonly Scan[], bound = BOUND): string[] =>
  together(scans).flatMap((one) => [
    ...(one.kind === 'Seq Scan' && one.tableRows > LARGE ? [`reads all of ${one.table}`] : []),
    ...(one.tableRows > LARGE && one.touched > bound ? [`touches ${one.touched} rows of ${one.table} by ${one.index ?? one.kind}`] : []),
    ...(one.kind === 'Sort' && one.touched > bound ? [`sorts ${one.touched} rows`] : []),
  ]);

const page = { first: 100, withTotal: false };
const ascending = (field: string): object => ({ orderBy: [{ field, direction: 'ASC' }] });
const descending = (field: string): object => ({ orderBy: [{ field, direction: 'DESC' }] });
const school = (district: number): string => encodeGlobalId('OrgUnit', schoolUnit(district, 2).id);
const round = (district: number): string => encodeGlobalId('Round', roundId(district, 2026, 'FINAL'));
const report = encodeGlobalId('RoundReport', idOf('6', 7 * 1000 + 22));
const PERIOD = { round: { period: { in: ['2026-FINAL'] } } };
const ORDERS = [
  'UPDATED_AT',
  'GRADUATE_NAME',
  'SCHOOL',
  'CLASS_NAME',
  'DESTINATION',
  'EMPLOYER_NAME',
  'WAGE',
  'START_ON',
  'EVIDENCE_GRADE',
  'STATE',
];
const STAFF: readonly Person[] = ['quietBureau', 'clerk'];

/** Every document of the screens that reads lists or records: who asks it, and with what. */
const CASES: { readonly [document: string]: readonly (readonly [readonly Person[], object])[] } = {
  PlacementList: [
    ...ORDERS.flatMap((field) =>
      [ascending, descending].flatMap((way) => [
        [STAFF, { ...page, ...way(field) }] as const,
        [STAFF, { ...page, ...way(field), where: { and: [PERIOD, { destination: { in: ['D11', 'D12'] } }] } }] as const,
        [['province'], { ...page, ...way(field), where: PERIOD }] as const,
        [['province'], { ...page, ...way(field) }] as const,
      ]),
    ),
    // one letter that many have, one that nobody has; a word of all, and one of a single row
    ...['e', 'é', '学生', '学生a1b'].map(
      (search) => [['bureau', 'clerk', 'province'], { ...page, ...descending('UPDATED_AT'), where: { search } }] as const,
    ),
    // the clerk's school has no such row: there is no page, and all that the clerk sees is read
    [['bureau'], { ...page, ...descending('UPDATED_AT'), where: { state: { in: ['SUBMITTED'] } } }],
    ...[{ school: { within: school(7) } }, { employed: { eq: true } }, { wage: { gte: '3000.00' } }, { evidenceGrade: { in: ['C'] } }].map(
      (where) => [['bureau', 'clerk'], { ...page, ...descending('UPDATED_AT'), where }] as const,
    ),
  ],
  ReportRows: ORDERS.map((field) => [['bureau'], { ...page, report, ...ascending(field) }]),
  PlacementRecord: [[STAFF, { id: encodeGlobalId('Placement', idOf('5', 15)) }]],
  GraduateRecord: [[STAFF, { id: encodeGlobalId('Graduate', idOf('3', 7)) }]],
  PlacementPeriods: [[STAFF, {}]],
  PlacementReportOf: [[['bureau'], { round: round(7), school: school(7) }]],
  SearchPersons: [[['bureau', 'clerk'], { text: '学生a1b' }]],
  SearchUnits: [[['bureau'], { text: 'xx' }]],
  EmployerFinder: [[['bureau'], { text: '单位ab1' }]],
  ImportReport: [[['bureau'], { id: report }]],
  ImportReports: [[STAFF, {}]],
  ImportHistory: [
    [['clerk'], { where: { noun: { eq: 'placement' } } }],
    [['bureau'], { where: { round: { id: { eq: round(7) } } } }],
  ],
  ImportBatch: [[['clerk'], { id: encodeGlobalId('ImportBatch', idOf('8', 6)) }]],
  ImportRows: [[['bureau'], { ...page, batch: encodeGlobalId('ImportBatch', idOf('8', 6)), where: { verdict: { in: ['WRONG'] } } }]],
  RoundList: [[['bureau', 'clerk'], {}]],
  ReportRecord: [
    [
      ['bureau', 'clerk'],
      {
        id: report,
        missing: { destination: { isNull: true } },
        incomplete: { region: { isNull: true } },
        returned: { state: { eq: 'RETURNED' } },
      },
    ],
  ],
  ReportQuestions: [
    [['clerk'], { report, live: true }],
    [['bureau'], { report, live: false }],
  ],
  VerificationRound: [[['bureau'], { id: round(7) }]],
  VerificationRows: ['SCHOOL', 'GRADUATE_NAME'].flatMap((field) =>
    [{ sampled: { eq: true } }, { contradiction: { eq: true } }, { verification: { eq: 'REFUSED' } }, { state: { in: ['SUBMITTED'] } }].map(
      (where) => [['bureau'], { ...page, ...ascending(field), where: { and: [{ round: { id: { eq: round(7) } } }, where] } }] as const,
    ),
  ),
  VerificationGraduate: [[['bureau'], { id: encodeGlobalId('Graduate', idOf('3', 7)) }]],
  VerificationRoll: [[['bureau'], { round: round(7) }]],
  VerificationRecord: [[STAFF, { id: encodeGlobalId('Placement', idOf('5', 15)) }]],
  HomePeriod: [[STAFF, {}]],
  DashboardRounds: [[STAFF, {}]],
  HomeTasks: [[STAFF, {}]],
  OpenTasks: [[STAFF, {}]],
  RecordHistory: [[['bureau'], { record: encodeGlobalId('Placement', idOf('5', 15)) }]],
  AuditList: [[['bureau', 'quietBureau', 'province'], { ...page, ...descending('AT') }]],
  AccountList: ['NAME', 'USERNAME', 'CREATED_AT', 'UPDATED_AT'].map((field) => [['administrator'], { ...page, ...ascending(field) }]),
  AccountRecord: [[['administrator'], { id: encodeGlobalId('Account', idOf('9', 8)) }]],
  TokenList: [[['administrator'], { ...page }]],
  UnitList: [[['bureau'], { ...page, ...ascending('NAME') }]],
  UnitRecord: [[['bureau'], { id: encodeGlobalId('OrgUnit', districtUnit(7).id) }]],
  UnitRoots: [[['bureau'], {}]],
  UnitChildren: [[['bureau'], { parent: encodeGlobalId('OrgUnit', districtUnit(7).id) }]],
  OrgPicker: [[['bureau'], { where: { search: 'xx' } }]],
  OrgNames: [[['bureau'], { ids: [school(7), school(1)] }]],
  MajorOfferList: ['FROM_YEAR', 'STATE', 'UPDATED_AT'].map((field) => [STAFF, { ...page, ...ascending(field) }]),
  MajorOfferRecord: [[STAFF, { id: encodeGlobalId('MajorOffer', idOf('3', 7)) }]],
  SchoolClassList: ['ENTRY_YEAR', 'NAME'].map((field) => [STAFF, { ...page, ...descending(field) }]),
  SchoolClassRecord: [[STAFF, { id: encodeGlobalId('SchoolClass', idOf('3', 7)) }]],
  ClassChoices: [[['clerk'], { where: { school: { id: { eq: school(7) } }, entryYear: { eq: 2026 } } }]],
  IntakePlanList: ['ENTRY_YEAR', 'QUOTA', 'UPDATED_AT'].map((field) => [STAFF, { ...page, ...descending(field) }]),
  IntakePlanRecord: [[STAFF, { id: encodeGlobalId('IntakePlan', idOf('3', 7)) }]],
  ApplicantList: ['UPDATED_AT', 'ENTRY_YEAR', 'NAME', 'STATE', 'ENROLLED_ON'].map((field) => [STAFF, { ...page, ...descending(field) }]),
  ApplicantRecord: [[STAFF, { id: encodeGlobalId('Applicant', idOf('3', 7)) }]],
  EmployerList: ['NAME', 'STATUS', 'UPDATED_AT'].map((field) => [['bureau'], { ...page, ...ascending(field) }]),
  EmployerRecord: [[STAFF, { id: encodeGlobalId('Employer', idOf('4', 15)) }]],
  EmployerTies: [[STAFF, { employer: encodeGlobalId('Employer', idOf('4', 15)) }]],
  CooperationList: ['UPDATED_AT'].map((field) => [STAFF, { ...page, ...descending(field) }]),
  CooperationRecord: [[STAFF, { id: encodeGlobalId('Cooperation', idOf('3', 7)) }]],
  InternshipList: ['UPDATED_AT'].map((field) => [STAFF, { ...page, ...descending(field) }]),
  InternshipRecord: [[STAFF, { id: encodeGlobalId('Internship', idOf('3', 7)) }]],
  PhoneReports: [[['clerk'], {}]],
  PhoneRows: [{ destination: { isNull: true } }, { state: { eq: 'RETURNED' } }, { search: '学生a1b' }].map((where) => [
    ['clerk'],
    { first: 50, report, where },
  ]),
  PhoneRow: [[['clerk'], { id: encodeGlobalId('Placement', idOf('5', 15)) }]],
  PhoneEmployers: [[['clerk'], { text: '单位ab1' }]],
  SavedViewList: [[['bureau'], { list: 'placements' }]],
};
/** Groups cost what they count. */
const ELSEWHERE = new Set(['IntakeFigures', 'IntakeYears', 'PlacementSummary']);
/** Whether the engine answers a document; figures and the person who is signed in have resolvers of their own. */
const isRead = (text: string): boolean =>
  parse(text).definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some((field) => field.kind === Kind.FIELD && rootFields().has(field.name.value)),
  );

describe('what the screens ask', () => {
  it('is all explained here', () => {
    expect([...documents].filter(([name, text]) => isRead(text) && !(name in CASES) && !ELSEWHERE.has(name)).map(([name]) => name)).toEqual(
      [],
    );
  });

  for (const [name, cases] of Object.entries(CASES)) {
    it(`${name} touches no more than its page`, { timeout: 120_000 }, async () => {
      const found: string[] = [];
      for (const [persons, variables] of cases) {
        for (const person of persons) {
          const mistakes = wrong(await scan(person, name, variables), COUNTING.has(name) ? 20_000 : BOUND);
          if (mistakes.length > 0) found.push(`${person} ${JSON.stringify(variables)}: ${mistakes.join(', ')}`);
        }
      }
      expect(found).toEqual([]);
    });
  }

  it('would fail without an index', { timeout: 60_000 }, async () => {
    const { rows } = await pool.query<{ text: string }>("SELECT pg_get_indexdef('placement_round_wage'::regclass) AS text");
    await pool.query('DROP INDEX placement_round_wage');
    const without = wrong(await scan('quietBureau', 'PlacementList', { ...page, ...descending('WAGE') }));
    await pool.query(rows[0]?.text ?? '');
    expect(without).not.toEqual([]);
  });

  it('goes on behind a cursor at the same cost', { timeout: 60_000 }, async () => {
    for (const orderBy of [descending('UPDATED_AT'), ascending('GRADUATE_NAME'), descending('WAGE')]) {
      const text = documents.get('PlacementList') ?? '';
      const ask = async (after: string | null): Promise<string> => {
        const result = await run({
          document: parse(text),
          variables: { ...page, ...orderBy, after },
          context: contextOf(pool, people.quietBureau),
        });
        if (!('text' in result)) throw new Error(JSON.stringify(result.errors));
        return (JSON.parse(result.text) as { data: { placements: { pageInfo: { endCursor: string } } } }).data.placements.pageInfo
          .endCursor;
      };
      let after: string | null = null;
      for (let pages = 0; pages < 15; pages += 1) after = await ask(after);
      expect(wrong(await scan('quietBureau', 'PlacementList', { ...page, ...orderBy, after }))).toEqual([]);
    }
  });
});

import type { DetectorRow } from '@fuzhi/domain/placement/detector-facts.ts';
import { destinationsWith } from '@fuzhi/domain/placement/model.ts';

import { identityNumbers, phoneNumbers } from './identity.ts';
import { type DemoEmployer, demoEmployers } from './employer.ts';
import { type DemoGraduate, demoGraduates } from './graduate.ts';
import { demoOrg } from './org.ts';
import { type DemoPlacement } from './placement.ts';
import { chance } from './random.ts';
import { demoPlacements } from './reports.ts';
import { type DemoRound, demoRounds, graduatingYears } from './round.ts';
import { type PlantedPattern, plantSamePhone } from './suspicious.ts';

/** One report of the demo, as the detectors see it, with what was planted in it. */
export type DemoReportFacts = {
  readonly schoolId: string;
  /** index of the school in its district */
  readonly school: number;
  readonly round: DemoRound;
  readonly rows: readonly DetectorRow[];
  readonly planted: readonly PlantedPattern[];
};

const ADMISSION = new Set(['E07', 'E08']);
const STUDY = destinationsWith('group', 'STUDY');

/**
 * All reports of the first district of a demo, made in memory from the same streams of chance as the load into a database: the same seed, scale and
 * day give the same rows.
 */
export const demoReportFacts = (seed: string, scale: number, today: string): DemoReportFacts[] => {
  const source = chance(`${seed}/random`);
  const org = demoOrg(source.stream('org'), scale);
  const [district] = org.districts;
  if (district === undefined) return [];
  const stream = source.stream(`district-${district.divisionCode}`);
  const rounds = demoRounds(stream, district.unit.id, today);
  const employers = demoEmployers(stream.stream('employer'), district.divisionCode, 64);
  const years = graduatingYears(today);
  const makers = { identity: identityNumbers(), phone: phoneNumbers() };
  const graduates = demoGraduates(stream.stream('graduate'), district, years, Math.min(1, scale), makers);
  const phones = plantSamePhone(stream.stream('phone'), graduates, years[2] ?? 0);
  const made = demoPlacements(stream.stream('placement'), {
    district,
    rounds,
    employers,
    graduates,
    mode: 'random',
    officerId: 'officer',
    clerkIds: ['a', 'b', 'c'],
  });
  const kinds = new Map<string, string[]>();
  for (const { placement_id, kind } of made.evidence) kinds.set(placement_id, [...(kinds.get(placement_id) ?? []), kind]);
  const graduateOf = new Map(graduates.map((graduate) => [graduate.id, graduate]));
  const employerOf = new Map(employers.map((employer) => [employer.id, employer]));
  const opens = new Map(rounds.map((round) => [round.id, round.opens_on]));
  const studied = made.placements.filter(
    (row) => STUDY.includes(row.destination ?? '') && kinds.get(row.id)?.some((kind) => ADMISSION.has(kind)) === true,
  );
  const studiedOn = new Map<string, string>();
  for (const row of studied) {
    const on = opens.get(row.round_id) ?? '';
    if (on < (studiedOn.get(row.graduate_id) ?? '9')) studiedOn.set(row.graduate_id, on);
  }
  return rounds.flatMap((round) =>
    district.vocationalSchools.map((unit, school): DemoReportFacts => ({
      schoolId: unit.id,
      school,
      round,
      rows: made.placements
        .filter((row) => row.round_id === round.id && row.school_id === unit.id)
        .map((row) =>
          factsOf(
            row,
            graduateOf.get(row.graduate_id),
            employerOf.get(row.employer_id ?? ''),
            kinds.get(row.id) ?? [],
            (studiedOn.get(row.graduate_id) ?? '9') < round.opens_on,
          ),
        ),
      planted: [
        ...phones.filter((pattern) => pattern.schoolId === unit.id && round.period_year === years[2]),
        ...made.patterns.filter((pattern) => pattern.schoolId === unit.id && pattern.roundId === round.id),
      ],
    })),
  );
};

/** The register's dates, where the demo's employers have them. */
type Dated = { readonly founded_on?: string | null; readonly closed_on?: string | null };

const factsOf = (
  row: DemoPlacement,
  graduate: DemoGraduate | undefined,
  employer: (DemoEmployer & Dated) | undefined,
  evidence: readonly string[],
  studiedEarlier: boolean,
): DetectorRow => {
  if (graduate === undefined) throw new Error('a row without its graduate');
  return {
    id: graduate.id,
    graduateName: graduate.name,
    className: graduate.class_name,
    majorCode: graduate.major_code,
    graduatedOn: graduate.graduated_on,
    destination: row.destination,
    employerId: row.employer_id,
    employerName: employer?.name ?? null,
    employerFoundedOn: employer?.founded_on ?? null,
    employerClosedOn: employer?.closed_on ?? null,
    underAgreement: false,
    channel: row.channel,
    wage: row.wage_fen === null ? null : Number(row.wage_fen) / 100,
    startOn: row.start_on,
    nextSchool: row.next_school,
    evidence,
    files: [],
    phone: graduate.phone,
    filledAt: row.updated_at.getTime(),
    studiedEarlier,
  };
};

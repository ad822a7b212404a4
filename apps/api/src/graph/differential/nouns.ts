import { PLACEMENT_READERS, type PlacementRowFacts, availableActions } from '@fuzhi/domain/placement/access.ts';
import { destinationsWith } from '@fuzhi/domain/placement/model.ts';
import { type Role, isWithin } from '@fuzhi/domain/kernel/actor.ts';
import { ROUND_READERS } from '@fuzhi/domain/round/access.ts';

import { ANYBODY, STAFF } from '@fuzhi/domain/kernel/actor.ts';
import { asActionValues } from '../available-action.ts';
import type { Asker } from '../read/model.ts';

/** The nouns once more, said in TypeScript on rows in memory: slow, plain, and knowing nothing of the read engine. */
export type Row = { readonly [column: string]: unknown };
export type World = { readonly rows: { readonly [table: string]: readonly Row[] }; readonly asker: Asker };

export type RefField =
  | { readonly value: (row: Row, world: World) => unknown; readonly filter?: FilterKind }
  | { readonly coded: string; readonly column: string }
  | { readonly one: string; readonly column: string }
  | { readonly many: string; readonly on: (parent: Row, row: Row) => boolean; readonly paged: boolean }
  | { readonly actions: (row: Row, world: World) => unknown[] };
/** How a value is written in a filter; an enum's values are given. */
export type FilterKind = 'String' | 'Int' | 'Boolean' | 'Money' | 'Date' | 'DateTime' | 'Enum' | 'MaybeEnum' | 'Code';

export type Noun = {
  readonly plural: string;
  readonly table: string;
  readonly scope: string;
  readonly key: string;
  readonly visible: (row: Row, world: World) => boolean;
  readonly fields: { readonly [field: string]: RefField };
  readonly filters?: {
    readonly [filter: string]: {
      readonly kind: 'ID' | 'String';
      readonly of?: string;
      readonly holds: (row: Row, value: string, world: World) => boolean;
    };
  };
  readonly search?: (row: Row, world: World) => string[];
  readonly orders: { readonly [order: string]: { readonly value: (row: Row, world: World) => unknown } };
  readonly defaultOrder: readonly (readonly [string, 'ASC' | 'DESC'])[];
  readonly groups?: { readonly [key: string]: string };
  readonly counts?: { readonly [figure: string]: (row: Row) => boolean };
};

const column = (name: string, filter?: FilterKind): RefField => ({ value: (row) => row[name], ...(filter ? { filter } : {}) });
export const find = (world: World, table: string, key: unknown, by = 'id'): Row | undefined =>
  key === null ? undefined : world.rows[table]?.find((row) => row[by] === key);

const paths = ({ asker }: World, roles: readonly Role[]): string[] =>
  asker.actor.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.orgPath);
const pathOf = (world: World, unit: unknown): string => String(find(world, 'org_unit', unit)?.['path']);
const below = (world: World, unit: unknown, roles: readonly Role[]): boolean =>
  paths(world, roles).some((path) => isWithin(pathOf(world, unit), path));
const onLine = (world: World, unit: unknown, roles: readonly Role[]): boolean =>
  paths(world, roles).some((path) => isWithin(pathOf(world, unit), path) || isWithin(path, pathOf(world, unit)));
const isStaff = ({ asker }: World): boolean => asker.actor.grants.some((grant) => STAFF.includes(grant.role));

const among =
  (attribute: 'group' | 'employed' | 'direct', value: string) =>
  (row: Row): boolean =>
    destinationsWith(attribute, value).includes(row['destination'] as never);
const isKnown = (row: Row): boolean => row['destination'] !== null && row['destination'] !== 'D39';
const money = (fen: unknown): string | null =>
  fen === null ? null : `${Math.trunc(Number(fen) / 100)}.${String(Number(fen) % 100).padStart(2, '0')}`;
const words =
  (...columns: string[]) =>
  (row: Row): string[] => [columns.map((name) => String(row[name])).join(' ')];
const rowsOf = (report: Row, world: World): readonly Row[] =>
  world.rows['placement']?.filter((row) => row['round_id'] === report['round_id'] && row['school_id'] === report['org_unit_id']) ?? [];

const placementFacts = (row: Row, world: World): PlacementRowFacts => ({
  state: row['state'] as PlacementRowFacts['state'],
  reportState: (world.rows['round_report']?.find((one) => one['round_id'] === row['round_id'] && one['org_unit_id'] === row['school_id'])?.[
    'state'
  ] ?? 'NOT_STARTED') as PlacementRowFacts['reportState'],
  roundClosed: find(world, 'round', row['round_id'])?.['closed_at'] !== null,
  orgPath: pathOf(world, row['school_id']),
});

export const NOUNS: { readonly [type: string]: Noun } = {
  Placement: {
    plural: 'placements',
    table: 'placement',
    scope: 'placement',
    key: 'id',
    visible: (row, world) => below(world, row['school_id'], PLACEMENT_READERS),
    fields: {
      graduate: { one: 'Graduate', column: 'graduate_id' },
      round: { one: 'Round', column: 'round_id' },
      school: { one: 'OrgUnit', column: 'school_id' },
      employer: { one: 'Employer', column: 'employer_id' },
      state: column('state', 'Enum'),
      destination: { coded: 'placement-destination', column: 'destination' },
      graduationYear: column('graduation_year', 'Int'),
      post: column('post', 'String'),
      matched: column('matched', 'Boolean'),
      wage: { value: (row) => money(row['wage_fen']), filter: 'Money' },
      startOn: column('start_on', 'Date'),
      evidenceGrade: column('evidence_grade', 'MaybeEnum'),
      version: column('version', 'Int'),
      updatedAt: column('updated_at', 'DateTime'),
      employed: { value: among('employed', '1'), filter: 'Boolean' },
      direct: { value: among('direct', '1'), filter: 'Boolean' },
      study: { value: among('group', 'STUDY'), filter: 'Boolean' },
      known: { value: isKnown, filter: 'Boolean' },
      evidence: { many: 'PlacementEvidence', on: (parent, row) => row['placement_id'] === parent['id'], paged: false },
      availableActions: {
        actions: (row, world) => asActionValues(availableActions(world.asker.actor, placementFacts(row, world)), world.asker),
      },
    },
    filters: {
      majorCode: { kind: 'String', holds: (row, value, world) => find(world, 'graduate', row['graduate_id'])?.['major_code'] === value },
    },
    search: (row, world) => {
      const graduate = find(world, 'graduate', row['graduate_id']);
      const employer = find(world, 'employer', row['employer_id']);
      return [
        ...(graduate ? words('name', 'name_pinyin', 'name_initials')(graduate) : []),
        ...(employer ? words('name', 'name_pinyin', 'name_initials', 'credit_code')(employer) : []),
      ];
    },
    orders: {
      UPDATED_AT: { value: (row) => row['updated_at'] },
      DESTINATION: { value: (row) => row['destination'] },
      STATE: { value: (row) => row['state'] },
      EVIDENCE_GRADE: { value: (row) => row['evidence_grade'] },
      WAGE: { value: (row) => row['wage_fen'] },
      START_ON: { value: (row) => row['start_on'] },
      GRADUATION_YEAR: { value: (row) => row['graduation_year'] },
      GRADUATE_NAME: { value: (row, world) => find(world, 'graduate', row['graduate_id'])?.['name_pinyin'] },
      CLASS_NAME: { value: (row, world) => find(world, 'graduate', row['graduate_id'])?.['class_name'] },
      EMPLOYER_NAME: { value: (row, world) => find(world, 'employer', row['employer_id'])?.['name'] ?? null },
      SCHOOL: { value: (row, world) => find(world, 'org_unit', row['school_id'])?.['sort_order'] },
    },
    defaultOrder: [['UPDATED_AT', 'DESC']],
    groups: {
      SCHOOL: 'school',
      STATE: 'state',
      DESTINATION: 'destination',
      MATCHED: 'matched',
      EMPLOYED: 'employed',
      EVIDENCE_GRADE: 'evidenceGrade',
      GRADUATION_YEAR: 'graduationYear',
    },
    counts: {
      reported: (row) => row['destination'] !== null,
      employed: among('employed', '1'),
      direct: among('direct', '1'),
      known: isKnown,
      matched: (row) => among('direct', '1')(row) && row['matched'] === true,
    },
  },
  Graduate: {
    plural: 'graduates',
    table: 'graduate',
    scope: 'placement',
    key: 'id',
    visible: (row, world) => below(world, row['school_id'], PLACEMENT_READERS),
    fields: {
      school: { one: 'OrgUnit', column: 'school_id' },
      major: { one: 'Major', column: 'major_code' },
      name: column('name', 'String'),
      className: column('class_name', 'String'),
      gender: { coded: 'gender', column: 'gender' },
      graduationYear: column('graduation_year', 'Int'),
      graduatedOn: column('graduated_on', 'Date'),
      povertyCategory: { coded: 'poverty-category', column: 'poverty_category' },
      identityMasked: { value: (row) => (row['identity_tail'] === '' ? '' : `${'*'.repeat(14)}${String(row['identity_tail'])}`) },
      placements: { many: 'Placement', on: (parent, row) => row['graduate_id'] === parent['id'], paged: true },
      updatedAt: column('updated_at', 'DateTime'),
      version: column('version', 'Int'),
    },
    search: words('name', 'name_pinyin', 'name_initials'),
    orders: {
      NAME: { value: (row) => row['name_pinyin'] },
      GRADUATION_YEAR: { value: (row) => row['graduation_year'] },
      CLASS_NAME: { value: (row) => row['class_name'] },
      UPDATED_AT: { value: (row) => row['updated_at'] },
    },
    defaultOrder: [['GRADUATION_YEAR', 'DESC']],
    groups: { SCHOOL: 'school', MAJOR: 'major', GENDER: 'gender', CLASS: 'className' },
  },
  OrgUnit: {
    plural: 'orgUnits',
    table: 'org_unit',
    scope: 'org',
    key: 'id',
    visible: (row, world) => onLine(world, row['id'], ANYBODY),
    fields: {
      kind: column('kind', 'Enum'),
      code: column('code', 'String'),
      nameZh: column('name_zh', 'String'),
      name: { value: (row, { asker }) => (asker.locale === 'en' && row['name_en'] !== '' ? row['name_en'] : row['name_zh']) },
      schoolType: { coded: 'school-type', column: 'school_type' },
      parent: { one: 'OrgUnit', column: 'parent_id' },
      children: { many: 'OrgUnit', on: (parent, row) => row['parent_id'] === parent['id'], paged: true },
      validFrom: column('valid_from', 'Date'),
    },
    filters: {
      within: {
        kind: 'ID',
        of: 'OrgUnit',
        holds: (row, value, world) => find(world, 'org_unit', value) !== undefined && isWithin(String(row['path']), pathOf(world, value)),
      },
    },
    orders: { ORDER: { value: (row) => row['sort_order'] }, CODE: { value: (row) => row['code'] }, KIND: { value: (row) => row['kind'] } },
    defaultOrder: [['ORDER', 'ASC']],
    groups: { KIND: 'kind', PARENT: 'parent' },
  },
  Round: {
    plural: 'rounds',
    table: 'round',
    scope: 'round',
    key: 'id',
    visible: (row, world) => onLine(world, row['org_unit_id'], ROUND_READERS),
    fields: {
      kind: column('kind', 'String'),
      periodYear: column('period_year', 'Int'),
      dueOn: column('due_on', 'Date'),
      closedAt: column('closed_at', 'DateTime'),
      title: { value: (row, { asker }) => (asker.locale === 'en' ? row['title_en'] : row['title_zh']) },
      period: { value: (row) => `${String(row['period_year'])}-${String(row['kind'])}`, filter: 'String' },
      orgUnit: { one: 'OrgUnit', column: 'org_unit_id' },
      reports: { many: 'RoundReport', on: (parent, row) => row['round_id'] === parent['id'], paged: true },
    },
    orders: { PERIOD: { value: (row) => row['period_year'] }, DUE_ON: { value: (row) => row['due_on'] } },
    defaultOrder: [
      ['PERIOD', 'DESC'],
      ['DUE_ON', 'DESC'],
    ],
    groups: { PERIOD_YEAR: 'periodYear', KIND: 'kind' },
  },
  RoundReport: {
    plural: 'roundReports',
    table: 'round_report',
    scope: 'round',
    key: 'id',
    visible: (row, world) => below(world, row['org_unit_id'], ROUND_READERS),
    fields: {
      round: { one: 'Round', column: 'round_id' },
      orgUnit: { one: 'OrgUnit', column: 'org_unit_id' },
      state: column('state', 'Enum'),
      submittedAt: column('submitted_at', 'DateTime'),
      graduates: { value: (row, world) => rowsOf(row, world).length },
      reported: { value: (row, world) => rowsOf(row, world).filter((one) => one['destination'] !== null).length },
      placements: {
        many: 'Placement',
        on: (parent, row) => row['round_id'] === parent['round_id'] && row['school_id'] === parent['org_unit_id'],
        paged: true,
      },
    },
    orders: {
      STATE: { value: (row) => row['state'] },
      SUBMITTED_AT: { value: (row) => row['submitted_at'] },
      ORG_UNIT: {
        value: (row, world) => {
          const unit = find(world, 'org_unit', row['org_unit_id']);
          return unit && isVisible('OrgUnit', unit, world) ? unit['sort_order'] : null;
        },
      },
    },
    defaultOrder: [['ORG_UNIT', 'ASC']],
    groups: { STATE: 'state' },
  },
  Employer: {
    plural: 'employers',
    table: 'employer',
    scope: 'placement',
    key: 'id',
    visible: (_row, world) => isStaff(world),
    fields: {
      creditCode: column('credit_code', 'String'),
      name: column('name', 'String'),
      nature: { coded: 'employer-nature', column: 'nature' },
      industry: { coded: 'industry-section', column: 'industry' },
      updatedAt: column('updated_at', 'DateTime'),
    },
    search: words('name', 'name_pinyin', 'name_initials', 'credit_code'),
    orders: { NAME: { value: (row) => row['name'] } },
    defaultOrder: [['NAME', 'ASC']],
    groups: { NATURE: 'nature' },
  },
  Major: {
    plural: 'majors',
    table: 'major',
    scope: 'placement',
    key: 'code',
    visible: (_row, world) => isStaff(world),
    fields: {
      code: column('code', 'String'),
      zh: column('zh', 'String'),
      name: { value: (row, { asker }) => (asker.locale === 'en' ? row['en'] : row['zh']) },
      category2010: { coded: 'major-category-2010', column: 'category_2010' },
    },
    orders: { CODE: { value: (row) => row['code'] } },
    defaultOrder: [['CODE', 'ASC']],
  },
  PlacementEvidence: {
    plural: '',
    table: 'placement_evidence',
    scope: 'placement',
    key: 'id',
    visible: (row, world) => {
      const placement = find(world, 'placement', row['placement_id']);
      return placement !== undefined && isVisible('Placement', placement, world);
    },
    fields: { kind: { coded: 'placement-evidence', column: 'kind' }, createdAt: column('created_at', 'DateTime') },
    orders: { KIND: { value: (row) => row['kind'] } },
    defaultOrder: [['KIND', 'ASC']],
  },
};

export const nounOf = (type: string): Noun => {
  const noun = NOUNS[type];
  if (!noun) throw new Error(`the reference knows no ${type}`);
  return noun;
};
/** Tokens read what they were made for; everybody else what `visible` says. */
export const isVisible = (type: string, row: Row, world: World): boolean => {
  const { actor } = world.asker;
  const noun = nounOf(type);
  const allowed = actor.kind !== 'TOKEN' || (actor.scopes ?? []).some((scope) => scope === '*:read' || scope === `${noun.scope}:read`);
  return allowed && noun.visible(row, world);
};

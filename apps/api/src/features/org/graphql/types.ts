import { ORG_READERS } from '@fuzhi/domain/org/access.ts';
import { readType } from '../../../graph/read/define.ts';
import { sql } from '../../../graph/read/sql.ts';

export const orgUnitKind = {
  name: 'OrgUnitKind',
  description: 'What a unit is. Levels are data: a province or a city is the same tree with a higher root.',
  values: {
    province: 'Province.',
    city: 'Prefecture-level city.',
    district: 'District or county.',
    town: 'Town or sub-district.',
    zone: 'School zone or inspection zone.',
    school: 'School or kindergarten.',
    department: 'Section of a bureau.',
  },
};

export const orgUnitType = readType('OrgUnit', {
  table: 'org_unit',
  plural: 'orgUnits',
  noun: 'org',
  description: 'A unit of the education administration, from province to school. Every record hangs on one, and rights are given at one.',
  // names of one's own line of the tree are no secret: a school sees what it belongs to, a bureau all that lies below it
  visibleTo: (who, row) =>
    who.holds(ORG_READERS)
      ? sql`(${row}.path <@ ANY(${who.units(ORG_READERS)}) OR ${row}.path @> ANY(${who.units(ORG_READERS)}))`
      : sql`false`,
  fields: (f) => ({
    kind: f.oneOf('kind', orgUnitKind, 'What kind of unit it is.'),
    code: f.maybe.text('code', 'Official code: 6-digit division, 9-digit town, 10-digit school identifier; null for departments.'),
    name: f.expr(
      'String',
      (row, who) => (who.locale === 'en' ? sql`coalesce(nullif(${row}.name_en, ''), ${row}.name_zh)` : sql`${row}.name_zh`),
      'Name in the language of the request, for showing.',
      { nullable: false },
    ),
    nameZh: f.text('name_zh', 'Official Chinese name.'),
    nameEn: f.text('name_en', 'English name; empty when none is kept.'),
    pathNames: f.expr(
      'String',
      (row) =>
        sql`coalesce((SELECT array_agg(line_u.name_zh ORDER BY nlevel(line_u.path)) FROM org_unit line_u WHERE line_u.path @> ${row}.path), '{}')`,
      'Chinese names from the root down to this unit, to tell units of one name apart.',
      { nullable: false, list: true },
    ),
    schoolType: f.maybe.coded('school_type', 'school-type', 'Type of school by JY/T 1001; null unless it is a school.'),
    schoolNature: f.maybe.coded('school_nature', 'school-nature', 'Public, inclusive private or private; null unless it is a school.'),
    rural: f.maybe.boolean('rural', 'Whether it lies in the countryside; null when not recorded.'),
    validFrom: f.date('valid_from', 'First day of the unit.'),
    validTo: f.maybe.date('valid_to', 'Last day of the unit; null while it exists.'),
    parent: f.one('OrgUnit', 'parent_id', 'The unit above.'),
    successor: f.one('OrgUnit', 'successor_id', 'The unit that took over when this one was merged.'),
    children: f.pages('OrgUnit', 'parent_id', 'Units directly below.'),
    createdAt: f.dateTime('created_at', 'When it was entered.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  filters: {
    within: {
      type: 'ID',
      idOf: 'OrgUnit',
      description: 'Lies at or below this unit.',
      where: (row, value) => sql`${row}.path <@ (SELECT within_u.path FROM org_unit within_u WHERE within_u.id = ${value})`,
    },
    current: {
      type: 'Boolean',
      description: 'true: exists today; false: was closed or merged, or does not exist yet.',
      where: (row, value, who) =>
        sql`((${row}.valid_from <= ${who.today} AND coalesce(${row}.valid_to, 'infinity') >= ${who.today}) = ${value})`,
    },
  },
  search: (row, pattern) =>
    sql`((${row}.name_zh || ' ' || ${row}.name_pinyin || ' ' || ${row}.name_initials) ILIKE ${pattern} OR ${row}.code ILIKE ${pattern})`,
  orders: {
    ORDER: { type: 'Int', nullable: false, expr: (row) => sql`${row}.sort_order`, description: 'As the bureau lists its units.' },
    NAME: { type: 'String', nullable: false, expr: (row) => sql`${row}.name_pinyin`, description: "By the name's pinyin." },
    CODE: { by: 'code', description: 'By official code.' },
    KIND: { by: 'kind', description: 'By kind of unit.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change, to follow along.' },
  },
  defaultOrder: [{ field: 'ORDER', direction: 'ASC' }],
  groups: { KIND: 'kind', SCHOOL_TYPE: 'schoolType', SCHOOL_NATURE: 'schoolNature', PARENT: 'parent' },
});

import { sql, type RawBuilder, type SqlBool } from 'kysely';

import type { Db } from '../../platform/database.ts';

/** A figure's two counts, each a condition over rows of `placement AS p`, made by the read engine from the definition's filter. */
export type CountedFigure = { readonly numerator: RawBuilder<SqlBool>; readonly denominator: RawBuilder<SqlBool> };

/** What a figure is broken down by. `bit` is the grouping() mask of that set among school, major, field, category. */
const GROUPS = {
  SCHOOL: { column: sql`p.school_id`, bit: 0b0111 },
  MAJOR: { column: sql`g.major_code`, bit: 0b1011 },
  FIELD: { column: sql`m.category_2010`, bit: 0b1101 },
  CATEGORY: { column: sql`g.poverty_category`, bit: 0b1110 },
} as const;
export type GroupKey = keyof typeof GROUPS;
export const GROUP_KEYS = Object.keys(GROUPS) as GroupKey[];

/** A period's total (`by` null) or one group of the year asked for. Counts stand in the order of the figures. */
export type FigureLine = {
  readonly year: number;
  readonly by: GroupKey | null;
  readonly key: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly numerators: readonly bigint[];
  readonly denominators: readonly bigint[];
};

export type FigureScope = {
  /** rows of `placement AS p` that count at all: those of the unit that the actor sees */
  readonly rows: RawBuilder<SqlBool>;
  readonly noun: string;
  readonly kind: string;
  readonly year: number;
  /** totals of the other years with a round of the same kind, too */
  readonly trend: boolean;
  readonly groups: readonly GroupKey[];
};

const counts = (conditions: readonly RawBuilder<SqlBool>[]) =>
  sql`ARRAY[${sql.join(conditions.map((condition) => sql`count(*) FILTER (WHERE ${condition})`))}]::bigint[]`;

/** Counts all figures in one pass over the rows, however many are asked: totals by year, groups of the one year. */
export const countFigures = async (db: Db, figures: readonly CountedFigure[], scope: FigureScope): Promise<FigureLine[]> => {
  if (figures.length === 0) return [];
  const sets = [sql`(r.period_year)`, ...scope.groups.map((key) => sql`(r.period_year, ${GROUPS[key].column})`)];
  const level = sql`grouping(p.school_id, g.major_code, m.category_2010, g.poverty_category)`;
  const names = sql.join(GROUP_KEYS.map((key) => sql`WHEN ${sql.lit(GROUPS[key].bit)} THEN ${sql.lit(key)}`), sql` `);
  const { rows } = await sql<FigureLine>`
    WITH counted AS (
      SELECT r.period_year AS year, CASE ${level} ${names} END AS by, p.school_id, g.major_code, m.category_2010, g.poverty_category,
             ${counts(figures.map((figure) => figure.numerator))} AS numerators,
             ${counts(figures.map((figure) => figure.denominator))} AS denominators
        FROM placement AS p
        JOIN round AS r ON r.id = p.round_id
        JOIN graduate AS g ON g.id = p.graduate_id
        JOIN major AS m ON m.code = g.major_code
       WHERE r.noun = ${scope.noun} AND r.kind = ${scope.kind} AND (${scope.trend} OR r.period_year = ${scope.year}) AND ${scope.rows}
       GROUP BY GROUPING SETS (${sql.join(sets)})
      HAVING ${level} = 15 OR r.period_year = ${scope.year}
    )
    SELECT counted.year, counted.by, counted.numerators, counted.denominators,
           coalesce(counted.school_id::text, counted.major_code, counted.category_2010, counted.poverty_category) AS key,
           coalesce(school.name_zh, major.zh, item.zh) AS zh, coalesce(nullif(school.name_en, ''), major.en, item.en) AS en
      FROM counted
      LEFT JOIN org_unit AS school ON school.id = counted.school_id
      LEFT JOIN major ON major.code = counted.major_code
      LEFT JOIN code_item AS item ON (item.list, item.code) IN (
        ('major-category-2010', counted.category_2010), ('poverty-category', counted.poverty_category))
     ORDER BY counted.year, counted.by NULLS FIRST, key`.execute(db);
  return rows;
};

export type Target = { readonly indicator: string; readonly value: string; readonly zh: string; readonly en: string };

/** The targets in force on a day, of the unit itself or else of the nearest unit above it that set one. */
export const targetsOf = async (db: Db, indicators: readonly string[], orgUnitId: string, on: string): Promise<Target[]> => {
  const { rows } = await sql<Target>`
    SELECT DISTINCT ON (target.indicator) target.indicator, target.value, target.source_zh AS zh, target.source_en AS en
      FROM indicator_target AS target
      JOIN org_unit AS holder ON holder.id = target.org_unit_id
      JOIN org_unit AS asked ON asked.path <@ holder.path
     WHERE asked.id = ${orgUnitId} AND target.indicator = any(${[...indicators]}::text[])
       AND target.valid_from <= ${on} AND coalesce(target.valid_to, 'infinity') >= ${on}
     ORDER BY target.indicator, nlevel(holder.path) DESC`.execute(db);
  return rows;
};

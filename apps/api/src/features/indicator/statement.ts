import type { WherePiece } from '../../graph/read/list.ts';
import { join, literal, name, param, raw, type Sql, sql, statement } from '../../graph/read/sql.ts';

/**
 * The statements of figures. They belong to the read side: their conditions are made by the read engine from the same filters that open
 * the lists, so that a figure and its list can't differ.
 */
type Statement = { readonly text: string; readonly values: unknown[] };

/** What a figure is broken down by: a column of the cells. */
const GROUPS = {
  SCHOOL: raw('cell.school_id'),
  MAJOR: raw('cell.major_code'),
  FIELD: raw('cell.category_2010'),
  CATEGORY: raw('cell.poverty_category'),
} as const;
export type GroupKey = keyof typeof GROUPS;
export const GROUP_KEYS = Object.keys(GROUPS) as GroupKey[];

/** A year's total (`by` null) or one group of the year asked for. Counts stand in the order of the figures. */
export type FigureLine = {
  readonly year: number;
  readonly by: GroupKey | null;
  readonly key: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly above: readonly bigint[];
  readonly below: readonly bigint[];
};

export type FigureScope = {
  /** condition on `placement AS p`: what counts at all, of what the asker sees */
  readonly rows: WherePiece;
  readonly kind: string;
  readonly year: number;
  readonly trend: boolean;
  readonly groups: readonly GroupKey[];
};

/** A condition of the read engine as a piece of a statement. */
const pieceOf = ({ texts, values }: WherePiece): Sql => ({
  parts: texts.flatMap((text, at) => (at === 0 ? [text] : [{ read: () => values[at - 1] } as never, text])),
});
const value = (given: unknown, cast: string): Sql => param(() => given, cast);

/** Each different condition once: figures share them. Gives the conditions, and which of them a given one is. */
const distinct = (pieces: readonly (WherePiece | null)[]) => {
  const known = new Map(pieces.map((piece) => [JSON.stringify(piece), piece]));
  const keys = [...known.keys()];
  return { conditions: [...known.values()], indexOf: (piece: WherePiece | null) => keys.indexOf(JSON.stringify(piece)) };
};

/**
 * Counts any number of figures in one pass over the rows: totals of the year, of the other years with a round of the same kind for the
 * trend, and the groups of the year. A condition that is null counts all rows. The rows are counted once into cells (year, school, major,
 * category); totals and groups are sums of cells, so that breaking down costs nothing more.
 */
export const figuresStatement = (
  figures: readonly { readonly above: WherePiece | null; readonly below: WherePiece | null }[],
  scope: FigureScope,
): Statement => {
  const { conditions, indexOf } = distinct(figures.flatMap((figure) => [figure.above, figure.below]));
  const column = (index: number): Sql => name(`n${index}`);
  const counts = conditions.map((condition, index) =>
    condition === null ? sql`, count(*) AS ${column(index)}` : sql`, count(*) FILTER (WHERE ${pieceOf(condition)}) AS ${column(index)}`,
  );
  const sums = (side: 'above' | 'below'): Sql =>
    sql`ARRAY[${join(figures.map((figure) => sql`sum(cell.${column(indexOf(figure[side]))})`))}]::bigint[]`;
  const among = (answer: (key: GroupKey) => Sql): Sql =>
    scope.groups.length === 0
      ? raw('NULL::text')
      : sql`CASE ${join(
          scope.groups.map((key) => sql`WHEN grouping(${GROUPS[key]}) = 0 THEN ${answer(key)}`),
          ' ',
        )} END`;
  const sets = [raw('(cell.year)'), ...scope.groups.map((key) => sql`(cell.year, ${GROUPS[key]})`)];
  const year = value(scope.year, 'int');
  const period = scope.trend ? raw('true') : sql`r.period_year = ${year}`;
  const built = statement(sql`/* figures */ WITH cell AS (
  SELECT r.period_year AS year, p.school_id, g.major_code, m.category_2010, g.poverty_category${join(counts, '')}
    FROM placement p
    JOIN round r ON r.id = p.round_id
    JOIN graduate g ON g.id = p.graduate_id
    JOIN major m ON m.code = g.major_code
   WHERE r.noun = 'placement' AND r.kind = ${value(scope.kind, 'text')} AND ${period} AND ${pieceOf(scope.rows)}
   GROUP BY r.period_year, p.school_id, g.major_code, m.category_2010, g.poverty_category
), line AS (
  SELECT cell.year, ${among(literal)} AS by, ${among((key) => sql`${GROUPS[key]}::text`)} AS key, ${sums('above')} AS above, ${sums('below')} AS below
    FROM cell GROUP BY GROUPING SETS (${join(sets)})
)
SELECT line.*, coalesce(school.name_zh, major.zh, item.zh) AS zh, coalesce(nullif(school.name_en, ''), major.en, item.en) AS en
  FROM line
  LEFT JOIN org_unit school ON school.id = CASE line.by WHEN 'SCHOOL' THEN line.key::uuid END
  LEFT JOIN major ON major.code = line.key AND line.by = 'MAJOR'
  LEFT JOIN code_item item ON item.code = line.key
        AND item.list = CASE line.by WHEN 'FIELD' THEN 'major-category-2010' WHEN 'CATEGORY' THEN 'poverty-category' END
 WHERE line.by IS NULL OR line.year = ${year}
 ORDER BY line.year, line.by NULLS FIRST, school.sort_order, line.key`);
  return { text: built.text, values: built.values(undefined) };
};

export type FigureUnit = { readonly id: string; readonly path: string };
export type TargetLine = { readonly indicator: string; readonly value: string; readonly zh: string; readonly en: string };

/** The unit a figure is of. */
export const unitStatement = (id: string): Statement => ({
  text: 'SELECT id, path::text AS path FROM org_unit WHERE id = $1',
  values: [id],
});

/** Targets in force on a day, of the unit itself or else of the nearest unit above it that set one. */
export const targetsStatement = (indicators: readonly string[], unit: string, on: string): Statement => ({
  text: `SELECT DISTINCT ON (target.indicator) target.indicator, target.value::text AS value, target.source_zh AS zh, target.source_en AS en
  FROM indicator_target target
  JOIN org_unit holder ON holder.id = target.org_unit_id
  JOIN org_unit asked ON asked.path <@ holder.path
 WHERE asked.id = $1 AND target.indicator = ANY($2::text[]) AND target.valid_from <= $3::date AND coalesce(target.valid_to, 'infinity') >= $3::date
 ORDER BY target.indicator, nlevel(holder.path) DESC`,
  values: [unit, [...indicators], on],
});

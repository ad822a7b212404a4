import { createHash } from 'node:crypto';

import type { FactTest } from '@fuzhi/domain/kernel/indicator.ts';
import { placementIndicators } from '@fuzhi/domain/placement/indicators.ts';
import { type FigureCondition, figureCounts } from '@fuzhi/domain/placement/statistics-conditions.ts';

import { typeNamed } from '../../graph/read/model.ts';
import { all, join, literal, name, raw, type Sql, sql, statement } from '../../graph/read/sql.ts';
import { whoOf } from '../../graph/read/who.ts';
import { DIMENSIONS, GROUP_KEYS } from './dimensions.ts';

/**
 * The statements of the tally: what is counted of each school in each kind and year of rounds, and of every unit above it. Their conditions
 * are the filter fields of the lists, so that a figure and its list can't differ.
 */
export const COUNTS = figureCounts(placementIndicators);

// the facts of a row are the same whoever asks
const nobody = whoOf({
  actor: { kind: 'SYSTEM', id: '', name: '', grants: [] },
  accountId: null,
  sessionId: null,
  locale: 'zh-CN',
  today: '2000-01-01',
});

const testSql = (test: FactTest): Sql => {
  const field = typeNamed('Placement').fields[test.fact];
  if (field?.kind !== 'scalar' && field?.kind !== 'coded') throw new Error(`Placement has no field ${test.fact} to count by`);
  const value = field.expr(raw('p'), nobody);
  if ('is' in test)
    return typeof test.is === 'boolean' ? sql`(${value} IS ${raw(test.is ? 'TRUE' : 'FALSE')})` : sql`(${value} = ${literal(test.is)})`;
  if ('in' in test) return sql`(${value} IN (${join(test.in.map(literal))}))`;
  if ('notIn' in test) return sql`(${value} NOT IN (${join(test.notIn.map(literal))}))`;
  return sql`(${value} IS ${raw(test.present ? 'NOT NULL' : 'NULL')})`;
};

const conditionSql = ({ round, rows }: FigureCondition): Sql =>
  all([...(round === null ? [] : [sql`pair.kind = ${literal(round)}`]), ...rows.map(testSql)]);

const each = (write: (index: number) => Sql): Sql => join(COUNTS.conditions.map((_, index) => write(index)));

// a copy of the school's id, so that a set can group by it and the others not
const COLUMNS = GROUP_KEYS.map((key) => (key === 'SCHOOL' ? raw('of_school') : DIMENSIONS[key].column));
/** What grouping() of all dimensions says when only the one at this place is grouped by. */
const onlyAt = (place: number): Sql => raw(String(2 ** COLUMNS.length - 1 - 2 ** (COLUMNS.length - 1 - place)));

/** Rows of `pair` (school_id, kind, year) counted once into cells, and the cells summed up by each dimension: the CTEs `cell` and `live`. */
const live = (): Sql => sql`cell AS (
  SELECT pair.school_id, pair.school_id AS of_school, pair.kind, pair.year, g.major_code, m.category_2010, g.poverty_category,
    coalesce(p.region, '') AS region, coalesce(e.nature, '') AS nature, coalesce(e.industry, '') AS industry,
    ${join(COUNTS.conditions.map((condition, index) => sql`count(*) FILTER (WHERE ${conditionSql(condition)}) AS ${name(`n${String(index)}`)}`))}
    FROM pair
    JOIN round r ON r.kind = pair.kind AND r.period_year = pair.year AND r.noun = 'placement'
    JOIN placement p ON p.school_id = pair.school_id AND p.round_id = r.id
    JOIN graduate g ON g.id = p.graduate_id
    JOIN major m ON m.code = g.major_code
    LEFT JOIN employer e ON e.id = p.employer_id
   GROUP BY pair.school_id, pair.kind, pair.year, g.major_code, m.category_2010, g.poverty_category, p.region, e.nature, e.industry
), live AS (
  SELECT school_id, kind, year,
    CASE grouping(${join(COLUMNS)}) ${join(
      GROUP_KEYS.map((key, place) => sql`WHEN ${onlyAt(place)} THEN ${literal(key)}`),
      ' ',
    )} ELSE 'TOTAL' END AS dimension,
    coalesce(${join(COLUMNS.map((column) => sql`${column}::text`))}, '') AS key,
    ARRAY[${each((index) => sql`sum(${name(`n${String(index)}`)})`)}]::bigint[] AS counts
    FROM cell
   GROUP BY GROUPING SETS ((school_id, kind, year), ${join(COLUMNS.map((column) => sql`(school_id, kind, year, ${column})`))})
)`;

const at = (index: number): Sql => raw(`[${String(index + 1)}]`);
/** Arrays of counts, place by place. */
const summed = sql`ARRAY[${each((index) => sql`sum(counts${at(index)})`)}]::bigint[]`;
const negative = sql`ARRAY[${each((index) => sql`- counts${at(index)}`)}]`;
const added = sql`ARRAY[${each((index) => sql`t.counts${at(index)} + excluded.counts${at(index)}`)}]`;
const zeros = sql`array_fill(0::bigint, ARRAY[${raw(String(COUNTS.conditions.length))}])`;

/**
 * Brings the tally up to date with the rows as one snapshot shows them: takes the marks it sees, counts those schools again, and adds the
 * difference to every unit above them. A mark that is written meanwhile stays. Whoever runs it holds the tally's lock.
 */
const refreshing = (pairs: Sql): string =>
  statement(sql`/* tally */ WITH seen AS (DELETE FROM placement_tally_dirty RETURNING school_id, kind, year),
pair AS MATERIALIZED (${pairs}),
${live()},
own AS (SELECT o.* FROM placement_tally_own o JOIN pair USING (school_id, kind, year)),
next AS MATERIALIZED (
  SELECT school_id, kind, year, dimension, key, ${summed} AS counts FROM (
    SELECT school_id, kind, year, dimension, key, counts FROM live
    UNION ALL SELECT school_id, kind, year, dimension, key, ${zeros} FROM own
  ) AS x GROUP BY school_id, kind, year, dimension, key),
kept AS (
  INSERT INTO placement_tally_own AS o (school_id, kind, year, dimension, key, counts)
  SELECT school_id, kind, year, dimension, key, counts FROM next
  ON CONFLICT (school_id, kind, year, dimension, key) DO UPDATE SET counts = excluded.counts WHERE o.counts <> excluded.counts)
INSERT INTO placement_tally AS t (unit_id, kind, dimension, year, key, counts)
SELECT u.id, x.kind, x.dimension, x.year, x.key, ${summed}
  FROM (SELECT school_id, kind, year, dimension, key, counts FROM next
        UNION ALL SELECT school_id, kind, year, dimension, key, ${negative} FROM own) AS x
  JOIN org_unit s ON s.id = x.school_id
  JOIN org_unit u ON u.path @> s.path
 GROUP BY u.id, x.kind, x.dimension, x.year, x.key
ON CONFLICT (unit_id, kind, dimension, year, key) DO UPDATE SET counts = ${added}`).text;

export type TallyTexts = {
  /** fingerprint of what is counted and how: two that differ must not share a tally */
  readonly definition: string;
  readonly refresh: string;
  /** for an empty tally: everything that any row belongs to */
  readonly fill: string;
  /** $1 unit, $2 kinds, $3 dimensions, $4 year, $5 whether other years' totals too, $6 figures and $7 day for their targets */
  readonly read: string;
  /** the same for schools whose rows changed since, or ($6) all of them, counted now */
  readonly readLive: string;
};

const STORED = sql`SELECT t.kind, t.dimension, t.year, t.key, t.counts FROM wanted w JOIN placement_tally t
      ON t.unit_id = w.unit_id AND t.kind = ANY (w.kinds) AND t.dimension = 'TOTAL' AND (w.trend OR t.year = w.of_year)
    UNION ALL
    SELECT t.kind, t.dimension, t.year, t.key, t.counts FROM wanted w JOIN placement_tally t
      ON t.unit_id = w.unit_id AND t.kind = ANY (w.kinds) AND t.dimension = ANY (w.dimensions) AND t.year = w.of_year`;

/** The tally without what it says of the schools that changed since, and with what their rows say now; or all of it from the rows. */
const corrected = (): Sql => sql`pair AS MATERIALIZED (
  SELECT d.school_id, d.kind, d.year FROM dirty d, wanted w WHERE NOT w.anew
  UNION ALL
  SELECT s.id, r.kind, r.period_year FROM wanted w, unit, org_unit s, (SELECT DISTINCT kind, period_year FROM round WHERE noun = 'placement') AS r
   WHERE w.anew AND s.path <@ unit.path AND r.kind = ANY (w.kinds) AND (w.trend OR r.period_year = w.of_year)),
${live()},
line AS (
  SELECT kind, dimension, year, key, ${summed} AS counts FROM (
    SELECT stored.* FROM (${STORED}) AS stored, wanted w WHERE NOT w.anew
    UNION ALL
    SELECT kind, dimension, year, key, ${negative} FROM placement_tally_own JOIN dirty USING (school_id, kind, year), wanted w WHERE NOT w.anew
    UNION ALL
    SELECT kind, dimension, year, key, counts FROM live) AS x, wanted w
   WHERE (dimension = 'TOTAL' AND (w.trend OR year = w.of_year)) OR (dimension = ANY (w.dimensions) AND year = w.of_year)
   GROUP BY kind, dimension, year, key)`;

/** Targets in force on a day ($7) of the figures asked for ($6): the unit's own, or else those of the nearest unit above it that set one. */
const targets = sql`coalesce((SELECT json_agg(t) FROM (
    SELECT DISTINCT ON (target.indicator) target.indicator, target.value, target.source_zh AS zh, target.source_en AS en
      FROM indicator_target target JOIN org_unit holder ON holder.id = target.org_unit_id, unit
     WHERE unit.path <@ holder.path AND target.indicator = ANY ($6::text[])
       AND target.valid_from <= $7::date AND coalesce(target.valid_to, 'infinity') >= $7::date
     ORDER BY target.indicator, nlevel(holder.path) DESC) AS t), '[]') AS targets,`;

/** One row: the tally's fingerprint, the unit with its targets, whether a school below the unit changed since, and the lines with names of schools and majors. */
const reading = (isLive: boolean): string =>
  statement(sql`/* figures */ WITH wanted AS (
  SELECT $1::uuid AS unit_id, $2::text[] AS kinds, $3::text[] AS dimensions, $4::int AS of_year, $5::boolean AS trend${raw(isLive ? ', $6::boolean AS anew' : '')}),
unit AS MATERIALIZED (SELECT u.path FROM org_unit u JOIN wanted w ON u.id = w.unit_id),
dirty AS MATERIALIZED (
  SELECT DISTINCT d.school_id, d.kind, d.year FROM placement_tally_dirty d, wanted w
   WHERE d.kind = ANY (w.kinds) AND (w.trend OR d.year = w.of_year)
     AND (SELECT s.path <@ unit.path FROM org_unit s, unit WHERE s.id = d.school_id)),
${isLive ? corrected() : sql`line AS (${STORED})`}
SELECT state.definition, (SELECT unit.path::text FROM unit) AS path, EXISTS (SELECT FROM dirty) AS is_dirty,
${isLive ? raw('') : targets}
  coalesce((SELECT json_agg(json_build_array(line.kind, line.dimension, line.year, line.key, line.counts,
      coalesce(s.name_zh, m.zh), coalesce(nullif(s.name_en, ''), m.en)) ORDER BY line.year, s.sort_order, line.key)
    FROM line
    LEFT JOIN org_unit s ON s.id = CASE line.dimension WHEN 'SCHOOL' THEN line.key::uuid END
    LEFT JOIN major m ON m.code = CASE line.dimension WHEN 'MAJOR' THEN line.key END
   WHERE line.counts[1] > 0), '[]') AS lines
  FROM placement_tally_state AS state`).text;

let texts: TallyTexts | undefined;

/** Written once; the read types must be registered by then. */
export const tallyTexts = (): TallyTexts => {
  if (texts !== undefined) return texts;
  const refresh = refreshing(sql`SELECT DISTINCT school_id, kind, year FROM seen`);
  const fill = refreshing(
    sql`SELECT DISTINCT p.school_id, r.kind, r.period_year AS year FROM placement p JOIN round r ON r.id = p.round_id WHERE r.noun = 'placement'`,
  );
  const definition = createHash('sha256').update(fill).digest('hex');
  texts = { definition, refresh, fill, read: reading(false), readLive: reading(true) };
  return texts;
};

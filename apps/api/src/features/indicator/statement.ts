import type { GroupKey } from './dimensions.ts';
import { tallyTexts } from './tally-statement.ts';

/** The statements of figures: the unit with its targets, then its counts. */
type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };

/** Counts of the rows of one kind and year of rounds, in the order of the conditions; of all of them, or of one group. */
export type TallyLine = {
  readonly kind: string;
  readonly dimension: 'TOTAL' | GroupKey;
  readonly year: number;
  readonly key: string;
  readonly counts: readonly number[];
  readonly zh: string | null;
  readonly en: string | null;
};
type Packed = [TallyLine['kind'], TallyLine['dimension'], number, string, number[], string | null, string | null];
type Answer = { readonly definition: string; readonly is_dirty: boolean; readonly lines: readonly Packed[] };

export type TallyScope = {
  /** uuid of the unit: all schools at and below it */
  readonly unit: string;
  readonly kinds: readonly string[];
  readonly year: number;
  readonly trend: boolean;
  readonly groups: readonly GroupKey[];
};
export type Read = <Row>(statement: Statement) => Promise<Row[]>;

const lineOf = ([kind, dimension, year, key, counts, zh, en]: Packed): TallyLine => ({ kind, dimension, year, key, counts, zh, en });

/**
 * Counts of a unit, exact at the time of asking: as the tally says, unless rows below the unit changed since it was brought up to date (or
 * it was never filled); then, by one more statement, with those rows counted now.
 */
export const readTally = async (read: Read, scope: TallyScope): Promise<TallyLine[]> => {
  const texts = tallyTexts();
  const values = [scope.unit, [...scope.kinds], [...scope.groups], scope.year, scope.trend];
  const version = texts.definition.slice(0, 16);
  const [kept] = await read<Answer>({ name: `figures_${version}`, text: texts.read, values });
  if (kept === undefined) return [];
  const isOurs = kept.definition === texts.definition;
  if (isOurs && !kept.is_dirty) return kept.lines.map(lineOf);
  const [counted] = await read<Answer>({ name: `figures_live_${version}`, text: texts.readLive, values: [...values, !isOurs] });
  // between the two the tally may have been emptied to be counted anew: then its lines are nobody's
  if (counted !== undefined && counted.definition !== kept.definition && isOurs) return readTally(read, scope);
  return (counted?.lines ?? []).map(lineOf);
};

export type FigureUnit = {
  readonly id: string;
  readonly path: string;
  readonly targets: readonly { readonly indicator: string; readonly value: number; readonly zh: string; readonly en: string }[];
};

/** The unit a figure is of, with the targets in force on a day: its own, or else those of the nearest unit above it that set one. */
export const unitStatement = (id: string, indicators: readonly string[], on: string): Statement => ({
  name: 'figures_unit',
  text: `SELECT asked.id, asked.path::text AS path, coalesce((SELECT json_agg(t) FROM (
    SELECT DISTINCT ON (target.indicator) target.indicator, target.value, target.source_zh AS zh, target.source_en AS en
      FROM indicator_target target
      JOIN org_unit holder ON holder.id = target.org_unit_id
     WHERE asked.path <@ holder.path AND target.indicator = ANY($2::text[])
       AND target.valid_from <= $3::date AND coalesce(target.valid_to, 'infinity') >= $3::date
     ORDER BY target.indicator, nlevel(holder.path) DESC) AS t), '[]') AS targets
  FROM org_unit asked WHERE asked.id = $1`,
  values: [id, [...indicators], on],
});

import type { GroupKey } from './dimensions.ts';
import { tallyTexts } from './tally-statement.ts';

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
export type Target = { readonly indicator: string; readonly value: number; readonly zh: string; readonly en: string };
type Answer = {
  readonly definition: string;
  /** null: no such unit */
  readonly path: string | null;
  readonly is_dirty: boolean;
  readonly lines: readonly Packed[];
};
type KeptAnswer = Answer & { readonly targets: readonly Target[] };

export type TallyScope = {
  /** uuid of the unit: all schools at and below it */
  readonly unit: string;
  readonly kinds: readonly string[];
  readonly year: number;
  readonly trend: boolean;
  readonly groups: readonly GroupKey[];
  /** figures whose targets on a day are wanted */
  readonly targets: { readonly of: readonly string[]; readonly on: string };
};
/** Counts of a unit, and where it is: the caller decides whether they may be shown. */
export type Tally = { readonly path: string; readonly lines: readonly TallyLine[]; readonly targets: readonly Target[] };
export type Read = <Row>(statement: Statement) => Promise<Row[]>;

const lineOf = ([kind, dimension, year, key, counts, zh, en]: Packed): TallyLine => ({ kind, dimension, year, key, counts, zh, en });

/**
 * Counts of a unit, exact at the time of asking: as the tally says, unless rows below the unit changed since it was brought up to date (or
 * it was never filled); then, by one more statement, with those rows counted now. Undefined when there is no such unit.
 */
export const readTally = async (read: Read, scope: TallyScope): Promise<Tally | undefined> => {
  const texts = tallyTexts();
  const values = [scope.unit, [...scope.kinds], [...scope.groups], scope.year, scope.trend];
  const version = texts.definition.slice(0, 16);
  const [kept] = await read<KeptAnswer>({
    name: `figures_${version}`,
    text: texts.read,
    values: [...values, [...scope.targets.of], scope.targets.on],
  });
  if (kept === undefined || kept.path === null) return undefined;
  const { path, targets } = kept;
  const isOurs = kept.definition === texts.definition;
  if (isOurs && !kept.is_dirty) return { path, targets, lines: kept.lines.map(lineOf) };
  const [counted] = await read<Answer>({ name: `figures_live_${version}`, text: texts.readLive, values: [...values, !isOurs] });
  // between the two the tally may have been emptied to be counted anew: then its lines are nobody's
  if (counted !== undefined && counted.definition !== kept.definition && isOurs) return readTally(read, scope);
  return { path, targets, lines: (counted?.lines ?? []).map(lineOf) };
};

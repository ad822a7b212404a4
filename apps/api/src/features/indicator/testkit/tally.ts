import { CompiledQuery } from 'kysely';

import type { Db, Tx } from '../../../platform/database.ts';
import { GROUP_KEYS } from '../dimensions.ts';
import { fillTally, refreshTally, tallyWaits } from '../repository-tally.ts';
import { readTally, type Read, type TallyLine } from '../statement.ts';
import { tallyTexts } from '../tally-statement.ts';

export const readerOf =
  (db: Db | Tx): Read =>
  async <Row>(statement: { readonly text: string; readonly values: readonly unknown[] }) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]))).rows;

const scopeOf = (unit: string) => ({
  unit,
  kinds: ['FIRST', 'FINAL', 'M6', 'M12'],
  year: 2026,
  trend: true,
  groups: GROUP_KEYS,
  targets: { of: [], on: '2026-11-24' },
});
const inOrder = (lines: readonly TallyLine[]) => lines.map(({ zh: _zh, en: _en, ...line }) => JSON.stringify(line)).sort();

/** What the tally says of a unit, with what changed since. */
export const tallied = async (db: Db | Tx, unit: string): Promise<string[]> =>
  inOrder((await readTally(readerOf(db), scopeOf(unit)))?.lines ?? []);

/** The same from the rows alone. */
export const counted = async (db: Db | Tx, unit: string): Promise<string[]> => {
  const { readLive } = tallyTexts();
  const scope = scopeOf(unit);
  const [answer] = await readerOf(db)<{ lines: unknown[][] }>({
    text: readLive,
    values: [unit, scope.kinds, [...scope.groups], scope.year, true, true],
  });
  return inOrder(
    (answer?.lines ?? []).map(
      ([kind, dimension, year, key, counts]) => ({ kind, dimension, year, key, counts, zh: null, en: null }) as TallyLine,
    ),
  );
};

/** Inside a test's transaction, what housekeeping does in its own. */
export const refreshNow = async (tx: Tx): Promise<void> => {
  const texts = tallyTexts();
  const waits = await tallyWaits(tx, texts.definition);
  if (waits === 'fill') await fillTally(tx, texts);
  if (waits === 'refresh') await refreshTally(tx, texts);
};

import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';
import { actorAt, by } from '../../features/placement/testkit/district.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { formFile, goodRow } from './files.ts';
import { type Workshop, workshop } from './workshop.ts';

const OUTCOMES: readonly (readonly [Role, 'school' | 'other school' | 'district' | 'other district', 'ok' | 'NOT_FOUND'])[] = [
  ['VOC_CLERK', 'school', 'ok'],
  ['PRINCIPAL', 'school', 'ok'],
  ['VOC_CLERK', 'other school', 'NOT_FOUND'],
  ['BUREAU_VOC', 'district', 'NOT_FOUND'],
  ['BUREAU_DIR', 'district', 'NOT_FOUND'],
  ['AUDITOR', 'district', 'NOT_FOUND'],
  ['ADMIN', 'district', 'NOT_FOUND'],
  ['VOC_CLERK', 'other district', 'NOT_FOUND'],
];

/**
 * Who may use a command on one school's upload. Whoever may not is told that there is none: an upload holds whole identity numbers.
 * `bring` takes a checked upload of one new and one wrong row to where the command starts.
 */
export const testImportAccess = async (
  bring: (shop: Workshop, batchId: string) => Promise<void>,
  run: (tx: Tx, batchId: string, rowId: string, by: CommandContext) => Promise<Result<unknown, Rejection>>,
): Promise<void> => {
  const database = await testDatabase();
  const shop = await workshop(database);
  const { first, second, district, elsewhere } = shop.district;
  const { id } = await shop.upload(await formFile([goodRow(1), goodRow(2, { phone: '1' })]));
  const row = (await shop.rows(id))[1]?.id ?? '';
  await bring(shop, id);
  await shop.worker.idle();

  test.each(OUTCOMES)('%s at the %s: %s', (role, where, outcome) =>
    rolledBack(database.db, async (tx) => {
      const unit = { school: first, 'other school': second, district, 'other district': elsewhere }[where];
      const result = await run(tx, id, row, by(await actorAt(tx, role, unit)));
      expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
    }),
  );

  test('a token of the school: NOT_FOUND', () =>
    rolledBack(database.db, async (tx) => {
      const actor = await actorAt(tx, 'VOC_CLERK', first);
      const result = await run(tx, id, row, by({ ...actor, kind: 'TOKEN' }));
      expect(result.ok ? 'ok' : result.error.code).toBe('NOT_FOUND');
    }));
};

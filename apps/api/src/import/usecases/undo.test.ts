import { expect, test } from 'vitest';
import { testDatabase } from '../../testkit/database.ts';
import { formFile, goodRow } from '../testkit/files.ts';
import { workshop } from '../testkit/workshop.ts';

const shop = await workshop(await testDatabase());
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }): string => (result.ok ? 'ok' : result.error.code);

test('takes an upload back once; before it was taken over there is nothing to take back', async () => {
  const { id } = await shop.upload(await formFile([goodRow(1)]));
  expect(codeOf(await shop.undo(id))).toBe('IMPORT_NOT_NOW');
  await shop.commit(id);
  await shop.settled(id);
  expect([codeOf(await shop.undo(id)), codeOf(await shop.undo(id))]).toEqual(['ok', 'ok']);
  expect(await shop.settled(id)).toMatchObject({ state: 'UNDONE', understood: { undo: { restored: 1, kept: [] } } });
  expect(codeOf(await shop.commit(id))).toBe('IMPORT_NOT_NOW');
});

test('a changed graduate is put back whole', async () => {
  const graduate = () => shop.deps.db.selectFrom('graduate').selectAll().where('name', '=', '改前').executeTakeFirstOrThrow();
  const made = await shop.upload(await formFile([goodRow(2, { name: '改前' })]));
  await shop.commit(made.id);
  await shop.settled(made.id);
  const { version: _before, updated_at: _then, ...before } = await graduate();
  expect(before.gender).toMatch(/^[12]$/u);
  const changed = await shop.upload(await formFile([goodRow(2, { name: '改后', className: '23护理2班', phone: '13900000001' })]));
  await shop.commit(changed.id);
  await shop.settled(changed.id);
  await shop.undo(changed.id);
  await shop.settled(changed.id);
  const { version: _after, updated_at: _now, ...after } = await graduate();
  expect(after).toEqual(before);
});

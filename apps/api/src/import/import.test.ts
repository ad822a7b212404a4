import { expect, test } from 'vitest';
import { testDatabase } from '../testkit/database.ts';
import { formFile, goodRow } from './testkit/files.ts';
import { workshop } from './testkit/workshop.ts';

const database = await testDatabase();
const { db } = database;
const shop = await workshop(database);
const { district } = shop;
const placements = (school = district.first) =>
  db.selectFrom('placement').innerJoin('graduate', 'graduate.id', 'placement.graduate_id').select(['placement.id', 'graduate.name', 'placement.destination', 'placement.version', 'placement.wage_fen']).where('placement.school_id', '=', school.id).orderBy('graduate.name').execute();

test('dry run, commit, the same file again, a change, undo', async () => {
  const rows = [goodRow(1), goodRow(2), goodRow(3, { destination: 'D22', employer: '', employerCode: '', nature: '', industry: '', post: '', contract: '', insurance: '', wage: '', startOn: '', matched: '', evidence: 'E07', nextSchool: '安康职业技术学院' })];
  const before = await placements();
  const dry = await shop.upload(await formFile(rows));
  expect(dry.failure).toBeNull();
  expect((await shop.rows(dry.id)).flatMap((row) => row.issues)).toEqual([]);
  expect([dry.state, dry.rows_total, dry.rows_new, dry.rows_wrong]).toEqual(['READY', 3, 3, 0]);
  expect(await placements()).toEqual(before);

  expect((await shop.commit(dry.id)).ok).toBe(true);
  const committed = await shop.settled(dry.id);
  expect([committed.state, committed.failure]).toEqual(['COMMITTED', null]);
  expect(await placements()).toHaveLength(before.length + 3);

  const again = await shop.upload(await formFile(rows));
  expect([again.rows_same, again.rows_new, again.rows_changed, again.rows_wrong]).toEqual([3, 0, 0, 0]);

  const changed = await shop.upload(await formFile([goodRow(1, { wage: '4200.5' }), goodRow(2)]));
  expect([changed.rows_same, changed.rows_changed]).toEqual([1, 1]);
  expect((await shop.rows(changed.id))[0]?.changes).toEqual([{ column: 'wage', before: '3500.00', after: '4200.50' }]);
  await shop.commit(changed.id);
  expect((await shop.settled(changed.id)).state).toBe('COMMITTED');
  expect((await placements()).filter((row) => row.wage_fen === 420_050n)).toHaveLength(1);

  await shop.undo(changed.id);
  expect((await shop.settled(changed.id)).state).toBe('UNDONE');
  expect((await placements()).filter((row) => row.wage_fen === 420_050n)).toHaveLength(0);
  expect((await shop.upload(await formFile(rows))).rows_same).toBe(3);
});

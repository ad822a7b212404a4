import { expect, test } from 'vitest';

import { allCodeLists } from '@fuzhi/domain/code-lists.ts';

import { testDatabase } from '../testkit/database.ts';
import { syncCodeLists } from './code-list-sync.ts';
import { prepareDatabase } from './prepare-database.ts';

const { db, pool, url } = await testDatabase();

test('the code lists of the domain are in the database, in their order', async () => {
  const stored = await db.selectFrom('code_item').select(['list', 'code', 'zh', 'attributes']).orderBy('sort_order').execute();
  const wanted = allCodeLists.flatMap(({ name, items }) => items.map(({ code, zh, attributes }) => ({ list: name, code, zh, attributes })));
  const byList = (left: { list: string }, right: { list: string }): number =>
    left.list < right.list ? -1 : left.list > right.list ? 1 : 0;
  // sorted here: how text sorts in the database depends on the server
  expect(stored.toSorted(byList)).toEqual(wanted.toSorted(byList));
});

test('majors can be found by their initials and know the category of form FM21', async () => {
  const major = await db.selectFrom('major').selectAll().where('code', '=', '710201').executeTakeFirst();
  expect(major).toMatchObject({ zh: '计算机应用', name_initials: 'jsjyy', industry_section: 'I' });
  expect(await db.selectFrom('major').select('code').where('category_2010', '=', '').execute()).toEqual([]);
});

test('a list that did not change is not written again, a changed one is', async () => {
  expect(await syncCodeLists(db, allCodeLists)).toBe(false);
  const [first, ...rest] = allCodeLists;
  if (!first) throw new Error('no code lists');
  const changed = [{ ...first, items: first.items.map((item) => ({ ...item, zh: `${item.zh}*` })) }, ...rest];
  expect(await syncCodeLists(db, changed)).toBe(true);
  const labels = await db.selectFrom('code_item').select('zh').where('list', '=', first.name).execute();
  expect(labels.every(({ zh }) => zh.endsWith('*'))).toBe(true);
  expect(await syncCodeLists(db, allCodeLists)).toBe(true);
});

test('five processes that start at once on an empty database run each migration once', async () => {
  const name = `${new URL(url).pathname.slice(1)}_five`;
  await pool.query(`create database ${name}`);
  const target = new URL(url);
  target.pathname = `/${name}`;
  try {
    const runs = await Promise.all([1, 2, 3, 4, 5].map(() => prepareDatabase(target.href)));
    expect(runs.filter((ran) => ran.length > 0)).toHaveLength(1);
    expect(await prepareDatabase(target.href)).toEqual([]);
  } finally {
    await pool.query(`drop database ${name} with (force)`);
  }
});

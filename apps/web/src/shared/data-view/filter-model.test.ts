import { describe, expect, test } from 'vitest';
import { nextSort, readListSearch, toOrderBy, toWhere, withFilter } from './filter-model.ts';
import type { FilterField, ListSearch } from './filter-model.ts';
import { groupToWhere, whereToGroup } from './where-builder.ts';
import type { Group } from './where-builder.ts';

const fields: FilterField[] = [
  {
    key: 'state',
    label: '状态',
    kind: 'code',
    options: [
      { value: 'DRAFT', label: '草稿' },
      { value: 'LOCKED', label: '已锁定' },
    ],
  },
  { key: 'post', label: '岗位', kind: 'text' },
  { key: 'graduate.school', label: '学校', kind: 'ref' },
  { key: 'startOn', label: '就业时间', kind: 'date' },
  { key: 'wage', label: '月薪', kind: 'money' },
  { key: 'updatedAt', label: '更新', kind: 'time' },
  { key: 'version', label: '版本', kind: 'number' },
  { key: 'matched', label: '对口', kind: 'bool' },
];

describe('address ↔ filter', () => {
  test('what is not understood is left out', () => {
    expect(
      readListSearch(fields, {
        q: '  ',
        f: { state: ['NONE'], nonsense: 1, matched: 'yes', startOn: { from: 'soon' } },
        sort: 'x; drop',
        where: [],
      }),
    ).toEqual({});
  });
  test('an address survives being read again', () => {
    const search: ListSearch = {
      q: '王',
      f: { state: ['DRAFT'], startOn: { from: '2026-07-01' }, matched: false },
      sort: 'updatedAt:DESC',
      where: { wage: { gte: '1.00' } },
    };
    expect(readListSearch(fields, JSON.parse(JSON.stringify(search)) as { [key: string]: unknown })).toEqual(search);
  });
  test('nothing filtered is no filter', () => expect(toWhere(fields, {})).toBeUndefined());
  test('one part stands alone, several stand in and', () => {
    expect(toWhere(fields, { f: { state: ['DRAFT'] } })).toEqual({ state: { eq: 'DRAFT' } });
    expect(toWhere(fields, { q: '王', f: { state: ['DRAFT', 'LOCKED'], 'graduate.school': 'abc' } })).toEqual({
      and: [{ state: { in: ['DRAFT', 'LOCKED'] } }, { graduate: { school: { eq: 'abc' } } }, { search: '王' }],
    });
  });
  test('a fixed condition of the page is always there', () =>
    expect(toWhere(fields, {}, { post: { eq: 'x' } })).toEqual({ post: { eq: 'x' } }));
  test('until a day means until its end in the district', () => {
    expect(toWhere(fields, { f: { updatedAt: { from: '2026-11-01', to: '2026-11-24' } } })).toEqual({
      updatedAt: { gte: '2026-11-01T00:00:00+08:00', lte: '2026-11-24T23:59:59+08:00' },
    });
  });
  test('money is sent with two digits', () =>
    expect(toWhere(fields, { f: { wage: { from: '3000' } } })).toEqual({ wage: { gte: '3000.00' } }));
  test('a filter can be set and taken away', () => {
    expect(withFilter({ f: { state: ['DRAFT'] }, q: 'a' }, 'state', undefined)).toEqual({ q: 'a' });
    expect(withFilter({}, 'matched', true)).toEqual({ f: { matched: true } });
  });
  test('sorting goes round', () => {
    expect([nextSort(undefined, 'a'), nextSort('a:ASC', 'a'), nextSort('a:DESC', 'a'), nextSort('b:ASC', 'a')]).toEqual([
      'a:ASC',
      'a:DESC',
      undefined,
      'a:ASC',
    ]);
    expect(toOrderBy('a:DESC')).toEqual([{ field: 'a', direction: 'DESC' }]);
  });
});

describe('and/or builder', () => {
  const built: Group = {
    kind: 'group',
    join: 'or',
    items: [
      { kind: 'condition', field: 'post', operator: 'contains', value: '护' },
      {
        kind: 'group',
        join: 'and',
        items: [
          { kind: 'condition', field: 'graduate.school', operator: 'eq', value: 'abc' },
          { kind: 'condition', field: 'state', operator: 'in', value: ['DRAFT', 'LOCKED'] },
          { kind: 'condition', field: 'startOn', operator: 'notNull', value: '' },
        ],
      },
    ],
  };
  test('makes the filter', () => {
    expect(groupToWhere(fields, built)).toEqual({
      or: [
        { post: { contains: '护' } },
        { and: [{ graduate: { school: { eq: 'abc' } } }, { state: { in: ['DRAFT', 'LOCKED'] } }, { startOn: { isNull: false } }] },
      ],
    });
  });
  test('reads its own filter back', () => expect(whereToGroup(fields, groupToWhere(fields, built))).toEqual(built));
  test('a condition without a value is no condition', () =>
    expect(
      groupToWhere(fields, { kind: 'group', join: 'and', items: [{ kind: 'condition', field: 'post', operator: 'eq', value: ' ' }] }),
    ).toBeUndefined());
  test('what it cannot show it says so', () => {
    expect(whereToGroup(fields, { not: { post: { eq: 'x' } } })).toBeUndefined();
    expect(whereToGroup(fields, { unknown: { eq: 'x' } })).toBeUndefined();
  });
  test('numbers and truth values keep their type', () => {
    expect(
      groupToWhere(fields, {
        kind: 'group',
        join: 'and',
        items: [
          { kind: 'condition', field: 'version', operator: 'gte', value: '3' },
          { kind: 'condition', field: 'matched', operator: 'eq', value: 'false' },
        ],
      }),
    ).toEqual({ and: [{ version: { gte: 3 } }, { matched: { eq: false } }] });
  });
});

import { expect, test } from 'vitest';
import { diffLines } from './diff.ts';

const names = { post: '岗位', matched: '对口', tags: '标签' };
test('only what differs, in the order of the names', () => {
  expect(diffLines({ matched: false, post: '护士', version: 1 }, { matched: true, post: '护士', version: 2 }, names)).toEqual([
    { key: 'matched', label: '对口', before: '否', after: '是', old: false },
  ]);
});
test('a new record has no before', () =>
  expect(diffLines(null, { post: '护士', tags: ['a', 'b'] }, names)).toEqual([
    { key: 'post', label: '岗位', before: '', after: '护士', old: null },
    { key: 'tags', label: '标签', before: '', after: 'a、b', old: null },
  ]));
test('the page can show a code by its label', () =>
  expect(diffLines({ post: 'P1' }, { post: 'P2' }, names, (_field, value) => `<${String(value)}>`)[0]).toMatchObject({
    before: '<P1>',
    after: '<P2>',
  }));
test('a moment is told in the time of the district', () =>
  expect(diffLines({ post: null }, { post: '2026-11-24T15:43:07.576Z' }, names)[0]).toMatchObject({
    before: '',
    after: '2026-11-24 23:43',
  }));

import { expect, test } from 'vitest';
import { curlOf, exportHref } from './export-link.ts';

test('an export carries filter, order and columns', () => {
  const href = exportHref('placements', 'xlsx', {
    where: { state: { eq: 'DRAFT' } },
    orderBy: [{ field: 'ID', direction: 'ASC' }],
    columns: ['a', 'b'],
  });
  const query = new URL(href, 'http://host').searchParams;
  expect([query.get('where'), query.get('orderBy'), query.get('columns')]).toEqual([
    '{"state":{"eq":"DRAFT"}}',
    '[{"field":"ID","direction":"ASC"}]',
    'a,b',
  ]);
});
test('nothing chosen is a bare address', () =>
  expect(exportHref('x', 'jsonl', { where: undefined, orderBy: undefined, columns: [] })).toBe('/exports/x.jsonl'));
test("a quote in a value does not end the shell's string", () =>
  expect(curlOf('http://h', 'query { a }', { q: "it's" })).toContain(String.raw`it'\''s`));

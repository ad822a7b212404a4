import { describe, expect, test } from 'vitest';
import { cleanLayout, initialLayout, moveColumn, orderedIds } from './data-grid-model.ts';
import type { GridColumn } from './data-grid-model.ts';
import { sparkline } from './kpi-card.tsx';

const column = (id: string, more: Partial<GridColumn<never>> = {}): GridColumn<never> => ({
  id,
  title: id,
  width: 100,
  cell: () => null,
  ...more,
});
const columns = [column('a', { pinned: true }), column('b'), column('c', { hidden: true })];

describe('grid layout', () => {
  test('starts as the columns declare', () => {
    expect(initialLayout(columns)).toEqual({ hidden: ['c'], order: [], widths: {}, pinned: ['a'] });
  });
  test('a stored layout loses columns that are gone, and keeps the rest', () => {
    expect(cleanLayout(columns, { hidden: ['x', 'b'], order: ['c', 'x', 'a'], widths: { b: 80, x: 10 }, pinned: [] })).toEqual({
      hidden: ['b'],
      order: ['c', 'a'],
      widths: { b: 80 },
      pinned: [],
    });
  });
  test('a stored layout of another shape does no harm', () => {
    expect(cleanLayout(columns, { hidden: 'b' as unknown as string[] }).hidden).toEqual([]);
  });
  test('a new column comes after the stored order', () => {
    expect(orderedIds(['a', 'b', 'c'], { hidden: [], order: ['b'], widths: {}, pinned: [] })).toEqual(['b', 'a', 'c']);
  });
  test('moving stops at both ends', () => {
    const layout = initialLayout(columns);
    expect(moveColumn(['a', 'b', 'c'], layout, 'a', -1)).toBe(layout);
    expect(moveColumn(['a', 'b', 'c'], layout, 'c', 1)).toBe(layout);
    expect(moveColumn(['a', 'b', 'c'], layout, 'a', 1).order).toEqual(['b', 'a', 'c']);
  });
});

describe('sparkline', () => {
  test('needs two points', () => expect(sparkline([1, null])).toBe(''));
  test('a gap starts a new stroke', () => expect(sparkline([1, null, 2, 3]).match(/M/gu)).toHaveLength(2));
});

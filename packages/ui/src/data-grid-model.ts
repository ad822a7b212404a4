import type { ReactNode } from 'react';

export type GridColumn<Row> = {
  id: string;
  title: string;
  /** px; sized for the words in it */
  width: number;
  align?: 'start' | 'end' | undefined;
  /** takes what is left of the width; the last column does when none says so */
  grow?: boolean | undefined;
  sortable?: boolean | undefined;
  pinned?: boolean | undefined;
  /** not shown until chosen */
  hidden?: boolean | undefined;
  cell: (row: Row) => ReactNode;
};

export type GridSort = { id: string; direction: 'ASC' | 'DESC' };

/** What a person made of the columns; kept by whoever uses the grid. Empty means as declared. */
export type GridLayout = { hidden: string[]; order: string[]; widths: { [id: string]: number }; pinned: string[] };

/** The layout of a fresh grid: as its columns declare. */
export const initialLayout = (columns: readonly GridColumn<never>[]): GridLayout => ({
  hidden: columns.filter((column) => column.hidden === true).map((column) => column.id),
  order: [],
  widths: {},
  pinned: columns.filter((column) => column.pinned === true).map((column) => column.id),
});

/** All column ids in the order chosen; columns that came later than the stored order stand at their declared place's end. */
export const orderedIds = (ids: readonly string[], layout: GridLayout): string[] => {
  const known = layout.order.filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
};

/** A stored layout cleaned of columns that no longer exist. */
export const cleanLayout = (columns: readonly GridColumn<never>[], stored: Partial<GridLayout> | null): GridLayout => {
  const ids = new Set(columns.map((column) => column.id));
  if (stored === null) return initialLayout(columns);
  const keep = (list: string[] | undefined) => (Array.isArray(list) ? list.filter((id) => ids.has(id)) : []);
  return {
    hidden: keep(stored.hidden),
    order: keep(stored.order),
    pinned: keep(stored.pinned),
    widths: Object.fromEntries(Object.entries(stored.widths ?? {}).filter(([id, width]) => ids.has(id) && Number.isFinite(width))),
  };
};

/** The order after moving one column a place to the left (-1) or right (1) among all columns. */
export const moveColumn = (ids: readonly string[], layout: GridLayout, id: string, step: -1 | 1): GridLayout => {
  const order = orderedIds(ids, layout);
  const at = order.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= order.length) return layout;
  order.splice(at, 1);
  order.splice(to, 0, id);
  return { ...layout, order };
};

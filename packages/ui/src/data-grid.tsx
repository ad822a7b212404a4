import {
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cleanLayout, orderedIds } from './data-grid-model.ts';
import type { GridColumn, GridLayout, GridSort } from './data-grid-model.ts';
import { GridHead, GridRow } from './data-grid-parts.tsx';
import type { PlacedColumn } from './data-grid-parts.tsx';
import { useUiTexts } from './texts.tsx';
import './data-grid.css';

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnResizingFeature,
});
const ROW = 36;
const CHECK = 40;
/** rows before the end at which more is asked for */
const AHEAD = 60;

export type DataGridProps<Row> = {
  label: string;
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  sort?: GridSort | null | undefined;
  onSort?: ((id: string) => void) | undefined;
  /** given: rows can be chosen. 'all' is every result, loaded or not */
  selected?: ReadonlySet<string> | 'all' | undefined;
  onSelect?: ((keys: ReadonlySet<string>) => void) | undefined;
  onOpen?: ((row: Row) => void) | undefined;
  /** by column id: figures of the totals row, which is shown when this is given */
  totals?: { readonly [id: string]: ReactNode } | undefined;
  /** rows there are in all, when more can be loaded */
  total?: number | undefined;
  onEnd?: (() => void) | undefined;
  busy?: boolean | undefined;
  /** rows grow with their text instead of cutting it: for messages that must be read */
  wrap?: boolean | undefined;
  empty?: ReactNode;
  /** on phones a row is drawn by this instead of columns */
  card?: ((row: Row) => ReactNode) | undefined;
};

const useBox = (ref: { current: HTMLElement | null }) => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (ref.current === null) return undefined;
    const watch = new ResizeObserver((entries) => setWidth(Math.floor(entries[0]?.contentRect.width ?? 0)));
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [ref]);
  return width;
};

/** A grid for tens of thousands of rows: only what is seen is drawn. Arrow keys, Page, Home, End move; Enter opens; Space chooses. */
export const DataGrid = <Row,>(props: DataGridProps<Row>) => {
  const { columns, rows, rowKey, layout, onLayout, selected, onSelect, onOpen, onEnd, total, totals, card } = props;
  const texts = useUiTexts();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useBox(scroller);
  const [active, setActive] = useState(-1);
  const phone = card !== undefined && width > 0 && width <= 640;
  const clean = useMemo(() => cleanLayout(columns as readonly GridColumn<never>[], layout), [columns, layout]);
  const defs = useMemo(() => {
    const helper = createColumnHelper<typeof features, object>();
    return columns.map((column) => helper.display({ id: column.id, header: column.title, size: column.width, minSize: 48, maxSize: 960 }));
  }, [columns]);
  const ids = useMemo(() => columns.map((column) => column.id), [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: {
      columnVisibility: Object.fromEntries(clean.hidden.map((hidden) => [hidden, false])),
      columnOrder: orderedIds(ids, clean),
      columnPinning: { start: orderedIds(ids, clean).filter((each) => clean.pinned.includes(each)), end: [] },
      columnSizing: clean.widths,
    },
    onColumnSizingChange: (next) => onLayout({ ...clean, widths: typeof next === 'function' ? next(clean.widths) : next }),
  });
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const headers = [...table.getStartLeafHeaders(), ...table.getCenterLeafHeaders()].filter((header) => header.column.getIsVisible());
  const base = (onSelect === undefined ? 0 : CHECK) + headers.reduce((sum, header) => sum + header.getSize(), 0);
  const spare = Math.max(0, width - base - 1);
  const growing = headers.find((header) => byId.get(header.column.id)?.grow === true)?.column.id ?? headers[headers.length - 1]?.column.id;
  let left = onSelect === undefined ? 0 : CHECK;
  const placed: PlacedColumn<Row>[] = headers.flatMap((header) => {
    const column = byId.get(header.column.id);
    if (column === undefined) return [];
    const size = header.getSize() + (column.id === growing ? spare : 0);
    const place = {
      column,
      width: size,
      pinnedAt: header.column.getIsPinned() === 'start' ? left : undefined,
      startResize: header.getResizeHandler(),
      resizing: header.column.getIsResizing(),
    };
    left += size;
    return [place];
  });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? 92 : ROW),
    overscan: 12,
    paddingStart: 0,
    scrollPaddingStart: phone ? 0 : ROW,
    scrollPaddingEnd: totals === undefined ? 0 : ROW,
  });
  useEffect(() => virtual.measure(), [phone, virtual]);
  const items = virtual.getVirtualItems();
  const last = items[items.length - 1]?.index ?? -1;
  const more = total !== undefined && rows.length < total;
  useEffect(() => {
    if (more && last >= rows.length - AHEAD && props.busy !== true) onEnd?.();
  }, [more, last, rows.length, props.busy, onEnd]);

  const isSelected = (row: Row) => selected === 'all' || selected?.has(rowKey(row)) === true;
  const toggle = (row: Row) => {
    if (onSelect === undefined) return;
    const next = new Set(selected === 'all' ? rows.map(rowKey) : selected);
    const key = rowKey(row);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  const go = (index: number) => {
    const to = Math.min(rows.length - 1, Math.max(0, index));
    setActive(to);
    virtual.scrollToIndex(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || rows.length === 0) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW) / ROW) - 2);
    const moves: { [key: string]: () => void } = {
      ArrowDown: () => go(active + 1),
      ArrowUp: () => go(active - 1),
      PageDown: () => go(active + page),
      PageUp: () => go(active - page),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      Enter: () => {
        const row = rows[active];
        if (row !== undefined) onOpen?.(row);
      },
      ' ': () => {
        const row = rows[active];
        if (row !== undefined) toggle(row);
      },
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  const all = rows.length > 0 && (selected === 'all' || (selected !== undefined && selected.size >= rows.length && rows.every(isSelected)));
  const some = !all && selected !== undefined && selected !== 'all' && selected.size > 0;
  const inner = phone ? '100%' : Math.max(base, width - 1);
  return (
    <div
      className={`fz-grid${phone ? ' fz-grid-phone' : props.wrap === true ? ' fz-grid-wrap' : ''}`}
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={(total ?? rows.length) + 1}
      aria-colcount={placed.length}
      aria-busy={props.busy === true}
      aria-multiselectable={onSelect !== undefined}
      aria-activedescendant={active >= 0 && items.some((item) => item.index === active) ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget && active < 0 && rows.length > 0) setActive(0);
      }}
    >
      {!phone && (
        <GridHead
          placed={placed}
          width={inner}
          sort={props.sort ?? null}
          onSort={props.onSort}
          check={
            onSelect === undefined
              ? undefined
              : { all, some, label: texts.selectAll, onChange: () => onSelect(all ? new Set() : new Set(rows.map(rowKey))) }
          }
          onWidth={(column, size) => onLayout({ ...clean, widths: { ...clean.widths, [column]: size } })}
        />
      )}
      {rows.length === 0 ? (
        <div role="row" className="fz-grid-empty">
          <div role="gridcell">{props.empty}</div>
        </div>
      ) : (
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), width: inner, position: 'relative' }}>
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <GridRow
                key={rowKey(row)}
                id={`${id}-${item.index}`}
                index={item.index}
                top={item.start}
                row={row}
                placed={placed}
                width={inner}
                active={item.index === active}
                selected={selected === undefined ? undefined : isSelected(row)}
                selectLabel={texts.selectRow}
                onToggle={onSelect === undefined ? undefined : () => toggle(row)}
                onOpen={
                  onOpen === undefined
                    ? undefined
                    : () => {
                        setActive(item.index);
                        onOpen(row);
                      }
                }
                card={phone ? card : undefined}
                measure={phone || props.wrap === true ? virtual.measureElement : undefined}
              />
            );
          })}
        </div>
      )}
      {props.busy === true && rows.length > 0 && (
        <div className="fz-grid-more" role="presentation">
          {texts.loading}
        </div>
      )}
      {totals !== undefined && !phone && rows.length > 0 && (
        <div role="row" className="fz-grid-totals" style={{ width: inner }}>
          {onSelect !== undefined && <div role="gridcell" className="fz-grid-cell fz-grid-check" aria-label={texts.totals} />}
          {placed.map((place, index) => (
            <div
              key={place.column.id}
              role="gridcell"
              className={place.column.align === 'end' ? 'fz-grid-cell fz-num' : 'fz-grid-cell'}
              style={{ width: place.width }}
            >
              {totals[place.column.id] ?? (index === 0 ? texts.totals : '')}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};

const NO_ROWS: object[] = [];

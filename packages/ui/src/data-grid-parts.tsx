import type { ReactNode } from 'react';
import type { GridColumn, GridSort } from './data-grid-model.ts';
import { Icon } from './icon.tsx';
import { useUiTexts } from './texts.tsx';

export type PlacedColumn<Row> = {
  column: GridColumn<Row>;
  width: number;
  /** px from the left edge when it is pinned */ pinnedAt: number | undefined;
  startResize: (event: unknown) => void;
  resizing: boolean;
};

const cellClass = (place: PlacedColumn<never>, extra = '') =>
  `fz-grid-cell${place.column.align === 'end' ? ' fz-num' : ''}${place.pinnedAt === undefined ? '' : ' fz-grid-pinned'}${extra}`;
const cellStyle = (place: PlacedColumn<never>) => ({
  width: place.width,
  ...(place.pinnedAt === undefined ? {} : { left: place.pinnedAt }),
});

export const GridHead = <Row,>({
  placed,
  width,
  sort,
  onSort,
  check,
  onWidth,
}: {
  placed: readonly PlacedColumn<Row>[];
  width: number | string;
  sort: GridSort | null;
  onSort: ((id: string) => void) | undefined;
  check: { all: boolean; some: boolean; label: string; onChange: () => void } | undefined;
  onWidth: (id: string, width: number) => void;
}) => {
  const texts = useUiTexts();
  return (
    <div role="rowgroup" className="fz-grid-head" style={{ width }}>
      <div role="row" aria-rowindex={1}>
        {check !== undefined && (
          <div role="columnheader" className="fz-grid-cell fz-grid-check">
            <input
              type="checkbox"
              aria-label={check.label}
              checked={check.all}
              ref={(box) => {
                if (box !== null) box.indeterminate = check.some;
              }}
              onChange={check.onChange}
            />
          </div>
        )}
        {placed.map((each) => {
          const place = each as unknown as PlacedColumn<never>;
          const { column } = place;
          const sorted = sort?.id === column.id ? sort.direction : undefined;
          return (
            <div
              key={column.id}
              role="columnheader"
              className={cellClass(place)}
              style={cellStyle(place)}
              aria-sort={sorted === undefined ? undefined : sorted === 'ASC' ? 'ascending' : 'descending'}
            >
              {column.sortable === true && onSort !== undefined ? (
                <button type="button" className="fz-grid-sort" onClick={() => onSort(column.id)}>
                  <span className="fz-ellipsis">{column.title}</span>
                  {sorted !== undefined && <Icon name={sorted === 'ASC' ? 'up' : 'down'} size={12} />}
                </button>
              ) : (
                <span className="fz-ellipsis">{column.title}</span>
              )}
              <span
                role="slider"
                tabIndex={-1}
                aria-label={`${texts.resize}: ${column.title}`}
                aria-valuenow={Math.round(place.width)}
                aria-valuemin={48}
                aria-valuemax={960}
                className={place.resizing ? 'fz-grid-resize fz-grid-resizing' : 'fz-grid-resize'}
                onMouseDown={place.startResize}
                onTouchStart={place.startResize}
                onDoubleClick={() => onWidth(column.id, column.width)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
};

export const GridRow = <Row,>({
  id,
  index,
  top,
  row,
  placed,
  width,
  active,
  selected,
  selectLabel,
  onToggle,
  onOpen,
  card,
  measure,
}: {
  id: string;
  index: number;
  top: number;
  row: Row;
  placed: readonly PlacedColumn<Row>[];
  width: number | string;
  active: boolean;
  selected: boolean | undefined;
  selectLabel: string;
  onToggle: (() => void) | undefined;
  onOpen: (() => void) | undefined;
  card: ((row: Row) => ReactNode) | undefined;
  measure: ((element: HTMLElement | null) => void) | undefined;
}) => {
  const open = (event: { target: EventTarget }) => {
    if ((event.target as Element).closest('a,button,input,label') === null && getSelection()?.isCollapsed !== false) onOpen?.();
  };
  const box = <input type="checkbox" aria-label={selectLabel} checked={selected === true} tabIndex={-1} onChange={() => onToggle?.()} />;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the focus and opens the active row with Enter
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      {...(measure === undefined ? {} : { ref: measure })}
      onClick={open}
      className={`fz-grid-row${active ? ' fz-grid-active' : ''}${onOpen === undefined ? '' : ' fz-grid-opens'}`}
      style={{ width, transform: `translateY(${top}px)` }}
    >
      {card !== undefined ? (
        <div role="gridcell" className="fz-grid-card">
          {onToggle !== undefined && box}
          <div className="fz-grow">{card(row)}</div>
        </div>
      ) : (
        <>
          {onToggle !== undefined && (
            <div role="gridcell" className="fz-grid-cell fz-grid-check">
              {box}
            </div>
          )}
          {placed.map((place) => (
            <div
              key={place.column.id}
              role="gridcell"
              className={cellClass(place as unknown as PlacedColumn<never>)}
              style={cellStyle(place as unknown as PlacedColumn<never>)}
            >
              <CellText>{place.column.cell(row)}</CellText>
            </div>
          ))}
        </>
      )}
    </div>
  );
};

const CellText = ({ children }: { children: ReactNode }) =>
  typeof children === 'string' || typeof children === 'number' ? (
    <span className="fz-ellipsis" title={String(children)}>
      {children}
    </span>
  ) : (
    <>{children}</>
  );

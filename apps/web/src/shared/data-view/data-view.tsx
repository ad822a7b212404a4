import { Button } from '@fuzhi/ui/button.tsx';
import { DataGrid } from '@fuzhi/ui/data-grid.tsx';
import { cleanLayout, initialLayout } from '@fuzhi/ui/data-grid-model.ts';
import type { GridColumn, GridLayout } from '@fuzhi/ui/data-grid-model.ts';
import { EmptyState, Skeleton } from '@fuzhi/ui/states.tsx';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n.ts';
import { ProblemState } from '../problem.tsx';
import { BulkBar } from './bulk-bar.tsx';
import type { BulkAction } from './bulk-bar.tsx';
import { nextSort, toOrderBy, toWhere } from './filter-model.ts';
import type { FilterField, ListSearch, Where } from './filter-model.ts';
import { useKept } from './kept.ts';
import { listTexts } from './list-texts.ts';
import { QueryRow } from './query-row.tsx';
import { Toolbar } from './toolbar.tsx';
import { useConnection } from './use-connection.ts';
import type { ListSource } from './use-connection.ts';
import './data-view.css';

/** One column of a list; `sort` is the API's order field ('UPDATED_AT') when it can be sorted by. */
export type ListColumn<Row> = GridColumn<Row> & { sort?: string | undefined };

export type DataViewProps<Data, Row> = {
  /** name under which columns and views are kept: 'placements' */
  list: string;
  label: string;
  source: ListSource<Data, Row>;
  columns: readonly ListColumn<Row>[];
  filters: readonly FilterField[];
  rowKey: (row: Row) => string;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  /** always there, whatever is filtered */
  fixed?: Where | undefined;
  defaultSort?: string | undefined;
  /** also gets the rows loaded so far, in the list's order */
  onOpen?: ((row: Row, rows: readonly Row[]) => void) | undefined;
  bulk?: readonly BulkAction<Row>[] | undefined;
  /** figures of the totals row by column id, from the first page's data */
  totals?: ((data: Data) => { readonly [column: string]: ReactNode }) | undefined;
  /** false where there is no export of this list */
  exports?: boolean | undefined;
  actions?: ReactNode;
  card?: ((row: Row) => ReactNode) | undefined;
  searchHint?: string | undefined;
  /** false where the API has no free-text search */
  searchable?: boolean | undefined;
  /** shown when there is nothing at all yet */
  empty?: ReactNode;
};

/** The list of the product: filters in the address, columns kept, views saved, rows by key, actions on all results, export of just this. */
export const DataView = <Data, Row>(props: DataViewProps<Data, Row>) => {
  const { list, columns, filters, search, onSearch, source, bulk } = props;
  const t = useT(listTexts);
  const shape = columns as unknown as readonly GridColumn<never>[];
  const [layout, setLayout] = useKept<GridLayout>(
    `fuzhi.columns.${list}`,
    () => initialLayout(shape),
    (kept) => cleanLayout(shape, kept),
  );
  const [selected, setSelected] = useState<ReadonlySet<string> | 'all'>(new Set<string>());
  const where = useMemo(() => toWhere(filters, search, props.fixed), [filters, search, props.fixed]);
  const sort = search.sort ?? props.defaultSort;
  const orderBy = useMemo(() => toOrderBy(sort), [sort]);
  const data = useConnection(source, where, orderBy);
  const change = useCallback(
    (next: ListSearch) => {
      setSelected(new Set());
      onSearch(next);
    },
    [onSearch],
  );
  const sorted = columns.find((column) => column.sort !== undefined && sort?.startsWith(`${column.sort}:`) === true);
  const filtered = search.q !== undefined || search.f !== undefined || search.where !== undefined;
  const empty =
    data.error !== undefined ? (
      <ProblemState error={data.error} onRetry={data.reload} />
    ) : data.busy ? (
      <div className="fz-pad">
        <Skeleton lines={10} height={16} />
      </div>
    ) : filtered ? (
      <EmptyState
        title={t('empty')}
        hint={t('emptyHint')}
        icon="search"
        action={<Button onClick={() => change({})}>{t('clear')}</Button>}
      />
    ) : (
      (props.empty ?? <EmptyState title={t('emptyAll')} />)
    );
  return (
    <section className="fz-list fz-fill" aria-label={props.label}>
      <QueryRow fields={filters} search={search} onSearch={change} searchHint={props.searchHint} searchable={props.searchable !== false} />
      <Toolbar
        list={list}
        plural={list}
        exports={props.exports !== false}
        columns={shape}
        layout={layout}
        onLayout={setLayout}
        search={search}
        onSearch={change}
        where={where}
        orderBy={orderBy}
        document={String(source.document)}
        total={data.total}
        loaded={data.rows.length}
        actions={props.actions}
      />
      {bulk !== undefined && bulk.length > 0 && (
        <BulkBar
          actions={bulk}
          selected={selected}
          total={data.total ?? data.rows.length}
          rows={data.rows}
          rowKey={props.rowKey}
          readAll={data.readAll}
          onSelect={setSelected}
        />
      )}
      <DataGrid
        label={props.label}
        columns={columns.map((column) => ({ ...column, sortable: column.sort !== undefined }))}
        rows={data.rows}
        rowKey={props.rowKey}
        layout={layout}
        onLayout={setLayout}
        sort={sorted === undefined ? null : { id: sorted.id, direction: sort?.endsWith(':DESC') === true ? 'DESC' : 'ASC' }}
        onSort={(id) => {
          const field = columns.find((column) => column.id === id)?.sort;
          if (field === undefined) return;
          const { sort: _s, ...rest } = search;
          const next = nextSort(sort, field);
          change(next === undefined ? rest : { ...rest, sort: next });
        }}
        selected={bulk === undefined || bulk.length === 0 ? undefined : selected}
        onSelect={bulk === undefined || bulk.length === 0 ? undefined : setSelected}
        onOpen={props.onOpen === undefined ? undefined : (row) => props.onOpen?.(row, data.rows)}
        totals={data.first === undefined ? undefined : props.totals?.(data.first)}
        total={data.total}
        onEnd={data.loadMore}
        busy={data.busy}
        card={props.card}
        empty={empty}
      />
    </section>
  );
};

import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { EmptyState, Skeleton } from '@fuzhi/ui/states.tsx';
import { useEffect, useMemo, useState } from 'react';
import { PlacementListDocument, PlacementPeriodsDocument } from '../../gql/graphql.ts';
import type { PlacementListQuery } from '../../gql/graphql.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import { toWhere } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { RecordState } from '../../shared/record-state.tsx';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { keepTrail } from '../../shared/trail.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { reviewActions } from './bulk-actions.ts';
import { destinationText, placementColumns, placementFilters, placementTotals } from './list-columns.tsx';
import type { PlacementRow } from './list-columns.tsx';
import { placementTexts } from './placement-texts.ts';
import { SummarySheet } from './summary-sheet.tsx';

const source: ListSource<PlacementListQuery, PlacementRow> = { document: PlacementListDocument, connection: (data) => data.placements };

/** Where the graduates went: all rows one sees, of every round. */
export const PlacementListPage = () => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const go = useGo();
  const rounds = useGraph(PlacementPeriodsDocument, {});
  const periods = rounds.data?.rounds.nodes;
  const filters = useMemo(() => placementFilters(t, locale, periods ?? []), [t, locale, periods]);
  const columns = useMemo(() => placementColumns(t, locale), [t, locale]);
  const bulk = useMemo(() => (mayDo(viewer, 'placement:return') ? reviewActions(t) : undefined), [t, viewer]);
  const [search, setSearch] = useListSearch(filters);
  // one begins with the latest round: the same graduates stand in every round of their year
  const [arriving, setArriving] = useState(true);
  const latest = periods?.[0]?.period;
  useEffect(() => {
    if (!arriving || periods === undefined) return;
    setArriving(false);
    if (latest !== undefined && Object.keys(search).length === 0) setSearch({ f: { 'round.period': [latest] } });
  }, [arriving, periods, latest, search, setSearch]);
  const waits = arriving && Object.keys(search).length === 0 && rounds.error === undefined;
  const [summing, setSumming] = useState(false);
  return (
    <>
      <PageHead title={t('placements')} />
      {waits ? (
        <Skeleton lines={10} />
      ) : (
        <DataView
          list="placements"
          label={t('placements')}
          source={source}
          columns={columns}
          filters={filters}
          rowKey={(row) => row.id}
          search={search}
          onSearch={setSearch}
          defaultSort="UPDATED_AT:DESC"
          searchHint={t('searchHint')}
          bulk={bulk}
          totals={(data) => placementTotals(data, t)}
          actions={
            <Button size="small" kind="text" icon="chart" onClick={() => setSumming(true)}>
              {t('summary')}
            </Button>
          }
          onOpen={(row, rows) => {
            keepTrail('placements', { href: location.pathname + location.search, ids: rows.map((each) => each.id) });
            go(`/placements/${row.id}`);
          }}
          empty={
            <EmptyState
              icon="briefcase"
              title={t('none')}
              hint={t('noneHint')}
              action={
                <Button kind="primary" onClick={() => go('/placements/reports')}>
                  {t('toReports')}
                </Button>
              }
            />
          }
          card={(row) => (
            <>
              <div className="fz-row fz-between">
                <strong>{row.graduate?.name}</strong>
                <RecordState state={row.state} />
              </div>
              <div className="fz-muted">{[row.school?.name, row.graduate?.className].filter(Boolean).join(' · ')}</div>
              <div>
                {destinationText(row.destination, locale)}
                {(row.employer?.name ?? row.nextSchool) && ` · ${row.employer?.name ?? row.nextSchool ?? ''}`}
              </div>
              <div className="fz-muted">{row.round?.title}</div>
            </>
          )}
        />
      )}
      {summing && (
        <SummarySheet
          where={toWhere(filters, search)}
          onClose={() => setSumming(false)}
          onPick={(where) => {
            setSumming(false);
            setSearch({ where });
          }}
        />
      )}
    </>
  );
};

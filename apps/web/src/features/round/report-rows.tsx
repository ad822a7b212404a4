import { destinationList } from '@fuzhi/domain/placement/codes.ts';
import { useCallback, useMemo } from 'react';
import { ReportRowsAcceptDocument, ReportRowsDocument, ReportRowsReturnDocument } from '../../gql/graphql.ts';
import type { PlacementFilter, ReportRowsQuery } from '../../gql/graphql.ts';
import { inChunks } from '../../shared/chunks.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { BulkAction } from '../../shared/data-view/bulk-bar.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { RecordState, stateName } from '../../shared/record-state.tsx';
import { keepTrail } from '../../shared/trail.ts';
import { sendCommand } from '../../shared/use-command.ts';
import type { Report } from './report-page.tsx';
import { roundTexts } from './round-texts.ts';
import { REFUSED_ROWS, ROW_FILTERS } from './row-filters.ts';

type Row = NonNullable<ReportRowsQuery['roundReport']>['placements']['nodes'][number];
const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED'];
const fail = (problem: { message: string; howToFix: string }): never => {
  throw new Error(`${problem.message}${problem.howToFix}`);
};

/** The rows of a report: quick filters for what is left to do, bulk decisions for the bureau. */
export const ReportRows = ({ report }: { report: Report }) => {
  const t = useT(roundTexts);
  const locale = useLocale();
  const go = useGo();
  const may = (action: string) => report.availableActions.some((each) => each.action === action && each.allowed);
  const mayReturn = may('return');
  const mayAccept = may('accept');
  const source = useMemo<ListSource<ReportRowsQuery, Row>>(
    () => ({
      document: ReportRowsDocument,
      variables: { report: report.id },
      connection: (data) => data.roundReport?.placements ?? { nodes: [], pageInfo: { hasNextPage: false } },
    }),
    [report.id],
  );
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'destination', label: t('destination'), kind: 'code', simple: true, options: codeOptions(destinationList, locale) },
      { key: 'graduate.className', label: t('class'), kind: 'text', simple: true },
      {
        key: 'state',
        label: t('state'),
        kind: 'code',
        options: STATES.map((state) => ({ value: state, label: stateName(state, locale) })),
      },
      { key: 'evidenceGrade', label: t('grade'), kind: 'code', options: ['A', 'B', 'C'].map((grade) => ({ value: grade, label: grade })) },
      { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('name'), width: 96, pinned: true, sort: 'GRADUATE_NAME', cell: (row) => row.graduate?.name },
      { id: 'className', title: t('class'), width: 128, sort: 'CLASS_NAME', cell: (row) => row.graduate?.className },
      { id: 'major', title: t('major'), width: 152, cell: (row) => row.graduate?.major?.name },
      {
        id: 'destination',
        title: t('destination'),
        width: 176,
        sort: 'DESTINATION',
        cell: (row) =>
          row.destination === null || row.destination === undefined ? (
            <span className="fz-muted">{t('notReported')}</span>
          ) : (
            itemLabel(row.destination, locale).replace(/\s*[(（].*$/u, '')
          ),
      },
      { id: 'where', title: t('where'), width: 208, grow: true, cell: (row) => row.employer?.name ?? row.nextSchool ?? '' },
      { id: 'evidenceGrade', title: t('grade'), width: 64, sort: 'EVIDENCE_GRADE', cell: (row) => row.evidenceGrade ?? '' },
      { id: 'state', title: t('state'), width: 104, sort: 'STATE', cell: (row) => <RecordState state={row.state} /> },
      { id: 'returnReason', title: t('reason'), width: 200, cell: (row) => row.returnReason ?? '' },
      {
        id: 'identityMasked',
        title: t('identity'),
        width: 176,
        hidden: true,
        cell: (row) => <span className="fz-mono">{row.graduate?.identityMasked}</span>,
      },
      {
        id: 'updatedAt',
        title: t('updatedAt'),
        width: 144,
        hidden: true,
        sort: 'UPDATED_AT',
        cell: (row) => <span className="fz-tabular">{formatTime(row.updatedAt)}</span>,
      },
    ],
    [t, locale],
  );
  const bulk = useMemo<BulkAction<Row>[]>(
    () => [
      ...(mayReturn
        ? [
            {
              key: 'return',
              label: t('returnRows'),
              icon: 'undo' as const,
              danger: true,
              reason: { label: t('returnReason'), required: true },
              takes: (row: Row) => row.state === 'SUBMITTED' || row.state === 'ACCEPTED',
              run: async (rows: readonly Row[], reason: string) => {
                await inChunks(rows, async (piece) => {
                  const outcome = await sendCommand(ReportRowsReturnDocument, {
                    input: { rows: piece.map(({ id, version }) => ({ id, version, reason })) },
                  });
                  if (!outcome.ok) fail(outcome.problem);
                });
                return t('returnedRows', { count: formatCount(rows.length) });
              },
            },
          ]
        : []),
      ...(mayAccept
        ? [
            {
              key: 'accept',
              label: t('acceptRows'),
              icon: 'check' as const,
              takes: (row: Row) => row.state === 'SUBMITTED',
              run: async (rows: readonly Row[]) => {
                await inChunks(rows, async (piece) => {
                  const outcome = await sendCommand(ReportRowsAcceptDocument, {
                    input: { rows: piece.map(({ id, version }) => ({ id, version })) },
                  });
                  if (!outcome.ok) fail(outcome.problem);
                });
                return t('acceptedRows', { count: formatCount(rows.length) });
              },
            },
          ]
        : []),
    ],
    [t, mayReturn, mayAccept],
  );
  const [search, setSearch] = useListSearch(filters);
  const open = useCallback(
    (row: Row, rows: readonly Row[]) => {
      keepTrail('placements', { href: location.pathname + location.search, ids: rows.map((each) => each.id) });
      go(`/placements/${row.id}`);
    },
    [go],
  );
  const quick: { key: string; label: string; count: number; where: PlacementFilter | undefined }[] = [
    { key: 'all', label: t('all'), count: report.graduates, where: undefined },
    { key: 'missing', label: t('missing'), count: report.missing.totalCount, where: ROW_FILTERS.missing },
    { key: 'incomplete', label: t('incomplete'), count: report.incomplete.totalCount, where: ROW_FILTERS.incomplete },
    { key: 'returned', label: t('returned'), count: report.sentBack.totalCount, where: ROW_FILTERS.returned },
    ...(report.refused > 0 ? [{ key: 'refused', label: t('refused'), count: report.refused, where: REFUSED_ROWS }] : []),
  ];
  return (
    <>
      <div className="fz-quick" role="group" aria-label={t('showList')}>
        {quick.map((each) => (
          <button
            key={each.key}
            type="button"
            aria-pressed={JSON.stringify(search.where) === JSON.stringify(each.where)}
            onClick={() => setSearch(each.where === undefined ? {} : { where: each.where })}
          >
            {each.label}
            <span>{formatCount(each.count)}</span>
          </button>
        ))}
      </div>
      <DataView
        list="reportRows"
        label={t('rowsAll')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        onOpen={open}
        bulk={bulk}
        exports={false}
        defaultSort="CLASS_NAME:ASC"
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.graduate?.name}</strong>
              <RecordState state={row.state} />
            </div>
            <div className="fz-muted">{row.graduate?.className}</div>
            <div>
              {row.destination === null || row.destination === undefined ? (
                <span className="fz-muted">{t('notReported')}</span>
              ) : (
                itemLabel(row.destination, locale)
              )}
              {(row.employer?.name ?? row.nextSchool) && ` · ${row.employer?.name ?? row.nextSchool ?? ''}`}
            </div>
            {typeof row.returnReason === 'string' && (
              <div className="fz-due-bad">
                {t('reason')}：{row.returnReason}
              </div>
            )}
          </>
        )}
      />
    </>
  );
};

import { PLAN_STATES } from '@fuzhi/domain/intake/lifecycle.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { IntakePlanApproveDocument, IntakePlanListDocument } from '../../gql/graphql.ts';
import type { IntakePlanListQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import type { BulkAction } from '../../shared/data-view/bulk-bar.tsx';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { approveEach } from './approve-each.ts';
import { IntakeHead } from './intake-head.tsx';
import { IntakeState, stateOptions } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';
import { PlanForm } from './plan-form.tsx';

type Row = IntakePlanListQuery['intakePlans']['nodes'][number];
const source: ListSource<IntakePlanListQuery, Row> = { document: IntakePlanListDocument, connection: (data) => data.intakePlans };

/** Plans of intake by school, major and year. */
export const PlanListPage = () => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const go = useGo();
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const enters = mayDo(viewer, 'intake:edit');
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'school.within', label: t('school'), kind: 'ref', picker: 'org', bare: true, simple: true },
      { key: 'entryYear', label: t('entryYear'), kind: 'number', simple: true },
      { key: 'state', label: t('state'), kind: 'code', simple: true, options: stateOptions(PLAN_STATES, locale) },
      { key: 'major.code', label: t('major'), kind: 'code', options: codeOptions(majorList, locale) },
      { key: 'majorOffered', label: t('offeredFilter'), kind: 'bool' },
      { key: 'quota', label: t('quota'), kind: 'number' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      {
        id: 'major',
        title: t('major'),
        width: 240,
        grow: true,
        pinned: true,
        cell: (row) => (
          <span className="fz-row">
            {row.major?.name}
            {!row.majorOffered && <Icon name="alert" label={t('notOfferedShort')} />}
          </span>
        ),
      },
      { id: 'school', title: t('school'), width: 200, cell: (row) => row.school?.name },
      { id: 'entryYear', title: t('entryYear'), width: 112, align: 'end', sort: 'ENTRY_YEAR', cell: (row) => row.entryYear },
      { id: 'quota', title: t('quota'), width: 112, align: 'end', sort: 'QUOTA', cell: (row) => formatCount(row.quota) },
      { id: 'state', title: t('state'), width: 136, cell: (row) => <IntakeState state={row.state} /> },
      { id: 'updatedAt', title: t('updatedAt'), width: 152, sort: 'UPDATED_AT', hidden: true, cell: (row) => formatTime(row.updatedAt) },
    ],
    [t],
  );
  const bulk = useMemo<BulkAction<Row>[]>(
    () => [
      {
        key: 'approve',
        label: t('approve'),
        icon: 'check',
        takes: (row) => row.state === 'DRAFT',
        run: async (rows) => t('approvedRows', { count: formatCount(await approveEach(IntakePlanApproveDocument, rows)) }),
      },
    ],
    [t],
  );
  const [search, setSearch] = useListSearch(filters);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('newPlan')}
    </Button>
  );
  return (
    <>
      <IntakeHead page="plans" actions={enters ? add : undefined} />
      <DataView
        list="intakePlans"
        label={t('plans')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="ENTRY_YEAR:DESC"
        searchHint={t('searchMajor')}
        bulk={mayDo(viewer, 'intake:approve') ? bulk : undefined}
        totals={({ intakePlans: { aggregates: sum } }) =>
          sum?.quota === undefined || sum.quota === null ? {} : { quota: formatCount(sum.quota) }
        }
        onOpen={(row) => go(`/intake-plans/${row.id}`)}
        empty={<EmptyState icon="list" title={t('noPlans')} hint={t('noPlansHint')} action={enters ? add : undefined} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.major?.name}</strong>
              <IntakeState state={row.state} />
            </div>
            <div className="fz-muted">{row.school?.name}</div>
            <div className="fz-tabular">{`${row.entryYear} · ${formatCount(row.quota)}`}</div>
          </>
        )}
      />
      <SideSheet open={adding} title={t('newPlan')} onClose={() => setAdding(false)}>
        {adding && (
          <PlanForm
            onCancel={() => setAdding(false)}
            onDone={(id) => {
              toast(t('saved'));
              setAdding(false);
              go(`/intake-plans/${id}`);
            }}
          />
        )}
      </SideSheet>
    </>
  );
};

import { OFFER_STATES } from '@fuzhi/domain/intake/lifecycle.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { MajorOfferApproveDocument, MajorOfferListDocument } from '../../gql/graphql.ts';
import type { MajorOfferListQuery } from '../../gql/graphql.ts';
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
import { OfferForm } from './offer-form.tsx';

type Row = MajorOfferListQuery['majorOffers']['nodes'][number];
const source: ListSource<MajorOfferListQuery, Row> = { document: MajorOfferListDocument, connection: (data) => data.majorOffers };

const years = (row: Row, open: string) => `${row.fromYear}–${row.toYear ?? open}`;

/** Majors that schools offer. */
export const OfferListPage = () => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const go = useGo();
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  const enters = mayDo(viewer, 'intake:edit');
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'school.within', label: t('school'), kind: 'ref', picker: 'org', bare: true, simple: true },
      { key: 'state', label: t('state'), kind: 'code', simple: true, options: stateOptions(OFFER_STATES, locale) },
      { key: 'major.code', label: t('major'), kind: 'code', options: codeOptions(majorList, locale) },
      {
        key: 'major.catalogue',
        label: t('catalogue'),
        kind: 'code',
        simple: true,
        options: ['2010', '2021'].map((year) => ({ value: year, label: t('catalogueOf', { year }) })),
      },
      { key: 'fromYear', label: t('fromYear'), kind: 'number' },
      { key: 'toYear', label: t('toYear'), kind: 'number' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'major', title: t('major'), width: 240, grow: true, pinned: true, cell: (row) => row.major?.name },
      { id: 'majorCode', title: t('code'), width: 88, hidden: true, cell: (row) => <span className="fz-mono">{row.major?.code}</span> },
      { id: 'catalogue', title: t('catalogue'), width: 112, cell: (row) => row.major?.catalogue },
      { id: 'school', title: t('school'), width: 200, cell: (row) => row.school?.name },
      {
        id: 'fromYear',
        title: t('years'),
        width: 136,
        sort: 'FROM_YEAR',
        cell: (row) => <span className="fz-tabular">{years(row, t('open'))}</span>,
      },
      { id: 'length', title: t('length'), width: 96, align: 'end', cell: (row) => row.length },
      { id: 'state', title: t('state'), width: 120, sort: 'STATE', cell: (row) => <IntakeState state={row.state} /> },
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
        run: async (rows) => t('approvedRows', { count: formatCount(await approveEach(MajorOfferApproveDocument, rows)) }),
      },
    ],
    [t],
  );
  const [search, setSearch] = useListSearch(filters);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('newOffer')}
    </Button>
  );
  return (
    <>
      <IntakeHead page="offers" actions={enters ? add : undefined} />
      <DataView
        list="majorOffers"
        label={t('offers')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="UPDATED_AT:DESC"
        searchHint={t('searchMajor')}
        bulk={mayDo(viewer, 'intake:approve') ? bulk : undefined}
        onOpen={(row) => go(`/majors/${row.id}`)}
        empty={<EmptyState icon="school" title={t('noOffers')} hint={t('noOffersHint')} action={enters ? add : undefined} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.major?.name}</strong>
              <IntakeState state={row.state} />
            </div>
            <div className="fz-muted">{row.school?.name}</div>
            <div className="fz-muted fz-tabular">{years(row, t('open'))}</div>
          </>
        )}
      />
      <SideSheet open={adding} title={t('newOffer')} onClose={() => setAdding(false)}>
        {adding && (
          <OfferForm
            onCancel={() => setAdding(false)}
            onDone={(id) => {
              toast(t('saved'));
              setAdding(false);
              go(`/majors/${id}`);
            }}
          />
        )}
      </SideSheet>
    </>
  );
};

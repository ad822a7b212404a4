import { cooperationTypeList } from '@fuzhi/domain/cooperation/codes.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useMemo, useState } from 'react';
import { CooperationListDocument } from '../../gql/graphql.ts';
import type { CooperationListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatCount, formatMoney, formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { cooperationTexts } from './cooperation-texts.ts';
import { EmployerCell } from './employer-cell.tsx';
import { AgreementStateTag, agreementStateOptions } from './states.tsx';

type Row = CooperationListQuery['cooperations']['nodes'][number];
const source: ListSource<CooperationListQuery, Row> = { document: CooperationListDocument, connection: (data) => data.cooperations };
const count = (value: number | null | undefined) => (value === null || value === undefined ? '' : formatCount(value));

/** Agreements between schools and enterprises. */
export const AgreementListPage = () => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const go = useGo();
  const [entering, setEntering] = useState(false);
  const mayEnter = mayDo(viewer, 'cooperation:edit');
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'state', label: t('state'), kind: 'code', simple: true, options: agreementStateOptions(locale) },
      { key: 'kind', label: t('kind'), kind: 'code', simple: true, options: codeOptions(cooperationTypeList, locale) },
      { key: 'school.within', label: t('school'), kind: 'ref', picker: 'org', bare: true, simple: true },
      { key: 'majorCode', label: t('majors'), kind: 'code', bare: true, options: codeOptions(majorList, locale) },
      { key: 'employer.name', label: t('employer'), kind: 'text' },
      { key: 'employer.creditCode', label: t('creditCode'), kind: 'text' },
      { key: 'from', label: t('from'), kind: 'date' },
      { key: 'to', label: t('to'), kind: 'date' },
      { key: 'equipment', label: t('equipment'), kind: 'money' },
      { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      {
        id: 'enterprise',
        title: t('employer'),
        width: 192,
        grow: true,
        pinned: true,
        cell: (row) => <EmployerCell employer={row.employer} />,
      },
      { id: 'school', title: t('school'), width: 136, cell: (row) => row.school?.name },
      { id: 'kind', title: t('kind'), width: 96, cell: (row) => itemLabel(row.kind, locale) },
      { id: 'major', title: t('majors'), width: 136, cell: (row) => row.majors.map((major) => major.name).join('、') },
      { id: 'className', title: t('className'), width: 128, cell: (row) => row.className ?? '' },
      { id: 'students', title: t('students'), width: 64, align: 'end', cell: (row) => count(row.students) },
      { id: 'poor', title: t('poor'), width: 88, align: 'end', hidden: true, cell: (row) => count(row.poor) },
      { id: 'hired', title: t('hired'), width: 88, align: 'end', hidden: true, cell: (row) => count(row.hired) },
      {
        id: 'equipment',
        title: t('equipment'),
        width: 120,
        align: 'end',
        hidden: true,
        cell: (row) => (row.equipment === null || row.equipment === undefined ? '' : formatMoney(row.equipment)),
      },
      { id: 'from', title: t('from'), width: 104, sort: 'FROM', cell: (row) => <span className="fz-tabular">{row.from}</span> },
      { id: 'to', title: t('to'), width: 104, sort: 'TO', cell: (row) => <span className="fz-tabular">{row.to}</span> },
      { id: 'state', title: t('state'), width: 96, cell: (row) => <AgreementStateTag state={row.state} /> },
      { id: 'updatedAt', title: t('updatedAt'), width: 152, hidden: true, sort: 'UPDATED_AT', cell: (row) => formatTime(row.updatedAt) },
    ],
    [t, locale],
  );
  const [search, setSearch] = useListSearch(filters);
  return (
    <>
      <PageHead
        title={t('agreements')}
        actions={
          mayEnter ? (
            <>
              <Button icon="upload" onClick={() => go('/cooperations/import')}>
                {t('import')}
              </Button>
              <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
                {t('create')}
              </Button>
            </>
          ) : undefined
        }
      />
      <DataView
        list="cooperations"
        label={t('agreements')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="FROM:DESC"
        searchHint={t('agreementHint')}
        onOpen={(row) => go(`/cooperations/${row.id}`)}
        empty={<EmptyState icon="link" title={t('noAgreements')} hint={t('noAgreementsHint')} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.employer?.name}</strong>
              <AgreementStateTag state={row.state} />
            </div>
            <div className="fz-muted">{[row.school?.name, itemLabel(row.kind, locale), row.className].filter(Boolean).join(' · ')}</div>
            <div className="fz-muted fz-tabular">
              {row.from} – {row.to}
            </div>
          </>
        )}
      />
      {entering && <AgreementForm onClose={() => setEntering(false)} onDone={(id) => go(`/cooperations/${id}`)} />}
    </>
  );
};

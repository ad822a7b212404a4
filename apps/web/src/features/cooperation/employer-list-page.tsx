import { employerNatureList, industryList } from '@fuzhi/domain/kernel/employer-codes.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useMemo } from 'react';
import { EmployerListDocument } from '../../gql/graphql.ts';
import type { EmployerListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import { EmployerStatusTag, employerStatusOptions } from './states.tsx';

type Row = EmployerListQuery['employers']['nodes'][number];
const source: ListSource<EmployerListQuery, Row> = { document: EmployerListDocument, connection: (data) => data.employers };

/** The register of employers. */
export const EmployerListPage = () => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const go = useGo();
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'status', label: t('status'), kind: 'code', simple: true, options: employerStatusOptions(locale) },
      { key: 'nature', label: t('nature'), kind: 'code', simple: true, options: codeOptions(employerNatureList, locale) },
      { key: 'industry', label: t('industry'), kind: 'code', options: codeOptions(industryList, locale) },
      { key: 'name', label: t('name'), kind: 'text' },
      { key: 'creditCode', label: t('creditCode'), kind: 'text' },
      { key: 'foundedOn', label: t('foundedOn'), kind: 'date' },
      { key: 'closedOn', label: t('closedOn'), kind: 'date' },
      { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('name'), width: 248, grow: true, pinned: true, sort: 'NAME', cell: (row) => row.name },
      { id: 'status', title: t('status'), width: 112, sort: 'STATUS', cell: (row) => <EmployerStatusTag status={row.status} /> },
      { id: 'creditCode', title: t('creditCode'), width: 184, cell: (row) => <span className="fz-mono">{row.creditCode}</span> },
      { id: 'nature', title: t('nature'), width: 136, cell: (row) => itemLabel(row.nature, locale) },
      { id: 'industry', title: t('industry'), width: 168, cell: (row) => itemLabel(row.industry, locale) },
      { id: 'foundedOn', title: t('foundedOn'), width: 112, cell: (row) => <span className="fz-tabular">{row.foundedOn ?? '—'}</span> },
      {
        id: 'closedOn',
        title: t('closedOn'),
        width: 112,
        hidden: true,
        cell: (row) => <span className="fz-tabular">{row.closedOn ?? ''}</span>,
      },
      { id: 'statusReason', title: t('statusReason'), width: 200, hidden: true, cell: (row) => row.statusReason ?? '' },
      { id: 'updatedAt', title: t('updatedAt'), width: 152, hidden: true, sort: 'UPDATED_AT', cell: (row) => formatTime(row.updatedAt) },
    ],
    [t, locale],
  );
  const [search, setSearch] = useListSearch(filters);
  return (
    <>
      <PageHead title={t('employers')} />
      <DataView
        list="employers"
        label={t('employers')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="NAME:ASC"
        searchHint={t('employerHint')}
        onOpen={(row) => go(`/employers/${row.id}`)}
        empty={<EmptyState icon="school" title={t('noEmployers')} hint={t('noEmployersHint')} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.name}</strong>
              <EmployerStatusTag status={row.status} />
            </div>
            <div className="fz-mono fz-muted">{row.creditCode}</div>
            <div className="fz-muted">{itemLabel(row.industry, locale)}</div>
          </>
        )}
      />
    </>
  );
};

import { internshipRuleList } from '@fuzhi/domain/cooperation/codes.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useMemo, useState } from 'react';
import { InternshipListDocument } from '../../gql/graphql.ts';
import type { InternshipListQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatMoney, formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { cooperationTexts } from './cooperation-texts.ts';
import { EmployerCell } from './employer-cell.tsx';
import { InternshipForm } from './internship-form.tsx';
import { InternshipStateTag, internshipStateOptions } from './states.tsx';

type Row = InternshipListQuery['internships']['nodes'][number];
const source: ListSource<InternshipListQuery, Row> = { document: InternshipListDocument, connection: (data) => data.internships };
const money = (value: string | null | undefined) => (value === null || value === undefined ? '' : formatMoney(value));

/** Clauses that a record does not meet; red where one binds. */
const Clauses = ({ row }: { row: Row }) =>
  row.clauses.length === 0 ? null : (
    <StateTag label={row.clauses.join(' ')} tone={row.refused ? 'bad' : 'warn'} shape={row.refused ? 'cross' : 'half'} />
  );

/** Post internships, with what the rules find in them. */
export const InternshipListPage = () => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const go = useGo();
  const [entering, setEntering] = useState(false);
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'state', label: t('state'), kind: 'code', simple: true, options: internshipStateOptions(locale) },
      {
        key: 'clause',
        label: t('clause'),
        kind: 'code',
        bare: true,
        simple: true,
        options: codeOptions(internshipRuleList, locale).map((option) => ({ ...option, label: `${option.value} ${option.label}` })),
      },
      { key: 'school.within', label: t('school'), kind: 'ref', picker: 'org', bare: true, simple: true },
      { key: 'refused', label: t('refusedOnly'), kind: 'bool' },
      { key: 'hasFindings', label: t('hasFindings'), kind: 'bool', bare: true },
      { key: 'majorCode', label: t('major'), kind: 'code', bare: true, options: codeOptions(majorList, locale) },
      { key: 'employer.name', label: t('place'), kind: 'text' },
      { key: 'className', label: t('class'), kind: 'text' },
      { key: 'from', label: t('start'), kind: 'date' },
      { key: 'to', label: t('finish'), kind: 'date' },
      { key: 'pay', label: t('pay'), kind: 'money' },
      { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('pupil'), width: 88, pinned: true, sort: 'NAME', cell: (row) => row.name },
      { id: 'className', title: t('class'), width: 112, sort: 'CLASS_NAME', cell: (row) => row.className },
      { id: 'school', title: t('school'), width: 128, cell: (row) => row.school?.name },
      { id: 'employer', title: t('place'), width: 168, grow: true, cell: (row) => <EmployerCell employer={row.employer} /> },
      { id: 'post', title: t('post'), width: 96, cell: (row) => row.post },
      { id: 'major', title: t('major'), width: 136, hidden: true, cell: (row) => row.major?.name },
      { id: 'from', title: t('start'), width: 104, sort: 'FROM', cell: (row) => <span className="fz-tabular">{row.from}</span> },
      { id: 'to', title: t('finish'), width: 104, cell: (row) => <span className="fz-tabular">{row.to}</span> },
      { id: 'pay', title: t('pay'), width: 104, align: 'end', cell: (row) => money(row.pay) },
      { id: 'postPay', title: t('postPay'), width: 128, align: 'end', hidden: true, cell: (row) => money(row.postPay) },
      { id: 'clauses', title: t('clause'), width: 104, cell: (row) => <Clauses row={row} /> },
      { id: 'state', title: t('state'), width: 96, cell: (row) => <InternshipStateTag state={row.state} /> },
      { id: 'updatedAt', title: t('updatedAt'), width: 152, hidden: true, sort: 'UPDATED_AT', cell: (row) => formatTime(row.updatedAt) },
    ],
    [t],
  );
  const [search, setSearch] = useListSearch(filters);
  return (
    <>
      <PageHead
        title={t('internships')}
        actions={
          mayDo(viewer, 'cooperation:edit') ? (
            <Button kind="primary" icon="plus" onClick={() => setEntering(true)}>
              {t('createInternship')}
            </Button>
          ) : undefined
        }
      />
      <DataView
        list="internships"
        label={t('internships')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="FROM:DESC"
        searchHint={t('internshipHint')}
        onOpen={(row) => go(`/internships/${row.id}`)}
        empty={<EmptyState icon="calendar" title={t('noInternships')} hint={t('noInternshipsHint')} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.name}</strong>
              <InternshipStateTag state={row.state} />
            </div>
            <div className="fz-muted">{[row.school?.name, row.className].join(' · ')}</div>
            <div>{[row.employer?.name, row.post].join(' · ')}</div>
            <Clauses row={row} />
          </>
        )}
      />
      {entering && <InternshipForm onClose={() => setEntering(false)} onDone={(id) => go(`/internships/${id}`)} />}
    </>
  );
};

import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Diff, Facts } from '@fuzhi/ui/layout.tsx';
import { useMemo, useState } from 'react';
import { AuditListDocument } from '../../gql/graphql.ts';
import type { AuditListQuery } from '../../gql/graphql.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatTime } from '../../shared/format.ts';
import { defineTexts, useLocale, useT } from '../../shared/i18n.ts';
import { useListSearch } from '../../shared/list-route.ts';
import { diffLines } from '../../shared/record-page/diff.ts';
import { fieldNames, fieldValue } from './field-words.ts';
import { NOUNS, OPERATIONS, wordFor } from './operations.ts';

const texts = defineTexts(
  'audit',
  {
    title: '审计记录',
    at: '时间',
    actor: '操作人',
    operation: '操作',
    noun: '对象',
    unit: '单位',
    reason: '原因',
    request: '请求编号',
    record: '记录编号',
    changes: '变动内容',
    within: '单位范围',
    none: '这次操作没有留下变动内容',
  },
  {
    title: 'Audit trail',
    at: 'Time',
    actor: 'Who',
    operation: 'Did',
    noun: 'What',
    unit: 'Unit',
    reason: 'Reason',
    request: 'Request id',
    record: 'Record id',
    changes: 'Changes',
    within: 'Within unit',
    none: 'No content was changed',
  },
);
type Row = AuditListQuery['auditEntries']['nodes'][number];
const source: ListSource<AuditListQuery, Row> = { document: AuditListDocument, connection: (data) => data.auditEntries };
const optionsOf = (words: { readonly [key: string]: readonly [string, string] }, locale: string) =>
  Object.keys(words).map((key) => ({ value: key, label: wordFor(words, key, locale) }));
const keysOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

/** Who changed what when; nothing here can be changed. */
export const AuditListPage = () => {
  const t = useT(texts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const [open, setOpen] = useState<Row | null>(null);
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'at', label: t('at'), kind: 'time', simple: true },
      { key: 'actorName', label: t('actor'), kind: 'text', simple: true },
      { key: 'operation', label: t('operation'), kind: 'code', simple: true, options: optionsOf(OPERATIONS, locale) },
      { key: 'noun', label: t('noun'), kind: 'code', options: optionsOf(NOUNS, locale) },
      { key: 'orgUnit.within', label: t('within'), kind: 'ref', picker: 'org', bare: true },
      { key: 'reason', label: t('reason'), kind: 'text' },
      { key: 'requestId', label: t('request'), kind: 'text' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'at', title: t('at'), width: 152, sort: 'AT', cell: (row) => formatTime(row.at) },
      { id: 'actor', title: t('actor'), width: 128, cell: (row) => row.actorName },
      { id: 'operation', title: t('operation'), width: 152, cell: (row) => wordFor(OPERATIONS, row.operation, locale) },
      { id: 'noun', title: t('noun'), width: 112, cell: (row) => wordFor(NOUNS, row.noun, locale) },
      { id: 'unit', title: t('unit'), width: 208, cell: (row) => row.orgUnit?.name ?? '—' },
      { id: 'reason', title: t('reason'), width: 208, grow: true, cell: (row) => row.reason ?? '' },
      { id: 'request', title: t('request'), width: 136, hidden: true, cell: (row) => <span className="fz-mono">{row.requestId}</span> },
    ],
    [t, locale],
  );
  const [search, setSearch] = useListSearch(filters);
  const changes =
    open === null
      ? []
      : diffLines(
          open.before,
          open.after,
          fieldNames([...new Set([...keysOf(open.before), ...keysOf(open.after)])], locale),
          (field, value) => fieldValue(field, value, locale),
          { yes: c('yes'), no: c('no') },
        );
  return (
    <>
      <PageHead title={t('title')} />
      <DataView
        list="auditEntries"
        label={t('title')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="AT:DESC"
        onOpen={setOpen}
        exports={false}
        searchable={false}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>
                {row.actorName} · {wordFor(OPERATIONS, row.operation, locale)}
              </strong>
              <span className="fz-muted">{formatTime(row.at)}</span>
            </div>
            <div className="fz-muted">
              {wordFor(NOUNS, row.noun, locale)} · {row.orgUnit?.name ?? '—'}
            </div>
          </>
        )}
      />
      <SideSheet
        open={open !== null}
        title={open === null ? '' : `${open.actorName} · ${wordFor(OPERATIONS, open.operation, locale)}`}
        onClose={() => setOpen(null)}
      >
        {open !== null && (
          <div className="fz-stack">
            <Facts
              items={[
                { key: 'at', label: t('at'), value: formatTime(open.at) },
                { key: 'noun', label: t('noun'), value: wordFor(NOUNS, open.noun, locale) },
                { key: 'unit', label: t('unit'), value: open.orgUnit?.name ?? '—' },
                { key: 'reason', label: t('reason'), value: open.reason ?? '—' },
                { key: 'record', label: t('record'), value: <span className="fz-mono">{open.recordId}</span>, wide: true },
                { key: 'request', label: t('request'), value: <span className="fz-mono">{open.requestId}</span>, wide: true },
              ]}
            />
            <h3>{t('changes')}</h3>
            {changes.length === 0 ? <p className="fz-muted">{t('none')}</p> : <Diff changes={changes} />}
          </div>
        )}
      </SideSheet>
    </>
  );
};

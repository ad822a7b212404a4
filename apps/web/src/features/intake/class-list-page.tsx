import { vocationalClassTypeList } from '@fuzhi/domain/intake/codes.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { SchoolClassListDocument } from '../../gql/graphql.ts';
import type { SchoolClassListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatCount } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { ClassForm } from './class-form.tsx';
import { IntakeHead } from './intake-head.tsx';
import { intakeTexts } from './intake-texts.ts';

type Row = SchoolClassListQuery['schoolClasses']['nodes'][number];
const source: ListSource<SchoolClassListQuery, Row> = { document: SchoolClassListDocument, connection: (data) => data.schoolClasses };
const count = (value: number | null | undefined) => (value === null || value === undefined ? '—' : formatCount(value));

/** Classes of vocational schools. */
export const ClassListPage = () => {
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
      { key: 'major.code', label: t('major'), kind: 'code', simple: true, options: codeOptions(majorList, locale) },
      { key: 'classType', label: t('classType'), kind: 'code', options: codeOptions(vocationalClassTypeList, locale) },
      { key: 'graduationYear', label: t('graduationYear'), kind: 'number' },
      { key: 'majorOffered', label: t('offeredFilter'), kind: 'bool' },
      { key: 'headTeacher', label: t('headTeacher'), kind: 'text' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('className'), width: 168, grow: true, pinned: true, sort: 'NAME', cell: (row) => row.name },
      { id: 'school', title: t('school'), width: 184, cell: (row) => row.school?.name },
      {
        id: 'major',
        title: t('major'),
        width: 200,
        cell: (row) => (
          <span className="fz-row">
            {row.major?.name}
            {!row.majorOffered && <Icon name="alert" label={t('notOfferedShort')} />}
          </span>
        ),
      },
      { id: 'entryYear', title: t('entryYear'), width: 104, align: 'end', sort: 'ENTRY_YEAR', cell: (row) => row.entryYear },
      { id: 'graduationYear', title: t('graduationYear'), width: 104, align: 'end', cell: (row) => row.graduationYear },
      { id: 'classType', title: t('classType'), width: 136, cell: (row) => itemLabel(row.classType, locale) },
      { id: 'headTeacher', title: t('headTeacher'), width: 96, cell: (row) => row.headTeacher ?? '—' },
      { id: 'capacity', title: t('capacity'), width: 88, align: 'end', cell: (row) => count(row.capacity) },
      { id: 'boys', title: t('boys'), width: 72, align: 'end', cell: (row) => count(row.boys) },
      { id: 'girls', title: t('girls'), width: 72, align: 'end', cell: (row) => count(row.girls) },
    ],
    [t, locale],
  );
  const [search, setSearch] = useListSearch(filters);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('newClass')}
    </Button>
  );
  return (
    <>
      <IntakeHead page="classes" actions={enters ? add : undefined} />
      <DataView
        list="schoolClasses"
        label={t('classes')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        defaultSort="ENTRY_YEAR:DESC"
        searchHint={t('searchClass')}
        totals={({ schoolClasses: { aggregates: sum } }) =>
          sum === undefined || sum === null ? {} : { capacity: count(sum.capacity), boys: count(sum.boys), girls: count(sum.girls) }
        }
        onOpen={(row) => go(`/classes/${row.id}`)}
        empty={<EmptyState icon="users" title={t('noClasses')} hint={t('noClassesHint')} action={enters ? add : undefined} />}
        card={(row) => (
          <>
            <strong>{row.name}</strong>
            <div className="fz-muted">{[row.school?.name, row.major?.name].filter(Boolean).join(' · ')}</div>
            <div className="fz-muted fz-tabular">{`${row.entryYear}–${row.graduationYear}`}</div>
          </>
        )}
      />
      <SideSheet open={adding} title={t('newClass')} onClose={() => setAdding(false)}>
        {adding && (
          <ClassForm
            onCancel={() => setAdding(false)}
            onDone={(id) => {
              toast(t('saved'));
              setAdding(false);
              go(`/classes/${id}`);
            }}
          />
        )}
      </SideSheet>
    </>
  );
};

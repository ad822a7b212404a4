import { schoolNatureList, schoolTypeList } from '@fuzhi/domain/org/codes.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { useMemo } from 'react';
import { UnitListDocument } from '../../gql/graphql.ts';
import type { UnitListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import { withFilter } from '../../shared/data-view/filter-model.ts';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { orgTexts } from './org-texts.ts';
import { UnitTree } from './unit-tree.tsx';

type Row = UnitListQuery['orgUnits']['nodes'][number];
const source: ListSource<UnitListQuery, Row> = { document: UnitListDocument, connection: (data) => data.orgUnits };
const KINDS = ['province', 'city', 'district', 'town', 'zone', 'school', 'department'] as const;

/** All units one sees, beside their tree. */
export const UnitListPage = () => {
  const t = useT(orgTexts);
  const locale = useLocale();
  const go = useGo();
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'kind', label: t('kind'), kind: 'code', simple: true, options: KINDS.map((kind) => ({ value: kind, label: t(kind) })) },
      { key: 'schoolType', label: t('schoolType'), kind: 'code', simple: true, options: codeOptions(schoolTypeList, locale) },
      { key: 'within', label: t('within'), kind: 'ref', picker: 'org', bare: true },
      { key: 'schoolNature', label: t('schoolNature'), kind: 'code', options: codeOptions(schoolNatureList, locale) },
      { key: 'current', label: t('current'), kind: 'bool', bare: true },
      { key: 'rural', label: t('rural'), kind: 'bool' },
      { key: 'nameZh', label: t('name'), kind: 'text' },
      { key: 'code', label: t('code'), kind: 'text' },
      { key: 'validFrom', label: t('validFrom'), kind: 'date' },
      { key: 'validTo', label: t('validTo'), kind: 'date' },
      { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('name'), width: 264, grow: true, pinned: true, sort: 'NAME', cell: (row) => row.name },
      { id: 'kind', title: t('kind'), width: 96, sort: 'KIND', cell: (row) => t(row.kind) },
      { id: 'code', title: t('code'), width: 128, sort: 'CODE', cell: (row) => <span className="fz-mono">{row.code ?? '—'}</span> },
      { id: 'parent', title: t('parent'), width: 168, cell: (row) => row.parent?.name ?? '—' },
      { id: 'schoolType', title: t('schoolType'), width: 144, cell: (row) => itemLabel(row.schoolType, locale) },
      { id: 'schoolNature', title: t('schoolNature'), width: 120, hidden: true, cell: (row) => itemLabel(row.schoolNature, locale) },
      { id: 'validFrom', title: t('validFrom'), width: 112, hidden: true, cell: (row) => row.validFrom },
      { id: 'validTo', title: t('validTo'), width: 112, cell: (row) => row.validTo ?? '' },
      { id: 'updatedAt', title: t('updatedAt'), width: 152, sort: 'UPDATED_AT', hidden: true, cell: (row) => formatTime(row.updatedAt) },
    ],
    [t, locale],
  );
  const [search, setSearch] = useListSearch(filters);
  const within = search.f?.['within'];
  return (
    <>
      <PageHead title={t('units')} />
      <div className="fz-units">
        <UnitTree chosen={typeof within === 'string' ? within : undefined} onChoose={(id) => setSearch(withFilter(search, 'within', id))} />
        <DataView
          list="orgUnits"
          label={t('units')}
          source={source}
          columns={columns}
          filters={filters}
          rowKey={(row) => row.id}
          search={search}
          onSearch={setSearch}
          onOpen={(row) => go(`/units/${row.id}`)}
          exports={false}
          searchHint={t('hint')}
          card={(row) => (
            <>
              <strong>{row.name}</strong>
              <div className="fz-muted">
                {t(row.kind)}
                {row.parent !== null && row.parent !== undefined && ` · ${row.parent.name}`}
              </div>
            </>
          )}
        />
      </div>
    </>
  );
};

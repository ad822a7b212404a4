import { ColumnChooser } from '@fuzhi/ui/column-chooser.tsx';
import type { GridColumn, GridLayout } from '@fuzhi/ui/data-grid-model.ts';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { Menu } from '@fuzhi/ui/menu.tsx';
import type { MenuItem } from '@fuzhi/ui/menu.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import type { ReactNode } from 'react';
import { commonTexts } from '../common-texts.ts';
import { formatCount } from '../format.ts';
import { useT } from '../i18n.ts';
import { curlOf, exportHref, graphqlOf } from './export-link.ts';
import type { ListSearch, OrderBy, Where } from './filter-model.ts';
import { listTexts } from './list-texts.ts';
import { SavedViews } from './saved-views.tsx';

/** Puts a text on the clipboard and says so; falls back to selection where the clipboard is not offered (plain http). */
export const copyText = async (text: string, said: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
  toast(said);
};

export const Toolbar = ({
  list,
  plural,
  exports,
  columns,
  layout,
  onLayout,
  search,
  onSearch,
  where,
  orderBy,
  document,
  total,
  loaded,
  actions,
}: {
  list: string;
  plural: string;
  exports: boolean;
  columns: readonly GridColumn<never>[];
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  where: Where | undefined;
  orderBy: readonly OrderBy[] | undefined;
  document: string;
  total: number | undefined;
  loaded: number;
  actions: ReactNode;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const visible = columns.map((column) => column.id).filter((id) => !layout.hidden.includes(id));
  const variables = {
    first: 50,
    ...(where === undefined ? {} : { where }),
    ...(orderBy === undefined ? {} : { orderBy }),
    withTotal: true,
  };
  const go = (format: 'xlsx' | 'jsonl') => {
    location.assign(exportHref(plural, format, { where, orderBy, columns: visible }));
  };
  const items: MenuItem[] = [
    ...(exports
      ? [
          { key: 'xlsx', icon: 'download' as const, label: t('exportView'), onSelect: () => go('xlsx') },
          { key: 'jsonl', icon: 'file' as const, label: t('exportJsonl'), onSelect: () => go('jsonl') },
          { key: 'rule', rule: true as const },
        ]
      : []),
    {
      key: 'graphql',
      icon: 'code',
      label: t('copyGraphql'),
      hint: t('copyHint'),
      onSelect: () => {
        void copyText(graphqlOf(document, variables), c('copied'));
      },
    },
    {
      key: 'curl',
      icon: 'copy',
      label: t('copyCurl'),
      onSelect: () => {
        void copyText(curlOf(location.origin, document, variables), c('copied'));
      },
    },
  ];
  return (
    <div className="fz-toolbar">
      <SavedViews list={list} search={search} onSearch={onSearch} layout={layout} onLayout={onLayout} />
      <span className="fz-muted fz-tabular" aria-live="polite">
        {total === undefined ? '' : t('total', { total: formatCount(total) })}
        {total !== undefined && loaded < total && (
          <span className="fz-desktop-only"> · {t('loaded', { loaded: formatCount(loaded) })}</span>
        )}
      </span>
      <span className="fz-grow" />
      {actions}
      <ColumnChooser columns={columns} layout={layout} onLayout={onLayout} />
      <Menu label={c('more')} items={items}>
        <Icon name="more" />
      </Menu>
    </div>
  );
};

import { Button } from '@fuzhi/ui/button.tsx';
import { Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { useEffect, useState } from 'react';
import { commonTexts } from '../common-texts.ts';
import { useT } from '../i18n.ts';
import { Builder } from './builder.tsx';
import { FilterControl } from './filter-control.tsx';
import { withFilter } from './filter-model.ts';
import type { FilterField, ListSearch } from './filter-model.ts';
import { listTexts } from './list-texts.ts';
import { countConditions, whereToGroup } from './where-builder.ts';

/** The row above a list: search, the usual filters, 查询 / 重置, and the builder for all else. Nothing is read until 查询 is pressed. */
export const QueryRow = ({
  fields,
  search,
  onSearch,
  searchHint,
  searchable,
}: {
  fields: readonly FilterField[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  searchHint?: string | undefined;
  /** false where the API has no free-text search */ searchable: boolean;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const [draft, setDraft] = useState(search);
  const [builder, setBuilder] = useState(false);
  const [open, setOpen] = useState(false);
  const key = JSON.stringify(search);
  useEffect(() => setDraft(JSON.parse(key) as ListSearch), [key]);
  const apply = () => {
    setOpen(false);
    onSearch(draft);
  };
  const setQ = (text: string) =>
    setDraft((old) => {
      const { q: _q, ...rest } = old;
      return text === '' ? rest : { ...rest, q: text };
    });
  const simple = fields.filter((field) => field.simple === true || draft.f?.[field.key] !== undefined);
  const built = whereToGroup(fields, search.where);
  const active = (search.q === undefined ? 0 : 1) + Object.keys(search.f ?? {}).length + (search.where === undefined ? 0 : 1);
  return (
    <div className={open ? 'fz-query fz-query-open' : 'fz-query'} role="search">
      <form
        className="fz-query-form"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div className={searchable ? 'fz-query-main' : 'fz-query-main fz-query-bare'}>
          {searchable && (
            <TextInput
              value={draft.q ?? ''}
              onChange={setQ}
              onEnter={apply}
              label={c('search')}
              placeholder={searchHint ?? t('searchHint')}
              prefix={<Icon name="search" size={14} />}
              allowClear
            />
          )}
          <button type="button" className="fz-iconbutton fz-phone-only" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name="filter" />
            {active > 0 && <span className="fz-badge">{active}</span>}
            <span className={searchable ? 'fz-sr' : undefined}>{t('filters')}</span>
          </button>
        </div>
        {simple.map((field) => (
          <div
            key={field.key}
            className={
              field.kind === 'date' || field.kind === 'time' || field.kind === 'number' || field.kind === 'money'
                ? 'fz-query-field fz-query-wide'
                : 'fz-query-field'
            }
          >
            <Field label={field.label} inline>
              {() => (
                <FilterControl
                  field={field}
                  value={draft.f?.[field.key]}
                  onChange={(value) => setDraft((old) => withFilter(old, field.key, value))}
                  onEnter={apply}
                />
              )}
            </Field>
          </div>
        ))}
        <div className="fz-query-buttons">
          <Button submit>{c('query')}</Button>
          <Button
            onClick={() => {
              setDraft({});
              setOpen(false);
              onSearch({});
            }}
          >
            {c('reset')}
          </Button>
          <Button kind="text" icon="filter" onClick={() => setBuilder(true)}>
            {t('moreFilters')}
          </Button>
        </div>
      </form>
      {search.where !== undefined && (
        <div className="fz-chips">
          <span className="fz-chip">
            <button type="button" onClick={() => setBuilder(true)}>
              {t('custom')}
              {built !== undefined && ` · ${countConditions(built)}`}
            </button>
            <button
              type="button"
              aria-label={t('removeFilter', { name: t('custom') })}
              onClick={() => {
                const { where: _w, ...rest } = search;
                onSearch(rest);
              }}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        </div>
      )}
      {builder && (
        <Builder
          fields={fields}
          where={search.where}
          onClose={() => setBuilder(false)}
          onApply={(where) => {
            const { where: _w, ...rest } = draft;
            setBuilder(false);
            onSearch(where === undefined ? rest : { ...rest, where });
          }}
        />
      )}
    </div>
  );
};

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readListSearch } from './data-view/filter-model.ts';
import type { FilterField, ListSearch } from './data-view/filter-model.ts';

/** What a list route keeps of its address before the page is loaded; the page reads it by its own fields. */
export const listSearch = (search: { readonly [key: string]: unknown }): ListSearch => ({
  ...(typeof search['q'] === 'string' || typeof search['q'] === 'number' ? { q: String(search['q']) } : {}),
  ...(typeof search['f'] === 'object' && search['f'] !== null ? { f: search['f'] as NonNullable<ListSearch['f']> } : {}),
  ...(typeof search['where'] === 'object' && search['where'] !== null
    ? { where: search['where'] as NonNullable<ListSearch['where']> }
    : {}),
  ...(typeof search['sort'] === 'string' ? { sort: search['sort'] } : {}),
  ...(typeof search['view'] === 'string' ? { view: search['view'] } : {}),
});

/** Filters of the list on the screen, in the address: shareable, and safe over back and refresh. */
export const useListSearch = (fields: readonly FilterField[]): [ListSearch, (search: ListSearch) => void] => {
  const raw: { readonly [key: string]: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  const key = JSON.stringify(raw);
  const search = useMemo(() => readListSearch(fields, JSON.parse(key) as { [name: string]: unknown }), [fields, key]);
  const set = useCallback(
    (next: ListSearch) => {
      void navigate({ to: '.', search: next as never });
    },
    [navigate],
  );
  return [search, set];
};

/** A field that a list can be filtered by. `key` is the field of the API's filter, dotted for a relation: 'graduate.school'. */
export type FilterField = {
  key: string;
  label: string;
  kind: 'text' | 'code' | 'ref' | 'date' | 'time' | 'number' | 'money' | 'bool';
  /** of 'code' */
  options?: readonly { value: string; label: string; keywords?: string }[] | undefined;
  /** of 'ref': 'org' offers the unit picker */
  picker?: 'org' | undefined;
  /** of picker 'org': kinds of units that may be chosen */
  unitKinds?: readonly string[] | undefined;
  /** the API takes the bare value, not an operator: 'within', 'current' */
  bare?: boolean | undefined;
  /** stands in the first row; the others are in the builder */
  simple?: boolean | undefined;
};

export type RangeValue = { from?: string; to?: string };
export type FilterValue = string | string[] | boolean | RangeValue;
export type Where = { readonly [key: string]: unknown };
export type FilterValues = { readonly [key: string]: FilterValue };

/** What of a list stands in the address: search text, simple filters, the builder's condition, the order, the saved view it began with. */
export type ListSearch = { q?: string; f?: FilterValues; where?: Where; sort?: string; view?: string };

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined);

const readValue = (field: FilterField, value: unknown): FilterValue | undefined => {
  switch (field.kind) {
    case 'text':
    case 'ref':
      return text(value) ?? (typeof value === 'number' ? String(value) : undefined);
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'code': {
      const list = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');
      const known = field.options === undefined ? list : list.filter((each) => field.options?.some((option) => option.value === each));
      return known.length === 0 ? undefined : known;
    }
    case 'date':
    case 'time':
    case 'number':
    case 'money': {
      if (!isObject(value)) return undefined;
      const ok = (part: unknown) => {
        const each = text(typeof part === 'number' ? String(part) : part);
        if (each === undefined) return undefined;
        return (field.kind === 'date' || field.kind === 'time' ? /^\d{4}-\d{2}-\d{2}$/u : /^-?\d+(\.\d+)?$/u).test(each) ? each : undefined;
      };
      const from = ok(value['from']);
      const to = ok(value['to']);
      return from === undefined && to === undefined
        ? undefined
        : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    }
  }
};

/** Reads the address; what is not understood is left out, so that an old or mistyped link still opens the list. */
export const readListSearch = (fields: readonly FilterField[], search: { readonly [key: string]: unknown }): ListSearch => {
  const given = isObject(search['f']) ? search['f'] : {};
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const value = readValue(field, given[field.key]);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  const q = text(typeof search['q'] === 'number' ? String(search['q']) : search['q']);
  const sort = text(search['sort']);
  const view = text(search['view']);
  return {
    ...(q === undefined ? {} : { q }),
    ...(Object.keys(values).length === 0 ? {} : { f: values }),
    ...(isObject(search['where']) && Object.keys(search['where']).length > 0 ? { where: search['where'] } : {}),
    ...(sort !== undefined && /^[\w.]+:(ASC|DESC)$/u.test(sort) ? { sort } : {}),
    ...(view === undefined ? {} : { view }),
  };
};

/** { a: { b: condition } } for 'a.b'. */
export const nest = (key: string, condition: unknown): Where =>
  key
    .split('.')
    .reverse()
    .reduce<unknown>((inner, part) => ({ [part]: inner }), condition) as Where;

/** A day's last moment in the district, for "until" of a moment. */
const asLimit = (field: FilterField, value: string, end: boolean): unknown => {
  if (field.kind === 'time') return `${value}T${end ? '23:59:59' : '00:00:00'}+08:00`;
  if (field.kind === 'number') return Number(value);
  if (field.kind === 'money') return value.includes('.') ? value : `${value}.00`;
  return value;
};

const conditionOf = (field: FilterField, value: FilterValue): Where => {
  if (field.bare === true) return nest(field.key, Array.isArray(value) ? value[0] : value);
  if (typeof value === 'boolean') return nest(field.key, { eq: value });
  if (Array.isArray(value)) return nest(field.key, value.length === 1 ? { eq: value[0] } : { in: value });
  if (typeof value === 'string') return nest(field.key, field.kind === 'ref' ? { eq: value } : { contains: value });
  return nest(field.key, {
    ...(value.from === undefined ? {} : { gte: asLimit(field, value.from, false) }),
    ...(value.to === undefined ? {} : { lte: asLimit(field, value.to, true) }),
  });
};

/** The API's filter of an address: all of its parts together. Undefined when nothing is filtered. */
export const toWhere = (fields: readonly FilterField[], search: ListSearch, fixed?: Where): Where | undefined => {
  const parts: Where[] = [
    ...(fixed === undefined ? [] : [fixed]),
    ...fields.flatMap((field) => {
      const value = search.f?.[field.key];
      return value === undefined ? [] : [conditionOf(field, value)];
    }),
    ...(search.where === undefined ? [] : [search.where]),
    ...(search.q === undefined ? [] : [{ search: search.q }]),
  ];
  if (parts.length === 0) return undefined;
  return parts.length === 1 ? parts[0] : { and: parts };
};

export type OrderBy = { field: string; direction: 'ASC' | 'DESC' };

/** 'updatedAt:DESC' ↔ the API's order. */
export const toOrderBy = (sort: string | undefined): OrderBy[] | undefined => {
  if (sort === undefined) return undefined;
  const [field = '', direction] = sort.split(':');
  return [{ field, direction: direction === 'DESC' ? 'DESC' : 'ASC' }];
};

/** Unsorted → ascending → descending → unsorted. */
export const nextSort = (sort: string | undefined, field: string): string | undefined =>
  sort === `${field}:ASC` ? `${field}:DESC` : sort === `${field}:DESC` ? undefined : `${field}:ASC`;

/** Sets one simple filter; undefined takes it away. */
export const withFilter = (search: ListSearch, key: string, value: FilterValue | undefined): ListSearch => {
  const { [key]: _gone, ...others } = search.f ?? {};
  const next = value === undefined ? others : { ...others, [key]: value };
  const { f: _f, ...rest } = search;
  return Object.keys(next).length === 0 ? rest : { ...rest, f: next };
};

import { formatTime } from '../format.ts';

export type FieldNames = { readonly [field: string]: string };
export type DiffLine = {
  key: string;
  label: string;
  before: string;
  after: string;
  /** what was kept before, as the trail has it */ old: unknown;
};
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A kept value in words: codes and numbers as they are, moments in the district's time, truth as yes and no, lists joined. */
const shown = (value: unknown, yes: string, no: string): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return value.map((each) => shown(each, yes, no)).join('、');
  if (isObject(value)) return typeof value['zh'] === 'string' ? value['zh'] : JSON.stringify(value);
  if (typeof value === 'string') return MOMENT.test(value) ? formatTime(value) : value;
  return JSON.stringify(value);
};

/** Fields that differ between two kept states, in the order of `names` first. Fields whose name is not known are not shown: they mean nothing to a reader. */
export const diffLines = (
  before: unknown,
  after: unknown,
  names: FieldNames,
  show: (field: string, value: unknown) => string | undefined = () => undefined,
  words = { yes: '是', no: '否' },
): DiffLine[] => {
  const old = isObject(before) ? before : {};
  const next = isObject(after) ? after : {};
  return Object.entries(names).flatMap(([field, label]) => {
    if (!(field in old) && !(field in next)) return [];
    if (JSON.stringify(old[field] ?? null) === JSON.stringify(next[field] ?? null)) return [];
    const text = (value: unknown) => show(field, value) ?? shown(value, words.yes, words.no);
    return [{ key: field, label, before: text(old[field]), after: text(next[field]), old: old[field] ?? null }];
  });
};

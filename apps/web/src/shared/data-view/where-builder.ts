import { nest } from './filter-model.ts';
import type { FilterField, Where } from './filter-model.ts';

export type Operator = 'eq' | 'ne' | 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith' | 'isNull' | 'notNull';
export type Condition = { kind: 'condition'; field: string; operator: Operator; value: string | string[] };
export type Group = { kind: 'group'; join: 'and' | 'or'; items: (Group | Condition)[] };

/** Deepest nesting that the API takes. */
export const MAX_DEPTH = 4;

const BY_KIND: { readonly [K in FilterField['kind']]: readonly Operator[] } = {
  text: ['contains', 'eq', 'ne', 'startsWith', 'isNull', 'notNull'],
  code: ['in', 'eq', 'ne', 'isNull', 'notNull'],
  ref: ['eq', 'ne', 'isNull', 'notNull'],
  date: ['eq', 'gte', 'lte', 'gt', 'lt', 'isNull', 'notNull'],
  time: ['gte', 'lte', 'isNull', 'notNull'],
  number: ['eq', 'ne', 'gte', 'lte', 'gt', 'lt', 'isNull', 'notNull'],
  money: ['eq', 'gte', 'lte', 'isNull', 'notNull'],
  bool: ['eq', 'isNull', 'notNull'],
};
/** Operators that a field can be asked with. */
export const operatorsOf = (field: FilterField): readonly Operator[] => (field.bare === true ? ['eq'] : BY_KIND[field.kind]);
export const needsValue = (operator: Operator): boolean => operator !== 'isNull' && operator !== 'notNull';

const typed = (field: FilterField, operator: Operator, value: string | string[]): unknown => {
  const one = Array.isArray(value) ? (value[0] ?? '') : value;
  if (operator === 'in') return Array.isArray(value) ? value : [value];
  if (field.kind === 'number') return Number(one);
  if (field.kind === 'bool') return one === 'true';
  if (field.kind === 'money') return one.includes('.') ? one : `${one}.00`;
  if (field.kind === 'time') return one.includes('T') ? one : `${one}T${operator === 'lte' ? '23:59:59' : '00:00:00'}+08:00`;
  return one;
};

const isBlank = (value: string | string[]) => value.length === 0 || (typeof value === 'string' && value.trim() === '');

/** The API's filter of what was built; conditions without a value are left out. Undefined when nothing is left. */
export const groupToWhere = (fields: readonly FilterField[], group: Group): Where | undefined => {
  const parts = group.items.flatMap((item): Where[] => {
    if (item.kind === 'group') {
      const inner = groupToWhere(fields, item);
      return inner === undefined ? [] : [inner];
    }
    const field = fields.find((each) => each.key === item.field);
    if (field === undefined) return [];
    if (item.operator === 'isNull' || item.operator === 'notNull') return [nest(field.key, { isNull: item.operator === 'isNull' })];
    if (field.bare === true) return isBlank(item.value) ? [] : [nest(field.key, typed(field, 'eq', item.value))];
    return isBlank(item.value) ? [] : [nest(field.key, { [item.operator]: typed(field, item.operator, item.value) })];
  });
  return parts.length === 0 ? undefined : { [group.join]: parts };
};

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const OPERATORS = new Set<string>(['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'contains', 'startsWith', 'isNull']);

const readLeaf = (fields: readonly FilterField[], where: { [key: string]: unknown }, path: string[] = []): Condition[] | undefined => {
  const all: Condition[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (OPERATORS.has(key)) {
      const field = fields.find((each) => each.key === path.join('.'));
      if (field === undefined) return undefined;
      if (key === 'isNull') {
        all.push({ kind: 'condition', field: field.key, operator: value === false ? 'notNull' : 'isNull', value: '' });
        continue;
      }
      if (!operatorsOf(field).includes(key as Operator)) return undefined;
      all.push({
        kind: 'condition',
        field: field.key,
        operator: key as Operator,
        value: Array.isArray(value) ? value.map(String) : String(value),
      });
    } else {
      const bare = fields.find((each) => each.bare === true && each.key === [...path, key].join('.'));
      if (bare !== undefined) {
        all.push({ kind: 'condition', field: bare.key, operator: 'eq', value: String(value) });
        continue;
      }
      if (!isObject(value)) return undefined;
      const inner = readLeaf(fields, value, [...path, key]);
      if (inner === undefined) return undefined;
      all.push(...inner);
    }
  }
  return all;
};

/** What was built, read back from a filter. Undefined when the builder cannot show it (it came from elsewhere); it is then kept whole. */
export const whereToGroup = (fields: readonly FilterField[], where: Where | undefined): Group | undefined => {
  if (where === undefined) return { kind: 'group', join: 'and', items: [] };
  const keys = Object.keys(where);
  const join = keys[0];
  if (keys.length === 1 && (join === 'and' || join === 'or')) {
    const parts = where[join];
    if (!Array.isArray(parts)) return undefined;
    const items: (Group | Condition)[] = [];
    for (const part of parts) {
      if (!isObject(part)) return undefined;
      const inner = whereToGroup(fields, part);
      if (inner === undefined) return undefined;
      const only = inner.items[0];
      if (!('and' in part) && !('or' in part) && inner.items.length === 1 && only !== undefined) items.push(only);
      else items.push(inner);
    }
    return { kind: 'group', join, items };
  }
  if (keys.some((key) => key === 'and' || key === 'or' || key === 'not' || key === 'search')) return undefined;
  const leaf = readLeaf(fields, where);
  return leaf === undefined ? undefined : { kind: 'group', join: 'and', items: leaf };
};

/** How many conditions there are. */
export const countConditions = (group: Group): number =>
  group.items.reduce((sum, item) => sum + (item.kind === 'group' ? countConditions(item) : 1), 0);

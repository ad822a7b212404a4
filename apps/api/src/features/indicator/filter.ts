import type { FactTest, IndicatorDefinition, RowPredicate } from '@fuzhi/domain/kernel/indicator.ts';

import { encodeGlobalId } from '../../graph/global-id.ts';

/** A PlacementFilter of the API, as plain JSON. */
export type Filter = { readonly [field: string]: unknown };

export const PARTS = ['NUMERATOR', 'DENOMINATOR', 'REST'] as const;
/** The rows above the line, all below it, or those below it that don't count above. */
export type Part = (typeof PARTS)[number];

/** A fact is named as the filter field of Placement that tells it. */
const testFilter = (test: FactTest): Filter[] => {
  const field = test.fact;
  if ('is' in test) return [{ [field]: { eq: test.is } }];
  if ('in' in test) return [{ [field]: { in: test.in } }];
  if ('notIn' in test) return [{ [field]: { isNull: false } }, { not: { [field]: { in: test.notIn } } }];
  return [{ [field]: { isNull: !test.present } }];
};

const all = (filters: readonly Filter[]): Filter => {
  const [first] = filters;
  return filters.length <= 1 ? (first ?? {}) : { and: filters };
};

/** The rows of a predicate as a filter. The figure is counted by it, and the list behind the figure is opened by it. */
export const predicateFilter = (rows: RowPredicate): Filter => all(rows.flatMap(testFilter));

/** Conditions of a part, all of which hold. The rows above the line lie among those below it, whatever their predicate says by itself. */
export const partFilters = ({ numerator, denominator }: IndicatorDefinition, part: Part): Filter[] => {
  const below = denominator.rows.flatMap(testFilter);
  const above = numerator.rows.flatMap(testFilter);
  if (part === 'DENOMINATOR') return below;
  return part === 'NUMERATOR' ? [...below, ...above] : [...below, { not: all(above) }];
};

/** The rows that a figure is about at all: one round of a year, at or below a unit. */
export const baseFilter = (about: { readonly org: string; readonly kind: string; readonly year: number }): Filter => ({
  round: { noun: { eq: 'placement' }, kind: { eq: about.kind }, periodYear: { eq: about.year } },
  school: { within: encodeGlobalId('OrgUnit', about.org) },
});

/** A filter with further conditions, without an empty branch. */
export const narrowed = (base: Filter, ...further: readonly Filter[]): Filter => {
  const kept = further.filter((filter) => Object.keys(filter).length > 0);
  const before = (base['and'] ?? []) as readonly Filter[];
  return kept.length === 0 ? base : { ...base, and: [...before, ...kept] };
};

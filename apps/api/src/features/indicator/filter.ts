import type { FactTest, IndicatorDefinition } from '@fuzhi/domain/kernel/indicator.ts';
import { EVIDENCE_GRADES } from '@fuzhi/domain/placement/model.ts';

import { encodeGlobalId } from '../../graph/global-id.ts';

/** A PlacementFilter of the API, as plain JSON. */
export type Filter = { readonly [field: string]: unknown };

export const PARTS = ['NUMERATOR', 'DENOMINATOR', 'REST'] as const;
/** The rows above the line, all below it, or those below it that don't count above. */
export type Part = (typeof PARTS)[number];

/** Facts with few values have no filter for "there is none": they are then none of the values. */
const VALUES: { readonly [fact: string]: readonly string[] } = { evidenceGrade: EVIDENCE_GRADES };
const presence = (field: string, isThere: boolean): Filter => {
  const values = VALUES[field];
  if (values === undefined) return { [field]: { isNull: !isThere } };
  const any = { [field]: { in: values } };
  return isThere ? any : { not: any };
};

/** A fact is named as the filter field of Placement that tells it. */
const testFilter = (test: FactTest): Filter[] => {
  const field = test.fact;
  if ('is' in test) return [{ [field]: { eq: test.is } }];
  if ('in' in test) return [{ [field]: { in: test.in } }];
  if ('notIn' in test) return [{ [field]: { isNull: false } }, { not: { [field]: { in: test.notIn } } }];
  return [presence(field, test.present)];
};

const all = (filters: readonly Filter[]): Filter => {
  const [first] = filters;
  return filters.length <= 1 ? (first ?? {}) : { and: filters };
};

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

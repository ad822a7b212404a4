import type { Text } from './rejection.ts';

/** One condition on a fact of the noun's rows. Facts are named as the noun's model names them; SQL and filters are made from it. */
export type FactTest =
  | { readonly fact: string; readonly is: string | boolean }
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly fact: string; readonly notIn: readonly string[] }
  | { readonly fact: string; readonly present: boolean };

/** The rows that meet every test. No tests: all rows of the base. */
export type RowPredicate = readonly FactTest[];

export type IndicatorTarget = { readonly value: number; readonly source: Text };

/** A figure: what it is called, what it counts, over what, and what is left out. The API computes it from this, never from a copy of it. */
export type IndicatorDefinition = {
  /** 'IND20' */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: '%';
  readonly formula: Text;
  readonly numerator: { readonly label: Text; readonly rows: RowPredicate };
  readonly denominator: { readonly label: Text; readonly rows: RowPredicate };
  /** kind of round its rows are of, when that is not the round somebody looks at: a follow-up of the same year */
  readonly round?: string;
  readonly exclusions: readonly Text[];
  readonly target?: IndicatorTarget;
  /** which way is good; 'context' is neither */
  readonly better: 'higher' | 'lower' | 'context';
  readonly module: 'VOC';
  /** where the definition comes from */
  readonly source: Text;
};

/** Whether a row of facts meets a predicate. The reference for the SQL that is made from the same predicate. */
export const meets = (rows: RowPredicate, facts: { readonly [fact: string]: unknown }): boolean =>
  rows.every((test) => {
    const value = facts[test.fact];
    if ('is' in test) return value === test.is;
    if ('in' in test) return typeof value === 'string' && test.in.includes(value);
    if ('notIn' in test) return typeof value === 'string' && !test.notIn.includes(value);
    return (value !== null && value !== undefined) === test.present;
  });

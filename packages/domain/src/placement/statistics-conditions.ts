import type { IndicatorDefinition, RowPredicate } from '../kernel/indicator.ts';

/** A count of rows: those of a kind of round (null: of any) that meet a predicate. */
export type FigureCondition = { readonly round: string | null; readonly rows: RowPredicate };

/** The counts that a set of figures is made from, each once, and where each figure finds its own. */
export type FigureCounts = {
  /** the first counts all rows */
  readonly conditions: readonly FigureCondition[];
  readonly at: ReadonlyMap<string, { readonly above: number; readonly below: number }>;
};

/** The rows above the line lie among those below it, whatever their predicate says by itself. */
export const figureCounts = (definitions: readonly IndicatorDefinition[]): FigureCounts => {
  const conditions: FigureCondition[] = [{ round: null, rows: [] }];
  const known = new Map([[JSON.stringify(conditions[0]), 0]]);
  const indexOf = (round: string | undefined, rows: RowPredicate): number => {
    const seen = new Set<string>();
    const kept = rows.filter((test) => {
      const text = JSON.stringify(test);
      return !seen.has(text) && seen.add(text);
    });
    const condition = { round: round ?? null, rows: kept };
    const key = JSON.stringify(condition);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, conditions.length);
    return conditions.push(condition) - 1;
  };
  const at = new Map(
    definitions.map(({ id, round, numerator, denominator }) => [
      id,
      { above: indexOf(round, [...denominator.rows, ...numerator.rows]), below: indexOf(round, denominator.rows) },
    ]),
  );
  return { conditions, at };
};

import { randomBytes } from 'node:crypto';

import { type Compiler, jsonObject, selected } from './compiler.ts';
import type { Alias, Asker, ComputedField } from './model.ts';
import type { Selected } from './selection.ts';
import { type Sql, literal, sql } from './sql.ts';

/**
 * Values that TypeScript works out. In their place the statement writes a text of its own: a mark, which of the plan's computed fields it is, and what
 * that one needs of the row. `fill` finds these texts in the answer and puts the values there; nothing else of the answer is parsed or written again.
 */

/** Works out a value from what it needs. */
export type Compute = (needs: unknown, asker: Asker) => unknown;

// no text of a user can hold it: it is drawn when the process starts and leaves it only in statements
const MARK = `@@${randomBytes(12).toString('hex')}:`;
const OPENING = `"${MARK}`;
/** What stands before the needs of a plan's nth computed field. */
export const markOf = (index: number): string => `${MARK}${index}:`;

/** The place of a computed value in a row. */
export const computedAt = (c: Compiler, definition: ComputedField, row: Alias, field: Selected): Sql => {
  const { type } = definition;
  const wanted = typeof type === 'string' ? undefined : selected(c, type.name, field);
  const shape = (value: unknown): unknown =>
    wanted === undefined || typeof type === 'string'
      ? value
      : Object.fromEntries(
          wanted.map((item) => [item.key, item.name === '__typename' ? type.name : (value as { [part: string]: unknown })[item.name]]),
        );
  const index = c.computed.push((needs, asker) => {
    const value = definition.compute(needs as never, asker);
    return definition.list ? (value as unknown[]).map(shape) : shape(value);
  });
  const needs = jsonObject(Object.entries(definition.needs).map(([name, expr]) => [name, expr(row, c.who)]));
  return sql`to_json(${literal(markOf(index - 1))} || ${needs}::text)`;
};

/** Where a JSON string ends that begins at `start`: the index of its closing quote. */
const endOfString = (text: string, start: number): number => {
  for (let at = text.indexOf('"', start + 1); at > 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  throw new Error('a JSON string without an end');
};

/** The JSON of a value, from the JSON string that stands in its place. */
const valueOf = (place: string, computed: readonly Compute[], asker: Asker): string => {
  const written = JSON.parse(place) as string;
  const colon = written.indexOf(':', MARK.length);
  const compute = computed[Number(written.slice(MARK.length, colon))];
  if (!compute) throw new Error('an unknown computed field');
  return JSON.stringify(compute(JSON.parse(written.slice(colon + 1)), asker)) ?? 'null';
};

/** The answer with its computed values in place. Rows that need the same get the same: fifty rows of a report are worked out once. */
export const fill = (text: string, computed: readonly Compute[], asker: Asker): string => {
  if (computed.length === 0) return text;
  const values = new Map<string, string>();
  let filled = '';
  let from = 0;
  for (let at = text.indexOf(OPENING); at >= 0; at = text.indexOf(OPENING, from)) {
    const end = endOfString(text, at) + 1;
    const place = text.slice(at, end);
    const value = values.get(place) ?? valueOf(place, computed, asker);
    values.set(place, value);
    filled += text.slice(from, at) + value;
    from = end;
  }
  return filled + text.slice(from);
};

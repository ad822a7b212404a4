import { expect, it } from 'vitest';

import { type Definition, fieldsOf } from './define.ts';
import { sql } from './sql.ts';

const base = { table: 'employer', plural: 'employers', noun: 'placement', description: 'x', fields: () => ({}), defaultOrder: [] } as const;

it('a type says who sees its rows, or it does not compile', () => {
  // @ts-expect-error visibleTo is missing
  const open: Definition<'employer'> = base;
  const closed: Definition<'employer'> = { ...base, visibleTo: () => sql`false` };
  expect([open.plural, closed.plural]).toEqual(['employers', 'employers']);
});

it('a field says truly whether it may be null, or it does not compile', () => {
  const f = fieldsOf<'employer'>();
  // @ts-expect-error the column may be null
  f.text('nature', 'x');
  // @ts-expect-error the column is never null
  f.maybe.text('name', 'x');
  // @ts-expect-error no such column
  f.text('salary', 'x');
  expect(f.text('name', 'x').nullable).toBe(false);
});

it('a text from outside is no SQL, or it does not compile', () => {
  const text = 'x; drop table employer';
  // @ts-expect-error a string is not a piece of SQL
  expect(() => sql`select ${text}`).toThrow('not iterable');
});

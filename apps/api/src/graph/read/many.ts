import type { Compiler, Many } from './compiler.ts';
import { listOf } from './list-of.ts';
import { typeNamed } from './model.ts';
import { pageOf } from './page.ts';
import type { Sql } from './sql.ts';
import { isVisibleFrom } from './who.ts';

/** A to-many relation as `SELECT json`: in pages, or whole where it is short. */
export const manyOf = (c: Compiler, { parent, definition, field, on }: Many): Sql => {
  const target = typeNamed(definition.type);
  const visible = isVisibleFrom(parent, definition, target, c.asker);
  return definition.paged
    ? pageOf(c, target, parent.name, field, { on, visible })
    : listOf(c, target, field, on, definition.limit, visible);
};

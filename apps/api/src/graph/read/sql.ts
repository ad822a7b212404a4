/**
 * SQL as a value: pieces of text and parameters whose values are read when a statement is run, not when it is written. So one text serves
 * everybody who asks the same question, whatever the values and whoever the person.
 */

/** Where a parameter's value comes from at run time. `Binding` is opaque here: the plan decides what it holds. */
export type Param<Binding = unknown> = { readonly read: (binding: Binding) => unknown };
export type Sql = { readonly parts: readonly (string | Param<never>)[] };

/** Text that stands in the source code of this engine or of a type definition. Never anything that a client sent. */
export const raw = (text: string): Sql => ({ parts: [text] });

/** Names come from type definitions; the check is a belt to their braces. */
export const name = (text: string): Sql => {
  if (!/^[a-z_$][a-z0-9_$]{0,62}$/u.test(text)) throw new Error(`not a column or table name: ${text}`);
  return raw(text);
};

/** A text constant: code list names, response keys. Not for values of clients. */
export const literal = (text: string): Sql => {
  if (text.includes('\0')) throw new Error('NUL in a literal');
  const quoted = text.replaceAll("'", "''");
  return raw(text.includes('\\') ? ` E'${quoted.replaceAll('\\', '\\\\')}'::text` : `'${quoted}'::text`);
};

export const param = <Binding>(read: (binding: Binding) => unknown, cast: string): Sql => ({
  parts: [{ read }, `::${cast}`],
});

/** The same where the text around it says the type. */
export const bare = <Binding>(read: (binding: Binding) => unknown): Sql => ({ parts: [{ read }] });

/** Tagged template; only other pieces of SQL can be put in, so a string from outside cannot become SQL by accident. */
export const sql = (texts: TemplateStringsArray, ...values: readonly Sql[]): Sql => {
  const parts: (string | Param<never>)[] = [];
  texts.forEach((text, index) => {
    if (text !== '') parts.push(text);
    const value = values[index];
    if (value) parts.push(...value.parts);
  });
  return { parts };
};

export const join = (items: readonly Sql[], separator = ', '): Sql => ({
  parts: items.flatMap((item, index) => (index === 0 ? item.parts : [separator, ...item.parts])),
});

export const empty: Sql = { parts: [] };
export const yes: Sql = raw('true');
export const no: Sql = raw('false');

/** All conditions; none means true. */
export const all = (items: readonly Sql[]): Sql => {
  const kept = items.filter((item) => item !== yes);
  if (kept.length === 0) return yes;
  return kept.length === 1 && kept[0] ? kept[0] : sql`(${join(kept, ' AND ')})`;
};

export type Statement<Binding> = { readonly text: string; readonly values: (binding: Binding) => unknown[] };

/** Numbers the parameters. One and the same parameter object is sent once, however often it stands in the text. */
export const statement = <Binding>(piece: Sql): Statement<Binding> => {
  const params: Param<Binding>[] = [];
  const numbers = new Map<object, number>();
  let text = '';
  for (const part of piece.parts) {
    if (typeof part === 'string') text += part;
    else {
      let number = numbers.get(part);
      if (number === undefined) {
        params.push(part as unknown as Param<Binding>);
        number = params.length;
        numbers.set(part, number);
      }
      text += `$${number}`;
    }
  }
  return { text, values: (binding) => params.map((item) => item.read(binding)) };
};

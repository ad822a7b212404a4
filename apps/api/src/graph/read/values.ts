import { decodeGlobalId } from '../global-id.ts';
import { type Arg, cleanText, isInt4 } from './args.ts';
import { badInput } from './errors.ts';
import type { EnumDef, ScalarName, Words } from './model.ts';
import { findType } from './model.ts';
import { type Sql, param, sql } from './sql.ts';
import type { Binding } from './who.ts';

/** How values come in from clients: the type they have in SQL, and the check that makes them safe to send there. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
export const MAX_LIST = 200;

const badId = (zh: string, en: string): Error => badInput('BAD_ID', zh, en);

/** The key inside a global id; refuses a text that is none, or one of another type. */
export const keyOfId = (globalId: unknown, typeName?: string): { type: string; key: string } => {
  const decoded = decodeGlobalId(String(globalId));
  const type = decoded ? findType(decoded.type) : undefined;
  if (!decoded || !type) throw badId('这不是有效的 ID', 'This is not a valid id');
  if (typeName !== undefined && decoded.type !== typeName) {
    throw badId(
      `这里需要 ${typeName} 的 ID,给出的是 ${decoded.type} 的`,
      `An id of ${typeName} is needed here, this one is of ${decoded.type}`,
    );
  }
  if (type.key.cast === 'uuid' && !UUID.test(decoded.id)) throw badId('这不是有效的 ID', 'This is not a valid id');
  return { type: decoded.type, key: decoded.id };
};

const CASTS: { readonly [type in ScalarName]: string } = {
  ID: 'uuid',
  String: 'text',
  Int: 'int',
  Float: 'float8',
  Percent: 'float8',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'timestamptz',
  Money: 'bigint',
  JSON: 'jsonb',
};
/** Type of a field's values in SQL. Ids are cast as the key of their type. */
export const castOf = (type: ScalarName | EnumDef, idOf?: string): string => {
  if (typeof type !== 'string') return 'text';
  const target = type === 'ID' && idOf !== undefined ? findType(idOf) : undefined;
  return target ? target.key.cast : CASTS[type];
};

const fenOf = (yuan: string): string => {
  const fen = BigInt(yuan.replace('.', ''));
  if (fen > 9_000_000_000_000_000n || fen < -9_000_000_000_000_000n)
    throw badInput('MONEY_TOO_LARGE', '金额过大', 'The amount is too large');
  return String(fen);
};

/** The value that is sent to PostgreSQL for one that a client sent. Scalars have been parsed by now: this is about range and spelling. */
export const toSql = (type: ScalarName | EnumDef, value: unknown, idOf?: string): unknown => {
  if (typeof type !== 'string') return value;
  switch (type) {
    case 'ID':
      return keyOfId(value, idOf).key;
    case 'String':
      return cleanText(value);
    case 'Money':
      return fenOf(String(value));
    case 'Int':
      if (!isInt4(Number(value))) throw badInput('INT_OUT_OF_RANGE', '整数超出范围', 'The integer is out of range');
      return value;
    default:
      return value;
  }
};

export const valueParam = (type: ScalarName | EnumDef, arg: Arg, idOf?: string): Sql =>
  param<Binding>((binding) => toSql(type, arg.read(binding), idOf), castOf(type, idOf));

export const listParam = (type: ScalarName | EnumDef, arg: Arg, idOf?: string): Sql =>
  param<Binding>(
    (binding) => {
      const values = arg.read(binding) as unknown[];
      if (values.length > MAX_LIST) throw badInput('LIST_TOO_LONG', `一次最多 ${MAX_LIST} 个值`, `At most ${MAX_LIST} values at a time`);
      return values.filter((value) => value !== null).map((value) => toSql(type, value, idOf));
    },
    `${castOf(type, idOf)}[]`,
  );

const like = (value: unknown): string => cleanText(value).replaceAll(/[\\%_]/gu, String.raw`\$&`);
/** A text to be found by ILIKE, anywhere or at the beginning, its own wildcards taken literally. */
export const patternParam = (arg: Arg, anywhere: boolean): Sql =>
  param<Binding>((binding) => `${anywhere ? '%' : ''}${like(arg.read(binding)).trim()}%`, 'text');

const THREE_LETTERS = /[\p{L}\p{N}]{3}/u;
/** A text to be found anywhere, as `IndexSearch` takes it. */
export const wordsParam = (arg: Arg): Words => {
  const textIn = (binding: Binding): string => cleanText(arg.read(binding)).trim();
  return {
    pattern: patternParam(arg, true),
    characters: sql`string_to_array(lower(${param<Binding>(textIn, 'text')}), NULL)`,
    hasTrigram: param<Binding>((binding) => THREE_LETTERS.test(textIn(binding)), 'boolean'),
  };
};

const CURSOR_VALUES: { readonly [cast: string]: RegExp } = {
  uuid: UUID,
  int: /^-?\d{1,10}$/u,
  bigint: /^-?\d{1,18}$/u,
  float8: /^-?\d{1,17}(?:\.\d{1,17})?(?:e[+-]?\d{1,3})?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  timestamptz: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2})?$/u,
  text: /^[^\0]{0,1000}$/u,
};
/** Whether a value taken out of a cursor may be cast; a cursor is made by us but comes back from anywhere. */
export const isCursorValue = (cast: string, value: unknown): boolean =>
  value === null || (typeof value === 'string' && (CURSOR_VALUES[cast]?.test(value) ?? false) && (cast !== 'int' || isInt4(Number(value))));

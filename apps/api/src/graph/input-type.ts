import { parseMoney } from '@fuzhi/domain/kernel/money.ts';
import type * as z from 'zod';
import type { FieldIssue } from '../platform/rejection.ts';
import type { Builder } from './builder.ts';
import { decodeGlobalId } from './global-id.ts';
import { badIdIssue } from './input-issues.ts';

/** Turns what GraphQL parsed into what the zod schema expects (global ids → uuids, yuan → fen); adds issues for ids of a wrong type. */
type Decode = (value: unknown, path: string, issues: FieldIssue[]) => unknown;

/** One zod schema as GraphQL sees it. */
type InputShape = {
  /** name of a scalar, or a ref of Pothos; in a list when `list` */
  readonly type: unknown;
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly decode: Decode;
};

// what is read of zod's definitions; its own types for walking them are wider than needed here
type Def = {
  type: string;
  shape?: { [key: string]: z.ZodType };
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  entries?: { [key: string]: string };
  format?: string;
  checks?: { _zod: { def: { format?: string } } }[];
};
type Meta = { scalar?: string; type?: string; node?: string; id?: string; description?: string };

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;
const metaOf = (schema: z.ZodType): Meta => (schema.meta() ?? {}) as Meta;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const same: Decode = (value) => value;

const WRAPPERS = new Set(['optional', 'nullable', 'default', 'prefault', 'nonoptional', 'readonly', 'catch']);
const NOT_REQUIRED = new Set(['optional', 'nullable', 'default', 'prefault', 'catch']);

/** Text formats that have a scalar of their own. */
const SCALAR_OF_FORMAT: { readonly [format: string]: string } = { uuid: 'ID', guid: 'ID', date: 'Date', datetime: 'DateTime' };

const decodeId =
  (wanted: string | undefined): Decode =>
  (value, path, issues) => {
    if (typeof value !== 'string') return value;
    const decoded = decodeGlobalId(value);
    if (decoded === null || (wanted !== undefined && decoded.type !== wanted)) {
      issues.push(badIdIssue(path));
      return undefined;
    }
    return decoded.id;
  };

const decodeFen: Decode = (value) => {
  if (typeof value !== 'string') return value;
  const money = parseMoney(value);
  return money.ok ? money.value.fen : value;
};

const leaf = (schema: z.ZodType, def: Def): { type: unknown; decode: Decode } => {
  const meta = metaOf(schema);
  const formats = [def.format, ...(def.checks ?? []).map((check) => check._zod.def.format)];
  const format = formats.find((name) => name !== undefined && name in SCALAR_OF_FORMAT);
  const scalar = meta.scalar ?? (format === undefined ? undefined : SCALAR_OF_FORMAT[format]);
  if (scalar === 'ID') return { type: 'ID', decode: decodeId(meta.type ?? meta.node) };
  if (scalar === 'Money' || def.type === 'bigint') return { type: 'Money', decode: def.type === 'bigint' ? decodeFen : same };
  if (scalar !== undefined) return { type: scalar, decode: same };
  switch (def.type) {
    case 'string':
    case 'enum':
    case 'literal':
      return { type: 'String', decode: same };
    case 'boolean':
      return { type: 'Boolean', decode: same };
    case 'number':
      return { type: formats.includes('safeint') || formats.includes('int32') ? 'Int' : 'Float', decode: same };
    case 'unknown':
    case 'any':
    case 'record':
    case 'json':
      return { type: 'JSON', decode: same };
    default:
      throw new Error(`zod type ${def.type} has no GraphQL input type; use plain fields or .meta({ scalar })`);
  }
};

const enumType = (builder: Builder, name: string, def: Def, description: string | undefined): unknown =>
  cached(builder, `enum ${name}`, () =>
    builder.enumType(name, { values: Object.values(def.entries ?? {}), ...(description === undefined ? {} : { description }) }),
  );

const shapeOf = (builder: Builder, schema: z.ZodType, name: string): InputShape => {
  const def = defOf(schema);
  const description = schema.description;
  if (WRAPPERS.has(def.type) && def.innerType !== undefined) {
    const inner = shapeOf(builder, def.innerType, name);
    const nullAllowed = schema.safeParse(null).success;
    return {
      ...inner,
      required: inner.required && !NOT_REQUIRED.has(def.type),
      description: description ?? inner.description,
      // an explicit null for a field that may only be absent means absent: many clients send all their variables
      decode: (value, path, issues) => {
        if (value === null) return nullAllowed ? null : undefined;
        return value === undefined ? undefined : inner.decode(value, path, issues);
      },
    };
  }
  if (def.type === 'pipe' && def.in !== undefined) {
    const inner = shapeOf(builder, def.in, name);
    return { ...inner, description: description ?? inner.description };
  }
  if (def.type === 'array' && def.element !== undefined) {
    const item = shapeOf(builder, def.element, name);
    const decode: Decode = (value, path, issues) =>
      Array.isArray(value) ? value.map((member, at) => item.decode(member, `${path}.${at}`, issues)) : value;
    return { type: item.type, list: true, required: true, description: description ?? item.description, decode };
  }
  if (def.type === 'object') {
    const object = objectType(builder, schema, metaOf(schema).id ?? `${name}Input`, name);
    return { type: object.ref, list: false, required: true, description, decode: object.decode };
  }
  if (def.type === 'enum' && metaOf(schema).id !== undefined) {
    return { type: enumType(builder, String(metaOf(schema).id), def, description), list: false, required: true, description, decode: same };
  }
  return { ...leaf(schema, def), list: false, required: true, description };
};

type InputObject = { readonly ref: unknown; readonly decode: Decode };

const objectType = (builder: Builder, schema: z.ZodType, name: string, prefix: string): InputObject =>
  cached(builder, `input ${name}`, () => {
    const fields = Object.entries(defOf(schema).shape ?? {}).map(
      ([key, field]) => [key, shapeOf(builder, field, `${prefix}${capital(key)}`)] as const,
    );
    const options: unknown = {
      description: schema.description ?? `What ${prefix.slice(0, 1).toLowerCase()}${prefix.slice(1)} needs.`,
      fields: (t: { field: (options: never) => unknown }) =>
        Object.fromEntries(
          fields.map(([key, shape]) => [
            key,
            t.field({
              type: (shape.list ? [shape.type] : shape.type) as never,
              required: shape.required,
              description: shape.description ?? describe(key),
            } as never),
          ]),
        ),
    };
    const ref = builder.inputType(name, options as never);
    const decode: Decode = (value, path, issues) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const given = value as { [key: string]: unknown };
      const decoded: { [key: string]: unknown } = {};
      for (const [key, shape] of fields) {
        if (!(key in given)) continue;
        decoded[key] = shape.decode(given[key], path === '' ? key : `${path}.${key}`, issues);
      }
      return decoded;
    };
    return { ref, decode };
  });

/** Fields that mean the same wherever they occur need no description of their own. */
const COMMON: { readonly [key: string]: string } = {
  id: 'The record that is meant, by its global id.',
  ids: 'The records that are meant, by their global ids; all or none are changed.',
  version: 'The version that was seen when the change was made; another one is answered with a ConflictError and the current record.',
  reason: 'Why, in the actor’s words; kept in the audit trail.',
  note: 'A remark for those who read the record later.',
};
const describe = (key: string): string => COMMON[key] ?? `The ${key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)}.`;

const caches = new WeakMap<object, Map<string, unknown>>();
const cached = <T>(builder: Builder, key: string, make: () => T): T => {
  const cache = caches.get(builder) ?? new Map<string, unknown>();
  caches.set(builder, cache);
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
};

/** The GraphQL input type `<Name>Input` of a command's zod schema, and how its values become the schema's. */
export const inputTypeOf = (builder: Builder, commandName: string, schema: z.ZodType): InputObject =>
  objectType(builder, schema, `${capital(commandName)}Input`, capital(commandName));

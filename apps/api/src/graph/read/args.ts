import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
  Kind,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  valueFromAST,
} from 'graphql';

import { badInput } from './errors.ts';
import type { Binding } from './who.ts';

/**
 * An argument, or a part of one: its value for the request that the statement is compiled for, and how to find it in any later request of
 * the same shape. Text may be chosen by `value` only where `shapeOf` tells values apart; everything else goes through `read`.
 */
export type Arg = { readonly value: unknown; readonly read: (binding: Binding) => unknown };
export type Variables = { readonly [name: string]: unknown };
export type ArgSource = (variables: Variables) => unknown;

const hasVariable = (node: ValueNode): boolean => {
  switch (node.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return node.values.some(hasVariable);
    case Kind.OBJECT:
      return node.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
};

/** The arguments of a field, each registered with the compiler's list of sources. */
export const fieldArgs =
  (node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables, sources: ArgSource[]) =>
  (name: string): Arg | undefined => {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const type = field.args.find((argument) => argument.name === name)?.type;
    if (!given || !type) return undefined;
    const source: ArgSource = hasVariable(given) ? (values) => valueFromAST(given, type, values) : constant(valueFromAST(given, type));
    return rootArg(source, variables, sources);
  };

const constant =
  (value: unknown): ArgSource =>
  () =>
    value;

export const rootArg = (source: ArgSource, variables: Variables, sources: ArgSource[]): Arg | undefined => {
  const value = source(variables);
  if (value === undefined || value === null) return undefined;
  const index = sources.push(source) - 1;
  return { value, read: (binding) => binding.args[index] };
};

type Indexed = { readonly [key: string | number]: unknown };
/** A field of an input object or an item of a list; undefined where it is absent or null, which mean the same here. */
export const part = (arg: Arg, key: string | number): Arg | undefined => {
  const value = (arg.value as Indexed)[key];
  return value === undefined || value === null ? undefined : { value, read: (binding) => (arg.read(binding) as Indexed)[key] };
};
export const parts = (arg: Arg): [string, Arg][] =>
  Object.keys(arg.value as object).flatMap((key) => {
    const found = part(arg, key);
    return found ? [[key, found] as [string, Arg]] : [];
  });
export const items = (arg: Arg): Arg[] => (arg.value as unknown[]).flatMap((_, index) => part(arg, index) ?? []);

/**
 * What of a value may decide on a statement's text: which fields are there, how many objects are in a list, which enum values and booleans.
 * Numbers, texts, dates and ids are parameters and do not count.
 */
export const shapeOf = (value: unknown, given: GraphQLInputType): string => {
  const type = getNullableType(given);
  if (value === undefined || value === null) return '-';
  if (isListType(type)) {
    const item = getNullableType(type.ofType);
    if (isScalarType(item)) return '[]';
    return `[${(value as unknown[]).map((one) => shapeOf(one, item)).join()}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return `{${Object.entries(value)
      .filter(([, one]) => one !== undefined && one !== null)
      .map(([key, one]) => `${key}:${fields[key] ? shapeOf(one, fields[key].type) : '?'}`)
      .join()}}`;
  }
  if (isEnumType(type) || type.name === 'Boolean') return JSON.stringify(value);
  return '*';
};

/** Page sizes are part of the text, since the planner must know them: at the top level of the variables integers count too. */
export const variableShape = (value: unknown, type: GraphQLInputType): string => {
  const named = getNullableType(type);
  return isScalarType(named) && named.name === 'Int' ? String(value) : shapeOf(value, type);
};

const EARLIEST = -2_147_483_648;
export const isInt4 = (value: number): boolean => Number.isInteger(value) && value >= EARLIEST && value <= 2_147_483_647;

/** A text that PostgreSQL can store; it has no place for NUL. */
export const cleanText = (value: unknown): string => {
  const text = String(value);
  if (text.includes('\0'))
    throw badInput('NUL_IN_TEXT', '文字中含有空字符(NUL),请删除后再试', 'The text contains a NUL character; remove it');
  if (text.length > 10_000) throw badInput('TEXT_TOO_LONG', '文字过长(最多 10000 字)', 'The text is too long (10,000 characters at most)');
  return text;
};

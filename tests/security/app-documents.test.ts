import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLInputType,
  Kind,
  type OperationDefinitionNode,
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { signIn } from '../testkit/client.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const fileOf = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const schema = buildSchema(fileOf('apps/api/schema.graphql'));
const documents = Object.values(JSON.parse(fileOf('apps/web/src/gql/persisted-documents.json')) as { [hash: string]: string });

const nobody = Buffer.from('OrgUnit:01a20e34-0000-7000-8000-000000000000').toString('base64url');
const SCALARS: { readonly [name: string]: unknown } = {
  ID: nobody,
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-11-24',
  DateTime: '2026-11-24T08:00:00+08:00',
  Money: '1.00',
  JSON: {},
  Percent: 1,
};

/** The least that a type takes. */
const least = (type: GraphQLInputType): unknown => {
  const plain = getNullableType(type);
  if (isListType(plain)) return [];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (!isInputObjectType(plain)) return SCALARS[plain.toString()] ?? 'x';
  return Object.fromEntries(
    Object.values(plain.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => [field.name, least(field.type)]),
  );
};

/** Variables that ask for as much as can be asked for: full pages, everything included. */
const greatest = (operation: OperationDefinitionNode): { [name: string]: unknown } =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const name = variable.name.value;
      if (name === 'first' || name === 'last') return [[name, 200]];
      return type.kind === Kind.NON_NULL_TYPE ? [[name, least(typeFromAST(schema, type) as GraphQLInputType)]] : [];
    }),
  );

const operationOf = (text: string): OperationDefinitionNode => {
  const operation = parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error(`no operation in ${text}`);
  return operation;
};

const product = await startProduct();

/** A limit that refuses what our own pages send is a limit nobody may set. */
describe('each document of the web app passes all limits, with the greatest variables', () => {
  it.each(documents.map((text) => [operationOf(text).name?.value ?? text, text] as const))('%s', async (_, text) => {
    const operation = operationOf(text);
    // a session of its own: signing out is among them
    const who = await signIn(product.origin, 'admin', DEMO_PASSWORD);
    const answer = await who.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables: greatest(operation) }),
    });
    const body = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    // limits come before the work: a command may refuse the least input, and a record its id, which is of no record at all
    const codes = (body.errors ?? []).map((one) => one.extensions.code).filter((code) => code !== 'BAD_USER_INPUT');
    expect({ status: answer.status, codes }).toEqual({ status: 200, codes: [] });
  });

  it('there are as many as the pages have', () => {
    expect(documents.length).toBeGreaterThan(40);
  });
});

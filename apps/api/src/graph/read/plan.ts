import { createHash } from 'node:crypto';

import { type GraphQLSchema, type OperationDefinitionNode, typeFromAST } from 'graphql';
import type { GraphQLInputType } from 'graphql';

import { AskerChanged } from '../../platform/principal.ts';
import { type ArgSource, type Variables, variableShape } from './args.ts';
import { type Compiler, newCompiler } from './compiler.ts';
import type { Compute } from './computed.ts';
import { asClientError } from './errors.ts';
import { manyOf } from './many.ts';
import type { Asker } from './model.ts';
import type { Document } from './selection.ts';
import { type Sql, raw, sql, statement } from './sql.ts';
import { type Binding, permissionShape, proving, whoOf } from './who.ts';

/** A compiled root field: one statement, and what is left to do on its rows. */
export type Plan = {
  /** the statement's name, once it has proved to come again */
  readonly name: string;
  readonly text: string;
  readonly values: (binding: Binding) => unknown[];
  readonly sources: readonly ArgSource[];
  readonly checks: Compiler['checks'];
  /** what TypeScript still has to put in */
  readonly computed: readonly Compute[];
  uses: number;
};

/** What runs a statement. Rows come with texts, which are JSON. */
export type Reader = (query: {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}) => Promise<readonly Row[]>;
export type Row = { readonly json: string | null; readonly key?: string | null };

const safeName = (operation: string): string => operation.replaceAll(/[^\w.:-]/gu, '').slice(0, 40) || 'anonymous';

export const makePlan = (label: string, document: Document, asker: Asker, build: (c: Compiler) => Sql): Plan => {
  const compiler = newCompiler(document, whoOf(asker), asker, manyOf);
  const built = build(compiler);
  const { text, values } = statement<Binding>(sql`${raw(`/* ${safeName(label)} */ `)}${proving(asker, built)}`);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return {
    name: `${safeName(label).slice(0, 44)}_${digest}`,
    text,
    values,
    sources: compiler.sources,
    checks: compiler.checks,
    computed: compiler.computed,
    uses: 0,
  };
};

// Plans live as long as the parsed document, which the server keeps for documents that come again, and no longer.
const plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();
const MAX_PLANS_PER_OPERATION = 64;

const shapes = new WeakMap<Variables, string>();
/** The shape of a request's variables: two requests of one shape get the same text. */
const shapeOfVariables = (schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string => {
  const known = shapes.get(variables);
  if (known !== undefined) return known;
  const shape = (operation.variableDefinitions ?? [])
    .map((definition) => {
      const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
      return type ? variableShape(variables[definition.variable.name.value], type) : '?';
    })
    .join(';');
  shapes.set(variables, shape);
  return shape;
};

/** The plan of a field of an operation for this kind of asker, made at the first request of its shape. */
export const planFor = (
  request: {
    readonly document: Document;
    readonly operation: OperationDefinitionNode;
    readonly asker: Asker;
    readonly place: string;
  },
  build: (c: Compiler) => Sql,
): Plan => {
  const { document, operation, asker, place } = request;
  const known = plans.get(operation) ?? new Map<string, Plan>();
  plans.set(operation, known);
  const key = `${place}|${shapeOfVariables(document.schema, operation, document.variables)}|${permissionShape(asker)}`;
  const found = known.get(key);
  if (found) return found;
  const label = `${operation.name?.value ?? 'anonymous'}.${place.split('|', 1)[0] ?? ''}`;
  const plan = makePlan(label, document, asker, build);
  const oldest = known.size >= MAX_PLANS_PER_OPERATION ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
  known.set(key, plan);
  return plan;
};

// A prepared statement stays with its connection for good, so only what comes again gets a name, and not without end.
const PREPARE_AFTER = 2;
const MAX_PREPARED = 1000;
const prepared = new Set<string>();
const mayPrepare = (plan: Plan): boolean => {
  if (prepared.has(plan.name)) return true;
  if (plan.uses < PREPARE_AFTER || prepared.size >= MAX_PREPARED) return false;
  prepared.add(plan.name);
  return true;
};

/** Runs a plan. Errors that a value of the client caused come back as BAD_USER_INPUT. */
export const run = async (
  plan: Plan,
  request: { readonly document: Document; readonly asker: Asker; readonly read: Reader },
  own: { readonly keys?: readonly string[]; readonly base?: unknown } = {},
): Promise<readonly Row[]> => {
  plan.uses += 1;
  const { asker, read } = request;
  const args = plan.sources.map((source) => source(request.document.variables));
  const binding: Binding = { asker, args, keys: own.keys ?? [], base: own.base };
  for (const check of plan.checks) check(binding);
  const values = plan.values(binding);
  const rows = await read(mayPrepare(plan) ? { name: plan.name, text: plan.text, values } : { text: plan.text, values }).catch(
    (error: unknown) => {
      throw asClientError(error);
    },
  );
  return asker.asked?.proof ? provedRows(asker.asked, rows) : rows;
};

/** The rows of a statement with a proof in it: see `proving`. */
const provedRows = (asked: NonNullable<Asker['asked']>, rows: readonly Row[]): readonly Row[] => {
  asked.proved(rows.length > 0);
  if (rows.length === 0) throw new AskerChanged();
  // a row without a value stands for none
  return rows.filter((row) => row.key !== null);
};

import { idempotencyKeyReused } from '@fuzhi/domain/kernel/common-rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import type { FieldLabels } from '@fuzhi/domain/kernel/zod-issues.ts';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type * as z from 'zod';
import type { Context } from '../context.ts';
import type { Proof } from '../platform/auth-proof.ts';
import type { CommandContext } from '../platform/command-context.ts';
import { decryptField, encryptField } from '../platform/crypto.ts';
import type { Tx } from '../platform/database.ts';
import { bodyHash, claimKey, keepResponse } from '../platform/idempotency.ts';
import { asOperation } from '../platform/query-watch.ts';
import { type CommandRejection, type FieldIssue, forbidden } from '../platform/rejection.ts';
import { mayWrite } from '../platform/scope.ts';
import type { Builder } from './builder.ts';
import { defineErrors, refusal } from './errors.ts';
import { inputErrorOf, inputRejection } from './input-issues.ts';
import { alreadyExists, keyInvalid } from './command-rejections.ts';
import { inputTypeOf } from './input-type.ts';
import { notSignedIn } from './read/errors.ts';
import { readNode, readNodes } from './read/load.ts';
import { objectRef } from './read/schema.ts';

export type { CommandContext } from '../platform/command-context.ts';

type ValueRef = { readonly name: string };

/** What a command answers with: one record, several, or a value of its own type. */
type Answer = { readonly one: string } | { readonly many: string } | { readonly value: ValueRef };
type Done<A extends Answer> = A extends { one: string } ? { id: string } : A extends { many: string } ? { ids: readonly string[] } : object;

/** One command, as a noun's `graphql/commands.ts` states it. */
export type CommandSpec<S extends z.ZodType, A extends Answer, D extends Done<A>> = {
  /** object first: placementSubmit. Also the operation in the audit trail */
  readonly name: string;
  /** noun of the scope that a token needs: '<noun>:write' */
  readonly noun: string;
  readonly description: string;
  readonly input: S;
  /** what the fields are called, for messages; by path or last name */
  readonly labels?: FieldLabels;
  readonly result: A;
  /** people only: about one's own session, password, or a secret shown once */
  readonly accountsOnly?: boolean;
  /** what proves that the person asks: checked before the transaction, so that wrong passwords are counted. `run` need not look again */
  readonly provenBy?: (input: z.output<S>) => Proof;
  readonly run: (tx: Tx, input: z.output<S>, by: CommandContext) => Promise<Result<D, Rejection>>;
  /** after the commit, for what is no row: the session's cookie */
  readonly after?: (done: D, context: Context) => void;
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * Makes a mutation of a use-case: parse, one transaction, run, commit, read the record back with the client's selection. A refusal rolls
 * back and becomes one of the four error types; whatever is thrown is a bug and is masked.
 */
export const command = <S extends z.ZodType, const A extends Answer, D extends Done<A>>(
  builder: Builder,
  spec: CommandSpec<S, A, D>,
): void => {
  const errors = defineErrors(builder);
  const input = inputTypeOf(builder, spec.name, spec.input);
  const result = builder.unionType(`${capital(spec.name)}Result`, {
    description: `What ${spec.name} answers: the result, or why nothing was done.`,
    types: [successRef(builder, spec.result), errors.inputError, errors.ruleError, errors.forbiddenError, errors.conflictError] as never,
    resolveType: (value) => (value as { __typename: string }).__typename as never,
  });
  builder.mutationField(spec.name, (t) =>
    t.field({
      type: result,
      nullable: false,
      description: spec.description,
      args: { input: t.arg({ type: input.ref as never, required: true, description: 'See the input type.' }) },
      resolve: async (_root: unknown, args: { input: unknown }, context: Context, info: GraphQLResolveInfo) => {
        const given = args.input;
        const outcome = await perform(spec, input.decode, given, context, info);
        if (!outcome.ok) return refusal(outcome.error);
        spec.after?.(outcome.value, context);
        return answer(spec.result, outcome.value, info, context);
      },
    } as never),
  );
};

/** Who may not even try, what is not well-formed, then the transaction. */
const perform = async <S extends z.ZodType, A extends Answer, D extends Done<A>>(
  spec: CommandSpec<S, A, D>,
  decode: (value: unknown, path: string, issues: FieldIssue[]) => unknown,
  given: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Result<D, CommandRejection>> => {
  const { actor, accountId } = context;
  if (actor === null || accountId === null) throw notSignedIn();
  if (actor.kind === 'TOKEN' && (spec.accountsOnly === true || !mayWrite(actor, spec.noun))) return err(tokenScopeMissing(spec));
  const issues: FieldIssue[] = [];
  const decoded = decode(given, '', issues);
  if (issues.length > 0) return err(inputErrorOf(issues));
  const parsed = spec.input.safeParse(decoded, { reportInput: true });
  if (!parsed.success) return err(inputRejection(parsed.error.issues, spec.labels));
  if (spec.provenBy !== undefined) {
    const proven = await context.services.prove(spec.provenBy(parsed.data));
    if (!proven.ok) return proven;
  }
  const by: CommandContext = {
    actor,
    accountId,
    sessionId: context.sessionId,
    requestId: context.requestId,
    now: context.now,
    today: context.today,
    operation: spec.name,
    keys: context.services.keys,
  };
  const work = (tx: Tx) => once(tx, by, context.idempotencyKey, info, decoded, () => spec.run(tx, parsed.data, by));
  try {
    return await asOperation(spec.name, () => context.services.transact(work));
  } catch (error) {
    // two made the same thing at once: the database's own rule caught the second
    if (isUniqueViolation(error)) return err(alreadyExists);
    throw error;
  }
};

/** With a key, the effect happens once: the claim, the effect and the answer commit together. */
const once = async <T extends object>(
  tx: Tx,
  by: CommandContext,
  key: string | null,
  info: GraphQLResolveInfo,
  decoded: unknown,
  run: () => Promise<Result<T, Rejection>>,
): Promise<Result<T, Rejection>> => {
  if (key === null) return run();
  if (!/^[\x21-\x7e]{1,128}$/u.test(key)) return err(keyInvalid);
  // several commands in one document each have their own claim
  const claimName = `${key}#${String(info.path.key)}`.slice(0, 200);
  const place = { table: 'idempotency_key', column: 'response', rowId: `${by.actor.id}|${claimName}` };
  const claim = await claimKey(tx, by.actor.id, claimName, bodyHash(by.operation, decoded));
  if (claim.kind === 'REUSED') return err(idempotencyKeyReused({}));
  if (claim.kind === 'REPEAT') {
    const { sealed } = claim.response as { sealed: string };
    return ok(JSON.parse(decryptField(by.keys, place, Buffer.from(sealed, 'base64'))) as T);
  }
  const result = await run();
  // encrypted: an answer may hold a secret that is shown once
  if (result.ok) {
    const sealed = encryptField(by.keys, place, JSON.stringify(result.value)).toString('base64');
    await keepResponse(tx, by.actor.id, claimName, { sealed });
  }
  return result;
};

const answer = async (result: Answer, done: object, info: GraphQLResolveInfo, context: Context): Promise<object> => {
  if ('value' in result) return { ...done, __typename: result.value.name };
  if ('many' in result) return { __typename: `${result.many}List`, ids: (done as { ids: readonly string[] }).ids };
  const node = await readNode(result.one, (done as { id: string }).id, info, context);
  if (node === null) throw doneButHidden();
  return node;
};

/** The success member of a command's union. A list reads its records only when `nodes` is selected. */
const successRef = (builder: Builder, result: Answer): unknown => {
  if ('value' in result) return result.value;
  if ('one' in result) return objectRef(result.one);
  return listRef(builder, result.many);
};

const lists = new WeakMap<object, Map<string, unknown>>();
const listRef = (builder: Builder, type: string): unknown => {
  const made = lists.get(builder) ?? new Map<string, unknown>();
  lists.set(builder, made);
  const known = made.get(type);
  if (known !== undefined) return known;
  const ref = builder.objectRef<{ ids: readonly string[] }>(`${type}List`).implement({
    description: `The ${type} records that a command changed.`,
    fields: (t) => ({
      count: t.int({ nullable: false, description: 'How many were changed.', resolve: ({ ids }) => ids.length }),
      nodes: t.field({
        type: [objectRef(type)] as never,
        nullable: { list: false, items: false },
        description: 'The records as they are now, in the order of the input; at most 200.',
        resolve: ({ ids }: { ids: readonly string[] }, _args: object, context: Context, info: GraphQLResolveInfo) =>
          readNodes(type, ids.slice(0, 200), info, context) as never,
      } as never),
    }),
  });
  made.set(type, ref);
  return ref;
};

const tokenScopeMissing = (spec: { noun: string; accountsOnly?: boolean }): CommandRejection =>
  spec.accountsOnly === true
    ? forbidden({ zh: '这项操作只能由登录的用户进行,不能使用令牌。', en: 'Only a signed-in person may do this, no token.' })
    : forbidden({ zh: `令牌没有 ${spec.noun}:write 权限。`, en: `The token lacks the scope ${spec.noun}:write.` });

const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === '23505' || error.code === '23P01');

const doneButHidden = (): GraphQLError =>
  new GraphQLError('操作已完成,但结果已不在您的可见范围内 / Done, but the result is no longer yours to see', {
    extensions: {
      code: 'DONE_BUT_NOT_VISIBLE',
      messageZh: '操作已完成,但结果已不在您的可见范围内',
      messageEn: 'Done, but the result is no longer yours to see',
    },
  });

import { useCallback, useState } from 'react';
import { graphClient } from './graph-client.ts';
import { nodeOf } from './graph-document.ts';
import type { GraphDocument } from './graph-document.ts';
import { problemOf, wordsOfStatus } from './problem.tsx';
import { randomKey } from './random-key.ts';

export type FieldProblem = { field: string; message: string; howToFix?: string | undefined };
/** Why a command was refused. `kind` NETWORK: it is not known whether it was carried out; the same key may be sent again. */
export type CommandProblem = {
  kind: 'INPUT' | 'RULE' | 'FORBIDDEN' | 'CONFLICT' | 'NETWORK';
  code: string;
  message: string;
  howToFix: string;
  fields: FieldProblem[];
  requestId?: string | undefined;
};
export type CommandOutcome<Value> = { ok: true; value: Value } | { ok: false; problem: CommandProblem };

const KINDS: { readonly [typename: string]: CommandProblem['kind'] } = {
  InputError: 'INPUT',
  RuleError: 'RULE',
  ForbiddenError: 'FORBIDDEN',
  ConflictError: 'CONFLICT',
};
type Refusal = {
  __typename: string;
  code?: string;
  message?: string;
  howToFix?: string;
  field?: string | null;
  fields?: FieldProblem[] | null;
};
type Success<Root> = Exclude<
  Root,
  | { __typename: 'InputError' }
  | { __typename: 'RuleError' }
  | { __typename: 'ForbiddenError' }
  | { __typename: 'ConflictError' }
  | null
  | undefined
>;
type RootOf<Data> = Data[Exclude<keyof Data, '__typename'>];

/** Reads the answer of a command: the record, or a refusal. Exported for its test. */
export const readOutcome = <Data extends object>(data: Data): CommandOutcome<Success<RootOf<Data>>> => {
  const root = Object.entries(data).find(([key]) => key !== '__typename')?.[1] as Refusal | undefined;
  const kind = KINDS[root?.__typename ?? ''];
  if (root === undefined || kind === undefined) return { ok: true, value: root as unknown as Success<RootOf<Data>> };
  const [message, howToFix] = [root.message ?? '', root.howToFix ?? ''];
  // a rule that speaks of one field is shown at that field too
  const own = root.field === undefined || root.field === null || root.field === '' ? [] : [{ field: root.field, message, howToFix }];
  return { ok: false, problem: { kind, code: root.code ?? '', message, howToFix, fields: root.fields ?? own } };
};

/** Sends a command once. `key` makes a repetition after a lost answer harmless. */
export const sendCommand = async <Data extends object, Variables extends object>(
  document: GraphDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  key: string = randomKey(),
): Promise<CommandOutcome<Success<RootOf<Data>>>> => {
  const result = await graphClient()
    .mutation(nodeOf(document), variables, { fetchOptions: { headers: { 'idempotency-key': key } } })
    .toPromise();
  if (result.data !== undefined && result.data !== null && result.error === undefined) return readOutcome(result.data);
  const problem = result.error === undefined ? { ...wordsOfStatus(200), requestId: undefined } : problemOf(result.error);
  return {
    ok: false,
    problem: { kind: 'NETWORK', code: 'NETWORK', message: problem.title, howToFix: problem.hint, fields: [], requestId: problem.requestId },
  };
};

/** A command and whether it is on its way. */
export const useCommand = <Data extends object, Variables extends object>(document: GraphDocument<Data, Variables>) => {
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (variables: NoInfer<Variables>, key?: string) => {
      setBusy(true);
      try {
        return await sendCommand(document, variables, key);
      } finally {
        setBusy(false);
      }
    },
    [document],
  );
  return { run, busy };
};

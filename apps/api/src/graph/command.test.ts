import { err, ok } from '@fuzhi/domain/kernel/result.ts';
import { codeField, idField, moneyField, textField } from '@fuzhi/domain/kernel/input-fields.ts';
import { roleList } from '@fuzhi/domain/account/codes.ts';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { recordChange } from '../platform/audit.ts';
import { newId } from '../platform/id.ts';
import { emit } from '../platform/outbox.ts';
import { forbidden, notFound, rule, staleVersion } from '../platform/rejection.ts';
import { testApp } from '../testkit/app.ts';
import { testDatabase } from '../testkit/database.ts';
import { makePerson, makeUnit } from '../testkit/people.ts';
import type { Builder } from './builder.ts';
import { command } from './command.ts';
import { encodeGlobalId } from './global-id.ts';
import { buildSchema } from './schema.ts';

const database = await testDatabase();
const { db } = database;

const seen: { [key: string]: unknown }[] = [];
const input = z.object({
  mode: z.enum(['OK', 'RULE', 'FORBIDDEN', 'GONE', 'STALE', 'THROW', 'SQL', 'UNIQUE']),
  unit: idField('OrgUnit'),
  wage: moneyField(1000).optional(),
  role: codeField(roleList).optional(),
  name: textField(5).optional(),
  items: z
    .array(z.object({ text: textField(3) }))
    .max(2)
    .optional(),
  note: z.string().nullable().optional(),
});

/** A command that ends in each way a command can end, and writes before it does. */
const probe = (builder: Builder): void =>
  command(builder, {
    name: 'probeRun',
    noun: 'probe',
    description: 'Only in tests.',
    input,
    result: { one: 'OrgUnit' },
    run: async (tx, given, by) => {
      seen.push(given);
      const id = newId();
      await recordChange(tx, by, [{ noun: 'probe', recordId: id, before: null, after: { mode: given.mode } }]);
      await emit(tx, by, { topic: 'probe.run', noun: 'probe', recordId: id, payload: {} });
      switch (given.mode) {
        case 'RULE':
          return err(rule('PROBE_RULE', { zh: '不行', en: 'No' }, { zh: '改', en: 'Change it' }, 'name'));
        case 'FORBIDDEN':
          return err(forbidden());
        case 'GONE':
          return err(notFound('unit'));
        case 'STALE':
          return err(staleVersion({ type: 'OrgUnit', id: given.unit }));
        case 'THROW':
          throw new Error('secret detail of org_unit at /srv/app');
        case 'SQL':
          await tx
            .selectFrom('no_such_table' as 'account')
            .selectAll()
            .execute();
          return ok({ id: given.unit });
        case 'UNIQUE':
          await tx.insertInto('org_unit').values({ id: given.unit, kind: 'town', name_zh: 'x', path: 'x' }).execute();
          return ok({ id: given.unit });
        default:
          return ok({ id: given.unit });
      }
    },
  });

const server = await testApp(database, { schema: buildSchema([probe]) });
const unit = await makeUnit(db, 'district');
const actor = await makePerson(db, 'prober', [{ role: 'BUREAU_VOC', unit }]);
const cookie = await server.cookieOf('prober');
const unitId = encodeGlobalId('OrgUnit', unit.id);

const DOCUMENT = `mutation Probe($input: ProbeRunInput!) {
  probeRun(input: $input) {
    __typename
    ... on OrgUnit { id label: nameZh }
    ... on UserError { code message howToFix messageZh messageEn field }
    ... on InputError { fields { field code message howToFix } }
    ... on ConflictError { current { __typename id ... on OrgUnit { nameZh } } }
  }
}`;
const run = (given: object, headers: { [name: string]: string } = {}) =>
  server.graphql(DOCUMENT, { variables: { input: { unit: unitId, ...given } }, headers: { cookie, ...headers } });
const traces = async () => {
  const [audit, outbox] = await Promise.all([
    db.selectFrom('audit_entry').select('id').where('noun', '=', 'probe').execute(),
    db.selectFrom('outbox_event').select('id').where('noun', '=', 'probe').execute(),
  ]);
  return [audit.length, outbox.length];
};

test('a success is read back with the client’s selection; audit and outbox are kept with it', async () => {
  const before = await traces();
  const answer = await run({ mode: 'OK', wage: '35.5', note: null });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.probeRun).toEqual({ __typename: 'OrgUnit', id: unitId, label: '测试district' });
  expect(seen.at(-1)).toEqual({ mode: 'OK', unit: unit.id, wage: 3550n, note: null });
  expect(await traces()).toEqual(before.map((count) => count + 1));
  const entry = await db.selectFrom('audit_entry').selectAll().where('noun', '=', 'probe').orderBy('id', 'desc').executeTakeFirstOrThrow();
  expect(entry).toMatchObject({ actor_id: actor.id, operation: 'probeRun' });
});

test.each([
  ['RULE', 'RuleError', 'PROBE_RULE'],
  ['FORBIDDEN', 'ForbiddenError', 'FORBIDDEN'],
  ['GONE', 'InputError', 'NOT_FOUND'],
  ['STALE', 'ConflictError', 'STALE_VERSION'],
  ['UNIQUE', 'ConflictError', 'ALREADY_EXISTS'],
])('a refusal (%s) is a value, in the asker’s language and both, and leaves nothing', async (mode, type, code) => {
  const before = await traces();
  const zh = (await run({ mode })).data.probeRun;
  const en = (await run({ mode }, { 'accept-language': 'en' })).data.probeRun;
  expect(zh).toMatchObject({ __typename: type, code });
  expect(zh.message).toBe(zh.messageZh);
  expect(en.message).toBe(en.messageEn);
  expect([zh.message, zh.howToFix, en.message, en.howToFix].every((text: string) => text.length > 0)).toBe(true);
  expect(await traces()).toEqual(before);
});

test('a stale version brings the record as it is now', async () => {
  const { data } = await run({ mode: 'STALE' });
  expect(data.probeRun.current).toEqual({ __typename: 'OrgUnit', id: unitId, nameZh: '测试district' });
});

test('all wrong fields of an input are named at once, in place', async () => {
  const count = seen.length;
  const { data } = await run({
    mode: 'NONSENSE',
    wage: '1000.01',
    role: 'KING',
    name: 'too long',
    items: [{ text: 'ok' }, { text: 'long' }],
  });
  expect(data.probeRun).toMatchObject({ __typename: 'InputError', code: 'INPUT_INVALID' });
  const fields = data.probeRun.fields.map((field: { field: string; code: string }) => [field.field, field.code]);
  expect(fields).toEqual([
    ['mode', 'INPUT_CODE_UNKNOWN'],
    ['wage', 'INPUT_TOO_LONG'],
    ['role', 'INPUT_CODE_UNKNOWN'],
    ['name', 'INPUT_TOO_LONG'],
    ['items.1.text', 'INPUT_TOO_LONG'],
  ]);
  expect(seen).toHaveLength(count);
});

test.each([
  '',
  'x',
  unit.id,
  encodeGlobalId('Account', unit.id),
  `${unitId}=`,
  Buffer.from(`OrgUnit:${unit.id}' OR 1`).toString('base64url'),
])('an id that is none of a unit is an input error (%s)', async (id) => {
  const { data } = await run({ mode: 'OK', unit: id });
  expect(data.probeRun.fields).toEqual([expect.objectContaining({ field: 'unit', code: 'INPUT_ID' })]);
});

test.each(['THROW', 'SQL'])('what is thrown (%s) rolls back and says nothing of the inside', async (mode) => {
  const before = await traces();
  const answer = await run({ mode });
  expect(answer.data).toBeNull();
  expect(answer.errors?.[0]).toMatchObject({
    message: '内部错误',
    extensions: { code: 'INTERNAL_ERROR', requestId: expect.stringMatching(/^[\da-f-]{36}$/u) },
  });
  expect(answer.text).not.toMatch(/secret|org_unit|no_such_table|srv|select|stack|at \w+ \(/iu);
  expect(await traces()).toEqual(before);
});

test('twenty requests with one key: one effect, equal answers; another body is refused; another person is not touched', async () => {
  const before = await traces();
  const key = { 'idempotency-key': newId() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => run({ mode: 'OK', name: 'once' }, key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.data))).size).toBe(1);
  expect(answers[0]?.data.probeRun.__typename).toBe('OrgUnit');
  expect(await traces()).toEqual(before.map((count) => count + 1));
  expect((await run({ mode: 'OK', name: 'other' }, key)).data.probeRun).toMatchObject({
    __typename: 'ConflictError',
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  await makePerson(db, 'prober2', [{ role: 'BUREAU_VOC', unit }]);
  const other = await server.cookieOf('prober2');
  expect((await run({ mode: 'OK', name: 'other' }, { ...key, cookie: other })).data.probeRun.__typename).toBe('OrgUnit');
  expect((await run({ mode: 'OK' }, { 'idempotency-key': 'x'.repeat(129) })).data.probeRun.code).toBe('IDEMPOTENCY_KEY_INVALID');
});

test('nobody signed in: 401 and nothing done', async () => {
  const count = seen.length;
  const answer = await server.graphql(DOCUMENT, { variables: { input: { mode: 'OK', unit: unitId } } });
  expect([answer.status, answer.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  expect(seen).toHaveLength(count);
});

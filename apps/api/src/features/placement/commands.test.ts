import { ok } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import { encodeGlobalId } from '../../graph/global-id.ts';
import type { Tx } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { testDatabase } from '../../testkit/database.ts';
import { ask } from './testkit/ask.ts';
import { A_JOB, done, placementsOf, reportOfSchool, testDistrict } from './testkit/district.ts';

const { db } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));

const { first, second, officer, round } = await step((tx) => testDistrict(tx));
const [one, other] = await step((tx) => placementsOf(tx, round, first));
const idOf = (row: { id: string } | undefined) => encodeGlobalId('Placement', row?.id ?? '');

const ERRORS = `... on UserError { code messageZh messageEn howToFix } ... on InputError { fields { field code } } ... on ConflictError { current { id } }`;
const EDIT = `mutation($input: PlacementEditInput!) { placementEdit(input: $input) { __typename ${ERRORS}
  ... on Placement { id version destination { code zh } wage startOn employer { name } evidenceGrade employed evidence { kind { code } } history { totalCount nodes { operation } } } } }`;
const { wage: _fen, ...job } = A_JOB;
const wanted = { ...job, wage: '3500.00' };
const edit = async (actor: Parameters<typeof ask>[1], input: object) => {
  const { data, errors } = await ask<{ placementEdit: { [field: string]: unknown } }>(db, actor, EDIT, { input });
  expect(errors).toEqual([]);
  return data.placementEdit;
};

test('a command answers with the record as the client selects it', async () => {
  expect(await edit(first.clerk, { id: idOf(one), version: 1, ...wanted })).toEqual({
    __typename: 'Placement',
    id: idOf(one),
    version: 2,
    destination: { code: 'D12', zh: '企业(各种所有制)' },
    wage: '3500.00',
    startOn: '2026-07-10',
    employer: { name: A_JOB.employerName },
    evidenceGrade: 'A',
    employed: true,
    evidence: [{ kind: { code: 'E01' } }],
    history: { totalCount: 1, nodes: [{ operation: 'placementEdit' }] },
  });
});

test('input errors name their fields, rules give code, reason and remedy in both languages', async () => {
  const wrong = await edit(first.clerk, { id: idOf(other), version: 1, destination: 'D99', contract: 'Y9' });
  expect(wrong).toMatchObject({ __typename: 'InputError', fields: [{ field: 'destination' }, { field: 'contract' }] });
  const refused = await edit(first.clerk, { id: idOf(other), version: 1, ...wanted, startOn: '2026-01-01' });
  expect(refused).toMatchObject({ __typename: 'RuleError', code: 'PLACEMENT_START_BEFORE_GRADUATION' });
  expect(String(refused['messageZh'])).toContain('2026-06-30');
});

test('a lost race gives the record as it is now, another school’s row is not there', async () => {
  const stale = await edit(first.clerk, { id: idOf(one), version: 1, post: '班长' });
  expect(stale).toMatchObject({ __typename: 'ConflictError', code: 'STALE_VERSION', current: { id: idOf(one) } });
  expect(await edit(second.clerk, { id: idOf(one), version: 2, post: '班长' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await edit(officer, { id: idOf(one), version: 2, post: '班长' })).toMatchObject({
    __typename: 'ForbiddenError',
    code: 'FORBIDDEN',
  });
});

test('submit, return and accept by the API', async () => {
  await edit(first.clerk, { id: idOf(other), version: 1, ...wanted });
  const report = await step((tx) => reportOfSchool(tx, round, first));
  const submit = `mutation($input: PlacementSubmitInput!) { placementSubmit(input: $input) { ${ERRORS} ... on RoundReport { state submittedBy { name } graduates reported } } }`;
  const submitted = await ask<{ placementSubmit: object }>(db, first.clerk, submit, {
    input: { report: encodeGlobalId('RoundReport', report.id), version: report.version },
  });
  expect(submitted.errors.map(({ message }) => message)).toEqual([]);
  expect(submitted.data.placementSubmit).toMatchObject({ state: 'SUBMITTED', graduates: 2, reported: 2 });
  const rows = await step((tx) => placementsOf(tx, round, first));
  const back = `mutation($input: PlacementReturnInput!) { placementReturn(input: $input) { ${ERRORS} ... on PlacementList { count nodes { state returnReason availableActions { action allowed } } } } }`;
  const returned = await ask<{ placementReturn: object }>(db, officer, back, {
    input: { rows: [{ id: idOf(rows[0]), version: rows[0]?.version, reason: '合同没有盖章' }] },
  });
  expect(returned.data.placementReturn).toMatchObject({ count: 1, nodes: [{ state: 'RETURNED', returnReason: '合同没有盖章' }] });
  const accept = `mutation($input: PlacementAcceptInput!) { placementAccept(input: $input) { ${ERRORS} ... on PlacementList { nodes { state } } } }`;
  const accepted = await ask<{ placementAccept: object }>(db, officer, accept, {
    input: { rows: [{ id: idOf(rows[1]), version: rows[1]?.version }] },
  });
  expect(accepted.data.placementAccept).toEqual({ nodes: [{ state: 'ACCEPTED' }] });
});

test('a hidden field is revealed to people only', async () => {
  const graduate = encodeGlobalId('Graduate', first.graduates[0] ?? '');
  const reveal = `mutation($input: IdentityRevealInput!) { identityReveal(input: $input) { ${ERRORS} ... on RevealedField { value } } }`;
  const input = { graduate, field: 'PHONE', reason: '电话回访联系' };
  expect((await ask<object>(db, first.clerk, reveal, { input })).data).toEqual({ identityReveal: { value: '19900000001' } });
  const short = await ask<object>(db, first.clerk, reveal, { input: { ...input, reason: '看' } });
  expect(short.data).toMatchObject({ identityReveal: { fields: [{ field: 'reason' }] } });
  const token = { ...first.clerk, kind: 'TOKEN', scopes: ['placement:write'] } as const;
  expect((await ask<object>(db, token, reveal, { input })).data).toMatchObject({ identityReveal: { code: 'FORBIDDEN' } });
});

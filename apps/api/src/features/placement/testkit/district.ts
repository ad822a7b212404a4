import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';
import { identityCheck } from '@fuzhi/domain/kernel/identity-number.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { expect } from 'vitest';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { loadKeys } from '../../../platform/keys.ts';
import { openRound } from '../../round/usecases/open.ts';
import { insertIdentities } from '../repository-identity.ts';

/** A small district for tests: a bureau, a district beside it, two vocational schools with a few graduates and an open round. */
export type TestDistrict = Awaited<ReturnType<typeof testDistrict>>;
export type TestSchool = TestDistrict['schools'][number];

export const TODAY = '2026-11-24';
export const keys = loadKeys('only for tests, thirty-two characters long');
const NOW = new Date('2026-11-24T02:00:00Z');
const label = (id: string) => id.replaceAll('-', '');

const insertUnit = async (
  tx: Tx,
  kind: string,
  name: string,
  parent: { id: string; path: string } | null,
  schoolType: string | null = null,
) => {
  const id = newId();
  const path = parent === null ? label(id) : `${parent.path}.${label(id)}`;
  await tx
    .insertInto('org_unit')
    .values({ id, kind, name_zh: name, parent_id: parent?.id ?? null, path, school_type: schoolType })
    .execute();
  return { id, path };
};

const insertAccount = async (tx: Tx, name: string): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('account')
    .values({ id, username: `u${label(id)}`, name, email: `${id}@example.invalid` })
    .execute();
  return id;
};

/** An account that holds one role at one unit. */
export const actorAt = async (tx: Tx, role: Role, unit: { id: string; path: string }, name: string = role): Promise<Actor> => ({
  kind: 'ACCOUNT',
  id: await insertAccount(tx, name),
  name,
  grants: [{ role, orgUnitId: unit.id, orgPath: unit.path }],
});

let requests = 0;
/** The context of one command by an actor. */
export const by = (actor: Actor, operation = 'test', today = TODAY): CommandContext => {
  requests += 1;
  return { actor, accountId: actor.id, sessionId: null, requestId: `test-${requests}`, now: NOW, today, operation, keys };
};

let serial = 0;
/** An invented identity number with a right check digit, another one at each call. */
export const inventedNumber = (): string => {
  serial += 1;
  const first17 = `61090220080101${String(serial % 1000).padStart(3, '0')}`;
  return first17 + identityCheck(first17);
};

let phones = 0;
/** An invented telephone number, another one for each graduate of a district: one number for several would be asked about. */
const inventedPhone = (): string => {
  phones += 1;
  return `199${String(phones).padStart(8, '0')}`;
};

/** A graduate of 2026 with encrypted numbers; `phone` and numbers are invented. */
export const insertGraduate = async (
  tx: Tx,
  school: { id: string },
  name: string,
  identityNumber = inventedNumber(),
  phone = inventedPhone(),
): Promise<string> => {
  const id = newId();
  const year = 2026;
  await tx
    .insertInto('graduate')
    .values({
      id,
      school_id: school.id,
      graduation_year: year,
      name,
      major_code: '710201',
      graduated_on: '2026-06-30',
      identity_tail: identityNumber.slice(-4),
    })
    .execute();
  const identity = {
    graduateId: id,
    schoolId: school.id,
    graduationYear: year,
    identityNumber,
    studentNumber: `G${identityNumber}`,
    phone,
  };
  await insertIdentities(tx, keys, [identity]);
  return id;
};

/** What a finished use-case gave; fails the test with the refusal otherwise. */
export const done = <T>(result: Result<T, Rejection>): T => {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${result.error.message.zh}`);
  return result.value;
};

/** The code a use-case refused with; fails the test when it didn't. */
export const refusedWith = (result: Result<unknown, Rejection>): string => {
  expect(result.ok).toBe(false);
  return result.ok ? '' : result.error.code;
};

const NAMES = ['甲一', '乙二', '丙三', '丁四'];

export const testDistrict = async (tx: Tx, options: { readonly graduates?: number; readonly open?: boolean } = {}) => {
  phones = 0;
  await tx
    .insertInto('major')
    .values({
      code: '710201',
      zh: '计算机应用',
      en: 'Computer applications',
      catalogue: '2021',
      category_zh: '电子与信息大类',
      category_2010: '09',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const city = await insertUnit(tx, 'city', '试验市', null);
  const district = await insertUnit(tx, 'district', '试验区', city);
  const elsewhere = await insertUnit(tx, 'district', '邻区', city);
  const officer = await actorAt(tx, 'BUREAU_VOC', district, '审核员');
  const schools = [];
  for (const name of ['甲职校', '乙职校']) {
    const unit = await insertUnit(tx, 'school', name, district, '365');
    const graduates = [];
    for (let nth = 0; nth < (options.graduates ?? 2); nth += 1)
      graduates.push(await insertGraduate(tx, unit, `${NAMES[nth % 4] ?? ''}${nth}`));
    schools.push({ ...unit, name, graduates, clerk: await actorAt(tx, 'VOC_CLERK', unit, `${name}就业办`) });
  }
  await insertUnit(tx, 'school', '邻区职校', elsewhere, '365');
  await insertUnit(tx, 'school', '某小学', district, '211');
  const [first, second] = schools;
  if (first === undefined || second === undefined) throw new Error('two schools');
  const roundInput = {
    noun: 'placement',
    kind: 'FINAL',
    periodYear: 2026,
    orgUnit: district.id,
    opensOn: '2026-11-01',
    dueOn: '2026-12-10',
  } as const;
  const round = options.open === false ? '' : done(await openRound(tx, roundInput, by(officer, 'roundOpen'))).id;
  return { city, district, elsewhere, officer, schools, first, second, round, roundInput };
};

export const reportOfSchool = (tx: Tx, round: string, school: { id: string }) =>
  tx.selectFrom('round_report').selectAll().where('round_id', '=', round).where('org_unit_id', '=', school.id).executeTakeFirstOrThrow();

export const placementsOf = (tx: Tx, round: string, school: { id: string }) =>
  tx.selectFrom('placement').selectAll().where('round_id', '=', round).where('school_id', '=', school.id).orderBy('id').execute();

export const openInbox = (tx: Tx, unit: { id: string }): Promise<string[]> =>
  tx
    .selectFrom('inbox_item')
    .select('kind')
    .where('org_unit_id', '=', unit.id)
    .where('done_at', 'is', null)
    .orderBy('kind')
    .execute()
    .then((rows) => rows.map((row) => row.kind));

export const auditOf = (tx: Tx, noun: string, recordId: string) =>
  tx.selectFrom('audit_entry').selectAll().where('noun', '=', noun).where('record_id', '=', recordId).orderBy('id').execute();

export const outboxTopics = (tx: Tx): Promise<string[]> =>
  tx
    .selectFrom('outbox_event')
    .select('topic')
    .orderBy('id')
    .execute()
    .then((rows) => rows.map((row) => row.topic));

/** Everything that a placement of a job needs to be submitted. */
export const A_JOB = {
  destination: 'D12',
  employerCode: '91610000MA00000003',
  employerName: '试验制造有限公司',
  nature: '33',
  industry: 'C',
  post: '装配工',
  region: 'LOCAL',
  place: '610902',
  placeClass: 'CITY',
  matched: true,
  channel: 'SCHOOL',
  contract: 'Y1',
  insurance: 'FIVE',
  wage: 350_000n,
  startOn: '2026-07-10',
  callBack: '11月5日电话回访,本人在岗',
  evidence: ['E01'],
};

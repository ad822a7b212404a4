import { timingSafeEqual } from 'node:crypto';

import { ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import {
  type EmployerAnswerForm,
  employerAnswerForm,
  type GraduateAnswerForm,
  graduateAnswerForm,
  isSurnameOf,
} from '@fuzhi/domain/placement/link.ts';
import { type Claim, compareEmployer, compareGraduate, type Comparison } from '@fuzhi/domain/placement/verification.ts';

import { type AuditBy, recordChange } from '../../platform/audit.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { type AnswerWrite, countTry, findLive, insertAnswer, type LiveLink, lockLink } from './repository-link.ts';
import { lockDecisionOf, saveCheck, touchPlacement } from './repository-verification.ts';
import { lockPlacements, type PlacementRow } from './repository.ts';

/** What came of a posted answer. GONE: the link cannot be answered; WRONG: who answers was not confirmed; INCOMPLETE: the form is not. */
export type Answered = 'DONE' | 'GONE' | 'WRONG' | 'INCOMPLETE';

type Said = Omit<AnswerWrite, 'link' | 'result' | 'differences'>;

const isSame = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

const claimOf = (row: PlacementRow): Claim => ({
  destination: row.destination,
  employerName: row.employer_name,
  nextSchool: row.next_school,
  contract: row.contract,
  wage: row.wage_fen,
  startOn: row.start_on,
  graduatedOn: row.graduated_on,
});

const readGraduate = (link: LiveLink, row: PlacementRow, form: GraduateAnswerForm): { said: Said; compared: Comparison } | undefined => {
  const isConfirmed = isSame(form.tail, link.identity_tail.toUpperCase()) && isSurnameOf(form.surname, link.name);
  if (!isConfirmed) return undefined;
  const answer = {
    activity: form.activity,
    place: form.place ?? null,
    since: form.since ?? null,
    wageBand: form.wageBand ?? null,
    contract: form.contract ?? null,
  };
  const said = { said: answer.activity, place: answer.place, since: answer.since, wageBand: answer.wageBand, contract: answer.contract };
  return { said, compared: compareGraduate(claimOf(row), answer) };
};

const readEmployer = (link: LiveLink, row: PlacementRow, form: EmployerAnswerForm): { said: Said; compared: Comparison } | undefined => {
  if (!isSame(form.codeTail, (link.credit_code ?? '').slice(-4))) return undefined;
  const answer = { employment: form.employment, since: form.since ?? null };
  const said = { said: answer.employment, place: null, since: answer.since, wageBand: null, contract: null };
  return { said, compared: compareEmployer(claimOf(row), answer) };
};

/** Reads a posted form for a link: undefined when it is not filled in, null when who answers is not confirmed. */
const read = (link: LiveLink, row: PlacementRow, posted: object) => {
  const parsed = link.audience === 'GRADUATE' ? graduateAnswerForm.safeParse(posted) : employerAnswerForm.safeParse(posted);
  if (!parsed.success) return undefined;
  const found =
    link.audience === 'GRADUATE'
      ? readGraduate(link, row, parsed.data as GraduateAnswerForm)
      : readEmployer(link, row, parsed.data as EmployerAnswerForm);
  return found ?? null;
};

const ACTOR = { GRADUATE: '毕业生本人(链接)', EMPLOYER: '用人单位(链接)' } as const;
const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * Takes an answer from a one-time link: confirms who answers, keeps the words for the bureau, holds them against the claim and makes a check
 * of it. Once: the row and the link are held, so of two at the same time the second finds the link gone. A wrong confirmation is counted.
 */
export const answerLink = async (
  tx: Tx,
  hash: Buffer,
  posted: object,
  by: Pick<AuditBy, 'requestId' | 'now'>,
): Promise<Result<Answered, Rejection>> => {
  const known = await findLive(tx, hash, by.now);
  if (known === undefined) return ok('GONE');
  const [row] = await lockPlacements(tx, [known.placement_id]);
  await lockLink(tx, known.id);
  const link = await findLive(tx, hash, by.now);
  if (row === undefined || link === undefined) return ok('GONE');
  const answer = read(link, row, posted);
  if (answer === undefined) return ok('INCOMPLETE');
  if (answer === null) {
    await countTry(tx, link.id, by.now);
    return ok('WRONG');
  }
  await keep(tx, link, row, answer.said, answer.compared, by);
  return ok('DONE');
};

const keep = async (
  tx: Tx,
  link: LiveLink,
  row: PlacementRow,
  said: Said,
  { result, differences }: Comparison,
  by: Pick<AuditBy, 'requestId' | 'now'>,
): Promise<void> => {
  await insertAnswer(tx, { ...said, link, result, differences }, by.now);
  const isGraduate = link.audience === 'GRADUATE';
  const check = { kind: isGraduate ? 'C3' : 'C10', channel: isGraduate ? 'GRADUATE_LINK' : 'EMPLOYER_LINK', result } as const;
  const decision = await lockDecisionOf(tx, row.id);
  await saveCheck(
    tx,
    {
      ...check,
      placementId: row.id,
      contact: isGraduate ? 'SELF' : 'EMPLOYER',
      note: null,
      checkedBy: null,
      checkedAt: by.now,
      isSettled: decision?.state === 'CONFIRMED',
    },
    by.now,
  );
  await touchPlacement(tx, row.id, by.now);
  const actor = { kind: 'SYSTEM', id: NIL, name: ACTOR[link.audience], grants: [] } as const;
  // the outcome, which the school sees; what was said is the bureau's alone
  await recordChange(tx, { ...by, actor, operation: 'placementAnswer' }, [
    { noun: 'placement', recordId: row.id, orgUnitId: row.school_id, before: null, after: { check } },
  ]);
  await emit(tx, by, {
    topic: 'placement.checked',
    noun: 'placement',
    recordId: row.id,
    orgUnitId: row.school_id,
    payload: { roundId: row.round_id, graduateId: row.graduate_id, check: check.kind, channel: check.channel, result },
  });
};

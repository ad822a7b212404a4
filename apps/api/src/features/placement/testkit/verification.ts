import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { CheckResult } from '@fuzhi/domain/placement/model.ts';

import type { Tx } from '../../../platform/database.ts';
import { closeRound } from '../../round/usecases/close.ts';
import { recordCheck } from '../usecases/check-record.ts';
import { editPlacement } from '../usecases/edit.ts';
import { refusePlacement } from '../usecases/refuse.ts';
import { submitPlacements } from '../usecases/submit.ts';
import {
  A_JOB,
  actorAt,
  by,
  done,
  placementsOf,
  reportOfSchool,
  TODAY,
  testDistrict,
  type TestDistrict,
  type TestSchool,
} from './district.ts';

/** Flexible work: group 其他方式, so that every row of it is drawn. */
export const AN_ODD_JOB = {
  ...A_JOB,
  destination: 'D14',
  employerCode: null,
  employerName: null,
  nature: null,
  industry: null,
  contract: 'N',
  evidence: ['E04'],
};

/** Reports flexible work for every graduate of a school and submits. */
export const submitOddJobs = async (
  tx: Tx,
  round: string,
  school: TestSchool,
  job: Partial<typeof A_JOB> | typeof AN_ODD_JOB = AN_ODD_JOB,
) => {
  for (const row of await placementsOf(tx, round, school)) {
    done(await editPlacement(tx, { id: row.id, version: row.version, ...job }, by(school.clerk, 'placementEdit')));
  }
  const report = await reportOfSchool(tx, round, school);
  done(await submitPlacements(tx, { report: report.id, version: report.version }, by(school.clerk, 'placementSubmit')));
  return placementsOf(tx, round, school);
};

export type Sampled = TestDistrict & { readonly colleague: Actor; readonly director: Actor };

/** A district whose first school has handed over odd jobs, and whose round is closed: all rows of that school are in the sample. */
export const sampledDistrict = async (tx: Tx, options: { readonly graduates?: number } = {}): Promise<Sampled> => {
  const made = await testDistrict(tx, options);
  const colleague = await actorAt(tx, 'BUREAU_VOC', made.district, '同事');
  const director = await actorAt(tx, 'BUREAU_DIR', made.district, '局长');
  await submitOddJobs(tx, made.round, made.first);
  done(await closeRound(tx, { id: made.round, version: 1 }, by(made.officer, 'roundClose')));
  return { ...made, colleague, director };
};

export const rowOf = async (tx: Tx, id: string) => tx.selectFrom('placement').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
export const firstRow = async (tx: Tx, made: Sampled) => {
  const [row] = await placementsOf(tx, made.round, made.first);
  if (row === undefined) throw new Error('no row');
  return row;
};
export const decisionOf = (tx: Tx, placementId: string) =>
  tx.selectFrom('placement_decision').selectAll().where('placement_id', '=', placementId).executeTakeFirstOrThrow();

/** A call whose outcome is recorded by the officer. */
export const called = async (tx: Tx, made: Sampled, id: string, result: CheckResult = 'FAILED'): Promise<void> => {
  const { version } = await rowOf(tx, id);
  const call = {
    placement: id,
    version,
    kind: 'C3',
    channel: 'PHONE_GRADUATE',
    contact: 'SELF',
    result,
    checkedOn: TODAY,
    note: null,
  } as const;
  done(await recordCheck(tx, call, by(made.officer, 'placementCheckRecord')));
};

/** A row that was refused after a call; gives the row as it is and its decision. */
export const refused = async (tx: Tx, made: Sampled) => {
  const row = await firstRow(tx, made);
  await called(tx, made, row.id);
  const { version } = await rowOf(tx, row.id);
  done(await refusePlacement(tx, { placement: row.id, version, reason: '本人说没有工作' }, by(made.officer, 'placementRefuse')));
  return { row: await rowOf(tx, row.id), decision: await decisionOf(tx, row.id) };
};

import { drawSample, frameGroup, type FrameRow } from '@fuzhi/domain/placement/sample.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import { decryptField, encryptField } from '../../platform/crypto.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { emit } from '../../platform/outbox.ts';
import { findSample, handedOverRows, insertFrame, insertSample, lockSample, publishSeed, type SampleRow } from './repository-sample.ts';
import { commitmentOf, newSeed, rankWith } from './sample-rank.ts';

export type SampledRound = { readonly id: string; readonly org_unit_id: string };

const seedPlace = (id: string) => ({ table: 'placement_sample', column: 'seed_cipher', rowId: id });

/** Seals a new seed for a round and publishes its hash. False when the round has one. The seed leaves this function encrypted only. */
export const commitSample = async (tx: Tx, by: CommandContext, round: SampledRound): Promise<boolean> => {
  const id = newId();
  const seed = newSeed();
  const commitment = commitmentOf(seed);
  const sealed = encryptField(by.keys, seedPlace(id), seed);
  if (!(await insertSample(tx, { id, round_id: round.id, commitment, seed_cipher: sealed, key_id: by.keys.keyId }, by.now))) return false;
  await record(tx, by, round, 'committed', { sampleCommitment: commitment });
  return true;
};

/**
 * Freezes the frame of a round and draws: every row handed over by now, by the seed that was sealed before anybody knew them. Then the seed
 * is public. Called with all reports of the round held. A round that is closed again draws nothing anew: what came after the seed was
 * known is checked in full. A round without a sealed seed has no sample.
 */
export const freezeSample = async (tx: Tx, by: CommandContext, round: SampledRound): Promise<void> => {
  const sample = await lockSample(tx, round.id);
  if (sample === undefined) return;
  if (sample.seed !== null) return addLate(tx, by, round, sample, null);
  const seed = decryptField(by.keys, seedPlace(sample.id), sample.seed_cipher);
  const frame = await frameOf(tx, round.id, null, false);
  const drawn = drawSample(frame, rankWith(seed));
  await insertFrame(tx, sample, frame, drawn, by.now);
  await publishSeed(tx, sample.id, seed, by.now);
  await record(tx, by, round, 'drawn', { sampleSeed: seed, rowsInFrame: frame.length, rowsDrawn: drawn.size });
};

/**
 * Rows that a school hands over after the seed of its round was published: all of them are drawn. The report is held, as it is by whoever
 * freezes the frame, so nothing comes in between and the sample need not be held as well.
 */
export const sampleLateRows = async (tx: Tx, by: CommandContext, round: SampledRound, schoolId: string): Promise<void> => {
  const sample = await findSample(tx, round.id);
  if (sample !== undefined && sample.seed !== null) await addLate(tx, by, round, sample, schoolId);
};

const addLate = async (tx: Tx, by: CommandContext, round: SampledRound, sample: SampleRow, schoolId: string | null): Promise<void> => {
  const frame = await frameOf(tx, round.id, schoolId, true);
  if (frame.length === 0) return;
  await insertFrame(tx, sample, frame, drawSample(frame, rankWith('')), by.now);
  await record(tx, by, round, 'extended', { rowsLate: frame.length });
};

const frameOf = async (tx: Tx, roundId: string, schoolId: string | null, late: boolean): Promise<FrameRow[]> =>
  (await handedOverRows(tx, roundId, schoolId)).map((row) => ({
    placement: row.id,
    school: row.school_id,
    className: row.class_name,
    group: frameGroup(row.destination),
    employer: row.employer_id,
    late,
  }));

const record = async (
  tx: Tx,
  by: CommandContext,
  round: SampledRound,
  happened: 'committed' | 'drawn' | 'extended',
  after: object,
): Promise<void> => {
  await recordChange(tx, by, [{ noun: 'round', recordId: round.id, orgUnitId: round.org_unit_id, before: null, after }]);
  await emit(tx, by, {
    topic: `placement.sample.${happened}`,
    noun: 'round',
    recordId: round.id,
    orgUnitId: round.org_unit_id,
    payload: after,
  });
};

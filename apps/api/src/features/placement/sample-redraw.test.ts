import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ok } from '@fuzhi/domain/kernel/result.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask } from './testkit/ask.ts';
import { A_JOB, by, done, testDistrict } from './testkit/district.ts';
import { submitOddJobs } from './testkit/verification.ts';
import { closeRound } from '../round/usecases/close.ts';
import type { Tx } from '../../platform/database.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { testDatabase } from '../../testkit/database.ts';

const { db } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));
const repository = fileURLToPath(new URL('../../../../../', import.meta.url));
const doc = readFileSync(join(repository, 'docs', 'redraw.md'), 'utf8');

type Row = { placement: string; reason: string | null; className: string };
type Round = { sampleCommitment: string; sampleSeed: string };
let folder = '';
let frame: Row[] = [];
let round: Round;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzhi-redraw-'));
  const { officer, roundId } = await step(async (tx) => {
    const made = await testDistrict(tx, { graduates: 24 });
    await submitOddJobs(tx, made.round, made.first, {
      ...A_JOB,
      destination: 'D13',
      employerCode: null,
      employerName: null,
      nature: null,
      evidence: ['E06'],
    } as never);
    await submitOddJobs(tx, made.round, made.second);
    done(await closeRound(tx, { id: made.round, version: 1 }, by(made.officer, 'roundClose')));
    return { officer: made.officer, roundId: made.round };
  });
  // the query as the document has it
  const query = /```graphql\n([\s\S]*?)```/u.exec(doc)?.[1] ?? '';
  const { data, errors } = await ask<{ round: Round; placementSampleRows: { nodes: Row[] } }>(db, officer, query, {
    round: Buffer.from(`Round:${roundId}`).toString('base64url'),
  });
  if (errors.length > 0) throw new Error(`the documented query: ${errors[0]?.message ?? ''}`);
  round = data.round;
  frame = data.placementSampleRows.nodes;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The documented command, on these rows. */
const redraw = (rows: readonly object[], seed = round.sampleSeed, commitment = round.sampleCommitment) => {
  const file = join(folder, 'frame.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const command = /^node (apps\/api\/bin\/redraw\.ts) frame\.jsonl --seed=\$SEED --commitment=\$COMMITMENT$/mu.exec(doc)?.[1] ?? '';
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [command, file, `--seed=${seed}`, `--commitment=${commitment}`], { cwd: repository }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
};

describe('whoever can read a round draws its sample again by the documented command', () => {
  it('gets the same rows, and the seed is the promised one', async () => {
    expect(frame).toHaveLength(48);
    const drawn = frame.filter((row) => row.reason !== null);
    expect(drawn.filter((row) => row.reason === 'TENTH')).toHaveLength(3);
    expect(drawn.filter((row) => row.reason === 'OTHER_WAY')).toHaveLength(24);
    const { code, out, err } = await redraw(frame.toReversed());
    expect({ code, err: err.includes(round.sampleCommitment) }).toEqual({ code: 0, err: true });
    expect(out.trim().split('\n')).toEqual(drawn.map((row) => `${row.placement} ${row.reason ?? ''}`).toSorted());
  });

  it.each<[string, () => Parameters<typeof redraw>, string]>([
    ['another seed', () => [frame, 'ab'.repeat(32)], 'not the one that was promised'],
    [
      'a row that was swapped in',
      () => [frame.map((row) => (row.reason === 'TENTH' ? { ...row, reason: null } : row))],
      'differ from the published',
    ],
    ['a row that names no group', () => [[{ ...frame[0], group: 'BEST' }]], 'Line 1 is no row'],
    ['no seed', () => [frame, ''], 'Usage'],
  ])('%s is found out', async (_, given, words) => {
    const { code, err } = await redraw(...given());
    expect([code, err.includes(words)]).toEqual([1, true]);
  });
});

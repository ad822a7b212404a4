import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { closeRound } from '../../round/usecases/close.ts';
import { openRound } from '../../round/usecases/open.ts';
import { auditOf, by, done, outboxTopics, refusedWith, testDistrict } from '../testkit/district.ts';
import { commitRoundSample } from './sample-commit.ts';

const { db } = await testDatabase();

test('a round that came without a seed gets one, once, and only while it runs', () =>
  rolledBack(db, async (tx) => {
    const { officer, roundInput } = await testDistrict(tx, { open: false });
    const { id } = done(await openRound(tx, roundInput, by(officer, 'roundOpen')));
    expect(refusedWith(await commitRoundSample(tx, { round: id, version: 1 }, by(officer)))).toBe('SAMPLE_COMMITTED');
    await tx.deleteFrom('placement_sample').execute();
    expect(refusedWith(await commitRoundSample(tx, { round: id, version: 9 }, by(officer)))).toBe('STALE_VERSION');
    done(await commitRoundSample(tx, { round: id, version: 1 }, by(officer, 'placementSampleCommit')));
    const { commitment, seed } = await tx.selectFrom('placement_sample').selectAll().executeTakeFirstOrThrow();
    expect(seed).toBeNull();
    expect((await auditOf(tx, 'round', id)).at(-1)).toMatchObject({
      operation: 'placementSampleCommit',
      after: { sampleCommitment: commitment },
    });
    expect(await outboxTopics(tx)).toContain('placement.sample.committed');

    await tx.deleteFrom('placement_sample').execute();
    done(await closeRound(tx, { id, version: 1 }, by(officer, 'roundClose')));
    expect(refusedWith(await commitRoundSample(tx, { round: id, version: 2 }, by(officer)))).toBe('SAMPLE_TOO_LATE');
  }));

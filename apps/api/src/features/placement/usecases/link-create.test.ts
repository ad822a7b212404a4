import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { hashToken } from '../../../platform/tokens.ts';
import { auditOf, by, done, placementsOf, refusedWith } from '../testkit/district.ts';
import { firstRow, sampledDistrict } from '../testkit/verification.ts';
import { createLinks } from './link-create.ts';

const { db } = await testDatabase();

test('links are shown once, kept as hashes, and replace what was not answered', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx, { graduates: 3 });
    const ids = (await placementsOf(tx, made.round, made.first)).map((row) => row.id).toReversed();
    const input = { audience: 'GRADUATE', placements: ids } as const;
    const { links } = done(await createLinks(tx, input, by(made.officer, 'placementLinkCreate')));
    expect(links.map((link) => link.placement)).toEqual(ids);
    expect(new Set(links.map((link) => link.path)).size).toBe(3);
    const kept = await tx.selectFrom('placement_link').selectAll().execute();
    for (const { path } of links) {
      const token = path.slice('/answer/'.length);
      expect(token).toMatch(/^[\w-]{43}$/u);
      expect(kept.filter((row) => row.token_hash.equals(hashToken(token)))).toHaveLength(1);
      const trail = JSON.stringify((await auditOf(tx, 'placement', ids[0] ?? '')).map((entry) => entry.after));
      expect(trail).not.toContain(token);
    }
    expect(kept.every((row) => row.expires_at.getTime() - row.created_at.getTime() === 14 * 86_400_000)).toBe(true);

    done(await createLinks(tx, input, by(made.officer)));
    const after = await tx.selectFrom('placement_link').select(['revoked_at']).execute();
    expect(after.filter((row) => row.revoked_at === null)).toHaveLength(3);
    expect(after).toHaveLength(6);
  }));

test.each([
  ['LINK_NEEDS_EMPLOYER', 'EMPLOYER', null],
  ['LINK_NEEDS_IDENTITY', 'GRADUATE', 'graduate'],
  ['LINK_NEEDS_CLAIM', 'GRADUATE', 'placement'],
] as const)('%s', (code, audience, spoil) =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const row = await firstRow(tx, made);
    if (spoil === 'graduate') await tx.updateTable('graduate').set({ identity_tail: '' }).where('id', '=', row.graduate_id).execute();
    if (spoil === 'placement') await tx.updateTable('placement').set({ state: 'DRAFT' }).where('id', '=', row.id).execute();
    const all = (await placementsOf(tx, made.round, made.first)).map((each) => each.id);
    expect(refusedWith(await createLinks(tx, { audience, placements: all }, by(made.officer)))).toBe(code);
    // all or none
    expect(await tx.selectFrom('placement_link').select('id').execute()).toEqual([]);
  }),
);

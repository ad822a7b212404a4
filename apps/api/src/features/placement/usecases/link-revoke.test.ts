import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, refusedWith } from '../testkit/district.ts';
import { firstRow, sampledDistrict } from '../testkit/verification.ts';
import { createLinks } from './link-create.ts';
import { revokePlacementLinks } from './link-revoke.ts';

const { db } = await testDatabase();

test('a link is taken back, twice does no harm, an answered one stays answered', () =>
  rolledBack(db, async (tx) => {
    const made = await sampledDistrict(tx);
    const row = await firstRow(tx, made);
    const create = () => createLinks(tx, { audience: 'GRADUATE', placements: [row.id] }, by(made.officer));
    const [link] = done(await create()).links;
    for (let nth = 0; nth < 2; nth += 1)
      done(await revokePlacementLinks(tx, { links: [link!.id] }, by(made.officer, 'placementLinkRevoke')));
    const kept = () => tx.selectFrom('placement_link').selectAll().where('id', '=', link!.id).executeTakeFirstOrThrow();
    expect((await kept()).revoked_at).not.toBeNull();
    const trail = (await auditOf(tx, 'placement', row.id)).filter((entry) => entry.operation === 'placementLinkRevoke');
    expect(trail).toHaveLength(1);

    const [second] = done(await create()).links;
    await tx.updateTable('placement_link').set({ answered_at: new Date() }).where('id', '=', second!.id).execute();
    done(await revokePlacementLinks(tx, { links: [second!.id] }, by(made.officer)));
    expect(await tx.selectFrom('placement_link').select('revoked_at').where('id', '=', second!.id).executeTakeFirst()).toEqual({
      revoked_at: null,
    });
    expect(refusedWith(await revokePlacementLinks(tx, { links: [row.id] }, by(made.officer)))).toBe('NOT_FOUND');
  }));

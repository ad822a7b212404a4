import { expect, test } from 'vitest';
import { openSession, principalOfSession } from '../../../platform/auth-session.ts';
import { testDatabase } from '../../../testkit/database.ts';
import { asCommand } from '../../../testkit/people.ts';
import { codeOf, grantOf, inWorld } from '../testkit/world.ts';
import { addGrant } from './grant-add.ts';
import { finishGrant } from './grant-end.ts';

const { db } = await testDatabase();

test('a grant holds and ends with the next request', () =>
  inWorld(db, async (tx, world) => {
    const by = asCommand(world.root);
    const session = await openSession(tx, { accountId: world.target.id, ipAddress: null, userAgent: null, now: by.now });
    const roles = async () => (await principalOfSession(tx, session.value, by.now, by.today))?.actor.grants.map((grant) => grant.role);
    const grant = { account: world.target.id, role: 'PRINCIPAL', orgUnit: world.schoolA.id };
    const added = await addGrant(tx, grant, by);
    if (!added.ok) throw new Error(added.error.code);
    expect(await roles()).toEqual(['VOC_CLERK', 'PRINCIPAL']);
    expect(await codeOf(addGrant(tx, grant, by))).toBe('GRANT_OVERLAPS');
    expect(await codeOf(addGrant(tx, { ...grant, validFrom: '2026-12-01', validTo: '2026-11-30' }, by))).toBe('GRANT_DATES_REVERSED');
    expect(await codeOf(finishGrant(tx, { id: added.value.id, version: 2 }, by))).toBe('STALE_VERSION');
    expect(await codeOf(finishGrant(tx, { id: added.value.id, version: 1 }, by))).toBe('ok');
    expect(await roles()).toEqual(['VOC_CLERK']);
    expect(await codeOf(finishGrant(tx, await grantOf(tx, world.target.id), by))).toBe('ok');
    expect(await roles()).toEqual([]);
    expect(await codeOf(finishGrant(tx, await grantOf(tx, world.target.id), by))).toBe('GRANT_ENDED');
  }));

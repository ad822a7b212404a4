import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';

import { actorOf, makeWorld, placementId, units } from '../../graph/read/testkit/world.ts';
import { CHANGE_DAYS, openChangeEpoch, sweepChanges } from '../../platform/change-feed.ts';
import { testDatabase } from '../../testkit/database.ts';
import { FEED, ask, follow, settled } from './testkit/follower.ts';

const { pool, db } = await testDatabase();
beforeAll(async () => {
  await makeWorld(pool, 10);
  await settled(pool);
});

const token = (scopes: string[], at = units.district1) => actorOf('INTEGRATOR', at, { kind: 'TOKEN', scopes });

const PEOPLE = {
  'the bureau': actorOf('BUREAU_VOC', units.district1),
  'the bureau beside it': actorOf('BUREAU_VOC', units.district2),
  'a clerk': actorOf('VOC_CLERK', units.school11),
  'a teacher': actorOf('TEACHER', units.school11),
  'an auditor': actorOf('AUDITOR', units.district1),
  'the administrator': actorOf('ADMIN', units.district1),
  'a token of placements': token(['placement:read']),
  'a token of everything': token(['*:read']),
  'a token of a school': token(['*:read'], units.school12),
};

describe('what is told', () => {
  it.each(Object.entries(PEOPLE))('to %s is what lies in their sight, whole and nothing else', async (_, actor) => {
    const records = new Set((await follow(pool, actor, {})).told.map(({ node }) => node.record));
    const ids = [...records];
    for (let start = 0; start < ids.length; start += 200) {
      const { nodes } = await ask<{ nodes: (object | null)[] }>(pool, actor, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: ids.slice(start, start + 200),
      });
      expect(nodes.filter((node) => node === null)).toEqual([]);
    }
    for (const list of ['orgUnits', 'rounds', 'roundReports', 'employers', 'graduates', 'placements']) {
      const seen = await ask<{ [list: string]: { nodes: { id: string }[] } }>(pool, actor, `{ ${list}(first: 200) { nodes { id } } }`);
      expect(seen[list]?.nodes.filter(({ id }) => !records.has(id))).toEqual([]);
    }
  });

  it('to a token is of the nouns it was made for', async () => {
    const types = async (scopes: string[]) =>
      [...new Set((await follow(pool, token(scopes), {})).told.map(({ node }) => node.type))].toSorted();
    expect(await types(['round:read'])).toEqual(['Round', 'RoundReport']);
    expect(await types(['org:read'])).toEqual(['OrgUnit']);
    expect(await types(['view:read'])).toEqual([]);
    expect(await types(['placement:read'])).toEqual(expect.arrayContaining(['Employer', 'Graduate', 'Placement', 'PlacementEvidence']));
  });

  it('of a removed row reaches who saw it, and nobody else', async () => {
    const from = (await follow(pool, PEOPLE['the bureau'], {})).cursor;
    const { rows } = await pool.query<{ school_id: string }>('DELETE FROM placement WHERE id = $1 RETURNING school_id', [placementId(3)]);
    await settled(pool);
    const gone = async (actor: (typeof PEOPLE)['the bureau']) =>
      (await follow(pool, actor, { after: from })).told.filter(({ node }) => node.type === 'Placement').map(({ node }) => node.kind);
    const [mine, others] =
      rows[0]?.school_id === units.school21.id
        ? [PEOPLE['the bureau beside it'], PEOPLE['the bureau']]
        : [PEOPLE['the bureau'], PEOPLE['the bureau beside it']];
    expect(await gone(mine)).toEqual(['DELETED']);
    expect(await gone(others)).toEqual([]);
  });

  it('to nobody is nothing', async () => {
    await expect(ask(pool, { ...PEOPLE['a teacher'], grants: [] }, '{ changes { nodes { id } } }')).resolves.toEqual({
      changes: { nodes: [] },
    });
  });
});

describe('a cursor', () => {
  const partner = PEOPLE['a token of everything'];
  const cursorNow = async () => (await ask<{ changeCursor: string | null }>(pool, partner, '{ changeCursor }')).changeCursor ?? undefined;

  it('taken now is where the next event comes behind', async () => {
    const from = await cursorNow();
    expect((await follow(pool, partner, { after: from })).told).toEqual([]);
    await pool.query('UPDATE placement SET version = version + 1 WHERE id = $1', [placementId(1)]);
    await settled(pool);
    expect((await follow(pool, token(['placement:read'], units.district2), { after: from })).told).toHaveLength(
      (await pool.query('SELECT FROM placement WHERE id = $1 AND school_id = $2', [placementId(1), units.school21.id])).rowCount ?? 0,
    );
    const { rowCount } = await pool.query('SELECT FROM change_event WHERE id < change_horizon()');
    expect(rowCount).toBeGreaterThan(0);
  });

  it('of another list, or one that is none, is refused', async () => {
    for (const after of ['nonsense', Buffer.from('["Placement/UPDATED_AT.ASC", "x", "y"]').toString('base64url')]) {
      await expect(follow(pool, partner, { after })).rejects.toMatchObject({ extensions: { reason: 'BAD_CURSOR' } });
    }
  });

  it('older than what is kept is refused, and says what to do; the sweep takes nothing younger', async () => {
    const first = (
      await ask<{ changes: { pageInfo: { endCursor: string } } }>(pool, partner, '{ changes(first: 1) { pageInfo { endCursor } } }')
    ).changes.pageInfo.endCursor;
    const last = await cursorNow();
    const { rowCount: before } = await pool.query('SELECT FROM change_event');
    await pool.query(
      `UPDATE change_event SET at = now() - make_interval(days => $1) WHERE id IN (SELECT id FROM change_event ORDER BY id LIMIT 7)`,
      [CHANGE_DAYS + 1],
    );
    await pool.query(
      `UPDATE change_event SET at = now() - make_interval(days => $1) WHERE id = (SELECT id FROM change_event ORDER BY id OFFSET 7 LIMIT 1)`,
      [CHANGE_DAYS - 1],
    );
    expect(await sweepChanges(db)).toBe(7);
    expect((await pool.query('SELECT FROM change_event')).rowCount).toBe((before ?? 0) - 7);
    await expect(follow(pool, partner, { after: first })).rejects.toMatchObject({
      extensions: {
        code: 'BAD_USER_INPUT',
        reason: 'CURSOR_EXPIRED',
        messageZh: expect.stringContaining('重新完整读取'),
        messageEn: expect.stringContaining('Read everything'),
      },
    });
    expect((await follow(pool, partner, { after: last })).told).toEqual([]);
  });

  it('goes on where a backup was restored into a new installation, whose transactions are counted from the beginning', async () => {
    const from = await cursorNow();
    expect(await openChangeEpoch(db)).toBe(false);
    // what the present transactions would be numbered if this installation were young: all events are put far ahead of them
    await pool.query(
      `UPDATE change_event SET id = (lpad(to_hex(('x' || left(replace(id::text, '-', ''), 16))::bit(64)::bigint + 1000000), 16, '0') || right(replace(id::text, '-', ''), 16))::uuid`,
    );
    await expect(follow(pool, partner, { after: from })).rejects.toMatchObject({ extensions: { reason: 'CURSOR_EXPIRED' } });
    const hidden = (await follow(pool, partner, {})).told;
    expect(hidden).toEqual([]);
    expect(await openChangeEpoch(db)).toBe(true);
    expect(await openChangeEpoch(db)).toBe(false);
    const restored = await cursorNow();
    await pool.query('UPDATE employer SET version = version + 1 WHERE id = (SELECT id FROM employer LIMIT 1)');
    await settled(pool);
    const { told } = await follow(pool, partner, { after: restored });
    expect(told.map(({ node }) => [node.type, node.kind])).toEqual([['Employer', 'CHANGED']]);
  });
});

describe('a page', () => {
  it('is a range of the one index, however many events there are', async () => {
    const prefix = sql`SELECT change_prefix('3'::xid8)`;
    await sql`
      INSERT INTO change_event (id, kind, type, record_key, unit_id)
      SELECT ((${prefix}) || lpad(to_hex(n), 16, '0'))::uuid, 'CHANGED', 'Placement', gen_random_uuid(), ${units.school11.id}
      FROM generate_series(1, 100000) n`.execute(db);
    await sql`ANALYZE change_event`.execute(db);
    const { rows: there } = await sql<{ id: string }>`SELECT ((${prefix}) || lpad(to_hex(50000), 16, '0'))::uuid AS id`.execute(db);
    const after = Buffer.from(JSON.stringify(['Change/', there[0]?.id])).toString('base64url');
    const asked: { text: string; values: unknown[] }[] = [];
    const listening = {
      query: (statement: { text: string; values: unknown[] }) => {
        asked.push(statement);
        return pool.query(statement);
      },
    } as unknown as typeof pool;
    const { changes } = await ask<{ changes: { nodes: object[] } }>(listening, PEOPLE['a token of placements'], FEED, {
      first: 200,
      after,
    });
    expect(changes).toMatchObject({ edges: { length: 200 }, pageInfo: { hasNextPage: true } });
    const [statement] = asked;
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF, SUMMARY OFF) ${statement?.text}`,
      values: statement?.values ?? [],
    });
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Scan using change_event_pkey on change_event .*actual rows=201/u);
    expect(plan).not.toContain('Seq Scan on change_event');
  });
});

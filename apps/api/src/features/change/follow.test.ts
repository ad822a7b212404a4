import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { diceOf } from '../../graph/differential/random-operation.ts';
import { actorOf, makeWorld, units } from '../../graph/read/testkit/world.ts';
import { testDatabase } from '../../testkit/database.ts';
import { type Told, ask, follow, settled } from './testkit/follower.ts';

const { pool, url } = await testDatabase();
const partner = actorOf('INTEGRATOR', units.district1, { kind: 'TOKEN', scopes: ['placement:read'] });

beforeAll(async () => {
  await makeWorld(pool, 20);
  await settled(pool);
});

/** Where the feed stands now, for whom it may be. */
const here = async (): Promise<string | undefined> => (await follow(pool, partner, {})).cursor;

type Row = { id: string; wage: string | null; version: number };
const readAgain = async (ids: readonly string[]): Promise<(Row | null)[]> =>
  (
    await ask<{ nodes: (Row | null)[] }>(
      pool,
      partner,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Placement { wage version } } }',
      { ids },
    )
  ).nodes;

type List = { placements: { nodes: (Row & { updatedAt: string })[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
const LIST = `query ($after: String, $since: DateTime) { placements(first: 200, after: $after, where: { updatedAt: { gte: $since } },
  orderBy: [{ field: UPDATED_AT }]) { nodes { id wage version updatedAt } pageInfo { hasNextPage endCursor } } }`;
const list = async (since?: string): Promise<List['placements']['nodes']> => {
  const rows: List['placements']['nodes'] = [];
  for (let after: string | undefined, more = true; more;) {
    const { placements }: List = await ask<List>(pool, partner, LIST, { after, since });
    rows.push(...placements.nodes);
    [after, more] = [placements.pageInfo.endCursor, placements.pageInfo.hasNextPage];
  }
  return rows;
};
const byId = (rows: readonly Row[]): Row[] =>
  rows.map(({ id, wage, version }) => ({ id, wage, version })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** A copy that is kept by the feed: what was told is read again, and what is not found is removed. */
const copyByFeed = () => {
  const copy = new Map<string, Row>();
  const seen: string[] = [];
  let cursor: string | undefined;
  return {
    copy,
    seen,
    begin: async () => {
      cursor = await here();
      for (const row of await list()) copy.set(row.id, row);
    },
    poll: async (first: number) => {
      const { told, cursor: next } = await follow(pool, partner, { after: cursor, types: ['Placement'], first });
      cursor = next;
      seen.push(...told.map((event: Told) => event.cursor));
      const ids = [...new Set(told.map(({ node }) => node.record))];
      for (let start = 0; start < ids.length; start += 200) {
        const part = ids.slice(start, start + 200);
        for (const [index, row] of (await readAgain(part)).entries()) {
          if (row) copy.set(row.id, row);
          else copy.delete(part[index] ?? '');
        }
      }
    },
  };
};

/** The copy that is kept by `updatedAt`, the greatest one seen and later: what the feed is there to replace. */
const copyByTime = () => {
  const copy = new Map<string, Row>();
  let last: string | undefined;
  return {
    copy,
    poll: async () => {
      for (const row of await list(last)) {
        copy.set(row.id, row);
        if (last === undefined || Date.parse(row.updatedAt) > Date.parse(last)) last = row.updatedAt;
      }
    },
  };
};

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

describe('a slow transaction', () => {
  it('is not passed by: the feed waits for it, the time of a row does not', async () => {
    const [slow, quick] = [await connect(), await connect()];
    const [byFeed, byTime] = [copyByFeed(), copyByTime()];
    await byFeed.begin();
    await byTime.poll();
    const { rows } = await pool.query<{ id: string }>(`SELECT id FROM placement WHERE school_id = $1 ORDER BY id LIMIT 2`, [
      units.school11.id,
    ]);
    const [one, two] = rows.map((row) => row.id);
    const write = 'UPDATE placement SET wage_fen = 123400, version = version + 1, updated_at = $2 WHERE id = $1';
    // a request's clock is read before its transaction is over
    const [early, late] = [new Date(), new Date(Date.now() + 50)];
    await slow.query('BEGIN');
    await slow.query(write, [one, early]);
    await quick.query(write, [two, late]);
    await byFeed.poll(50);
    await byTime.poll();
    expect(byFeed.seen).toEqual([]);
    await slow.query('COMMIT');
    await settled(pool);
    await byFeed.poll(50);
    await byTime.poll();
    const table = byId(await list());
    expect(byId([...byFeed.copy.values()])).toEqual(table);
    expect(byFeed.seen).toHaveLength(2);
    expect(byId([...byTime.copy.values()])).not.toEqual(table);
    await Promise.all([slow.end(), quick.end()]);
  });
});

describe('random writers, commits in any order, some taken back', () => {
  it.each([1, 2, 3])('leave a copy that equals the table, each event read once (seed %i)', { timeout: 60_000 }, async (seed) => {
    const [byFeed, byTime] = [copyByFeed(), copyByTime()];
    await byFeed.begin();
    await byTime.poll();
    const { rows } = await pool.query<{ id: string; graduate_id: string }>('SELECT id, graduate_id FROM placement ORDER BY id');
    let writing = true;
    const writer = async (number: number): Promise<void> => {
      const dice = diceOf(seed * 100 + number);
      const client = await connect();
      for (let turn = 0; turn < 40; turn += 1) {
        const now = new Date();
        await client.query('BEGIN');
        try {
          for (let step = dice.below(4); step >= 0; step -= 1) {
            const row = dice.pick(rows);
            const deed = dice.below(10);
            if (deed < 6) {
              await client.query('UPDATE placement SET wage_fen = $2, version = version + 1, updated_at = $3 WHERE id = $1', [
                row.id,
                300_000 + dice.below(99) * 100,
                now,
              ]);
            } else if (deed < 8) {
              await client.query('DELETE FROM placement WHERE id = $1', [row.id]);
            } else {
              await client.query(
                `INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, state, version, updated_at)
                 SELECT $1, g.id, r.id, g.school_id, 2026, 'DRAFT', 1000, $3 FROM graduate g JOIN org_unit u ON u.id = g.school_id JOIN round r ON r.org_unit_id = u.parent_id
                 WHERE g.id = $2 ON CONFLICT DO NOTHING`,
                [row.id, row.graduate_id, now],
              );
            }
            await pause(dice.below(4));
          }
          await pause(dice.below(12));
          await client.query(dice.below(5) === 0 ? 'ROLLBACK' : 'COMMIT');
        } catch (error) {
          // two that wait for one another: one of them is ended
          if ((error as { code?: string }).code !== '40P01') throw error;
          await client.query('ROLLBACK');
        }
      }
      await client.end();
    };
    const polling = (async () => {
      while (writing) {
        await byFeed.poll(3);
        await byTime.poll();
        await pause(5);
      }
    })();
    await Promise.all([1, 2, 3, 4, 5, 6].map(writer));
    writing = false;
    await polling;
    await settled(pool);
    await byFeed.poll(3);
    await byTime.poll();
    const table = byId(await list());
    expect(byId([...byFeed.copy.values()])).toEqual(table);
    expect(new Set(byFeed.seen).size).toBe(byFeed.seen.length);
    expect(byFeed.seen.length).toBeGreaterThan(50);
    // the reason for all this: rows that were committed late or removed are missed by whoever goes by the time of rows
    expect(byId([...byTime.copy.values()])).not.toEqual(table);
    // and what was read piece by piece is what is there when all is over
    const { told } = await follow(pool, partner, { types: ['Placement'], first: 200 });
    const end = told.map((event) => event.cursor);
    expect(end.slice(end.indexOf(byFeed.seen[0] ?? ''))).toEqual(byFeed.seen);
  });
});

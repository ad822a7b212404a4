import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';

import { allTypes, typeNamed } from '../../graph/read/model.ts';
import { makeWorld, placementId, units } from '../../graph/read/testkit/world.ts';
import { buildSchema } from '../../graph/schema.ts';
import type { Db, Tx } from '../../platform/database.ts';
import { rolledBack, testDatabase } from '../../testkit/database.ts';
import { FOLLOWED, type Followed, NOT_FOLLOWED } from './followed.ts';

buildSchema();
const { pool, db } = await testDatabase();
beforeAll(() => makeWorld(pool, 6));

const rules = FOLLOWED as { readonly [type: string]: Followed };

type Trigger = { readonly table: string; readonly event: string; readonly args: readonly string[] };
/** Who tells what: by table and event, with the arguments `type key unit [table column unit]`. */
const triggers = async (on: Db | Tx): Promise<Trigger[]> => {
  const { rows } = await sql<{ table: string; event: string; args: string }>`
    SELECT t.tgrelid::regclass::text AS "table", replace(t.tgname, 'change_tell_', '') AS event, encode(t.tgargs, 'escape') AS args
    FROM pg_trigger t WHERE t.tgfoid = 'change_tell'::regproc AND t.tgenabled = 'O'`.execute(on);
  return rows.map(({ table, event, args }) => ({ table, event, args: args.split('\\000').slice(0, -1) }));
};

/** What is missing for every type of the API to be followed, or named among those that are not. */
const faults = async (on: Db | Tx, types = allTypes()): Promise<string[]> => {
  const known = await triggers(on);
  return types.flatMap((type) => {
    if (type.name in NOT_FOLLOWED) return [];
    const rule = rules[type.name];
    if (!rule) return [`${type.name}: no line in followed.ts`];
    if (rule.noun !== type.noun) return [`${type.name}: is of the noun ${type.noun}`];
    const events = rule.onlyRemoval ? ['delete'] : ['insert', 'update', 'delete'];
    const told = known.filter(({ table, args }) => table === type.table && args[0] === type.name && args[1] === type.key.column);
    const missing = events.filter((event) => !told.some((one) => one.event === event));
    return [
      ...missing.map((event) => `${type.name}: ${type.table} does not tell ${event} (follow_changes in a migration)`),
      ...(told.length > events.length ? [`${type.name}: tells more than its removal`] : []),
    ];
  });
};

describe('every type of the API', () => {
  it('is told by its table, or named with a reason why not', async () => {
    expect(await faults(db)).toEqual([]);
    expect(Object.keys({ ...FOLLOWED, ...NOT_FOLLOWED }).toSorted()).toEqual(allTypes().map((type) => type.name));
  });

  it('is missed when a trigger is gone, or a type is new', async () => {
    await rolledBack(db, async (tx) => {
      await sql`DROP TRIGGER change_tell_delete ON placement_evidence`.execute(tx);
      const fresh = { ...typeNamed('Major'), name: 'Fresh' };
      expect(await faults(tx, [...allTypes(), fresh])).toEqual([
        'PlacementEvidence: placement_evidence does not tell delete (follow_changes in a migration)',
        'Fresh: no line in followed.ts',
      ]);
    });
  });
});

const SAMPLES: { readonly [type: string]: string } = {
  uuid: 'gen_random_uuid()',
  text: "'x'",
  int4: '1',
  int8: '1',
  bool: 'true',
  date: 'current_date',
  timestamptz: 'now()',
  bytea: "'\\x00'",
  jsonb: "'{}'",
  _text: "'{}'",
  _uuid: "'{}'",
  ltree: "'x'",
};

/** Puts a row into a table with these values and anything that fits in the rest, after taking away what would look at its contents. */
const plant = async (tx: Tx, table: string, given: { readonly [column: string]: string }): Promise<void> => {
  const rows = async <Row>(text: string): Promise<Row[]> => (await sql.raw<Row>(text).execute(tx)).rows;
  for (const { name } of await rows<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE conrelid = '${table}'::regclass AND contype IN ('c', 'f', 'x')`,
  )) {
    await sql.raw(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`).execute(tx);
  }
  for (const { name } of await rows<{ name: string }>(
    `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = '${table}'::regclass AND NOT tgisinternal AND tgname NOT LIKE 'change_tell_%'`,
  )) {
    await sql.raw(`ALTER TABLE ${table} DISABLE TRIGGER "${name}"`).execute(tx);
  }
  const columns = await rows<{ name: string; type: string }>(
    `SELECT a.attname AS name, t.typname AS type FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = '${table}'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND NOT a.atthasdef AND a.attgenerated = ''`,
  );
  const values = {
    ...Object.fromEntries(columns.map(({ name, type }) => [name, SAMPLES[type] ?? `no sample of ${type}`])),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, `'${value}'`])),
  };
  await sql.raw(`INSERT INTO ${table} (${Object.keys(values).join()}) VALUES (${Object.values(values).join()})`).execute(tx);
};

const KEY = '0000000e-0000-7000-8000-000000000001';
const OTHER = '0000000e-0000-7000-8000-000000000002';
const told = async (tx: Tx, type: string, key: string): Promise<{ kind: string; unit_id: string | null }[]> =>
  (
    await sql<{ kind: string; unit_id: string | null }>`
    SELECT kind, unit_id FROM change_event WHERE type = ${type} AND record_key = ${key} ORDER BY id`.execute(tx)
  ).rows;

describe('a row that is removed', () => {
  it.each(Object.keys(FOLLOWED))('leaves type, key and unit behind: %s', async (type) => {
    await rolledBack(db, async (tx) => {
      const { table } = typeNamed(type);
      const tells = (await triggers(tx)).find((one) => one.table === table && one.event === 'delete');
      const [, key = '', unit = '', other, otherKey, otherUnit] = tells?.args ?? [];
      // the unit stands in the row itself, in the row of another table, or nowhere
      const isOwnKey = unit === key;
      if (other !== undefined && otherKey !== undefined && otherUnit !== undefined) {
        await plant(tx, other, { [otherKey]: isOwnKey ? KEY : OTHER, [otherUnit]: units.school11.id });
      }
      const named = unit === '' || isOwnKey ? {} : { [unit]: other === undefined ? units.school11.id : OTHER };
      await plant(tx, table, { [key]: KEY, ...named });
      await sql.raw(`DELETE FROM ${table} WHERE ${key} = '${KEY}'`).execute(tx);
      const expected = unit === '' ? null : isOwnKey && other === undefined ? KEY : units.school11.id;
      expect((await told(tx, type, KEY)).at(-1)).toEqual({ kind: 'DELETED', unit_id: expected });
    });
  });

  it('takes along what hangs on it, and that too is told with the unit', async () => {
    await rolledBack(db, async (tx) => {
      const { rows } = await sql<{ id: string }>`SELECT id FROM placement_evidence WHERE placement_id = ${placementId(1)}`.execute(tx);
      expect(rows).toHaveLength(2);
      const { rows: schools } = await sql<{
        school_id: string;
      }>`DELETE FROM placement WHERE id = ${placementId(1)} RETURNING school_id`.execute(tx);
      for (const { id } of rows) {
        expect((await told(tx, 'PlacementEvidence', id)).at(-1)).toEqual({ kind: 'DELETED', unit_id: schools[0]?.school_id });
      }
    });
  });
});

describe('a row that moves to another unit', () => {
  it('is told to both', async () => {
    await rolledBack(db, async (tx) => {
      const { rows } = await sql<{ id: string }>`SELECT id FROM graduate WHERE school_id = ${units.school11.id} LIMIT 1`.execute(tx);
      const id = rows[0]?.id ?? '';
      await sql`DELETE FROM placement WHERE graduate_id = ${id}`.execute(tx);
      await sql`UPDATE graduate SET school_id = ${units.school21.id} WHERE id = ${id}`.execute(tx);
      const changed = (await told(tx, 'Graduate', id)).filter((event) => event.kind === 'CHANGED');
      expect(new Set(changed.map((event) => event.unit_id))).toEqual(new Set([units.school11.id, units.school21.id]));
    });
  });

  it('and nothing is told of a statement that touched no row', async () => {
    await rolledBack(db, async (tx) => {
      const count = async () => (await sql<{ n: bigint }>`SELECT count(*) AS n FROM change_event`.execute(tx)).rows[0]?.n;
      const before = await count();
      await sql`UPDATE graduate SET version = version + 1 WHERE id = ${KEY}`.execute(tx);
      expect(await count()).toBe(before);
    });
  });
});

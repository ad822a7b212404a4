import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { createExecutor } from '../read/execute.ts';
import { actorOf, contextOf, makeWorld, rounds, units } from '../read/testkit/world.ts';
import { buildSchema } from '../schema.ts';
import { NOUNS, type Row } from './nouns.ts';
import { diceOf, randomOperation } from './random-operation.ts';
import { executeReference, referenceSchema } from './reference.ts';

/**
 * The same random operations answered three ways: as PostgreSQL's text, by graphql-js over the same statements, and by the naive reference. All
 * three must agree, to the byte, in values, nulls, order and errors. `--mode 20000x7` asks for that many from that seed: `pnpm differential`.
 */
const asked = /^(\d+)x(\d+)$/u.exec((import.meta as { readonly env?: { readonly MODE?: string } }).env?.MODE ?? '');
const OPERATIONS = Number(asked?.[1] ?? 1500);
const SEED = Number(asked?.[2] ?? 20_261_124);

const { pool } = await testDatabase();
const schema = buildSchema();
const bare = referenceSchema(schema);
const run = createExecutor(schema);
const rows: { [table: string]: Row[] } = {};

beforeAll(async () => {
  await makeWorld(pool, 14);
  // a second round in district 1, so that lists are merged from more than one, and rows without values in it
  await pool.query(`INSERT INTO round (id, noun, kind, period_year, org_unit_id, title_zh, title_en, opens_on, due_on)
    VALUES ('00000002-0000-7000-8000-000000000003', 'placement', 'FIRST', 2026, '${units.district1.id}', '初报', 'First', '2026-08-01', '2026-09-20')`);
  await pool.query(`INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, destination, wage_fen, updated_at)
    SELECT ('00000005-0000-7000-8001-' || right(id::text, 12))::uuid, graduate_id, '00000002-0000-7000-8000-000000000003', school_id, graduation_year, CASE WHEN wage_fen > 300000 THEN 'D21' END,
      nullif(wage_fen, 350000), updated_at - interval '1 hour' FROM placement WHERE round_id = '${rounds.round1}' AND right(id::text, 1) < '7'`);
  // few majors, so that an order runs through all of them
  await pool.query("DELETE FROM major WHERE code > '710205' AND code <> '720301'");
  for (const table of [...Object.values(NOUNS).map((noun) => noun.table), 'code_item']) {
    const found = await pool.query<{ row: Row }>(`SELECT to_json(t) AS row FROM ${table} t ORDER BY 1::text`);
    rows[table] = found.rows.map(({ row }) => row);
  }
}, 60_000);

const people = [
  actorOf('BUREAU_VOC', units.district1),
  actorOf('BUREAU_VOC', units.district2),
  actorOf('VOC_CLERK', units.school11),
  actorOf('VOC_CLERK', units.school12),
  actorOf('PRINCIPAL', units.school21),
  actorOf('AUDITOR', units.district1),
  actorOf('ADMIN', units.district1),
  actorOf('TEACHER', units.school11),
  actorOf('VOC_CLERK', units.school11, {
    grants: [units.school11, units.school21].map((unit) => ({ role: 'VOC_CLERK' as const, orgUnitId: unit.id, orgPath: unit.path })),
  }),
  actorOf('INTEGRATOR', units.district1, { kind: 'TOKEN', scopes: ['placement:read'] }),
  actorOf('INTEGRATOR', units.district1, { kind: 'TOKEN', scopes: ['*:read'] }),
  actorOf('INTEGRATOR', units.district2, { kind: 'TOKEN', scopes: ['placement:read', 'org:read'] }),
];

/** Two spellings of one answer: spaces between values are free in JSON, everything else is compared as it stands. */
const compact = (json: string): string => JSON.stringify(JSON.parse(json));
const reasons = (errors: ExecutionResult['errors']): string => JSON.stringify(errors?.[0]?.extensions['reason'] ?? errors?.[0]?.message);

describe('the text, graphql-js and a naive executor', () => {
  it(`answer ${OPERATIONS} random operations alike (seed ${SEED})`, { timeout: 3_600_000 }, async () => {
    let failed = 0;
    let asText = 0;
    for (let index = 0; index < OPERATIONS; index += 1) {
      const dice = diceOf(SEED + index);
      const actor = dice.pick(people);
      const locale = dice.pick(['zh-CN', 'zh-CN', 'en'] as const);
      const context = contextOf(pool, actor, { locale });
      const world = { rows, asker: { actor, accountId: actor.id, sessionId: null, locale, today: context.today } };
      const { text, variables } = randomOperation(dice, world);
      const document = parse(text);
      const where = `operation ${index} of seed ${SEED}, ${actor.kind} ${actor.grants[0]?.role}: ${text} ${JSON.stringify(variables)}`;
      // fields of one name and two types side by side: no document at all
      if (validate(schema, document).length > 0) continue;
      const expected = await executeReference(bare, document, variables, world);
      const slow = await execute({ schema, document, variableValues: variables, contextValue: context });
      const fast = await run({ document, variables, context });
      if (expected.errors) {
        failed += 1;
        expect('errors' in fast && JSON.stringify(fast), where).toBe(JSON.stringify(slow));
        expect([reasons(slow.errors), JSON.stringify(slow.data)], where).toEqual([reasons(expected.errors), JSON.stringify(expected.data)]);
      } else {
        asText += 1;
        if (!('text' in fast)) throw new Error(`${where}: ${JSON.stringify(fast)}`);
        expect(compact(fast.text), where).toBe(JSON.stringify({ data: expected.data }));
        expect(JSON.stringify(slow), where).toBe(JSON.stringify({ data: expected.data }));
      }
    }
    expect(asText).toBeGreaterThan(OPERATIONS / 2);
    expect(failed).toBeGreaterThan(OPERATIONS / 200);
  });
});

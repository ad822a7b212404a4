import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';
import { parse, validate } from 'graphql';
import { beforeAll, expect, it } from 'vitest';

import { testDatabase } from '../../testkit/database.ts';
import { encodeGlobalId } from '../global-id.ts';
import { createExecutor } from '../read/execute.ts';
import { actorOf, contextOf, makeWorld, units } from '../read/testkit/world.ts';
import { buildSchema } from '../schema.ts';
import { type Row, isVisible } from './nouns.ts';
import { type Dice, diceOf } from './random-operation.ts';

const PAIRS = 1000;
const SEED = 42;
const { pool } = await testDatabase();
const schema = buildSchema();
const run = createExecutor(schema);
const rows: { [table: string]: Row[] } = {};
const TABLES = ['placement', 'graduate', 'org_unit', 'round', 'round_report'];

beforeAll(async () => {
  await makeWorld(pool, 6);
  for (const table of TABLES) {
    const found = await pool.query<{ row: Row }>(`SELECT to_json(t) AS row FROM ${table} t`);
    rows[table] = found.rows.map(({ row }) => row);
  }
});

// one parsed document for everybody, as the server keeps it: plans and prepared statements are shared as far as they ever are
const DOCUMENT = parse(`query Shared { placements(first: 200) { totalCount nodes { id graduate { id } school { id } round { id } } }
  graduates(first: 200) { nodes { id placements { nodes { id } } } } roundReports(first: 200) { nodes { id placements(first: 200) { totalCount } } } rounds { nodes { id } } orgUnits { nodes { id } } }`);
type Id = { readonly id: string };
type Answer = {
  readonly placements: {
    readonly totalCount: number;
    readonly nodes: readonly (Id & { readonly graduate: Id | null; readonly school: Id | null; readonly round: Id | null })[];
  };
  readonly graduates: { readonly nodes: readonly (Id & { readonly placements: { readonly nodes: readonly Id[] } })[] };
  readonly roundReports: { readonly nodes: readonly (Id & { readonly placements: { readonly totalCount: number } })[] };
  readonly rounds: { readonly nodes: readonly Id[] };
  readonly orgUnits: { readonly nodes: readonly Id[] };
};

const ROLES: readonly Role[] = [
  'VOC_CLERK',
  'PRINCIPAL',
  'BUREAU_VOC',
  'BUREAU_DIR',
  'AUDITOR',
  'ADMIN',
  'TEACHER',
  'INTEGRATOR',
  'TOWN_GOV',
];
const SCOPES = ['placement:read', 'org:read', 'round:read', '*:read', 'account:read'];
const randomActor = (dice: Dice): Actor => {
  const grants = Array.from({ length: dice.below(4) }, () => {
    const unit = dice.pick(Object.values(units));
    return { role: dice.pick(ROLES), orgUnitId: unit.id, orgPath: unit.path };
  });
  return actorOf('TEACHER', units.school11, { grants, ...(dice.chance(0.3) ? { kind: 'TOKEN', scopes: dice.some(SCOPES, 3) } : {}) });
};

it(`${PAIRS} random pairs of people share statements and never a row (seed ${SEED})`, { timeout: 120_000 }, async () => {
  expect(validate(schema, DOCUMENT)).toEqual([]);
  const texts = new Set<string>();
  for (let index = 0; index < PAIRS; index += 1) {
    const dice = diceOf(SEED + index);
    for (const actor of [randomActor(dice), randomActor(dice)]) {
      const locale = dice.pick(['zh-CN', 'en'] as const);
      const context = contextOf(pool, actor, { locale });
      const result = await run({ document: DOCUMENT, variables: {}, context });
      for (const text of context.statements) texts.add(text);
      const who = `pair ${index}: ${JSON.stringify(actor)}`;
      if (!('text' in result)) throw new Error(`${who}: ${JSON.stringify(result)}`);
      const { data } = JSON.parse(result.text) as { data: Answer };
      const world = { rows, asker: { actor, accountId: actor.id, sessionId: null, locale, today: context.today } };
      const visible = (type: string, table: string): string[] =>
        (rows[table] ?? [])
          .filter((row) => isVisible(type, row, world))
          .map((row) => encodeGlobalId(type, row['id'] as string))
          .toSorted();
      const idsOf = (nodes: readonly Id[]): string[] => nodes.map((node) => node.id).toSorted();
      const placements = visible('Placement', 'placement');
      expect(idsOf(data.placements.nodes), who).toEqual(placements);
      expect(data.placements.totalCount, who).toBe(placements.length);
      expect(idsOf(data.graduates.nodes), who).toEqual(visible('Graduate', 'graduate'));
      expect(idsOf(data.graduates.nodes.flatMap((node) => node.placements.nodes)), who).toEqual(placements);
      expect(idsOf(data.rounds.nodes), who).toEqual(visible('Round', 'round'));
      expect(idsOf(data.roundReports.nodes), who).toEqual(visible('RoundReport', 'round_report'));
      const ownUnits = visible('OrgUnit', 'org_unit');
      expect(idsOf(data.orgUnits.nodes), who).toEqual(ownUnits);
      // what a row points to is there exactly where it is visible by itself
      const seen = new Set([...ownUnits, ...visible('Graduate', 'graduate'), ...visible('Round', 'round')]);
      for (const node of data.placements.nodes) {
        const row = rows['placement']?.find((one) => encodeGlobalId('Placement', one['id'] as string) === node.id) ?? {};
        const there = (type: string, column: string): string | undefined =>
          [encodeGlobalId(type, row[column] as string)].find((id) => seen.has(id));
        expect([node.graduate?.id, node.school?.id, node.round?.id], who).toEqual([
          there('Graduate', 'graduate_id'),
          there('OrgUnit', 'school_id'),
          there('Round', 'round_id'),
        ]);
      }
    }
  }
  expect(texts.size).toBeLessThan(PAIRS * 5);
});

import type { Actor, Role } from '@fuzhi/domain/kernel/actor.ts';
import type pg from 'pg';

import type { Context } from '../../../context.ts';
import { testKeys } from '../../../testkit/people.ts';
import { NOTHING_TO_PROVE } from '../../../platform/principal.ts';

/**
 * A small world for the engine's tests: district 1 with two schools, district 2 with one, and a round for each. Values are dealt so that
 * orders have ties and nulls. Written in SQL, so that the same world can be made a thousand times larger for measurements.
 */
const label = (id: string): string => id.replaceAll('-', '');
const uuid = (kind: number, number: number): string => `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

const unit = (number: number, ...above: number[]): Unit => ({
  id: uuid(1, number),
  path: [...above, number].map((item) => label(uuid(1, item))).join('.'),
});
type Unit = { readonly id: string; readonly path: string };
export const units = { district1: unit(1), district2: unit(2), school11: unit(11, 1), school12: unit(12, 1), school21: unit(21, 2) };
export const rounds = { round1: uuid(2, 1), round2: uuid(2, 2) };
export const placementId = (number: number): string => uuid(5, number);

const WORLD = (perSchool: number): string => `
INSERT INTO org_unit (id, kind, name_zh, name_pinyin, name_initials, parent_id, path, school_type, sort_order) VALUES
 ('${units.district1.id}', 'district', '甲区', 'jia qu', 'jq', NULL, '${units.district1.path}', NULL, 1),
 ('${units.district2.id}', 'district', '乙区', 'yi qu', 'yq', NULL, '${units.district2.path}', NULL, 2),
 ('${units.school11.id}', 'school', '甲区第一职校', 'jia qu di yi zhi xiao', 'jqdyzx', '${units.district1.id}', '${units.school11.path}', '365', 1),
 ('${units.school12.id}', 'school', '甲区第二职校', 'jia qu di er zhi xiao', 'jqdezx', '${units.district1.id}', '${units.school12.path}', '365', 2),
 ('${units.school21.id}', 'school', '乙区职校', 'yi qu zhi xiao', 'yqzx', '${units.district2.id}', '${units.school21.path}', '365', 1);
INSERT INTO major (code, zh, en, catalogue, category_zh, category_2010) VALUES ('710201', '计算机应用', 'Computing', '2021', '电子与信息大类', '09'), ('720301', '护理', 'Nursing', '2021', '医药卫生大类', '10')
 ON CONFLICT DO NOTHING;
INSERT INTO employer (id, credit_code, name, name_pinyin, name_initials, nature, industry)
 SELECT ('00000004-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '91610700MA6' || lpad(n::text, 7, '0'), '用人单位' || n, 'yong ren dan wei', 'yrdw', '20', 'C' FROM generate_series(1, greatest(7, ${perSchool} / 20)) n;
INSERT INTO round (id, noun, kind, period_year, org_unit_id, title_zh, title_en, opens_on, due_on) VALUES
 ('${rounds.round1}', 'placement', 'FINAL', 2026, '${units.district1.id}', '终报', 'Final', '2026-11-01', '2026-12-20'),
 ('${rounds.round2}', 'placement', 'FINAL', 2026, '${units.district2.id}', '终报二', 'Final two', '2026-11-01', '2026-12-20');
INSERT INTO round_report (id, round_id, org_unit_id, state) VALUES
 ('${uuid(6, 1)}', '${rounds.round1}', '${units.school11.id}', 'DRAFT'), ('${uuid(6, 2)}', '${rounds.round1}', '${units.school12.id}', 'SUBMITTED'),
 ('${uuid(6, 3)}', '${rounds.round2}', '${units.school21.id}', 'DRAFT');
CREATE TEMP TABLE person AS SELECT n, (ARRAY['${units.school11.id}', '${units.school12.id}', '${units.school21.id}'])[n % 3 + 1]::uuid AS school FROM generate_series(1, ${perSchool} * 3) n;
INSERT INTO graduate (id, school_id, graduation_year, name, name_pinyin, name_initials, gender, class_name, major_code, graduated_on, identity_tail)
 SELECT ('00000003-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, school, 2026, '学生' || n, 'xue sheng ' || n % 5, 'xs', (n % 2 + 1)::text, '班' || n % 4,
 CASE WHEN n % 4 = 0 THEN '720301' ELSE '710201' END, '2026-06-30', lpad((n % 10000)::text, 4, '0') FROM person;
INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, state, destination, employer_id, wage_fen, start_on, matched, evidence_grade, updated_at)
 SELECT ('00000005-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('00000003-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
 CASE WHEN school = '${units.school21.id}' THEN '${rounds.round2}' ELSE '${rounds.round1}' END::uuid, school, 2026, 'DRAFT',
 CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN 'D12' WHEN 2 THEN 'D21' WHEN 3 THEN 'D31' ELSE 'D12' END,
 CASE WHEN n % 5 IN (1, 4) THEN ('00000004-0000-7000-8000-' || lpad((n % 7 + 1)::text, 12, '0'))::uuid END,
 CASE WHEN n % 5 IN (1, 4) AND n % 7 > 1 THEN (n % 4) * 50000 + 300000 END, CASE WHEN n % 5 IN (1, 4) THEN date '2026-07-01' + n % 3 END, n % 2 = 0,
 CASE WHEN n % 5 = 1 THEN 'A' WHEN n % 5 = 4 THEN 'C' END, timestamptz '2026-11-01 08:00+08' + (n % 6) * interval '1 hour' FROM person;
INSERT INTO placement_evidence (id, placement_id, kind) SELECT gen_random_uuid(), p.id, k FROM placement p, (VALUES ('E01'), ('E10')) v (k) WHERE p.destination = 'D12';
DROP TABLE person;
ANALYZE;`;

export const makeWorld = async (pool: pg.Pool, perSchool: number): Promise<void> => {
  await pool.query(WORLD(perSchool));
};

export const actorOf = (role: Role, at: Unit, more: Partial<Actor> = {}): Actor => ({
  kind: 'ACCOUNT',
  id: uuid(9, 1),
  name: '测试',
  grants: [{ role, orgUnitId: at.id, orgPath: at.path }],
  ...more,
});

/** A request's context whose statements are counted. */
export const contextOf = (pool: pg.Pool, actor: Actor | null, more: Partial<Context> = {}): Context & { readonly statements: string[] } => {
  const statements: string[] = [];
  return {
    actor,
    accountId: actor?.id ?? null,
    sessionId: null,
    mustChangePassword: false,
    requestId: 'test',
    now: new Date('2026-11-24T02:00:00Z'),
    today: '2026-11-24',
    locale: 'zh-CN',
    idempotencyKey: null,
    ipAddress: null,
    userAgent: null,
    isDemo: false,
    signal: new AbortController().signal,
    asked: NOTHING_TO_PROVE,
    ...more,
    statements,
    services: {
      transact: () => Promise.reject(new Error('reads only')),
      read: async <Row>(statement: { name?: string; text: string; values: readonly unknown[] }) => {
        statements.push(statement.text);
        const { rows } = await pool.query({ ...statement, values: [...statement.values] });
        return rows as Row[];
      },
      keys: testKeys,
      prove: () => Promise.reject(new Error('no password is asked for here')),
      setSession: () => undefined,
    },
  };
};

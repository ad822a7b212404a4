import type pg from 'pg';

/**
 * A province for measuring plans: `districts` districts under one root, each with a bureau's rounds, three schools that report and twenty that
 * do not. The change times of the districts' rows lie mixed, as they do in life, except for district 1, which has been quiet for a year:
 * a page of it must not be found by walking through everybody else's rows.
 */
export type LargeWorld = { readonly districts: number; readonly graduatesPerYear: number };

const id = (kind: string, number: string): string => `('0000000${kind}-0000-7000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
const label = (uuid: string): string => `replace(${uuid}::text, '-', '')`;

/** The number within `kind` as its uuid, as the SQL below makes it. */
export const idOf = (kind: string, number: number): string => `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const path = (...numbers: number[]): string => numbers.map((number) => idOf('1', number).replaceAll('-', '')).join('.');
/** Units by number: the province, a district (from 1), one of a district's schools (1 to 3 report). */
export const province = { id: idOf('1', 1), path: path(1) };
export const districtUnit = (district: number) => ({ id: idOf('1', 1000 + district), path: path(1, 1000 + district) });
export const schoolUnit = (district: number, school: number) => ({
  id: idOf('1', 10_000 + district * 100 + school),
  path: path(1, 1000 + district, 10_000 + district * 100 + school),
});
/** Rounds of a district: three years, two kinds each. */
export const roundId = (district: number, year: number, kind: 'FIRST' | 'FINAL'): string =>
  idOf('2', district * 100 + (2026 - year) * 2 + (kind === 'FIRST' ? 1 : 2));

const LARGE_WORLD = ({ districts, graduatesPerYear }: LargeWorld): string => `
INSERT INTO org_unit (id, kind, name_zh, name_pinyin, name_initials, path, sort_order)
 SELECT ${id('1', '1')}, 'province', '某省', 'mou sheng', 'ms', text2ltree(${label(id('1', '1'))}), 0;
INSERT INTO org_unit (id, kind, code, name_zh, name_pinyin, name_initials, parent_id, path, sort_order)
 SELECT ${id('1', '1000 + d')}, 'district', (610000 + d)::text, '区' || d, 'qu ' || d, 'q' || d, ${id('1', '1')},
 text2ltree(${label(id('1', '1'))} || '.' || ${label(id('1', '1000 + d'))}), d FROM generate_series(1, ${districts}) d;
INSERT INTO org_unit (id, kind, name_zh, name_pinyin, name_initials, parent_id, path, school_type, sort_order)
 SELECT ${id('1', '10000 + d * 100 + s')}, 'school', '学校' || d || '-' || s, 'xue xiao', 'xx', ${id('1', '1000 + d')},
 text2ltree(${label(id('1', '1'))} || '.' || ${label(id('1', '1000 + d'))} || '.' || ${label(id('1', '10000 + d * 100 + s'))}),
 CASE WHEN s <= 3 THEN '365' ELSE '211' END, s FROM generate_series(1, ${districts}) d, generate_series(1, 23) s;
INSERT INTO account (id, username, display_username, name, name_pinyin, name_initials, email)
 SELECT ${id('9', 'n')}, 'user' || n, 'user' || n, '人员' || n, 'ren yuan', 'ry', 'user' || n || '@x.invalid' FROM generate_series(1, ${districts} * 400) n;
INSERT INTO access_grant (id, account_id, role, org_unit_id, valid_from)
 SELECT ${id('a', 'n')}, ${id('9', 'n')}, 'VOC_CLERK', ${id('1', `10000 + (n % ${districts} + 1) * 100 + n % 3 + 1`)}, '2024-01-01' FROM generate_series(1, ${districts} * 400) n;
INSERT INTO session (id, account_id, token, expires_at)
 SELECT ${id('b', 'n')}, ${id('9', `n % (${districts} * 400) + 1`)}, 'token' || n, '2027-01-01' FROM generate_series(1, ${districts} * 100) n;
INSERT INTO major (code, zh, en, catalogue, category_zh, category_2010)
 SELECT (900000 + n)::text, '专业' || n, 'Major ' || n, '2021', '大类', lpad((n % 19)::text, 2, '0') FROM generate_series(1, 50) n;
INSERT INTO employer (id, credit_code, name, name_pinyin, name_initials, nature, industry)
 SELECT ${id('4', 'n')}, '91610700MA6' || lpad(n::text, 7, '0'), '单位' || md5(n::text), 'dan wei ' || md5(n::text), 'dw' || n, '20', 'C' FROM generate_series(1, ${districts} * 400) n;
INSERT INTO round (id, noun, kind, period_year, org_unit_id, title_zh, title_en, opens_on, due_on)
 SELECT ${id('2', 'd * 100 + y * 2 + k')}, 'placement', CASE k WHEN 1 THEN 'FIRST' ELSE 'FINAL' END, 2026 - y, ${id('1', '1000 + d')}, '轮次', 'Round',
 make_date(2026 - y, 8 + k, 1), make_date(2026 - y, 9 + k, 20) FROM generate_series(1, ${districts}) d, generate_series(0, 2) y, generate_series(1, 2) k;
INSERT INTO round_report (id, round_id, org_unit_id, state)
 SELECT ${id('6', 'd * 1000 + (y * 2 + k) * 10 + s')}, ${id('2', 'd * 100 + y * 2 + k')}, ${id('1', '10000 + d * 100 + s')}, 'DRAFT'
 FROM generate_series(1, ${districts}) d, generate_series(0, 2) y, generate_series(1, 2) k, generate_series(1, 3) s;
CREATE TEMP TABLE person AS
 SELECT row_number() OVER () AS n, d, s, y FROM generate_series(1, ${graduatesPerYear}) i, generate_series(1, ${districts}) d, generate_series(1, 3) s, generate_series(0, 2) y;
INSERT INTO graduate (id, school_id, graduation_year, name, name_pinyin, name_initials, gender, class_name, major_code, graduated_on, identity_tail, updated_at)
 SELECT ${id('3', 'n')}, ${id('1', '10000 + d * 100 + s')}, 2026 - y, '学生' || md5(n::text), 'xue sheng ' || md5(n::text), 'xs', (n % 2 + 1)::text, '班' || n % 8,
 (900000 + n % 50 + 1)::text, make_date(2026 - y, 6, 30), lpad((n % 10000)::text, 4, '0'), timestamptz '2026-11-01' - (CASE WHEN d = 1 THEN 400 ELSE 0 END) * interval '1 day' - n * interval '1 minute' FROM person;
INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, state, destination, employer_id, post, wage_fen, start_on, matched, evidence_grade, updated_at)
 SELECT ${id('5', 'n * 2 + k')}, ${id('3', 'n')}, ${id('2', 'd * 100 + y * 2 + k')}, ${id('1', '10000 + d * 100 + s')}, 2026 - y, CASE n % 9 WHEN 0 THEN 'SUBMITTED' ELSE 'DRAFT' END,
 (ARRAY[NULL, 'D12', 'D21', 'D31', 'D12', 'D11'])[n % 6 + 1], CASE WHEN n % 6 IN (1, 4, 5) THEN ${id('4', `n % (${districts} * 400) + 1`)} END, '岗位',
 CASE WHEN n % 6 IN (1, 4, 5) THEN 300000 + n % 977 * 500 END, CASE WHEN n % 6 IN (1, 4) THEN date '2026-07-01' + (n % 90)::int END, n % 2 = 0,
 (ARRAY[NULL, 'A', 'B', 'C'])[n % 4 + 1], timestamptz '2026-11-01' - (CASE WHEN d = 1 THEN 400 ELSE 0 END) * interval '1 day' - n * interval '1 minute' FROM person, generate_series(1, 2) k;
INSERT INTO placement_evidence (id, placement_id, kind) SELECT gen_random_uuid(), p.id, 'E01' FROM placement p WHERE p.destination = 'D12';
INSERT INTO attachment (id, org_unit_id, file_name, media_type, byte_size, sha256, storage_key, key_id, uploaded_by)
 SELECT ${id('7', 'n')}, ${id('1', `10000 + (n % ${districts} + 1) * 100 + 1`)}, 'x.xlsx', 'text/csv', 1, '\\x00', 'k' || n, 'k', ${id('9', '1')} FROM generate_series(1, ${districts} * 30) n;
INSERT INTO import_batch (id, noun, round_id, org_unit_id, attachment_id, state, created_by)
 SELECT ${id('8', 'n')}, 'placement', ${id('2', `(n % ${districts} + 1) * 100 + 1`)}, ${id('1', `10000 + (n % ${districts} + 1) * 100 + 1`)}, ${id('7', 'n')}, 'COMMITTED', ${id('9', '1')} FROM generate_series(1, ${districts} * 30) n;
INSERT INTO import_row (id, batch_id, row_no, verdict, data, label) SELECT gen_random_uuid(), b.id, i, 'NEW', '\\x00', '行' FROM import_batch b, generate_series(1, 20) i;
INSERT INTO inbox_item (id, kind, org_unit_id, role, noun, record_id, title_zh, title_en, link, due_on, done_at)
 SELECT gen_random_uuid(), 'placement.report', r.org_unit_id, 'VOC_CLERK', 'round', r.id, '填报', 'Report', '/x', date '2026-12-01', CASE WHEN i > 1 THEN now() END
 FROM round_report r, generate_series(1, 20) i;
INSERT INTO audit_entry (id, shard, seq, at, actor_id, actor_name, request_id, operation, noun, record_id, org_unit_id, prev_hash, hash)
 SELECT gen_random_uuid(), 0, row_number() OVER (), p.updated_at, ${id('9', '1')}, '人员1', 'r', 'placementEdit', 'placement', p.id, p.school_id, '\\x00', '\\x00' FROM placement p;
DROP TABLE person;`;

export const makeLargeWorld = async (pool: pg.Pool, size: LargeWorld): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query("SET statement_timeout = '120s'");
    await client.query(LARGE_WORLD(size));
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release(true);
  }
};

-- Rows for measuring, made inside the database: one province; below it {districts} districts, each with 3 vocational schools, 10 rounds
-- (the years 2016 to 2025) and 2,000 graduates a round. {districts} and the secrets are put in; `bench_name` and `bench_employer` come
-- from the product's own code (pinyin, check characters).
--
-- Ids tell what they are of: <table>-<district, 4 digits><number, 8 digits>. Rows lie as years would have laid them: the oldest round of
-- all districts first, and within a round the districts beside each other, each change of a day between changes of other districts.
INSERT INTO org_unit (id, kind, code, name_zh, name_en, path, sort_order)
VALUES ('00000000-0000-7000-8000-000000000000', 'province', '990000', '测算省', 'Bench Province', '00000000000070008000000000000000', 1);

INSERT INTO org_unit (id, kind, code, name_zh, name_en, name_pinyin, name_initials, parent_id, path, sort_order)
SELECT id, 'district', (990000 + d)::text, '测算第' || d || '区', 'Bench District ' || d, 'cesuandi' || d || 'qu', 'csd' || d || 'q',
       '00000000-0000-7000-8000-000000000000', ('00000000000070008000000000000000.' || replace(id::text, '-', ''))::ltree, d
FROM (SELECT d, ('00000000-0000-7000-8000-' || lpad(d::text, 4, '0') || '00000000')::uuid AS id FROM generate_series(1, {districts}) AS d) AS x;

INSERT INTO org_unit (id, kind, code, name_zh, name_en, name_pinyin, name_initials, parent_id, path, school_type, school_nature, sort_order)
SELECT s.id, 'school', (9900000000 + s.d * 10 + s.n)::text, '测算第' || s.d || '区第' || s.n || '职业中学', 'Vocational School ' || s.d || '-' || s.n,
       'zhiyezhongxue', 'zyzx', u.id, u.path || replace(s.id::text, '-', ''), '361', 'PUB', s.n
FROM (SELECT d, n, ('00000000-0000-7000-8001-' || lpad(d::text, 4, '0') || lpad(n::text, 8, '0'))::uuid AS id
      FROM generate_series(1, {districts}) AS d, generate_series(1, 3) AS n) AS s
JOIN org_unit AS u ON u.kind = 'district' AND u.sort_order = s.d;

-- of each district an office and a clerk of its first school; of the province an office
INSERT INTO account (id, username, name, name_pinyin, name_initials, email)
SELECT ('00000000-0000-7000-8002-' || lpad(d::text, 4, '0') || lpad(k::text, 8, '0'))::uuid, name, '测算员', 'cesuanyuan', 'csy', name || '@bench.invalid'
FROM generate_series(0, {districts}) AS d, generate_series(1, 2) AS k,
     LATERAL (SELECT CASE WHEN d = 0 THEN 'bench-province' ELSE (ARRAY['bench-office-', 'bench-clerk-'])[k] || d END AS name) AS x
WHERE d > 0 OR k = 1;
INSERT INTO access_grant (id, account_id, role, org_unit_id, valid_from)
SELECT id, id, CASE WHEN username LIKE 'bench-clerk-%' THEN 'VOC_CLERK' ELSE 'BUREAU_VOC' END,
       CASE WHEN username LIKE 'bench-clerk-%' THEN overlay(overlay(id::text placing '8001' from 20 for 4) placing '00000001' from 29)::uuid
            ELSE overlay(overlay(id::text placing '8000' from 20 for 4) placing '00000000' from 29)::uuid END, '2020-01-01'
FROM account;
INSERT INTO credential (id, account_id, provider_id, provider_account_id, password)
SELECT id, id, 'credential', id::text, '{password}' FROM account;
INSERT INTO api_token (id, name, token_hash, hint, org_unit_id, scopes, owner_id, expires_at)
SELECT a.id, a.username, sha256(convert_to('fz_' || rpad(a.username, 43, '_'), 'UTF8')), 'fz_bench', g.org_unit_id, '{"*:read"}', a.id, '2100-01-01'
FROM account AS a JOIN access_grant AS g ON g.account_id = a.id WHERE g.role = 'BUREAU_VOC';

INSERT INTO employer (id, credit_code, name, name_pinyin, name_initials, nature, industry)
SELECT ('00000000-0000-7000-8003-' || lpad(n::text, 12, '0'))::uuid, code, name, pinyin, initials, '33', 'C' FROM bench_employer;

INSERT INTO round (id, noun, kind, period_year, org_unit_id, title_zh, title_en, opens_on, due_on)
SELECT ('00000000-0000-7000-8004-' || lpad(d::text, 4, '0') || lpad(y::text, 8, '0'))::uuid, 'placement', 'FINAL', y,
       ('00000000-0000-7000-8000-' || lpad(d::text, 4, '0') || '00000000')::uuid,
       y || '届毕业生年终就业统计', 'Final count ' || y, make_date(y, 10, 1), make_date(y, 12, 20)
FROM generate_series(1, {districts}) AS d, generate_series(2016, 2025) AS y;

INSERT INTO round_report (id, round_id, org_unit_id, state)
SELECT overlay(overlay(r.id::text placing '8005' from 20 for 4) placing lpad(s.sort_order::text, 4, '0') from 29 for 4)::uuid, r.id, s.id,
       CASE WHEN r.period_year < 2024 AND s.sort_order = 3 THEN 'LOCKED' ELSE 'DRAFT' END
FROM round AS r JOIN org_unit AS s ON s.parent_id = r.org_unit_id;

INSERT INTO inbox_item (id, kind, org_unit_id, role, noun, record_id, title_zh, title_en, link, due_on)
SELECT overlay(p.id::text placing '800a' from 20 for 4)::uuid, 'placement.review', r.org_unit_id, 'BUREAU_VOC', 'roundReport', p.id, '审核报表', 'Review a report',
       '/reports', r.due_on
FROM round_report AS p JOIN round AS r ON r.id = p.round_id WHERE r.period_year >= 2022;

-- one line a placement, all that the tables below need of it
CREATE TEMP TABLE bench_row AS
SELECT lpad(d::text, 4, '0') || lpad((y * 10000 + j)::text, 8, '0') AS tail, d, y, j, j % 3 + 1 AS school,
       CASE WHEN j % 10 = 0 THEN 'D39' WHEN j % 10 = 1 THEN 'D22' ELSE 'D12' END AS destination,
       make_timestamptz(y, 10, 1, 0, 0, 0, 'UTC') + j * interval '1 hour' + d * interval '1 second' AS at,
       -- a step that has no divisor in common with the number of names: each round has other people
       1 + (n * 7919::bigint) % {names} AS name
FROM (SELECT n, 2016 + (n - 1) / ({districts} * 2000) AS y, 1 + (n - 1) % ({districts} * 2000) / 2000 AS d, (n - 1) % 2000 AS j
      FROM generate_series(1, {districts} * 20000) AS n) AS x;
ANALYZE bench_row;

INSERT INTO graduate (id, school_id, graduation_year, name, name_pinyin, name_initials, gender, class_name, major_code, graduated_on, identity_tail, created_at, updated_at)
SELECT ('00000000-0000-7000-8006-' || r.tail)::uuid, ('00000000-0000-7000-8001-' || lpad(r.d::text, 4, '0') || lpad(r.school::text, 8, '0'))::uuid,
       r.y, b.name, b.pinyin, b.initials, (r.j % 2 + 1)::text, '机电' || (r.j / 3 % 15 + 1) || '班', m.codes[r.j % cardinality(m.codes) + 1], make_date(r.y, 7, 1),
       lpad((r.j * 5 % 10000)::text, 4, '0'), r.at - interval '30 days', r.at - interval '30 days'
FROM bench_row AS r JOIN bench_name AS b ON b.n = r.name,
     (SELECT array_agg(code ORDER BY code) AS codes FROM major) AS m
ORDER BY r.y, r.d, r.j;

INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, state, destination, employer_id, post, place_code, place_class, matched,
                       wage_fen, start_on, next_school, evidence_grade, created_at, updated_at)
SELECT ('00000000-0000-7000-8007-' || tail)::uuid, ('00000000-0000-7000-8006-' || tail)::uuid,
       ('00000000-0000-7000-8004-' || lpad(d::text, 4, '0') || lpad(y::text, 8, '0'))::uuid,
       ('00000000-0000-7000-8001-' || lpad(d::text, 4, '0') || lpad(school::text, 8, '0'))::uuid,
       y, 'DRAFT', destination, ('00000000-0000-7000-8003-' || lpad(employer::text, 12, '0'))::uuid,
       CASE WHEN destination = 'D12' THEN '数控车工' END, CASE WHEN destination = 'D12' THEN '610902' END, CASE WHEN destination = 'D12' THEN 'CITY' END,
       CASE WHEN destination = 'D12' THEN j % 3 > 0 END, CASE WHEN destination = 'D12' THEN 350000 + j % 100 * 1000 END,
       CASE WHEN destination = 'D12' THEN make_date(y, 8, 1) END, CASE WHEN destination = 'D22' THEN '测算职业技术学院' END,
       CASE WHEN destination <> 'D39' THEN 'A' END, at, at
FROM (SELECT r.*, CASE WHEN destination = 'D12' THEN (d - 1) * 300 + j * 7 % 300 + 1 END AS employer FROM bench_row AS r) AS x
ORDER BY y, d, j;

INSERT INTO attachment (id, org_unit_id, file_name, media_type, byte_size, sha256, storage_key, key_id, uploaded_by, created_at, updated_at)
SELECT ('00000000-0000-7000-8008-' || tail)::uuid, ('00000000-0000-7000-8001-' || lpad(d::text, 4, '0') || lpad(school::text, 8, '0'))::uuid,
       '证明材料-' || j || '.pdf', 'application/pdf', 120000 + j, sha256(tail::bytea), 'bench/' || tail, 'bench',
       ('00000000-0000-7000-8002-' || lpad(d::text, 4, '0') || '00000002')::uuid, at, at
FROM bench_row WHERE destination <> 'D39' AND j % 4 > 1
ORDER BY y, d, j;

-- one piece of evidence for each who went somewhere, every second time with its file, and a second piece for two of three
INSERT INTO placement_evidence (id, placement_id, kind, attachment_id, created_at, updated_at)
SELECT ('00000000-0000-7000-8009-' || tail)::uuid, ('00000000-0000-7000-8007-' || tail)::uuid, CASE WHEN destination = 'D12' THEN 'E03' ELSE 'E08' END,
       CASE WHEN j % 4 > 1 THEN ('00000000-0000-7000-8008-' || tail)::uuid END, at, at
FROM bench_row WHERE destination <> 'D39'
UNION ALL
SELECT ('00000000-0000-7000-800b-' || tail)::uuid, ('00000000-0000-7000-8007-' || tail)::uuid, CASE WHEN destination = 'D12' THEN 'E01' ELSE 'E07' END, NULL, at, at
FROM bench_row WHERE destination <> 'D39' AND j % 3 > 0;

DROP TABLE bench_row;

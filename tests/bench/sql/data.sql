-- Rows for measuring, made inside the database: one district, twenty vocational schools, `rounds` rounds of 10,000 placements each.
-- `rounds` is replaced by a number. Shapes follow a real return: a name of two to four characters, four of five with an employer,
-- one to two pieces of evidence, every second of them with a file.
INSERT INTO org_unit (id, kind, code, name_zh, name_en, path, sort_order)
VALUES ('00000000-0000-7000-8000-000000000001', 'district', '990001', '测算区', 'Bench District', '00000000000070008000000000000001', 1);

INSERT INTO org_unit (id, kind, code, name_zh, name_en, parent_id, path, school_type, school_nature, sort_order)
SELECT id, 'school', (9900000000 + n)::text, '第' || n || '职业中学', 'Vocational School ' || n, '00000000-0000-7000-8000-000000000001',
       ('00000000000070008000000000000001.' || replace(id::text, '-', ''))::ltree, '361', 'PUB', n
FROM (SELECT n, ('00000000-0000-7000-8001-' || lpad(n::text, 12, '0'))::uuid AS id FROM generate_series(1, 20) AS n) AS s;

INSERT INTO account (id, username, name, email)
VALUES ('00000000-0000-7000-8002-000000000001', 'bench', '测算', 'bench@bench.invalid');
INSERT INTO access_grant (id, account_id, role, org_unit_id, valid_from)
VALUES ('00000000-0000-7000-8002-000000000002', '00000000-0000-7000-8002-000000000001', 'BUREAU_VOC', '00000000-0000-7000-8000-000000000001', '2020-01-01');
INSERT INTO account (id, username, name, email)
VALUES ('00000000-0000-7000-8002-000000000004', 'bench-clerk', '测算员', 'bench-clerk@bench.invalid');
INSERT INTO access_grant (id, account_id, role, org_unit_id, valid_from)
VALUES ('00000000-0000-7000-8002-000000000005', '00000000-0000-7000-8002-000000000004', 'VOC_CLERK', '00000000-0000-7000-8001-000000000001', '2020-01-01');
INSERT INTO credential (id, account_id, provider_id, provider_account_id, password)
SELECT ('00000000-0000-7000-8002-' || lpad(n::text, 12, '0'))::uuid, a.id, 'credential', a.id::text, '{password}'
FROM (SELECT id, 5 + row_number() OVER (ORDER BY username) AS n FROM account) AS a;
INSERT INTO api_token (id, name, token_hash, hint, org_unit_id, scopes, owner_id, expires_at)
VALUES ('00000000-0000-7000-8002-000000000003', 'bench', sha256(convert_to('{token}', 'UTF8')), 'fz_bench', '00000000-0000-7000-8000-000000000001', '{"*:read"}',
        '00000000-0000-7000-8002-000000000001', '2100-01-01');

INSERT INTO employer (id, credit_code, name, nature, industry)
SELECT ('00000000-0000-7000-8003-' || lpad(n::text, 12, '0'))::uuid, '91990001' || lpad(n::text, 10, '0'), '测算区第' || n || '机械制造有限责任公司', NULL, NULL
FROM generate_series(1, 3000) AS n;

INSERT INTO round (id, noun, kind, period_year, org_unit_id, title_zh, title_en, opens_on, due_on)
SELECT ('00000000-0000-7000-8004-' || lpad(n::text, 12, '0'))::uuid, 'placement', 'FINAL', 2026 - n, '00000000-0000-7000-8000-000000000001',
       (2026 - n) || '届毕业生年终就业统计', 'Final count ' || (2026 - n), make_date(2026 - n, 10, 1), make_date(2026 - n, 12, 20)
FROM generate_series(1, {rounds}) AS n;

INSERT INTO round_report (id, round_id, org_unit_id, state)
SELECT ('00000000-0000-7000-8005-' || lpad(r::text, 4, '0') || lpad(s::text, 8, '0'))::uuid, ('00000000-0000-7000-8004-' || lpad(r::text, 12, '0'))::uuid,
       ('00000000-0000-7000-8001-' || lpad(s::text, 12, '0'))::uuid, 'DRAFT'
FROM generate_series(1, {rounds}) AS r, generate_series(1, 20) AS s;

INSERT INTO graduate (id, school_id, graduation_year, name, gender, class_name, major_code, graduated_on, identity_tail)
SELECT ('00000000-0000-7000-8006-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8001-' || lpad((n % 20 + 1)::text, 12, '0'))::uuid,
       2026 - (1 + (n - 1) / 10000), (ARRAY['王','李','张','刘','陈','杨','赵','黄'])[n % 8 + 1] || (ARRAY['伟','芳','娜','秀英','敏','静','磊','洋'])[n / 8 % 8 + 1],
       (n % 2 + 1)::text, '机电' || (n % 6 + 1) || '班', m.codes[n % cardinality(m.codes) + 1], make_date(2026 - (1 + (n - 1) / 10000), 7, 1), lpad((n % 10000)::text, 4, '0')
FROM generate_series(1, {rounds} * 10000) AS n,
     (SELECT array_agg(code ORDER BY code) AS codes FROM major) AS m;

INSERT INTO placement (id, graduate_id, round_id, school_id, graduation_year, state, destination, employer_id, post, region, place_code, place_class, matched,
                       channel, contract, insurance, wage_fen, start_on, evidence_grade, updated_at)
SELECT ('00000000-0000-7000-8007-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8006-' || lpad(n::text, 12, '0'))::uuid,
       ('00000000-0000-7000-8004-' || lpad((1 + (n - 1) / 10000)::text, 12, '0'))::uuid, ('00000000-0000-7000-8001-' || lpad((n % 20 + 1)::text, 12, '0'))::uuid,
       2026 - (1 + (n - 1) / 10000), 'DRAFT', CASE WHEN n % 5 = 0 THEN 'D39' ELSE 'D11' END,
       CASE WHEN n % 5 = 0 THEN NULL ELSE ('00000000-0000-7000-8003-' || lpad((n % 3000 + 1)::text, 12, '0'))::uuid END,
       '数控车工', NULL, '990001', 'CITY', n % 3 > 0, NULL, NULL, NULL, 350000 + n % 100 * 1000, make_date(2026 - (1 + (n - 1) / 10000), 8, 1),
       (ARRAY['A','B','C'])[n % 3 + 1], timestamptz '2026-01-01' + n * interval '1 second'
FROM generate_series(1, {rounds} * 10000) AS n;

INSERT INTO attachment (id, org_unit_id, file_name, media_type, byte_size, sha256, storage_key, key_id, uploaded_by)
SELECT ('00000000-0000-7000-8008-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8001-' || lpad((n % 20 + 1)::text, 12, '0'))::uuid,
       '劳动合同-' || n || '.pdf', 'application/pdf', 120000 + n % 1000, sha256(n::text::bytea), 'bench/' || n, 'bench', '00000000-0000-7000-8002-000000000001'
FROM generate_series(1, {rounds} * 5000) AS n;

INSERT INTO placement_evidence (id, placement_id, kind, attachment_id)
SELECT ('00000000-0000-7000-8009-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-7000-8007-' || lpad((n / 3 * 2 + n % 3 % 2 + 1)::text, 12, '0'))::uuid,
       (ARRAY['E01','E02','E03'])[n % 3 + 1], CASE WHEN n % 2 = 0 THEN ('00000000-0000-7000-8008-' || lpad((n / 2 % ({rounds} * 5000) + 1)::text, 12, '0'))::uuid END
FROM generate_series(0, {rounds} * 15000 - 3) AS n;

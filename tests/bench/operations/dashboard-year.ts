// The dashboard of a graduating year as the bureau's page of figures asks for it: the figures that stand together with their trend, and each
// broken down by school, field and category. `node tests/bench/operations/dashboard-year.ts [--scale=1,46]` measures it by itself: a province
// of so many districts, ten years of rounds. Figures must equal those that are counted from the rows, before and after rows were changed.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@fuzhi/api/platform/embedded-postgres.ts';
import { SHOWN_TOGETHER } from '@fuzhi/domain/placement/indicators.ts';
import { destinationsWith } from '@fuzhi/domain/placement/model.ts';
import pg from 'pg';
import { cpuOf, cpuOfBackends } from '../lib/cpu.ts';
import { fillDatabase, globalId, postmasterOf } from '../lib/database.ts';
import { volley } from '../lib/load.ts';
import { startProduct } from '../lib/product.ts';
import { ask, type Session, signIn } from '../lib/session.ts';
import { table } from '../lib/table.ts';

const PROVINCE_ID = '00000000-0000-7000-8000-000000000000';
const YEAR = 2025;
const GROUP = 'key label value numerator denominator numeratorWhere: where(part: NUMERATOR) denominatorWhere: where(part: DENOMINATOR)';

export const DASHBOARD_YEAR = {
  query: `query DashboardYear($ids: [String!], $org: ID!, $period: String!) {
    indicators(ids: $ids, org: $org, period: $period) {
      id zh en unit value numerator denominator target { value source } trend { period value numerator denominator }
      numeratorWhere: where(part: NUMERATOR) denominatorWhere: where(part: DENOMINATOR)
      schools: groups(by: SCHOOL, first: 12) { ${GROUP} }
      fields: groups(by: FIELD) { ${GROUP} }
      categories: groups(by: CATEGORY) { ${GROUP} }
    }
  }`,
  variables: { ids: SHOWN_TOGETHER, org: globalId('OrgUnit', PROVINCE_ID), period: `${YEAR}-FINAL` },
};

type Group = { readonly key: string; readonly numerator: number; readonly denominator: number };
type Answer = {
  readonly indicators: readonly {
    readonly id: string;
    readonly numerator: number;
    readonly denominator: number;
    readonly trend: readonly { readonly period: string; readonly numerator: number; readonly denominator: number }[];
    readonly schools: readonly Group[];
    readonly fields: readonly Group[];
    readonly categories: readonly Group[];
  }[];
};

const codes = (attribute: 'employed' | 'direct'): string =>
  destinationsWith(attribute, '1')
    .map((code) => `'${code}'`)
    .join(', ');
const [EMPLOYED, DIRECT] = [`(p.destination IN (${codes('employed')}))`, `(p.destination IN (${codes('direct')}))`];
const VERIFIED = `(${EMPLOYED} AND (p.evidence_grade = 'A' OR p.evidence_grade = 'B'
  AND EXISTS (SELECT FROM placement_check c WHERE c.placement_id = p.id AND c.result = 'PASSED'))
  AND NOT EXISTS (SELECT FROM placement_check c WHERE c.placement_id = p.id AND c.result = 'FAILED'))`;

/** Another way to the same figures, written by hand: [figure, group, above, below]. */
const FROM_ROWS = `SELECT v.id, x.by AS by, x.key, sum(v.above)::int AS above, sum(v.below)::int AS below
  FROM (SELECT r.period_year AS year, p.school_id, m.category_2010 AS field, g.poverty_category AS category, count(*) AS n,
      count(*) FILTER (WHERE ${EMPLOYED}) AS employed, count(*) FILTER (WHERE ${DIRECT}) AS direct,
      count(*) FILTER (WHERE ${DIRECT} AND p.matched) AS matched, count(*) FILTER (WHERE ${VERIFIED}) AS verified,
      count(*) FILTER (WHERE p.destination <> 'D39') AS known, count(*) FILTER (WHERE ${EMPLOYED} AND p.evidence_grade = 'A') AS a,
      count(*) FILTER (WHERE ${EMPLOYED} AND p.evidence_grade IS NULL) AS none
    FROM placement p JOIN round r ON r.id = p.round_id JOIN graduate g ON g.id = p.graduate_id JOIN major m ON m.code = g.major_code
    WHERE r.kind = 'FINAL' GROUP BY 1, 2, 3, 4) AS t
  CROSS JOIN LATERAL (VALUES ('IND20', employed, n), ('IND21', matched, direct), ('VERIFIED', verified, n), ('KNOWLEDGE', known, n),
    ('GRADE_A', a, employed), ('GRADE_NONE', none, employed)) AS v (id, above, below)
  CROSS JOIN LATERAL (VALUES ('trend', year::text || '-FINAL')) AS y (by, key)
  CROSS JOIN LATERAL (SELECT 'trend' AS by, year::text || '-FINAL' AS key UNION ALL
    SELECT w.by, w.key FROM (VALUES ('fields', field), ('categories', category)) AS w (by, key) WHERE year = ${YEAR}) AS x
  GROUP BY 1, 2, 3`;

const mustEqualRows = async (client: pg.Client, session: Session): Promise<void> => {
  const { indicators } = await ask<Answer>(session, DASHBOARD_YEAR.query, DASHBOARD_YEAR.variables);
  const { rows } = await client.query<{ id: string; by: string; key: string; above: number; below: number }>(FROM_ROWS);
  const told = indicators.flatMap(({ id, trend, fields, categories }) =>
    (
      [
        ['trend', trend.map((point) => ({ ...point, key: point.period }))],
        ['fields', fields],
        ['categories', categories],
      ] as const
    ).flatMap(([by, groups]) => groups.map((group) => [id, by, group.key, group.numerator, group.denominator].join())),
  );
  const known = new Set(rows.map((row) => row.id));
  assert.deepEqual(
    told.filter((line) => known.has(line.slice(0, line.indexOf(',')))).toSorted(),
    rows.map((row) => [row.id, row.by, row.key, row.above, row.below].join()).toSorted(),
  );
};

/** Waits until the product has brought its tally up to date. */
const upToDate = async (client: pg.Client): Promise<void> => {
  for (;;) {
    const { rows } = await client.query<{ waits: boolean }>(
      `SELECT definition = '' OR EXISTS (SELECT FROM placement_tally_dirty) OR EXISTS (SELECT FROM round_report q WHERE q.state IN ('ACCEPTED', 'LOCKED')
         AND NOT EXISTS (SELECT FROM placement_snapshot s WHERE s.round_id = q.round_id AND s.school_id = q.org_unit_id)) AS waits FROM placement_tally_state`,
    );
    if (rows[0]?.waits === false) break;
    await new Promise((tick) => void setTimeout(tick, 500));
  }
  await client.query('VACUUM (ANALYZE) placement_tally, placement_tally_own, placement_tally_dirty');
};

const statementsOf = async (client: pg.Client, session: Session): Promise<number> => {
  const count = async (): Promise<number> => {
    const answer = await fetch(`http://127.0.0.1:${session.port}/metrics`, {
      headers: { authorization: 'Bearer metrics for the benchmark alone' },
    });
    const lines = (await answer.text())
      .split('\n')
      .filter((line) => /quer(?:y|ies)\w*count\b|queries_total/u.test(line) && !line.startsWith('#'));
    return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  };
  await client.query('SELECT 1');
  const before = await count();
  for (let turn = 0; turn < 10; turn += 1) await ask(session, DASHBOARD_YEAR.query, DASHBOARD_YEAR.variables);
  return ((await count()) - before) / 10;
};

type Cost = { readonly server: number; readonly database: number; readonly clean: number; readonly changed: number };

const measureScale = async (serverUrl: string, scale: number): Promise<Cost> => {
  const url = await fillDatabase(serverUrl, scale);
  const postmaster = await postmasterOf(url);
  const product = await startProduct(url, { METRICS_TOKEN: 'metrics for the benchmark alone' });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await upToDate(client);
    const session = await signIn(product.port, 'bench-province');
    await mustEqualRows(client, session);
    const shot = () => ({ path: '/graphql', headers: session.headers, body: JSON.stringify(DASHBOARD_YEAR) });
    await volley(product.port, shot, 200, 1);
    const clean = await statementsOf(client, session);
    const [server, database] = [cpuOf(product.pid), cpuOfBackends(postmaster)];
    const count = 400;
    await volley(product.port, shot, count, 1);
    const cost = { server: (cpuOf(product.pid) - server) / count, database: (cpuOfBackends(postmaster) - database) / count };
    // what changed since is counted in, at once and after it went into the tally
    await client.query(
      `UPDATE placement SET destination = CASE destination WHEN 'D39' THEN 'D31' ELSE 'D39' END, employer_id = NULL
        WHERE id IN (SELECT p.id FROM placement p JOIN round r ON r.id = p.round_id WHERE r.period_year = ${YEAR} ORDER BY p.id LIMIT 20)`,
    );
    const changed = await statementsOf(client, session);
    await mustEqualRows(client, session);
    await upToDate(client);
    await mustEqualRows(client, session);
    return { ...cost, clean, changed };
  } finally {
    await client.end();
    await product.stop();
  }
};

export const benchDashboardYear = async (serverUrl: string, scales: readonly number[]): Promise<string> => {
  const lines: string[][] = [];
  let least: number | undefined;
  for (const scale of scales.toSorted((a, b) => a - b)) {
    const { server, database, clean, changed } = await measureScale(serverUrl, scale);
    const together = server + database;
    least ??= together;
    lines.push([
      `${scale} × 3 schools, ${(scale * 20_000).toLocaleString('en')} placements`,
      server.toFixed(2),
      database.toFixed(2),
      together.toFixed(2),
      `${(together / least).toFixed(2)}×`,
      clean.toFixed(1),
      changed.toFixed(1),
    ]);
  }
  return table(
    `Dashboard of a year of a province, ten years of trend, one client`,
    ['CPU ms per request', 'server', 'PostgreSQL', 'together', 'of the least scale', 'statements', 'after a change'],
    lines,
  );
};

if (import.meta.main) {
  const given = process.argv.find((word) => word.startsWith('--scale='))?.slice('--scale='.length) ?? '1,46';
  const folder = mkdtempSync(join(tmpdir(), 'fuzhi-bench-'));
  // the database's own user must be able to walk through
  chmodSync(folder, 0o711);
  const running = process.env['BENCH_POSTGRES'];
  const database = running === undefined ? await startEmbeddedPostgres({ folder, password: 'bench' }) : undefined;
  try {
    console.log(await benchDashboardYear(database?.urlOf('postgres') ?? running ?? '', given.split(',').map(Number)));
  } finally {
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

import { join } from 'node:path';
import { cpuOf, cpuOfBackends } from './lib/cpu.ts';
import { DISTRICT_PATH, fillDatabase, postmasterOf, ROUND_ID, TOKEN } from './lib/database.ts';
import { shoot, type Shot, volley } from './lib/load.ts';
import { startProduct } from './lib/product.ts';
import { type Server, startServer } from './lib/server.ts';
import { quantile, table } from './lib/table.ts';

const here = import.meta.dirname;
const WIDTH = 2;
const PER_TURN = 150;
const TURNS = 8;

const globalId = (type: string, uuid: string): string => Buffer.from(`${type}:${uuid}`).toString('base64url');

const PRODUCT_QUERY = `query PlacementList($round: ID!) {
  placements(first: 50, where: { round: { id: { eq: $round } } }, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
    totalCount
    nodes {
      id state destination { code } post matched wage startOn evidenceGrade version updatedAt
      graduate { id name className graduationYear major { code zh } }
      school { id nameZh }
      employer { id name creditCode }
      evidence { id kind { code } attachment { id fileName byteSize } }
    }
  }
}`;

const POSTGRAPHILE_QUERY = `query PlacementList($round: UUID!) {
  allPlacements(first: 50, condition: { roundId: $round }, orderBy: [UPDATED_AT_DESC]) {
    totalCount
    nodes {
      id state destination post matched wageFen startOn evidenceGrade version updatedAt
      graduateByGraduateIdAndSchoolId { id name className graduationYear majorByMajorCode { code zh } }
      orgUnitBySchoolId { id nameZh }
      employerByEmployerId { id name creditCode }
      placementEvidencesByPlacementId(first: 50) { nodes { id kind attachmentByAttachmentId { id fileName byteSize } } }
    }
  }
}`;

type Contestant = {
  readonly name: string;
  readonly server: Server;
  readonly shot: Shot;
  serverMs: number;
  databaseMs: number;
  readonly times: number[];
  bytes: number;
};

const contestant = (name: string, server: Server, path: string, body: unknown, headers: Record<string, string> = {}): Contestant => ({
  name,
  server,
  shot: { path, headers, body: JSON.stringify(body) },
  serverMs: 0,
  databaseMs: 0,
  times: [],
  bytes: 0,
});

/** The rows of an answer, whatever its field names: how many, and the names on them in order. */
const namesIn = (text: string): string[] => {
  const [list] = [...text.matchAll(/"(?:graduate|graduateByGraduateIdAndSchoolId)"\s*:\s*\{[^}]*?"name"\s*:\s*"([^"]+)"/gu)].reduce<
    [string[]]
  >(([names], match) => [[...names, match[1] ?? '']], [[]]);
  return list;
};

const start = async (url: string): Promise<Contestant[]> => {
  const env = { DATABASE_URL: url };
  return [
    contestant('PostGraphile 5', await startServer(join(here, 'servers/postgraphile.ts'), env, '/graphql'), '/graphql', {
      query: POSTGRAPHILE_QUERY,
      variables: { round: ROUND_ID },
    }),
    contestant(
      'Fuzhi',
      await startProduct(url),
      '/graphql',
      { query: PRODUCT_QUERY, variables: { round: globalId('Round', ROUND_ID) } },
      { authorization: `Bearer ${TOKEN}` },
    ),
    contestant('hand-written', await startServer(join(here, 'servers/hand-written.ts'), env, '/'), '/', {
      round: ROUND_ID,
      path: DISTRICT_PATH,
    }),
  ];
};

const measure = async (url: string): Promise<Contestant[]> => {
  const postmaster = await postmasterOf(url);
  const all = await start(url);
  try {
    const seen = new Set<string>();
    for (const one of all) {
      const answer = await shoot(one.server.port, one.shot);
      const names = namesIn(answer.text);
      if (answer.status !== 200 || names.length !== 50)
        throw new Error(`${one.name} answered ${answer.status} with ${names.length} rows: ${answer.text.slice(0, 800)}`);
      one.bytes = answer.text.length;
      seen.add(names.join());
      await volley(one.server.port, one.shot, 400, WIDTH);
    }
    if (seen.size !== 1) throw new Error('the contestants did not return the same rows');
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const one of all) {
        const before = [cpuOf(one.server.pid), cpuOfBackends(postmaster)] as const;
        one.times.push(...(await volley(one.server.port, one.shot, PER_TURN, WIDTH)));
        one.serverMs += cpuOf(one.server.pid) - before[0];
        one.databaseMs += cpuOfBackends(postmaster) - before[1];
      }
    }
    return all;
  } finally {
    for (const one of all) await one.server.stop();
  }
};

const report = (title: string, all: readonly Contestant[]): string => {
  const totalOf = (one: Contestant): number => (one.serverMs + one.databaseMs) / one.times.length;
  const base = totalOf(all[0] as Contestant);
  return table(
    title,
    ['CPU ms per request', 'server', 'PostgreSQL', 'together', 'of PostGraphile', 'p50 ms', 'p99 ms', 'KB'],
    all.map((one) => [
      one.name,
      (one.serverMs / one.times.length).toFixed(2),
      (one.databaseMs / one.times.length).toFixed(2),
      totalOf(one).toFixed(2),
      `${(totalOf(one) / base).toFixed(2)}×`,
      quantile(one.times, 0.5).toFixed(1),
      quantile(one.times, 0.99).toFixed(1),
      (one.bytes / 1024).toFixed(0),
    ]),
  );
};

/** The placement list page, 50 rows of a round of 10,000: in a table of 100,000 rows and in one of 10,000. */
export const benchListPage = async (serverUrl: string): Promise<string> => {
  const parts: string[] = [];
  const totals: number[] = [];
  for (const rounds of [1, 10]) {
    const all = await measure(await fillDatabase(serverUrl, rounds));
    parts.push(
      report(
        `Placement list page, 50 rows with relations and total, ${(rounds * 10_000).toLocaleString('en')} placements in the table`,
        all,
      ),
    );
    const product = all.find((one) => one.name === 'Fuzhi');
    if (product) totals.push((product.serverMs + product.databaseMs) / product.times.length);
  }
  parts.push(`\nFuzhi at 100,000 rows costs ${((totals[1] ?? 0) / (totals[0] ?? 1)).toFixed(2)}× what it costs at 10,000.`);
  return parts.join('\n');
};

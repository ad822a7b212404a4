import { join } from 'node:path';
import { cpuOf, cpuOfBackends } from './lib/cpu.ts';
import { fillDatabase, postmasterOf, ROUND_ID, SCHOOL_ID, TOKEN } from './lib/database.ts';
import { type Shot, volley } from './lib/load.ts';
import { startProduct } from './lib/product.ts';
import { startServer } from './lib/server.ts';
import { quantile, table } from './lib/table.ts';

const TURNS = 6;
const PER_TURN = 60;
const globalId = (type: string, uuid: string): string => Buffer.from(`${type}:${uuid}`).toString('base64url');
const placement = (number: number): string => `00000000-0000-7000-8007-${String(number).padStart(12, '0')}`;

type Question = { readonly query: string; readonly variables: object };
/** What screens and integrators send. PostGraphile is asked where its defaults can answer the same. */
const OPERATIONS: { readonly [name: string]: { readonly product: Question; readonly postgraphile?: Question } } = {
  'record page': {
    product: {
      query: `query Record($id: ID!) { placement(id: $id) { id state destination { code } post matched wage startOn evidenceGrade version updatedAt round { id titleZh dueOn }
        graduate { id name className graduationYear major { code zh } }
        school { id nameZh } employer { id name creditCode } evidence { id kind { code } attachment { id fileName byteSize } } } }`,
      variables: { id: globalId('Placement', placement(77)) },
    },
    postgraphile: {
      query: `query Record($id: UUID!) { placementByRowId(rowId: $id) { id state destination post matched wageFen startOn evidenceGrade version updatedAt roundByRoundId { id titleZh dueOn }
        graduateByGraduateIdAndSchoolId { id name className graduationYear majorByMajorCode { code zh } }
        orgUnitBySchoolId { id nameZh } employerByEmployerId { id name creditCode } placementEvidencesByPlacementId(first: 50) { nodes { id kind attachmentByAttachmentId { id fileName byteSize } } } } }`,
      variables: { id: placement(77) },
    },
  },
  'nested connections': {
    product: {
      query:
        'query Nested($school: ID!) { graduates(first: 20, where: { school: { id: { eq: $school } } }, orderBy: [{ field: GRADUATION_YEAR }]) { nodes { id name placements(first: 5) { nodes { id state evidence { id kind { code } } } } } } }',
      variables: { school: globalId('OrgUnit', SCHOOL_ID) },
    },
  },
  'whole list, no filter': {
    product: {
      query:
        '{ placements(first: 50) { nodes { id state graduate { name } school { nameZh } employer { name } } pageInfo { hasNextPage endCursor } } }',
      variables: {},
    },
  },
  'ordered by wage': {
    product: {
      query: '{ placements(first: 50, orderBy: [{ field: WAGE, direction: DESC }]) { nodes { id wage graduate { name } } } }',
      variables: {},
    },
  },
  'search by name': {
    product: {
      query:
        'query Search($text: String!) { graduates(first: 8, where: { search: $text }) { nodes { id name className school { id name } } } }',
      variables: { text: '王秀英' },
    },
  },
  'changed since': {
    product: {
      query:
        '{ placements(first: 100, where: { updatedAt: { gte: "2026-01-01T12:00:00Z" } }, orderBy: [{ field: UPDATED_AT }]) { nodes { id state updatedAt } pageInfo { hasNextPage endCursor } } }',
      variables: {},
    },
  },
  'groups of a round': {
    product: {
      query:
        'query Groups($round: ID!) { placementGroups(by: [SCHOOL, DESTINATION], where: { round: { id: { eq: $round } } }) { label count aggregates { employed known } } }',
      variables: { round: globalId('Round', ROUND_ID) },
    },
  },
  '50 nodes by id': {
    product: {
      query: 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id ... on Placement { state graduate { name } } } }',
      variables: { ids: Array.from({ length: 50 }, (_, index) => globalId('Placement', placement(index * 7 + 1))) },
    },
  },
};

type Line = {
  readonly name: string;
  readonly who: string;
  readonly pid: number;
  readonly port: number;
  readonly shot: Shot;
  serverMs: number;
  databaseMs: number;
  readonly times: number[];
};

/** CPU of each operation, product and PostGraphile in turns, on `rounds` × 10,000 placements. */
const measure = async (url: string): Promise<Line[]> => {
  const postmaster = await postmasterOf(url);
  const product = await startProduct(url);
  const postgraphile = await startServer(join(import.meta.dirname, 'servers/postgraphile.ts'), { DATABASE_URL: url }, '/graphql');
  const line = (name: string, who: string, { pid, port }: typeof product, question: Question, headers: Shot['headers']): Line => ({
    name,
    who,
    pid,
    port,
    shot: { path: '/graphql', headers, body: JSON.stringify(question) },
    serverMs: 0,
    databaseMs: 0,
    times: [],
  });
  const lines = Object.entries(OPERATIONS).flatMap(([name, asked]) => [
    line(name, 'Fuzhi', product, asked.product, { authorization: `Bearer ${TOKEN}` }),
    ...(asked.postgraphile ? [line(name, 'PostGraphile 5', postgraphile, asked.postgraphile, {})] : []),
  ]);
  try {
    for (const one of lines) await volley(one.port, one.shot, 60, 2);
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const one of lines) {
        const before = [cpuOf(one.pid), cpuOfBackends(postmaster)] as const;
        one.times.push(...(await volley(one.port, one.shot, PER_TURN, 2)));
        one.serverMs += cpuOf(one.pid) - before[0];
        one.databaseMs += cpuOfBackends(postmaster) - before[1];
      }
    }
    return lines;
  } finally {
    await product.stop();
    await postgraphile.stop();
  }
};

const costOf = (one: Line): number => (one.serverMs + one.databaseMs) / one.times.length;

/** The operations at 10,000 and at 100,000 placements. */
export const benchOperations = async (serverUrl: string): Promise<string> => {
  const small = await measure(await fillDatabase(serverUrl, 1));
  const large = await measure(await fillDatabase(serverUrl, 10));
  return table(
    'Operations, 100,000 placements in the table',
    ['CPU ms per request', 'by', 'server', 'PostgreSQL', 'together', 'of PostGraphile', 'of 10,000 rows', 'p50 ms', 'p99 ms'],
    large.map((one, index) => {
      const other = large.find((candidate) => candidate.name === one.name && candidate.who !== one.who);
      const before = small[index];
      return [
        one.name,
        one.who,
        (one.serverMs / one.times.length).toFixed(2),
        (one.databaseMs / one.times.length).toFixed(2),
        costOf(one).toFixed(2),
        other && one.who === 'Fuzhi' ? `${(costOf(one) / costOf(other)).toFixed(2)}×` : '',
        before ? `${(costOf(one) / costOf(before)).toFixed(2)}×` : '',
        quantile(one.times, 0.5).toFixed(1),
        quantile(one.times, 0.99).toFixed(1),
      ];
    }),
  );
};

import { rowsAt } from '../lib/answer.ts';
import { DISTRICT_PATH, PROVINCE_PATH } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

const SINCE = '2025-12-01T00:00:00Z';

const ROWS = `coalesce(json_agg(row_to_json(o) ORDER BY o."updatedAt", o.id), '[]') FROM (
    SELECT p.id, p.state, p.destination, p.version, p.updated_at AS "updatedAt",
      (SELECT row_to_json(x) FROM (SELECT g.id, g.name) AS x) AS graduate`;

/** What an integrator asks for every few minutes: whatever changed since the last time, oldest change first. */
export const changedSince: Operation = {
  name: 'changed-since',
  title: 'changed since, first 100',
  asker: 'district token',
  product: {
    query: `query Changed($since: DateTime!) {
      placements(first: 100, where: { updatedAt: { gte: $since } }, orderBy: [{ field: UPDATED_AT, direction: ASC }]) {
        nodes { id state destination { code } version updatedAt graduate { id name } } pageInfo { hasNextPage endCursor }
      }
    }`,
    variables: { since: SINCE },
  },
  postgraphile: {
    functions: `CREATE FUNCTION bench_changed(since timestamptz, unit text) RETURNS SETOF placement LANGUAGE sql STABLE AS $$
      SELECT p.* FROM placement AS p
      WHERE p.updated_at >= since AND (SELECT s.path <@ unit::ltree FROM org_unit AS s WHERE s.id = p.school_id)
      ORDER BY p.updated_at, p.id $$`,
    ask: {
      query: `query Changed($since: Datetime!, $unit: String!) {
        placements: benchChanged(since: $since, unit: $unit, first: 100) {
          nodes { id state destination version updatedAt graduate: graduateByGraduateIdAndSchoolId { id name } } pageInfo { hasNextPage endCursor }
        }
      }`,
      variables: { since: SINCE, unit: DISTRICT_PATH },
    },
  },
  dataloader: {
    query: `query Changed($since: String!) {
      placements(updatedSince: $since, first: 100) { nodes { id state destination version updatedAt graduate { id name } } pageInfo { hasNextPage endCursor } }
    }`,
    variables: { since: SINCE },
  },
  handWritten: {
    // by rounds, an index range each: a walk over all changes would read those of every other district
    text: `SELECT row_to_json(answer)::text FROM (SELECT ${ROWS}
      FROM (SELECT q.* FROM round AS r JOIN org_unit AS u ON u.id = r.org_unit_id AND (u.path <@ $2::ltree OR u.path @> $2::ltree)
            CROSS JOIN LATERAL (SELECT f.* FROM placement AS f
              WHERE f.round_id = r.id AND f.updated_at >= $1 AND (SELECT s.path <@ $2::ltree FROM org_unit AS s WHERE s.id = f.school_id)
              ORDER BY f.updated_at, f.id LIMIT 101) AS q
            ORDER BY q.updated_at, q.id LIMIT 101) AS p
      JOIN graduate AS g ON g.id = p.graduate_id ORDER BY p.updated_at, p.id LIMIT 100) AS o) AS answer (placements)`,
    values: [SINCE, DISTRICT_PATH],
  },
  rows: (data) => rowsAt(data, 'placements', ['id', 'destination', 'graduate.name']),
};

export const changedSinceProvince: Operation = {
  ...changedSince,
  name: 'changed-since-province',
  title: 'changed since, asked by the province',
  asker: 'province token',
  postgraphile: {
    ask: {
      query: (changedSince.postgraphile.ask as { query: string }).query,
      variables: { since: SINCE, unit: PROVINCE_PATH },
    },
  },
  handWritten: {
    // nearly every row of the walk counts
    text: `SELECT row_to_json(answer)::text FROM (SELECT ${ROWS}
      FROM (SELECT q.* FROM placement AS q WHERE q.updated_at >= $1 AND (SELECT s.path <@ $2::ltree FROM org_unit AS s WHERE s.id = q.school_id)
            ORDER BY q.updated_at, q.id LIMIT 101) AS p
      JOIN graduate AS g ON g.id = p.graduate_id ORDER BY p.updated_at, p.id LIMIT 100) AS o) AS answer (placements)`,
    values: [SINCE, PROVINCE_PATH],
  },
};

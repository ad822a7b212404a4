import { rowsAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, placementId } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

// scattered over a year, in no order of their own
const IDS = Array.from({ length: 50 }, (_, index) => placementId((index * 733) % 2000, 2024));

/** Fifty rows that a client has only the ids of. */
export const nodes: Operation = {
  name: 'nodes',
  title: '50 nodes by id',
  asker: 'district token',
  product: {
    query:
      'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id ... on Placement { state version graduate { id name } school { id nameZh } } } }',
    variables: { ids: IDS.map((id) => globalId('Placement', id)) },
  },
  postgraphile: {
    functions: `CREATE FUNCTION bench_nodes(ids uuid[]) RETURNS SETOF placement LANGUAGE sql STABLE AS $$
      SELECT p.* FROM unnest(ids) WITH ORDINALITY AS i (id, n) JOIN placement AS p ON p.id = i.id ORDER BY i.n $$`,
    ask: {
      query: `query Nodes($ids: [UUID!]!) {
        nodes: benchNodes(ids: $ids) { nodes { id state version graduate: graduateByGraduateIdAndSchoolId { id name } school: orgUnitBySchoolId { id nameZh } } }
      }`,
      variables: { ids: IDS },
    },
  },
  dataloader: {
    query: 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id state version graduate { id name } school { id nameZh } } }',
    variables: { ids: IDS },
  },
  handWritten: {
    text: `SELECT row_to_json(answer)::text FROM (SELECT coalesce(json_agg(row_to_json(o) ORDER BY i.n), '[]')
      FROM unnest($1::uuid[]) WITH ORDINALITY AS i (id, n) JOIN LATERAL (
        SELECT p.id, p.state, p.version, (SELECT row_to_json(x) FROM (SELECT g.id, g.name) AS x) AS graduate,
          (SELECT row_to_json(x) FROM (SELECT u.id, u.name_zh AS "nameZh") AS x) AS school
        FROM placement AS p JOIN graduate AS g ON g.id = p.graduate_id JOIN org_unit AS u ON u.id = p.school_id
        WHERE p.id = i.id AND u.path <@ $2::ltree) AS o ON true) AS answer (nodes)`,
    values: [IDS, DISTRICT_PATH],
  },
  rows: (data) => rowsAt(data, 'nodes', ['id', 'graduate.name', 'school.nameZh']),
};

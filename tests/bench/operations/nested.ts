import { rowsAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, SCHOOL_ID } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

/** Pages within pages: graduates of a school, of each the placements, of each the evidence. */
export const nested: Operation = {
  name: 'nested',
  title: 'nested connections',
  asker: 'district token',
  product: {
    query: `query Nested($school: ID!) {
      graduates(first: 20, where: { school: { id: { eq: $school } } }, orderBy: [{ field: GRADUATION_YEAR, direction: DESC }]) {
        nodes { id name className placements(first: 5) { nodes { id state round { id titleZh } evidence { id kind { code } } } } }
      }
    }`,
    variables: { school: globalId('OrgUnit', SCHOOL_ID) },
  },
  postgraphile: {
    // a relation against the direction of its key is shown where an index has just the key's columns
    functions: `CREATE FUNCTION graduate_bench_placements(g graduate) RETURNS SETOF placement LANGUAGE sql STABLE AS $$
      SELECT p.* FROM placement AS p WHERE p.graduate_id = g.id ORDER BY p.updated_at DESC, p.id DESC $$`,
    ask: {
      query: `query Nested($school: UUID!) {
        graduates: allGraduates(first: 20, condition: { schoolId: $school }, orderBy: [GRADUATION_YEAR_DESC, ROW_ID_DESC]) {
          nodes {
            id name className
            placements: benchPlacements(first: 5) {
              nodes { id state round: roundByRoundId { id titleZh } evidence: placementEvidencesByPlacementId(first: 50, orderBy: [KIND_ASC]) { nodes { id kind } } }
            }
          }
        }
      }`,
      variables: { school: SCHOOL_ID },
    },
  },
  dataloader: {
    query: `query Nested($school: ID!) {
      graduates(school: $school, first: 20) { nodes { id name className placements(first: 5) { nodes { id state round { id titleZh } evidence { id kind } } } } }
    }`,
    variables: { school: SCHOOL_ID },
  },
  handWritten: {
    text: `SELECT row_to_json(answer)::text FROM (SELECT coalesce(json_agg(row_to_json(o) ORDER BY o.graduation_year DESC, o.id DESC), '[]') FROM (
        SELECT g.id, g.name, g.class_name AS "className", g.graduation_year,
          (SELECT coalesce(json_agg(row_to_json(n)), '[]') FROM (
            SELECT p.id, p.state, (SELECT row_to_json(x) FROM (SELECT r.id, r.title_zh AS "titleZh") AS x) AS round,
              (SELECT coalesce(json_agg(row_to_json(v) ORDER BY v.kind, v.id), '[]') FROM (SELECT e.id, e.kind FROM placement_evidence AS e WHERE e.placement_id = p.id) AS v) AS evidence
            FROM placement AS p JOIN round AS r ON r.id = p.round_id WHERE p.graduate_id = g.id ORDER BY p.updated_at DESC, p.id DESC LIMIT 5) AS n) AS placements
        FROM graduate AS g WHERE g.school_id = $1 AND (SELECT s.path <@ $2::ltree FROM org_unit AS s WHERE s.id = g.school_id)
        ORDER BY g.graduation_year DESC, g.id DESC LIMIT 20) AS o) AS answer (graduates)`,
    values: [SCHOOL_ID, DISTRICT_PATH],
  },
  rows: (data) => rowsAt(data, 'graduates', ['id', 'name', 'placements.id', 'placements.round.titleZh', 'placements.evidence.id']),
};

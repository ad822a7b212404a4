import { rowsAt } from '../lib/answer.ts';
import { PROVINCE_PATH } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

const FIELDS = 'id state updatedAt';

/** The list as it opens, for whoever sees every row there is. */
export const wholeListProvince: Operation = {
  name: 'whole-list-province',
  title: 'whole list, asked by the province',
  asker: 'province token',
  product: {
    query: `{ placements(first: 50, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
      nodes { ${FIELDS} graduate { id name } school { id nameZh } employer { id name } } pageInfo { hasNextPage endCursor } } }`,
  },
  postgraphile: {
    ask: {
      query: `{ placements: allPlacements(first: 50, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
        nodes { ${FIELDS} graduate: graduateByGraduateIdAndSchoolId { id name } school: orgUnitBySchoolId { id nameZh } employer: employerByEmployerId { id name } }
        pageInfo { hasNextPage endCursor } } }`,
    },
  },
  dataloader: {
    query: `{ placements(first: 50) {
      nodes { ${FIELDS} graduate { id name } school { id nameZh } employer { id name } } pageInfo { hasNextPage endCursor } } }`,
  },
  handWritten: {
    text: `SELECT row_to_json(answer)::text FROM (SELECT coalesce(json_agg(row_to_json(o) ORDER BY o."updatedAt" DESC, o.id DESC), '[]') FROM (
        SELECT p.id, p.state, p.updated_at AS "updatedAt", (SELECT row_to_json(x) FROM (SELECT g.id, g.name) AS x) AS graduate,
          (SELECT row_to_json(x) FROM (SELECT u.id, u.name_zh AS "nameZh") AS x) AS school,
          CASE WHEN e.id IS NOT NULL THEN (SELECT row_to_json(x) FROM (SELECT e.id, e.name) AS x) END AS employer
        FROM (SELECT q.* FROM placement AS q WHERE (SELECT s.path <@ $1::ltree FROM org_unit AS s WHERE s.id = q.school_id)
              ORDER BY q.updated_at DESC, q.id DESC LIMIT 51) AS p
        JOIN graduate AS g ON g.id = p.graduate_id JOIN org_unit AS u ON u.id = p.school_id LEFT JOIN employer AS e ON e.id = p.employer_id
        ORDER BY p.updated_at DESC, p.id DESC LIMIT 50) AS o) AS answer (placements)`,
    values: [PROVINCE_PATH],
  },
  rows: (data) => rowsAt(data, 'placements', ['id', 'graduate.name', 'school.nameZh', 'employer.name']),
};

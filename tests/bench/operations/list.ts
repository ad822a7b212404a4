import { rowsAt, valueAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, ROUND_ID } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

/** The placement list of a round, newest change first, with all a line shows and the number of all rows. */
export const list: Operation = {
  name: 'list',
  title: 'list page with relations',
  asker: 'office',
  product: {
    query: `query PlacementList($round: ID!) {
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
    }`,
    variables: { round: globalId('Round', ROUND_ID) },
  },
  postgraphile: {
    ask: {
      query: `query PlacementList($round: UUID!) {
        placements: allPlacements(first: 50, condition: { roundId: $round }, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
          totalCount
          nodes {
            id state destination post matched wageFen startOn evidenceGrade version updatedAt
            graduate: graduateByGraduateIdAndSchoolId { id name className graduationYear major: majorByMajorCode { code zh } }
            school: orgUnitBySchoolId { id nameZh }
            employer: employerByEmployerId { id name creditCode }
            evidence: placementEvidencesByPlacementId(first: 50, orderBy: [KIND_ASC]) {
              nodes { id kind attachment: attachmentByAttachmentId { id fileName byteSize } }
            }
          }
        }
      }`,
      variables: { round: ROUND_ID },
    },
  },
  dataloader: {
    query: `query PlacementList($round: ID!) {
      placements(round: $round, first: 50) {
        totalCount
        nodes {
          id state destination post matched wageFen startOn evidenceGrade version updatedAt
          graduate { id name className graduationYear major { code zh } }
          school { id nameZh }
          employer { id name creditCode }
          evidence { id kind attachment { id fileName byteSize } }
        }
      }
    }`,
    variables: { round: ROUND_ID },
  },
  handWritten: {
    text: `SELECT row_to_json(answer)::text FROM (SELECT (SELECT row_to_json(l) FROM (SELECT
        (SELECT count(*) FROM placement AS c WHERE c.round_id = $1 AND c.school_id IN (SELECT id FROM org_unit WHERE path <@ $2::ltree)) AS "totalCount",
        (SELECT coalesce(json_agg(n ORDER BY n."updatedAt" DESC, n.id DESC), '[]') FROM (
          SELECT p.id, p.state, p.destination, p.post, p.matched, p.wage_fen AS "wageFen", p.start_on AS "startOn", p.evidence_grade AS "evidenceGrade",
            p.version, p.updated_at AS "updatedAt",
            (SELECT row_to_json(o) FROM (SELECT g.id, g.name, g.class_name AS "className", g.graduation_year AS "graduationYear",
              (SELECT row_to_json(o) FROM (SELECT m.code, m.zh) AS o) AS major) AS o) AS graduate,
            (SELECT row_to_json(o) FROM (SELECT u.id, u.name_zh AS "nameZh") AS o) AS school,
            CASE WHEN e.id IS NOT NULL THEN (SELECT row_to_json(o) FROM (SELECT e.id, e.name, e.credit_code AS "creditCode") AS o) END AS employer,
            (SELECT coalesce(json_agg(row_to_json(o) ORDER BY o.kind, o.id), '[]') FROM (SELECT x.id, x.kind,
                CASE WHEN a.id IS NOT NULL THEN (SELECT row_to_json(f) FROM (SELECT a.id, a.file_name AS "fileName", a.byte_size AS "byteSize") AS f) END AS attachment
              FROM placement_evidence AS x LEFT JOIN attachment AS a ON a.id = x.attachment_id WHERE x.placement_id = p.id) AS o) AS evidence
          FROM (SELECT q.* FROM placement AS q
                WHERE q.round_id = $1 AND (SELECT s.path <@ $2::ltree FROM org_unit AS s WHERE s.id = q.school_id)
                ORDER BY q.updated_at DESC, q.id DESC LIMIT 50) AS p
          JOIN graduate AS g ON g.id = p.graduate_id
          JOIN major AS m ON m.code = g.major_code
          JOIN org_unit AS u ON u.id = p.school_id
          LEFT JOIN employer AS e ON e.id = p.employer_id) AS n) AS nodes) AS l) AS placements) AS answer`,
    values: [ROUND_ID, DISTRICT_PATH],
  },
  rows: (data) => [
    valueAt(data, 'placements.totalCount'),
    rowsAt(data, 'placements', [
      'id',
      'destination',
      'graduate.name',
      'graduate.major.zh',
      'school.nameZh',
      'employer.creditCode',
      'evidence.id',
      'evidence.kind',
      'evidence.attachment.fileName',
    ]),
  ],
};

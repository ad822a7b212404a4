import { valueAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, placementId } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

const ID = placementId(77);

/** The page of one placement. */
export const record: Operation = {
  name: 'record',
  title: 'deep record page',
  asker: 'office',
  product: {
    query: `query Record($id: ID!) {
      placement(id: $id) {
        id state destination { code } post matched wage startOn evidenceGrade version updatedAt
        round { id titleZh dueOn }
        graduate { id name className graduationYear major { code zh } }
        school { id nameZh }
        employer { id name creditCode }
        evidence { id kind { code } attachment { id fileName byteSize } }
      }
    }`,
    variables: { id: globalId('Placement', ID) },
  },
  postgraphile: {
    ask: {
      query: `query Record($id: UUID!) {
        placement: placementByRowId(rowId: $id) {
          id state destination post matched wageFen startOn evidenceGrade version updatedAt
          round: roundByRoundId { id titleZh dueOn }
          graduate: graduateByGraduateIdAndSchoolId { id name className graduationYear major: majorByMajorCode { code zh } }
          school: orgUnitBySchoolId { id nameZh }
          employer: employerByEmployerId { id name creditCode }
          evidence: placementEvidencesByPlacementId(first: 50, orderBy: [KIND_ASC]) {
            nodes { id kind attachment: attachmentByAttachmentId { id fileName byteSize } }
          }
        }
      }`,
      variables: { id: ID },
    },
  },
  dataloader: {
    query: `query Record($id: ID!) {
      placement(id: $id) {
        id state destination post matched wageFen startOn evidenceGrade version updatedAt
        round { id titleZh dueOn }
        graduate { id name className graduationYear major { code zh } }
        school { id nameZh }
        employer { id name creditCode }
        evidence { id kind attachment { id fileName byteSize } }
      }
    }`,
    variables: { id: ID },
  },
  handWritten: {
    text: `SELECT row_to_json(answer)::text FROM (SELECT (SELECT row_to_json(n) FROM (
        SELECT p.id, p.state, p.destination, p.post, p.matched, p.wage_fen AS "wageFen", p.start_on AS "startOn", p.evidence_grade AS "evidenceGrade",
          p.version, p.updated_at AS "updatedAt",
          (SELECT row_to_json(o) FROM (SELECT r.id, r.title_zh AS "titleZh", r.due_on AS "dueOn") AS o) AS round,
          (SELECT row_to_json(o) FROM (SELECT g.id, g.name, g.class_name AS "className", g.graduation_year AS "graduationYear",
            (SELECT row_to_json(o) FROM (SELECT m.code, m.zh) AS o) AS major) AS o) AS graduate,
          (SELECT row_to_json(o) FROM (SELECT u.id, u.name_zh AS "nameZh") AS o) AS school,
          CASE WHEN e.id IS NOT NULL THEN (SELECT row_to_json(o) FROM (SELECT e.id, e.name, e.credit_code AS "creditCode") AS o) END AS employer,
          (SELECT coalesce(json_agg(row_to_json(o) ORDER BY o.kind, o.id), '[]') FROM (SELECT x.id, x.kind,
              CASE WHEN a.id IS NOT NULL THEN (SELECT row_to_json(f) FROM (SELECT a.id, a.file_name AS "fileName", a.byte_size AS "byteSize") AS f) END AS attachment
            FROM placement_evidence AS x LEFT JOIN attachment AS a ON a.id = x.attachment_id WHERE x.placement_id = p.id) AS o) AS evidence
        FROM placement AS p
        JOIN round AS r ON r.id = p.round_id
        JOIN graduate AS g ON g.id = p.graduate_id
        JOIN major AS m ON m.code = g.major_code
        JOIN org_unit AS u ON u.id = p.school_id
        LEFT JOIN employer AS e ON e.id = p.employer_id
        WHERE p.id = $1 AND u.path <@ $2::ltree) AS n) AS placement) AS answer`,
    values: [ID, DISTRICT_PATH],
  },
  rows: (data) =>
    [
      'id',
      'post',
      'round.titleZh',
      'graduate.name',
      'graduate.major.zh',
      'school.nameZh',
      'employer.creditCode',
      'evidence.id',
      'evidence.attachment.fileName',
    ].map((path) => valueAt(data, `placement.${path}`)),
};

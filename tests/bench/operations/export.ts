import { rowsAt } from '../lib/answer.ts';
import { DISTRICT_PATH } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

const FROM_YEAR = 2021;
const COLUMNS = [
  'id',
  'school',
  'name',
  'className',
  'major',
  'destinationCode',
  'employer',
  'employerCode',
  'wage',
  'startOn',
  'state',
  'updatedAt',
];
const NESTED =
  'id school { nameZh } graduate { name className major { zh } } destination employer { name creditCode } wageFen startOn state updatedAt';

/** Five years of a district, 10,000 rows with their graduate, school and employer. */
export const exportRows: Operation = {
  name: 'export',
  title: 'export of 10,000 rows',
  asker: 'district token',
  perTurn: 3,
  product: {
    get: `/exports/placements.jsonl?columns=${COLUMNS.join()}&where=${encodeURIComponent(JSON.stringify({ graduationYear: { gte: FROM_YEAR } }))}`,
  },
  postgraphile: {
    functions: `CREATE FUNCTION bench_years(from_year int, unit text) RETURNS SETOF placement LANGUAGE sql STABLE AS $$
      SELECT p.* FROM placement AS p WHERE p.graduation_year >= from_year AND p.school_id IN (SELECT u.id FROM org_unit AS u WHERE u.path <@ unit::ltree)
      ORDER BY p.updated_at DESC, p.id DESC $$`,
    ask: {
      query: `query Export($from: Int!, $unit: String!) {
        placements: benchYears(fromYear: $from, unit: $unit, first: 10000) {
          nodes {
            id school: orgUnitBySchoolId { nameZh } graduate: graduateByGraduateIdAndSchoolId { name className major: majorByMajorCode { zh } }
            destination employer: employerByEmployerId { name creditCode } wageFen startOn state updatedAt
          }
        }
      }`,
      variables: { from: FROM_YEAR, unit: DISTRICT_PATH },
    },
  },
  dataloader: {
    query: `query Export($from: Int!) { placements(fromYear: $from, first: 10000) { nodes { ${NESTED} } } }`,
    variables: { from: FROM_YEAR },
  },
  handWritten: {
    stream: true,
    text: `SELECT row_to_json(o)::text FROM (SELECT p.id, u.name_zh AS school, g.name, g.class_name AS "className", m.zh AS major, p.destination AS "destinationCode",
        e.name AS employer, e.credit_code AS "employerCode", p.wage_fen AS wage, p.start_on AS "startOn", p.state, p.updated_at AS "updatedAt"
      FROM placement AS p JOIN org_unit AS u ON u.id = p.school_id JOIN graduate AS g ON g.id = p.graduate_id JOIN major AS m ON m.code = g.major_code
      LEFT JOIN employer AS e ON e.id = p.employer_id
      WHERE p.graduation_year >= $1 AND p.school_id IN (SELECT s.id FROM org_unit AS s WHERE s.path <@ $2::ltree) ORDER BY p.updated_at DESC, p.id DESC) AS o`,
    values: [FROM_YEAR, DISTRICT_PATH],
  },
  rows: (data) => {
    const flat = Array.isArray(data);
    const rows = rowsAt(
      data,
      flat ? '' : 'placements',
      flat ? ['id', 'name', 'employerCode'] : ['id', 'graduate.name', 'employer.creditCode'],
    );
    if (rows.length !== 10_000) throw new Error(`an export of ${rows.length} rows`);
    return rows;
  },
  note: 'export: PostGraphile and Apollo answer one query with first: 10000, held in memory as a whole; the others stream one row a line',
};

import { rowsAt, valueAt } from '../lib/answer.ts';
import { DISTRICT_PATH } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

const FIELDS = 'id name className graduationYear';

/** Graduates of some years by the initials of their names' pinyin. */
export const search: Operation = {
  name: 'search',
  title: 'filtered search by pinyin',
  asker: 'office',
  product: {
    query: `query Search($text: String!, $from: Int!) {
      graduates(first: 50, where: { search: $text, graduationYear: { gte: $from } }, orderBy: [{ field: GRADUATION_YEAR, direction: DESC }]) {
        totalCount
        nodes { ${FIELDS} school { id nameZh } major { code zh } }
      }
    }`,
    variables: { text: 'wxy', from: 2021 },
  },
  postgraphile: {
    functions: `CREATE FUNCTION bench_search(words text, from_year int, unit text) RETURNS SETOF graduate LANGUAGE sql STABLE AS $$
      SELECT g.* FROM graduate AS g
      WHERE (g.name || ' ' || g.name_pinyin || ' ' || g.name_initials) ILIKE '%' || words || '%' AND g.graduation_year >= from_year
        AND g.school_id IN (SELECT u.id FROM org_unit AS u WHERE u.path <@ unit::ltree)
      ORDER BY g.graduation_year DESC, g.id DESC $$`,
    ask: {
      query: `query Search($text: String!, $from: Int!, $unit: String!) {
        graduates: benchSearch(words: $text, fromYear: $from, unit: $unit, first: 50) {
          totalCount
          nodes { ${FIELDS} school: orgUnitBySchoolId { id nameZh } major: majorByMajorCode { code zh } }
        }
      }`,
      variables: { text: 'wxy', from: 2021, unit: DISTRICT_PATH },
    },
  },
  dataloader: {
    query: `query Search($text: String!, $from: Int!) {
      graduates(search: $text, fromYear: $from, first: 50) { totalCount nodes { ${FIELDS} school { id nameZh } major { code zh } } }
    }`,
    variables: { text: 'wxy', from: 2021 },
  },
  handWritten: {
    text: `WITH found AS MATERIALIZED (
        SELECT g.id, g.name, g.class_name, g.graduation_year, g.major_code, u.id AS school_id, u.name_zh
        FROM graduate AS g JOIN org_unit AS u ON u.id = g.school_id
        WHERE (g.name || ' ' || g.name_pinyin || ' ' || g.name_initials) ILIKE $1 AND g.graduation_year >= $2 AND u.path <@ $3::ltree)
      SELECT row_to_json(answer)::text FROM (SELECT (SELECT row_to_json(l) FROM (SELECT
        (SELECT count(*) FROM found) AS "totalCount",
        (SELECT coalesce(json_agg(n ORDER BY n."graduationYear" DESC, n.id DESC), '[]') FROM (
          SELECT f.id, f.name, f.class_name AS "className", f.graduation_year AS "graduationYear",
            (SELECT row_to_json(o) FROM (SELECT f.school_id AS id, f.name_zh AS "nameZh") AS o) AS school,
            (SELECT row_to_json(o) FROM (SELECT m.code, m.zh) AS o) AS major
          FROM (SELECT * FROM found ORDER BY graduation_year DESC, id DESC LIMIT 50) AS f
          JOIN major AS m ON m.code = f.major_code) AS n) AS nodes) AS l) AS graduates) AS answer`,
    values: ['%wxy%', 2021, DISTRICT_PATH],
  },
  rows: (data) => [valueAt(data, 'graduates.totalCount'), rowsAt(data, 'graduates', ['id', 'name', 'school.nameZh', 'major.zh'])],
};

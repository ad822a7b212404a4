import { destinationsWith } from '@fuzhi/domain/placement/model.ts';
import { rowsAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, ROUND_ID } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

export const EMPLOYED = destinationsWith('employed', '1')
  .map((code) => `'${code}'`)
  .join(', ');

export const GROUPS = `SELECT g.school_id, u.name_zh AS school_name, g.destination, g.count, g.employed, g.known, g.wage
  FROM (SELECT p.school_id, p.destination, count(*)::int AS count, (count(*) FILTER (WHERE p.destination IN (${EMPLOYED})))::int AS employed,
      (count(*) FILTER (WHERE p.destination <> 'D39'))::int AS known, avg(p.wage_fen) AS wage
    FROM placement AS p WHERE p.round_id = $1 AND p.school_id IN (SELECT s.id FROM org_unit AS s WHERE s.path <@ $2::ltree)
    GROUP BY p.school_id, p.destination) AS g
  JOIN org_unit AS u ON u.id = g.school_id`;

/** How a round stands, by school and destination. */
export const groups: Operation = {
  name: 'groups',
  title: 'group-by with aggregates',
  asker: 'office',
  product: {
    query: `query Groups($round: ID!) {
      placementGroups(by: [SCHOOL, DESTINATION], where: { round: { id: { eq: $round } } }) {
        count key { school { id nameZh } destination { code } } aggregates { employed known wageAverage }
      }
    }`,
    variables: { round: globalId('Round', ROUND_ID) },
  },
  postgraphile: {
    functions: `CREATE FUNCTION bench_groups(round uuid, unit text)
      RETURNS TABLE (school_id uuid, school_name text, destination text, count int, employed int, known int, wage numeric) LANGUAGE sql STABLE AS $$
      ${GROUPS.replace('$2::ltree', 'unit::ltree').replace('$1', 'round')} ORDER BY g.count DESC $$`,
    ask: {
      query: `query Groups($round: UUID!, $unit: String!) {
        placementGroups: benchGroups(round: $round, unit: $unit) { nodes { count schoolId schoolName destination employed known wage } }
      }`,
      variables: { round: ROUND_ID, unit: DISTRICT_PATH },
    },
  },
  dataloader: {
    query: `query Groups($round: ID!) {
      placementGroups(round: $round) { count school { id nameZh } destination employed known wage }
    }`,
    variables: { round: ROUND_ID },
  },
  handWritten: {
    text: `SELECT row_to_json(answer)::text FROM (SELECT (SELECT coalesce(json_agg(row_to_json(o) ORDER BY o.count DESC), '[]') FROM (
      SELECT x.count, x.school_id AS "schoolId", x.school_name AS "schoolName", x.destination, x.employed, x.known, x.wage FROM (${GROUPS}) AS x) AS o)
      AS "placementGroups") AS answer`,
    values: [ROUND_ID, DISTRICT_PATH],
  },
  // groups of one size come in any order
  rows: (data) =>
    rowsAt(data, 'placementGroups', [
      'key.school.nameZh',
      'schoolName',
      'school.nameZh',
      'key.destination',
      'destination',
      'count',
      'employed',
      'aggregates.employed',
      'known',
      'aggregates.known',
    ])
      .map((row) => JSON.stringify(row.filter((value) => value !== null)))
      .toSorted(),
};

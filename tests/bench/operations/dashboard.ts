import { rowsAt, valueAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, ROUND_ID } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';
import { EMPLOYED } from './groups.ts';

const DISTRICT_ID = '00000000-0000-7000-8000-000100000000';

/** The figures of a round's rows. */
export const FIGURES = `SELECT count(*)::int AS count, count(p.destination)::int AS reported,
    (count(*) FILTER (WHERE p.destination IN (${EMPLOYED})))::int AS employed, (count(*) FILTER (WHERE p.destination <> 'D39'))::int AS known,
    avg(p.wage_fen) AS wage
  FROM placement AS p WHERE p.round_id = $1 AND p.school_id IN (SELECT s.id FROM org_unit AS s WHERE s.path <@ $2::ltree)`;
export const STATES = `SELECT q.state, count(*)::int AS count FROM round_report AS q JOIN org_unit AS s ON s.id = q.org_unit_id
  WHERE q.round_id = $1 AND s.path <@ $2::ltree GROUP BY q.state`;

/** What an office sees first: its tasks, its rounds, how the newest one stands, and what changed last in it. */
export const dashboard: Operation = {
  name: 'dashboard',
  title: 'dashboard, five root fields',
  asker: 'office',
  product: {
    query: `query Dashboard($round: ID!) {
      inboxItems(first: 50, orderBy: [{ field: DUE_ON, direction: ASC }]) { totalCount nodes { id kind title dueOn orgUnit { id nameZh } } }
      rounds(first: 30, orderBy: [{ field: PERIOD, direction: DESC }]) { nodes { id kind periodYear title opensOn dueOn } }
      states: roundReportGroups(by: [STATE], where: { round: { id: { eq: $round } } }) { count key { state } }
      figures: placements(first: 1, where: { round: { id: { eq: $round } } }) { aggregates { count reported employed known wageAverage } }
      newest: placements(first: 8, where: { round: { id: { eq: $round } } }, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
        nodes { id state updatedAt graduate { id name } school { id nameZh } }
      }
    }`,
    variables: { round: globalId('Round', ROUND_ID) },
  },
  postgraphile: {
    functions: `CREATE FUNCTION bench_tasks(unit text) RETURNS SETOF inbox_item LANGUAGE sql STABLE AS $$
      SELECT i.* FROM inbox_item AS i WHERE i.role = 'BUREAU_VOC' AND i.done_at IS NULL
        AND i.org_unit_id IN (SELECT u.id FROM org_unit AS u WHERE u.path <@ unit::ltree) ORDER BY i.due_on, i.id $$;
      CREATE FUNCTION bench_figures(round uuid, unit text)
      RETURNS TABLE (count int, reported int, employed int, known int, wage numeric) LANGUAGE sql STABLE AS $$
      ${FIGURES.replace('$2::ltree', 'unit::ltree').replace('$1', 'round')} $$;
      CREATE FUNCTION bench_states(round uuid, unit text) RETURNS TABLE (state text, count int) LANGUAGE sql STABLE AS $$
      ${STATES.replace('$2::ltree', 'unit::ltree').replace('$1', 'round')} $$`,
    ask: {
      query: `query Dashboard($round: UUID!, $district: UUID!, $unit: String!) {
        inboxItems: benchTasks(unit: $unit, first: 50) {
          totalCount nodes { id kind titleZh dueOn orgUnit: orgUnitByOrgUnitId { id nameZh } }
        }
        rounds: allRounds(first: 30, condition: { orgUnitId: $district }, orderBy: [PERIOD_YEAR_DESC]) { nodes { id kind periodYear titleZh opensOn dueOn } }
        states: benchStates(round: $round, unit: $unit) { nodes { count state } }
        figures: benchFigures(round: $round, unit: $unit) { nodes { count reported employed known wage } }
        newest: allPlacements(first: 8, condition: { roundId: $round }, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
          nodes { id state updatedAt graduate: graduateByGraduateIdAndSchoolId { id name } school: orgUnitBySchoolId { id nameZh } }
        }
      }`,
      variables: { round: ROUND_ID, district: DISTRICT_ID, unit: DISTRICT_PATH },
    },
  },
  dataloader: {
    query: `query Dashboard($round: ID!) {
      inboxItems(first: 50) { totalCount nodes { id kind titleZh dueOn orgUnit { id nameZh } } }
      rounds(first: 30) { nodes { id kind periodYear titleZh opensOn dueOn } }
      states: roundReportGroups(round: $round) { count state }
      figures: placementFigures(round: $round) { count reported employed known wage }
      newest: placements(round: $round, first: 8) { nodes { id state updatedAt graduate { id name } school { id nameZh } } }
    }`,
    variables: { round: ROUND_ID },
  },
  handWritten: {
    text: `WITH item AS MATERIALIZED (SELECT i.id, i.kind, i.title_zh, i.due_on, u.id AS unit_id, u.name_zh FROM inbox_item AS i JOIN org_unit AS u ON u.id = i.org_unit_id
        WHERE i.role = 'BUREAU_VOC' AND i.done_at IS NULL AND u.path <@ $2::ltree)
      SELECT row_to_json(answer)::text FROM (SELECT
        (SELECT row_to_json(l) FROM (SELECT (SELECT count(*) FROM item) AS "totalCount", (SELECT coalesce(json_agg(n ORDER BY n."dueOn", n.id), '[]') FROM (
          SELECT i.id, i.kind, i.title_zh AS "titleZh", i.due_on AS "dueOn", (SELECT row_to_json(o) FROM (SELECT i.unit_id AS id, i.name_zh AS "nameZh") AS o) AS "orgUnit"
          FROM item AS i ORDER BY i.due_on, i.id LIMIT 50) AS n) AS nodes) AS l) AS "inboxItems",
        (SELECT coalesce(json_agg(n ORDER BY n."periodYear" DESC, n."dueOn" DESC), '[]') FROM (
          SELECT r.id, r.kind, r.period_year AS "periodYear", r.title_zh AS "titleZh", r.opens_on AS "opensOn", r.due_on AS "dueOn"
          FROM round AS r JOIN org_unit AS u ON u.id = r.org_unit_id WHERE u.path <@ $2::ltree OR u.path @> $2::ltree
          ORDER BY r.period_year DESC, r.due_on DESC LIMIT 30) AS n) AS rounds,
        (SELECT coalesce(json_agg(row_to_json(x) ORDER BY x.count DESC), '[]') FROM (${STATES}) AS x) AS states,
        (SELECT row_to_json(x) FROM (${FIGURES}) AS x) AS figures,
        (SELECT coalesce(json_agg(n ORDER BY n."updatedAt" DESC, n.id DESC), '[]') FROM (
          SELECT p.id, p.state, p.updated_at AS "updatedAt", (SELECT row_to_json(o) FROM (SELECT g.id, g.name) AS o) AS graduate,
            (SELECT row_to_json(o) FROM (SELECT u.id, u.name_zh AS "nameZh") AS o) AS school
          FROM (SELECT q.* FROM placement AS q WHERE q.round_id = $1 AND (SELECT s.path <@ $2::ltree FROM org_unit AS s WHERE s.id = q.school_id)
                ORDER BY q.updated_at DESC, q.id DESC LIMIT 8) AS p
          JOIN graduate AS g ON g.id = p.graduate_id JOIN org_unit AS u ON u.id = p.school_id) AS n) AS newest) AS answer`,
    values: [ROUND_ID, DISTRICT_PATH],
  },
  rows: (data) => {
    const figure = (name: string): unknown =>
      [`figures.aggregates.${name}`, `figures.nodes.${name}`, `figures.${name}`]
        .flatMap((path) => valueAt(data, path))
        .find((value) => value !== null);
    return [
      valueAt(data, 'inboxItems.totalCount'),
      rowsAt(data, 'inboxItems', ['id', 'orgUnit.nameZh']),
      rowsAt(data, 'rounds', ['id', 'periodYear']),
      rowsAt(data, 'states', ['count', 'state', 'key.state']).map((row) => row.filter((value) => value !== null)),
      ['count', 'reported', 'employed', 'known'].map(figure),
      rowsAt(data, 'newest', ['id', 'graduate.name', 'school.nameZh']),
    ];
  },
};

import { valueAt } from '../lib/answer.ts';
import { DISTRICT_PATH, globalId, placementId } from '../lib/database.ts';
import type { Operation } from '../lib/operation.ts';

// rows of the first school with an employer, in a year that no other operation reads the order of
const ROWS = Array.from({ length: 2000 }, (_, number) => number).filter((number) => number % 3 === 0 && number % 10 > 1);
const LANES = 4;
const perLane = Math.floor(ROWS.length / LANES);

/** The row of a turn: never one of another lane, each again only after all others of its lane. */
const rowOf = (turn: number, lane: number) => ({
  id: placementId(ROWS[(turn % perLane) * LANES + lane] ?? 0, 2016),
  version: 1 + Math.floor(turn / perLane),
  note: `已回访，第 ${turn + 1} 次`,
});

export const CLERK_ID = '00000000-0000-7000-8002-000100000002';

/**
 * One statement is one transaction: the row as long as it is of the version that was read, the trail's next link, and the event. The hash of
 * a link is the hash of the one before and of what is written.
 */
export const EDIT = `WITH old AS MATERIALIZED (
    SELECT p.id, p.call_back, p.school_id, p.round_id, p.graduate_id FROM placement AS p
    JOIN round_report AS q ON q.round_id = p.round_id AND q.org_unit_id = p.school_id JOIN org_unit AS u ON u.id = p.school_id
    WHERE p.id = $1 AND p.version = $2 AND p.state IN ('DRAFT', 'RETURNED') AND q.state IN ('NOT_STARTED', 'DRAFT', 'RETURNED') AND u.path <@ $4::ltree
    FOR UPDATE OF p),
  changed AS (UPDATE placement AS p SET call_back = $3, version = p.version + 1, updated_at = now() FROM old WHERE p.id = old.id
    RETURNING p.id, p.version, p.state, p.call_back, old.call_back AS before, p.school_id, p.round_id, p.graduate_id),
  fact AS (SELECT c.*, gen_random_uuid() AS entry, gen_random_uuid() AS event, gen_random_uuid() AS request, jsonb_build_object('callBack', c.before) AS was,
      jsonb_build_object('callBack', c.call_back) AS now_is FROM changed AS c),
  link AS (UPDATE audit_chain AS a SET seq = a.seq + 1,
      hash = sha256(a.hash || convert_to(concat_ws('|', f.entry, a.seq + 1, f.id, f.was, f.now_is), 'UTF8'))
    FROM fact AS f WHERE a.shard = ('x' || substr(f.request::text, 1, 1))::bit(4)::int RETURNING a.shard, a.seq, old.hash AS prev_hash, a.hash),
  entry AS (INSERT INTO audit_entry (id, shard, seq, at, actor_id, actor_name, request_id, operation, noun, record_id, org_unit_id, before, after, prev_hash, hash)
    SELECT f.entry, l.shard, l.seq, now(), $5, '测算员', f.request::text, 'placementEdit', 'placement', f.id, f.school_id, f.was, f.now_is, l.prev_hash, l.hash
    FROM fact AS f, link AS l),
  event AS (INSERT INTO outbox_event (id, at, topic, noun, record_id, org_unit_id, payload)
    SELECT f.event, now(), 'placement.changed', 'placement', f.id, f.school_id,
      jsonb_build_object('roundId', f.round_id, 'graduateId', f.graduate_id, 'fields', jsonb_build_array('callBack')) FROM fact AS f)
  SELECT row_to_json(answer)::text AS json FROM (SELECT (SELECT row_to_json(o) FROM (SELECT f.id, f.version, f.state, f.call_back AS "callBack") AS o) AS edited FROM fact AS f) AS answer`;

/** A clerk notes a call in one row. */
export const write: Operation = {
  name: 'write',
  title: 'edit of a row, with audit',
  asker: 'clerk',
  product: (turn, lane) => {
    const { id, version, note } = rowOf(turn, lane);
    return {
      query: `mutation Edit($input: PlacementEditInput!) {
        edited: placementEdit(input: $input) { __typename ... on Placement { id version state callBack } ... on UserError { code messageEn } }
      }`,
      variables: { input: { id: globalId('Placement', id), version, callBack: note } },
    };
  },
  postgraphile: {
    ask: (turn, lane) => {
      const { id, version, note } = rowOf(turn, lane);
      return {
        query: `mutation Edit($input: UpdatePlacementByRowIdInput!) {
          updatePlacementByRowId(input: $input) { edited: placement { id version state callBack } }
        }`,
        variables: { input: { rowId: id, placementPatch: { callBack: note, version: version + 1, updatedAt: new Date().toISOString() } } },
      };
    },
  },
  dataloader: (turn, lane) => {
    const { id, version, note } = rowOf(turn, lane);
    return {
      query:
        'mutation Edit($id: ID!, $version: Int!, $callBack: String!) { edited: placementEdit(id: $id, version: $version, callBack: $callBack) { id version state callBack } }',
      variables: { id, version, callBack: note },
    };
  },
  handWritten: {
    text: EDIT,
    values: (turn, lane) => {
      const { id, version, note } = rowOf(turn, lane);
      return [id, version, note, DISTRICT_PATH, CLERK_ID];
    },
  },
  // the id is another one in each lane
  rows: (data) => {
    const edited = (data as { updatePlacementByRowId?: unknown }).updatePlacementByRowId ?? data;
    return ['version', 'state', 'callBack'].map((name) => valueAt(edited, `edited.${name}`));
  },
  note: 'edit: PostGraphile writes the row alone, with no look at its version or state and no trail; the others write row, audit link and event in one transaction',
};

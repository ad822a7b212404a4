import type { Fm21Figures, Fm21Row } from '@fuzhi/domain/placement/fm21-model.ts';
import type { ReportState } from '@fuzhi/domain/round/model.ts';

/** The statements FM21 is read by, for whoever runs them: a query, an export, or a decision that freezes the form. */
type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] };
export type Read = <Row>(statement: Statement) => Promise<Row[]>;

/** What is counted of a row, as it is frozen: id, category, destination, matched, industry, region, place class, channel, contract, insurance, wage. */
export type PackedRow = readonly [
  string,
  string,
  string | null,
  boolean | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
];

export const unpacked = ([
  id,
  category,
  destination,
  matched,
  industry,
  region,
  placeClass,
  channel,
  contract,
  insurance,
  wage,
]: PackedRow): Fm21Row => ({
  id,
  category,
  destination,
  matched,
  industry,
  region,
  placeClass,
  channel,
  contract,
  insurance,
  wage: wage === null ? null : BigInt(wage),
});

export type Fm21About = {
  readonly round_id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly kind: string;
  readonly period_year: number;
  readonly due_on: string;
  readonly unit_id: string;
  readonly unit_path: string;
  readonly unit_kind: string;
  readonly name_zh: string;
  readonly name_en: string;
};

/** A round and a unit that takes part in it or lies above those that do. */
export const aboutStatement = (roundId: string, unitId: string): Statement => ({
  name: 'fm21_about',
  text: `SELECT r.id AS round_id, r.title_zh, r.title_en, r.kind, r.period_year, r.due_on, u.id AS unit_id, u.path::text AS unit_path, u.kind AS unit_kind,
    u.name_zh, coalesce(nullif(u.name_en, ''), u.name_zh) AS name_en
  FROM round r JOIN org_unit u ON u.id = $2
  JOIN org_unit caller ON caller.id = r.org_unit_id AND (u.path <@ caller.path OR u.path @> caller.path)
 WHERE r.id = $1 AND r.noun = 'placement'`,
  values: [roundId, unitId],
});

export type Fm21School = {
  readonly school_id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly state: ReportState;
  readonly version: number;
  readonly submitter: string | null;
  readonly rows: readonly PackedRow[];
  /** what was frozen of the report as it stands; null when it is not accepted, or was mended since */
  readonly frozen: {
    readonly id: string;
    readonly figures: Fm21Figures;
    readonly rows: readonly PackedRow[];
    readonly filler: string;
    readonly taken_at: string;
    readonly report_state: string;
  } | null;
};

/** What each school at or below a path owes in the round: its rows as the form counts them, and what was frozen of it. */
export const schoolsStatement = (roundId: string, path: string): Statement => ({
  name: 'fm21_schools',
  text: `SELECT q.org_unit_id AS school_id, u.name_zh, coalesce(nullif(u.name_en, ''), u.name_zh) AS name_en, q.state, q.version, a.name AS submitter,
    coalesce(live.rows, '[]') AS rows, frozen.json AS frozen
  FROM round_report q
  JOIN org_unit u ON u.id = q.org_unit_id
  LEFT JOIN account a ON a.id = q.submitted_by
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_array(p.id, m.category_2010, p.destination, p.matched, e.industry, p.region, p.place_class, p.channel, p.contract, p.insurance,
      p.wage_fen::text) ORDER BY p.id) AS rows
    FROM placement p JOIN graduate g ON g.id = p.graduate_id JOIN major m ON m.code = g.major_code LEFT JOIN employer e ON e.id = p.employer_id
    WHERE p.round_id = q.round_id AND p.school_id = q.org_unit_id) AS live ON true
  LEFT JOIN LATERAL (
    SELECT row_to_json(s) AS json FROM (
      SELECT s.id, s.figures, s.rows, s.filler, s.taken_at, s.report_state FROM placement_snapshot s
       WHERE s.round_id = q.round_id AND s.school_id = q.org_unit_id AND s.report_version = q.version) AS s
     WHERE q.state IN ('ACCEPTED', 'LOCKED')) AS frozen ON true
 WHERE q.round_id = $1 AND u.path <@ $2::ltree
 ORDER BY u.sort_order, u.id`,
  values: [roundId, path],
});

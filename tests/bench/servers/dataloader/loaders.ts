import DataLoader from 'dataloader';
import pg from 'pg';

// times and dates go out as texts: a Date for each would be made to be written again
const AS_TEXT = new Set([1082, 1114, 1184]);
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    AS_TEXT.has(oid) ? (value: string) => value : pg.types.getTypeParser(oid, format),
};
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, types });
pool.on('error', () => undefined);

export type Row = { readonly [column: string]: unknown };

/** Rows of a prepared statement; its name is its text's place in the code. */
export const query = async (name: string, text: string, values: readonly unknown[]): Promise<Row[]> =>
  (await pool.query<Row>({ name, text, values: [...values] })).rows;

/** The columns that the schema's fields show, under their names. */
export const COLUMNS = {
  placement: `p.id, p.state, p.destination, p.post, p.matched, p.wage_fen AS "wageFen", p.start_on AS "startOn", p.evidence_grade AS "evidenceGrade",
    p.call_back AS "callBack", p.version, p.updated_at AS "updatedAt", p.round_id, p.graduate_id, p.school_id, p.employer_id`,
  graduate: 'g.id, g.name, g.class_name AS "className", g.graduation_year AS "graduationYear", g.major_code, g.school_id',
} as const;

const one = (name: string, text: string, key = 'id') =>
  new DataLoader<string, Row | null>(async (keys) => {
    const rows = new Map((await query(name, text, [keys])).map((row) => [String(row[key]), row]));
    return keys.map((id) => rows.get(id) ?? null);
  });

const many = (name: string, text: string, key: string) =>
  new DataLoader<string, Row[]>(async (keys) => {
    const rows = Map.groupBy(await query(name, text, [keys]), (row) => String(row[key]));
    return keys.map((id) => rows.get(id) ?? []);
  });

/** One loader for each relation, new with each request. */
export const createLoaders = () => ({
  graduate: one('graduates', `SELECT ${COLUMNS.graduate} FROM graduate AS g WHERE g.id = ANY ($1::uuid[])`),
  school: one('units', 'SELECT id, name_zh AS "nameZh" FROM org_unit WHERE id = ANY ($1::uuid[])'),
  employer: one('employers', 'SELECT id, name, credit_code AS "creditCode" FROM employer WHERE id = ANY ($1::uuid[])'),
  major: one('majors', 'SELECT code, zh FROM major WHERE code = ANY ($1)', 'code'),
  round: one(
    'rounds',
    'SELECT id, kind, period_year AS "periodYear", title_zh AS "titleZh", opens_on AS "opensOn", due_on AS "dueOn" FROM round WHERE id = ANY ($1::uuid[])',
  ),
  attachment: one('attachments', 'SELECT id, file_name AS "fileName", byte_size AS "byteSize" FROM attachment WHERE id = ANY ($1::uuid[])'),
  evidence: many(
    'evidence',
    'SELECT id, kind, placement_id, attachment_id FROM placement_evidence WHERE placement_id = ANY ($1::uuid[]) ORDER BY kind, id',
    'placement_id',
  ),
  placements: many(
    'placements of graduates',
    `SELECT ${COLUMNS.placement} FROM placement AS p WHERE p.graduate_id = ANY ($1::uuid[]) ORDER BY p.updated_at DESC, p.id DESC`,
    'graduate_id',
  ),
});
export type Loaders = ReturnType<typeof createLoaders>;

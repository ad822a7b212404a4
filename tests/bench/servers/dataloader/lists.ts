import { FIGURES, STATES } from '../../operations/dashboard.ts';
import { GROUPS } from '../../operations/groups.ts';
import { EDIT } from '../../operations/write.ts';
import { COLUMNS, query, type Row } from './loaders.ts';

/** Who asks: the path of a unit, all below it is his. */
export type Scope = { readonly unit: string; readonly account: string };

type PlacementArgs = { readonly round?: string; readonly updatedSince?: string; readonly fromYear?: number; readonly first: number };

/** The conditions that were given, joined, with their values in order. */
const conditions = (given: readonly (readonly [text: string, value: unknown])[], unit: string) => {
  const asked = given.filter(([, value]) => value !== undefined && value !== null);
  return {
    names: asked.map(([text]) => text).join(' '),
    where: asked.map(([text], index) => `${text.replace('?', `$${index + 2}`)} AND `).join(''),
    values: [unit, ...asked.map(([, value]) => value)],
  };
};
const visible = (column: string): string => `(SELECT s.path <@ $1::ltree FROM org_unit AS s WHERE s.id = ${column})`;
const visibleCount = (column: string): string => `${column} IN (SELECT s.id FROM org_unit AS s WHERE s.path <@ $1::ltree)`;

const connection = (rows: readonly Row[], first: number, count: () => Promise<Row[]>) => ({
  nodes: () => rows.slice(0, first),
  totalCount: async () => (await count())[0]?.['count'],
  pageInfo: () => {
    const last = rows.slice(0, first).at(-1);
    return {
      hasNextPage: rows.length > first,
      endCursor: last ? Buffer.from(JSON.stringify([last['updatedAt'], last['id']])).toString('base64url') : null,
    };
  },
});

export const placements = async ({ round, updatedSince, fromYear, first }: PlacementArgs, { unit }: Scope) => {
  const { names, where, values } = conditions(
    [
      ['p.round_id = ?', round],
      ['p.updated_at >= ?', updatedSince],
      ['p.graduation_year >= ?', fromYear],
    ],
    unit,
  );
  // a list of years is fetched as a whole: its rows are found from the units, not tested one by one
  const scope = fromYear === undefined ? visible : visibleCount;
  const direction = updatedSince === undefined ? 'DESC' : 'ASC';
  const rows = await query(
    `placements ${names} ${first}`,
    `SELECT ${COLUMNS.placement} FROM placement AS p WHERE ${where}${scope('p.school_id')}
     ORDER BY p.updated_at ${direction}, p.id ${direction} LIMIT ${first + 1}`,
    values,
  );
  return connection(rows, first, () =>
    query(`count ${names}`, `SELECT count(*)::int AS count FROM placement AS p WHERE ${where}${visibleCount('p.school_id')}`, values),
  );
};

type GraduateArgs = { readonly search?: string; readonly fromYear?: number; readonly school?: string; readonly first: number };

export const graduates = async ({ search, fromYear, school, first }: GraduateArgs, { unit }: Scope) => {
  const { names, where, values } = conditions(
    [
      [`(g.name || ' ' || g.name_pinyin || ' ' || g.name_initials) ILIKE ?`, search === undefined ? undefined : `%${search}%`],
      ['g.graduation_year >= ?', fromYear],
      ['g.school_id = ?', school],
    ],
    unit,
  );
  const rows = await query(
    `graduates ${names} ${first}`,
    `SELECT ${COLUMNS.graduate} FROM graduate AS g WHERE ${where}${visible('g.school_id')} ORDER BY g.graduation_year DESC, g.id DESC LIMIT ${first + 1}`,
    values,
  );
  return connection(rows, first, () =>
    query(`count ${names}`, `SELECT count(*)::int AS count FROM graduate AS g WHERE ${where}${visibleCount('g.school_id')}`, values),
  );
};

export const placement = async (id: string, { unit }: Scope): Promise<Row | null> =>
  (
    await query('placement', `SELECT ${COLUMNS.placement} FROM placement AS p WHERE p.id = $2 AND ${visible('p.school_id')}`, [unit, id])
  )[0] ?? null;

export const nodes = async (ids: readonly string[], { unit }: Scope): Promise<(Row | null)[]> => {
  const rows = await query(
    'nodes',
    `SELECT ${COLUMNS.placement} FROM placement AS p WHERE p.id = ANY ($2::uuid[]) AND ${visible('p.school_id')}`,
    [unit, ids],
  );
  const known = new Map(rows.map((row) => [String(row['id']), row]));
  return ids.map((id) => known.get(id) ?? null);
};

export const groups = async (round: string, { unit }: Scope): Promise<Row[]> =>
  (await query('groups', `${GROUPS} ORDER BY g.count DESC`, [round, unit])).map((row) => ({
    ...row,
    school: { id: row['school_id'], nameZh: row['school_name'] },
  }));

export const figures = async (round: string, { unit }: Scope): Promise<Row | undefined> =>
  (await query('figures', FIGURES, [round, unit]))[0];

export const states = (round: string, { unit }: Scope): Promise<Row[]> => query('states', `${STATES} ORDER BY count DESC`, [round, unit]);

export const rounds = async (first: number, { unit }: Scope) => ({
  nodes: await query(
    `rounds ${first}`,
    `SELECT r.id, r.kind, r.period_year AS "periodYear", r.title_zh AS "titleZh", r.opens_on AS "opensOn", r.due_on AS "dueOn"
     FROM round AS r JOIN org_unit AS u ON u.id = r.org_unit_id WHERE u.path <@ $1::ltree OR u.path @> $1::ltree
     ORDER BY r.period_year DESC, r.due_on DESC LIMIT ${first}`,
    [unit],
  ),
});

export const inboxItems = async (first: number, { unit }: Scope) => {
  const where = `i.role = 'BUREAU_VOC' AND i.done_at IS NULL AND ${visible('i.org_unit_id')}`;
  const rows = await query(
    `inbox ${first}`,
    `SELECT i.id, i.kind, i.title_zh AS "titleZh", i.due_on AS "dueOn", i.org_unit_id AS school_id FROM inbox_item AS i WHERE ${where}
     ORDER BY i.due_on, i.id LIMIT ${first}`,
    [unit],
  );
  return connection(rows, first, () => query('inbox count', `SELECT count(*)::int AS count FROM inbox_item AS i WHERE ${where}`, [unit]));
};

type Edit = { readonly id: string; readonly version: number; readonly callBack: string };
export const edit = async ({ id, version, callBack }: Edit, { unit, account }: Scope): Promise<unknown> => {
  const [row] = await query('edit', EDIT, [id, version, callBack, unit, account]);
  if (row === undefined) throw new Error('somebody was faster');
  return (JSON.parse(String(row['json'])) as { edited: unknown }).edited;
};

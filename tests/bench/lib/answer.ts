import { isDeepStrictEqual } from 'node:util';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u;
type Row = { readonly [name: string]: unknown };
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The data of an answer: GraphQL's, plain JSON, or one row a line. */
export const dataOf = (text: string): unknown => {
  if (/^\{"\w+":[^\n]*\}\n\{/u.test(text)) {
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }
  const parsed = JSON.parse(text) as unknown;
  return isRow(parsed) && 'data' in parsed ? parsed['data'] : parsed;
};

/** Ids are uuids to some and base64 with a type to others; codes are texts or have a text beside them. */
const plain = (value: unknown): unknown => {
  if (isRow(value) && 'code' in value) return value['code'];
  if (typeof value !== 'string' || value.length < 36) return value ?? null;
  return UUID.exec(value)?.[0] ?? UUID.exec(Buffer.from(value, 'base64').toString())?.[0] ?? value;
};

/** What lies at a path of names. Lists are gone through, whether plain or under `nodes`. */
const at = (value: unknown, path: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((one) => at(one, path));
  const [name, ...rest] = path;
  if (isRow(value) && name !== undefined && name !== 'nodes' && !(name in value) && 'nodes' in value) return at(value['nodes'], path);
  if (name === undefined) return plain(value);
  return isRow(value) ? at(value[name], rest) : null;
};

/** The values at `paths` of each row of a list, whether plain or under `nodes`; of a list without a name when the answer is one. */
export const rowsAt = (data: unknown, list: string, paths: readonly string[]): unknown[][] => {
  const found = list === '' || !isRow(data) ? data : data[list];
  const rows = isRow(found) && 'nodes' in found ? found['nodes'] : found;
  if (!Array.isArray(rows)) throw new Error(`no list at ${list}: ${JSON.stringify(data).slice(0, 300)}`);
  return rows.map((row) => paths.map((path) => at(row, path.split('.'))));
};

export const valueAt = (data: unknown, path: string): unknown => at(data, path.split('.'));

/** Stops the run when an answer differs from the first one; says where. */
export const mustAgree = (operation: string, answers: readonly (readonly [who: string, rows: unknown])[]): void => {
  const [first, ...others] = answers;
  if (first === undefined) return;
  if (JSON.stringify(first[1]).length < 10)
    throw new Error(`${operation}: ${first[0]} answers nothing to compare: ${JSON.stringify(first[1])}`);
  for (const [who, rows] of others) {
    if (isDeepStrictEqual(rows, first[1])) continue;
    const [left, right] = [JSON.stringify(first[1]), JSON.stringify(rows)];
    let same = 0;
    while (left[same] === right[same]) same += 1;
    const cut = (text: string): string => text.slice(Math.max(0, same - 120), same + 120);
    throw new Error(
      `${operation}: ${who} does not answer what ${first[0]} answers.\n  ${first[0]}: …${cut(left)}\n  ${who}: …${cut(right)}`,
    );
  }
};

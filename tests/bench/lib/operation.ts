/** What each of the four is asked. The order is that of the turns. */
export const CONTESTANTS = ['hand-written', 'PostGraphile 5', 'Apollo + DataLoader', 'Fuzhi'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

export type Question = { readonly query: string; readonly variables?: object };
/**
 * The same every time, or the `turn`-th request (from 0) of the contestant in this lane (0–3): what writes needs a row that nobody else
 * has written meanwhile.
 */
export type Each<T> = T | ((turn: number, lane: number) => T);

/** Who asks the product: an office or a clerk of the first district by cookie, or the token of that district or of the province. */
export type Asker = 'office' | 'clerk' | 'district token' | 'province token';

export type Operation = {
  readonly name: string;
  readonly title: string;
  readonly asker: Asker;
  readonly product: Each<Question> | { readonly get: string };
  /** `functions`: SQL functions it is given, where what it makes of the tables does not answer the question */
  readonly postgraphile: { readonly ask: Each<Question>; readonly functions?: string };
  readonly dataloader: Each<Question>;
  /** `stream`: rows go out one a line through a cursor */
  readonly handWritten: { readonly text: string; readonly values: Each<readonly unknown[]>; readonly stream?: true };
  /** What all must have answered alike, of the data of one answer. */
  readonly rows: (data: unknown) => unknown;
  /** how the contestants differ in what they do, for the page of figures */
  readonly note?: string;
  /** requests in one turn, where they are not the usual number */
  readonly perTurn?: number;
};

export const each = <T>(value: Each<T>, turn: number, lane: number): T =>
  typeof value === 'function' ? (value as (turn: number, lane: number) => T)(turn, lane) : value;

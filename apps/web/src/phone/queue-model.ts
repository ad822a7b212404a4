import type { Facts } from './check.ts';
import { type Changes, changesBetween, type FieldName, FIELDS, isSame, type Values } from './values.ts';

/** Why an entry stands still until a person does something. CONFLICT: somebody else changed the same fields. */
export type Problem = {
  readonly kind: 'REFUSED' | 'CONFLICT' | 'CLOSED';
  readonly message: string;
  readonly howToFix: string;
  readonly fields: readonly { readonly field: string; readonly message: string }[];
};

type Entry = {
  readonly seq: number;
  readonly row: string;
  /** the graduate, for people */
  readonly name: string;
  /** Idempotency-Key: as long as it and `sent` stay, sending again is the same request */
  readonly key: string;
  /** version with which it was sent first; what was sent once is sent again unchanged */
  readonly sent: number | null;
  readonly problem: Problem | null;
};
/** Fields of one graduate. `isReady`: false while somebody types or while the rules ask for more. */
export type EditEntry = Entry & { readonly kind: 'EDIT'; readonly fields: Changes; readonly isReady: boolean };
/** A file for a kind of evidence. It is uploaded first (`upload` → `attachment`), then hung on the row. */
export type PhotoEntry = Entry & {
  readonly kind: 'PHOTO';
  readonly evidence: string;
  readonly school: string;
  readonly photo: string;
  readonly fileName: string;
  readonly byteSize: number;
  readonly upload: string | null;
  readonly attachment: string | null;
};
export type QueueEntry = EditEntry | PhotoEntry;

/** The row as the server last gave it. */
export type SeenRow = { readonly version: number; readonly base: Values; readonly facts: Facts };
/** All that a device keeps for an account: what was typed and not yet sent, in order, and the rows it belongs to. */
export type Queue = { readonly next: number; readonly entries: readonly QueueEntry[]; readonly rows: { readonly [row: string]: SeenRow } };

export const EMPTY: Queue = { next: 1, entries: [], rows: {} };

const withEntries = (queue: Queue, entries: readonly QueueEntry[]): Queue => {
  const named = new Set(entries.map((entry) => entry.row));
  // of rows with nothing left to send nothing is kept
  return { ...queue, entries, rows: Object.fromEntries(Object.entries(queue.rows).filter(([row]) => named.has(row))) };
};
const mapEntry = (queue: Queue, seq: number, change: (entry: QueueEntry) => QueueEntry): Queue => ({
  ...queue,
  entries: queue.entries.map((entry) => (entry.seq === seq ? change(entry) : entry)),
});

export const entriesOf = (queue: Queue, row: string): QueueEntry[] => queue.entries.filter((entry) => entry.row === row);

const editsOf = (queue: Queue, row: string): EditEntry[] =>
  queue.entries.filter((entry): entry is EditEntry => entry.kind === 'EDIT' && entry.row === row);
const over = (base: Values, edits: readonly EditEntry[]): Values =>
  Object.assign({}, base, ...edits.map((entry) => entry.fields)) as Values;

/** What the form shows: the row as the server has it, and over it all that is not yet sent. */
export const formOf = (queue: Queue, row: string, base: Values): Values => over(base, editsOf(queue, row));

export type Typed = {
  readonly row: string;
  readonly name: string;
  readonly seen: SeenRow;
  readonly values: Values;
  readonly isReady: boolean;
};

/**
 * Keeps what the form of a row holds now. It joins the row's last entry while that has not been sent; a refused entry begins again with
 * it, under a new key, since it is another request.
 */
export const keepTyped = (queue: Queue, { row, name, seen, values, isReady }: Typed, key: string): Queue => {
  const mine = editsOf(queue, row);
  const known = queue.rows[row] ?? seen;
  const rows = { ...queue.rows, [row]: known };
  const last = mine.at(-1);
  const isOpen = last !== undefined && (last.sent === null || last.problem !== null);
  const from = over(known.base, isOpen ? mine.slice(0, -1) : mine);
  const fields = changesBetween(from, values);
  const isEmpty = Object.keys(fields).length === 0;
  if (isOpen) {
    if (isEmpty)
      return withEntries(
        { ...queue, rows },
        queue.entries.filter((entry) => entry.seq !== last.seq),
      );
    const isOther = last.sent !== null;
    return mapEntry({ ...queue, rows }, last.seq, (entry) => ({
      ...(entry as EditEntry),
      fields,
      isReady,
      problem: stillInConflict(entry.problem, fields, known.base),
      sent: null,
      key: isOther ? key : entry.key,
    }));
  }
  if (isEmpty) return queue;
  const entry: EditEntry = { kind: 'EDIT', seq: queue.next, row, name, key, sent: null, problem: null, fields, isReady };
  return { next: queue.next + 1, rows, entries: [...queue.entries, entry] };
};

/** Typing on does not decide a conflict; giving the field the other's value does. */
const stillInConflict = (problem: Problem | null, fields: Changes, base: Values): Problem | null => {
  if (problem?.kind !== 'CONFLICT') return null;
  const left = problem.fields.filter(({ field }) => field in fields && !isSame(fields[field as FieldName], base[field as FieldName]));
  return left.length === 0 ? null : { ...problem, fields: left };
};

export type NewPhoto = Pick<PhotoEntry, 'row' | 'name' | 'evidence' | 'school' | 'photo' | 'fileName' | 'byteSize'> & {
  readonly seen: SeenRow;
};
export const addPhoto = (queue: Queue, { seen, ...photo }: NewPhoto, key: string): Queue => ({
  next: queue.next + 1,
  rows: { ...queue.rows, [photo.row]: queue.rows[photo.row] ?? seen },
  entries: [...queue.entries, { kind: 'PHOTO', seq: queue.next, key, sent: null, problem: null, upload: null, attachment: null, ...photo }],
});

/** The next command to send: in order, and within a row nothing before an earlier edit of it. A photo not yet uploaded keeps no edit waiting. */
export const nextCommand = (queue: Queue): QueueEntry | undefined =>
  queue.entries.find(
    (entry) =>
      entry.problem === null &&
      (entry.kind === 'EDIT' ? entry.isReady : entry.attachment !== null) &&
      !queue.entries.some((other) => other.row === entry.row && other.kind === 'EDIT' && other.seq < entry.seq),
  );

export const nextUpload = (queue: Queue): PhotoEntry | undefined =>
  queue.entries.find((entry): entry is PhotoEntry => entry.kind === 'PHOTO' && entry.problem === null && entry.attachment === null);

/** Fixes what is about to be sent, before it is sent: after a lost answer the very same request goes again. */
export const markSent = (queue: Queue, seq: number): Queue =>
  mapEntry(queue, seq, (entry) => ({ ...entry, sent: entry.sent ?? queue.rows[entry.row]?.version ?? 0 }));

/** The server carried it out; later entries of the row build on what it answered. */
export const markDone = (queue: Queue, seq: number, seen: SeenRow): Queue => {
  const row = queue.entries.find((entry) => entry.seq === seq)?.row;
  if (row === undefined) return queue;
  return withEntries(
    { ...queue, rows: { ...queue.rows, [row]: seen } },
    queue.entries.filter((entry) => entry.seq !== seq),
  );
};

export const markRefused = (queue: Queue, seq: number, problem: Problem): Queue => mapEntry(queue, seq, (entry) => ({ ...entry, problem }));

export const markUploaded = (queue: Queue, seq: number, progress: { upload?: string | null; attachment?: string }): Queue =>
  mapEntry(queue, seq, (entry) => (entry.kind === 'PHOTO' ? { ...entry, ...progress } : entry));

export const dropEntry = (queue: Queue, seq: number): Queue =>
  withEntries(
    queue,
    queue.entries.filter((entry) => entry.seq !== seq),
  );

/** Begins a refused entry again as it is, such as a photo after its destination was mended. */
export const tryAgain = (queue: Queue, seq: number, key: string): Queue =>
  mapEntry(queue, seq, (entry) => ({ ...entry, problem: null, sent: null, key }));

const overlap = (before: Values, now: Values, fields: Changes): FieldName[] =>
  FIELDS.filter((field) => field in fields && !isSame(before[field], now[field]) && !isSame(now[field], fields[field]));

export type Conflict = { readonly field: FieldName; readonly mine: Values[FieldName]; readonly theirs: Values[FieldName] };

/** Fields of an entry in conflict with what the server has now. */
export const conflictsOf = (queue: Queue, entry: EditEntry): Conflict[] => {
  const base = queue.rows[entry.row]?.base;
  if (entry.problem?.kind !== 'CONFLICT' || base === undefined) return [];
  return entry.problem.fields.map(({ field }) => {
    const name = field as FieldName;
    return { field: name, mine: entry.fields[name] ?? null, theirs: base[name] };
  });
};

/**
 * The server's row is another than the one that was typed over. Where the other person changed other fields, both stand and the entry goes
 * again with the new version. Where both changed the same field it waits for a choice.
 */
export const meet = (queue: Queue, seq: number, seen: SeenRow, key: string): Queue => {
  const entry = queue.entries.find((each) => each.seq === seq);
  const before = entry === undefined ? undefined : queue.rows[entry.row];
  if (entry === undefined || before === undefined) return queue;
  const moved: Queue = { ...queue, rows: { ...queue.rows, [entry.row]: seen } };
  if (entry.kind === 'PHOTO') return tryAgain(moved, seq, key);
  const open = stillInConflict(entry.problem, entry.fields, seen.base)?.fields.map(({ field }) => field) ?? [];
  const both = [...new Set([...open, ...overlap(before.base, seen.base, entry.fields)])];
  if (both.length > 0)
    return markRefused(moved, seq, { kind: 'CONFLICT', message: '', howToFix: '', fields: both.map((field) => ({ field, message: '' })) });
  return again(moved, entry, entry.fields, seen.base, key);
};

const again = (queue: Queue, entry: EditEntry, fields: Changes, base: Values, key: string): Queue => {
  const left = Object.fromEntries(Object.entries(fields).filter(([field, value]) => !isSame(value, base[field as FieldName]))) as Changes;
  if (Object.keys(left).length === 0) return dropEntry(queue, entry.seq);
  return mapEntry(queue, entry.seq, (each) => ({ ...(each as EditEntry), fields: left, problem: null, sent: null, key }));
};

/** Settles a conflict: fields in `theirs` are given up, the others are sent over what is there. */
export const settle = (queue: Queue, seq: number, theirs: readonly FieldName[], key: string): Queue => {
  const entry = queue.entries.find((each) => each.seq === seq);
  const base = entry === undefined ? undefined : queue.rows[entry.row]?.base;
  if (entry?.kind !== 'EDIT' || base === undefined) return queue;
  const fields = Object.fromEntries(Object.entries(entry.fields).filter(([field]) => !theirs.includes(field as FieldName))) as Changes;
  return again(queue, entry, fields, base, key);
};

/** A row was read again. What was sent and not answered is left to its key; all else meets the newer row. */
export const sawRow = (queue: Queue, row: string, seen: SeenRow, key: string): Queue => {
  const known = queue.rows[row];
  const mine = entriesOf(queue, row);
  if (known === undefined || known.version >= seen.version || mine.some((entry) => entry.sent !== null && entry.problem === null))
    return queue;
  const first = mine.find((entry) => entry.kind === 'EDIT' && entry.problem?.kind !== 'CLOSED');
  return first === undefined ? { ...queue, rows: { ...queue.rows, [row]: seen } } : meet(queue, first.seq, seen, key);
};

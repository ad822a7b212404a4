import {
  addPhoto,
  dropEntry,
  EMPTY,
  type EditEntry,
  entriesOf,
  keepTyped,
  markDone,
  markRefused,
  markSent,
  markUploaded,
  meet,
  type NewPhoto,
  nextCommand,
  nextUpload,
  type PhotoEntry,
  type Problem,
  type Queue,
  type QueueEntry,
  sawRow,
  type SeenRow,
  settle,
  tryAgain,
  type Typed,
} from './queue-model.ts';
import type { FieldName } from './values.ts';

export type Sent =
  | { readonly kind: 'DONE'; readonly seen: SeenRow }
  | { readonly kind: 'REFUSED'; readonly problem: Problem }
  | { readonly kind: 'STALE' }
  | { readonly kind: 'OFFLINE' | 'SIGNED_OUT' };
export type Uploaded =
  | { readonly kind: 'DONE'; readonly attachment: string }
  | { readonly kind: 'REFUSED'; readonly problem: Problem }
  | { readonly kind: 'OFFLINE' | 'SIGNED_OUT' };

/** The line to the server. */
export type Line = {
  readonly edit: (entry: EditEntry) => Promise<Sent>;
  readonly attach: (entry: PhotoEntry) => Promise<Sent>;
  readonly read: (row: string) => Promise<SeenRow | 'OFFLINE' | 'GONE'>;
  readonly upload: (entry: PhotoEntry, told: (upload: string, offset: number) => void) => Promise<Uploaded>;
};
export type Keep = { readonly read: () => Queue | null; readonly write: (queue: Queue) => boolean };
export type LineState = 'IDLE' | 'SENDING' | 'OFFLINE' | 'SIGNED_OUT';
/** What the pages see. `latest`: rows as the server answered last, of this visit. `noRoom`: the device could not keep the last change. */
export type Snapshot = {
  readonly queue: Queue;
  readonly line: LineState;
  readonly offsets: { readonly [seq: number]: number };
  readonly latest: { readonly [row: string]: SeenRow };
  readonly noRoom: boolean;
};

export type Outbox = ReturnType<typeof createOutbox>;
/** Between two tries on a dead line, milliseconds. */
const FIRST_WAIT = 3_000;
const LONGEST_WAIT = 60_000;

/**
 * Sends what the device keeps, in order, until nothing is left that can be sent. Each change is kept before anything else happens, so that
 * a page closed at any moment goes on where it was: what was under way goes again with the same key.
 */
export const createOutbox = (
  keep: Keep,
  line: Line,
  newKey: () => string,
  events: { readonly onDone?: (row: string) => void; readonly onPhotoGone?: (photo: string) => void } = {},
) => {
  let snapshot: Snapshot = { queue: keep.read() ?? EMPTY, line: 'IDLE', offsets: {}, latest: {}, noRoom: false };
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;
  const listeners = new Set<() => void>();
  const show = (next: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...next };
    for (const act of listeners) act();
  };
  /** Another tab writes to the same place, so the kept queue is read before each change. */
  const change = (how: (queue: Queue) => Queue): void => {
    const before = snapshot.noRoom ? snapshot.queue : (keep.read() ?? EMPTY);
    const queue = how(before);
    show({ queue, noRoom: queue === before ? snapshot.noRoom : !keep.write(queue) });
  };
  const find = (seq: number): QueueEntry | undefined => snapshot.queue.entries.find((entry) => entry.seq === seq);

  const stand = (state: 'OFFLINE' | 'SIGNED_OUT'): void => {
    show({ line: state });
    if (state !== 'OFFLINE' || isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  };

  /** False: the line is dead. */
  const sendOne = async (entry: QueueEntry): Promise<boolean> => {
    change((queue) => markSent(queue, entry.seq));
    const now = find(entry.seq);
    if (now === undefined) return true;
    const answer = await (now.kind === 'EDIT' ? line.edit(now) : line.attach(now));
    if (isStopped) return false;
    switch (answer.kind) {
      case 'DONE':
        // before the entry goes, so that no page falls back to what it read first
        snapshot = { ...snapshot, latest: { ...snapshot.latest, [now.row]: answer.seen } };
        change((queue) => markDone(queue, now.seq, answer.seen));
        if (now.kind === 'PHOTO') events.onPhotoGone?.(now.photo);
        events.onDone?.(now.row);
        break;
      case 'REFUSED':
        change((queue) => markRefused(queue, now.seq, answer.problem));
        break;
      case 'STALE': {
        const seen = await line.read(now.row);
        if (seen === 'OFFLINE') {
          stand('OFFLINE');
          return false;
        }
        if (seen === 'GONE') change((queue) => markRefused(queue, now.seq, { kind: 'CLOSED', message: '', howToFix: '', fields: [] }));
        else change((queue) => meet(queue, now.seq, seen, newKey()));
        events.onDone?.(now.row);
        break;
      }
      default:
        stand(answer.kind);
        return false;
    }
    wait = FIRST_WAIT;
    return true;
  };

  const uploadOne = async (entry: PhotoEntry): Promise<boolean> => {
    const answer = await line.upload(entry, (upload, offset) => {
      if (isStopped) return;
      const known = find(entry.seq);
      if (known?.kind === 'PHOTO' && known.upload !== upload) change((queue) => markUploaded(queue, entry.seq, { upload }));
      wait = FIRST_WAIT;
      show({ offsets: { ...snapshot.offsets, [entry.seq]: offset } });
    });
    if (isStopped) return false;
    if (answer.kind === 'OFFLINE' || answer.kind === 'SIGNED_OUT') {
      stand(answer.kind);
      return false;
    }
    if (answer.kind === 'DONE') change((queue) => markUploaded(queue, entry.seq, { attachment: answer.attachment }));
    if (answer.kind === 'REFUSED') change((queue) => markRefused(queue, entry.seq, answer.problem));
    return true;
  };

  const loop = async <E>(next: () => E | undefined, work: (entry: E) => Promise<boolean>): Promise<boolean> => {
    for (let entry = next(); entry !== undefined && !isStopped; entry = next()) if (!(await work(entry))) return false;
    return true;
  };
  // small commands do not wait behind a photo that takes minutes
  let commands: Promise<boolean> | undefined;
  let uploads: Promise<boolean> | undefined;
  const run = async (): Promise<void> => {
    if (isStopped) return;
    clearTimeout(timer);
    if (nextCommand(snapshot.queue) === undefined && nextUpload(snapshot.queue) === undefined) {
      if (snapshot.line === 'OFFLINE' && commands === undefined && uploads === undefined) show({ line: 'IDLE' });
      return;
    }
    show({ line: 'SENDING' });
    const sendCommands = () =>
      (commands ??= loop(() => nextCommand(snapshot.queue), sendOne).finally(() => {
        commands = undefined;
      }));
    uploads ??= loop(
      () => nextUpload(snapshot.queue),
      async (entry) => {
        const isAlive = await uploadOne(entry);
        if (isAlive) void sendCommands();
        return isAlive;
      },
    ).finally(() => {
      uploads = undefined;
    });
    const alive = await Promise.all([sendCommands(), uploads]);
    const rest = commands === undefined ? true : await commands;
    if (alive.every(Boolean) && rest && !isStopped && snapshot.line === 'SENDING') show({ line: 'IDLE' });
  };

  return {
    snapshot: (): Snapshot => snapshot,
    subscribe: (act: () => void): (() => void) => {
      listeners.add(act);
      return () => listeners.delete(act);
    },
    /** Another tab changed what is kept. */
    reread: (): void => show({ queue: keep.read() ?? EMPTY }),
    type: (typed: Typed): void => {
      change((queue) => keepTyped(queue, typed, newKey()));
      if (typed.isReady) void run();
    },
    photo: (photo: NewPhoto): void => {
      change((queue) => addPhoto(queue, photo, newKey()));
      void run();
    },
    saw: (row: string, seen: SeenRow): void => {
      change((queue) => sawRow(queue, row, seen, newKey()));
      void run();
    },
    settle: (seq: number, theirs: readonly FieldName[]): void => {
      change((queue) => settle(queue, seq, theirs, newKey()));
      void run();
    },
    again: (seq: number): void => {
      change((queue) => tryAgain(queue, seq, newKey()));
      void run();
    },
    drop: (seq: number): void => {
      const entry = find(seq);
      change((queue) => dropEntry(queue, seq));
      if (entry?.kind === 'PHOTO') events.onPhotoGone?.(entry.photo);
      void run();
    },
    pending: (row: string): QueueEntry[] => entriesOf(snapshot.queue, row),
    run,
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox, type Line, type Outbox, type Sent } from './queue.ts';
import { base, memory, seen, typed } from './testkit/rows.ts';
import type { Values } from './values.ts';

/** A server as far as the phone can tell: rows with versions, answers by key, and a line that can be cut before or after it did its work. */
const server = () => {
  const rows = new Map<string, { version: number; values: Values }>();
  const answers = new Map<string, Sent>();
  const log: string[] = [];
  const uploads = new Map<string, number>();
  const cut = { before: false, after: false };
  const rowOf = (id: string) => rows.get(id) ?? { version: 1, values: base };
  const once = (key: string, what: string, act: () => Sent): Sent => {
    if (cut.before) return { kind: 'OFFLINE' };
    const known = answers.get(key);
    const answer = known ?? act();
    if (known === undefined && answer.kind === 'DONE') {
      answers.set(key, answer);
      log.push(what);
    }
    return cut.after ? { kind: 'OFFLINE' } : answer;
  };
  const line: Line = {
    edit: async (entry) =>
      once(entry.key, `edit ${entry.row} ${Object.keys(entry.fields).join(',')}`, () => {
        const row = rowOf(entry.row);
        if (row.version !== entry.sent) return { kind: 'STALE' };
        if (entry.fields.post === 'refused')
          return { kind: 'REFUSED', problem: { kind: 'REFUSED', message: 'no', howToFix: '', fields: [{ field: 'post', message: 'no' }] } };
        const next = { version: row.version + 1, values: { ...row.values, ...entry.fields } };
        rows.set(entry.row, next);
        return { kind: 'DONE', seen: seen(next.version, next.values) };
      }),
    attach: async (entry) =>
      once(`${entry.key}-hang`, `hang ${entry.row} ${entry.attachment}`, () => {
        const row = rowOf(entry.row);
        if (row.version !== entry.sent) return { kind: 'STALE' };
        const next = { version: row.version + 1, values: { ...row.values, evidence: [...row.values.evidence, entry.evidence] } };
        rows.set(entry.row, next);
        return { kind: 'DONE', seen: seen(next.version, next.values) };
      }),
    read: async (id) => (cut.before ? 'OFFLINE' : seen(rowOf(id).version, rowOf(id).values)),
    upload: async (entry, told) => {
      const id = entry.upload ?? `upload of ${entry.key}`;
      let at = uploads.get(id) ?? 0;
      log.push(`upload from ${at}`);
      for (; at < entry.byteSize; at += 10) {
        told(id, at);
        if (cut.before && at >= 20) return { kind: 'OFFLINE' };
        uploads.set(id, at + 10);
      }
      return { kind: 'DONE', attachment: `file of ${id}` };
    },
  };
  return { rows, log, cut, line };
};

let keys = 0;
const newKey = () => `key-${(keys += 1)}`;
const settled = async (outbox: Outbox) => {
  await outbox.run();
  await vi.advanceTimersByTimeAsync(0);
};
const photo = { row: 'a', name: 'a', seen: seen(1), evidence: 'E10', school: 's', photo: 'p', fileName: 'a.jpg', byteSize: 50 };

beforeEach(() => {
  vi.useFakeTimers();
  keys = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the outbox', () => {
  it('sends in order and keeps nothing of what arrived', async () => {
    const [far, keep] = [server(), memory()];
    const outbox = createOutbox(keep, far.line, newKey);
    far.cut.before = true;
    outbox.type(typed('a', { post: '焊工' }));
    outbox.type(typed('b', { post: '厨师' }));
    await settled(outbox);
    expect([outbox.snapshot().line, far.log]).toEqual(['OFFLINE', []]);
    far.cut.before = false;
    await settled(outbox);
    expect(far.log).toEqual(['edit a post', 'edit b post']);
    expect([outbox.snapshot().line, outbox.snapshot().queue.entries, keep.text().includes('焊工')]).toEqual(['IDLE', [], false]);
  });

  it('does nothing twice when the answer was lost, not even after the page was closed', async () => {
    const [far, keep] = [server(), memory()];
    far.cut.after = true;
    const first = createOutbox(keep, far.line, newKey);
    first.type(typed('a', { post: '焊工' }));
    await settled(first);
    first.stop();
    far.cut.after = false;
    const again = createOutbox(keep, far.line, newKey);
    again.type({ ...typed('a', { post: '焊工', wage: '3500.00' }) });
    await settled(again);
    expect(far.log).toEqual(['edit a post', 'edit a wage']);
    expect(far.rows.get('a')).toMatchObject({ version: 3, values: { post: '焊工', wage: '3500.00' } });
  });

  it('tries again by itself, ever more seldom', async () => {
    const [far, keep] = [server(), memory()];
    far.cut.before = true;
    const outbox = createOutbox(keep, far.line, newKey);
    outbox.type(typed('a', { post: '焊工' }));
    await vi.advanceTimersByTimeAsync(3_100);
    far.cut.before = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(far.log).toEqual([]);
    await vi.advanceTimersByTimeAsync(3_200);
    expect(far.log).toEqual(['edit a post']);
    outbox.stop();
  });

  it('an upload goes on where it stopped, in another visit, and then hangs on its row once', async () => {
    const [far, keep] = [server(), memory()];
    far.cut.before = true;
    const first = createOutbox(keep, far.line, newKey);
    first.photo(photo);
    await settled(first);
    first.stop();
    far.cut.before = false;
    const gone: string[] = [];
    const again = createOutbox(keep, far.line, newKey, { onPhotoGone: (id) => gone.push(id) });
    await settled(again);
    expect(far.log).toEqual(['upload from 0', 'upload from 20', 'hang a file of upload of key-1']);
    expect([again.snapshot().queue.entries, gone]).toEqual([[], ['p']]);
  });

  it('edits of the row go while its photo is on the way, and the photo then hangs on the newer version', async () => {
    const [far, keep] = [server(), memory()];
    const outbox = createOutbox(keep, far.line, newKey);
    outbox.photo(photo);
    outbox.type(typed('a', { callBack: '在岗' }));
    await settled(outbox);
    expect(far.rows.get('a')).toMatchObject({ version: 3, values: { callBack: '在岗', evidence: ['E10'] } });
    expect(outbox.snapshot().queue.entries).toEqual([]);
  });

  it('another person’s change of another field is taken in, of the same field is asked', async () => {
    const [far, keep] = [server(), memory()];
    far.rows.set('a', { version: 7, values: { ...base, wage: '4000.00' } });
    const outbox = createOutbox(keep, far.line, newKey);
    outbox.type(typed('a', { post: '焊工' }));
    await settled(outbox);
    expect(far.rows.get('a')).toMatchObject({ version: 8, values: { post: '焊工', wage: '4000.00' } });
    outbox.type(typed('a', { wage: '5000.00' }));
    await settled(outbox);
    expect(outbox.snapshot().queue.entries).toMatchObject([{ problem: { kind: 'CONFLICT', fields: [{ field: 'wage' }] } }]);
    outbox.settle(2, []);
    await settled(outbox);
    expect(far.rows.get('a')?.values.wage).toBe('5000.00');
  });

  it('a refusal stands at its row and holds nobody else up', async () => {
    const [far, keep] = [server(), memory()];
    const outbox = createOutbox(keep, far.line, newKey);
    outbox.type(typed('a', { post: 'refused' }));
    outbox.type(typed('b', { post: '厨师' }));
    await settled(outbox);
    expect(far.log).toEqual(['edit b post']);
    expect(outbox.pending('a')).toMatchObject([{ problem: { fields: [{ field: 'post' }] }, fields: { post: 'refused' } }]);
    outbox.type(typed('a', { post: '焊工' }));
    await settled(outbox);
    expect(far.log).toEqual(['edit b post', 'edit a post']);
  });
});

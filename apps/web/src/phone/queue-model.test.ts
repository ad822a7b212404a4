import { describe, expect, it } from 'vitest';
import {
  addPhoto,
  conflictsOf,
  EMPTY,
  formOf,
  keepTyped,
  markDone,
  markRefused,
  markSent,
  markUploaded,
  meet,
  nextCommand,
  nextUpload,
  type Queue,
  sawRow,
  settle,
} from './queue-model.ts';
import { base, seen, typed } from './testkit/rows.ts';

const both = (queue: Queue) => queue.entries.map((entry) => [entry.row, entry.kind, entry.sent, entry.key]);
const photo = (row: string) => ({
  row,
  name: row,
  seen: seen(1),
  evidence: 'E10',
  school: 's',
  photo: `p-${row}`,
  fileName: 'a.jpg',
  byteSize: 9,
});

describe('what is typed', () => {
  it('joins the entry of its row while that was not sent, and is another entry after', () => {
    let queue = keepTyped(EMPTY, typed('a', { post: '焊工' }), 'k1');
    queue = keepTyped(queue, typed('a', { post: '焊工', callBack: '在岗' }), 'k2');
    expect(both(queue)).toEqual([['a', 'EDIT', null, 'k1']]);
    queue = keepTyped(markSent(queue, 1), typed('a', { post: '焊工', callBack: '在岗', wage: '3500.00' }), 'k3');
    expect(queue.entries.map((entry) => entry.kind === 'EDIT' && entry.fields)).toEqual([
      { post: '焊工', callBack: '在岗' },
      { wage: '3500.00' },
    ]);
    expect(formOf(queue, 'a', base)).toEqual({ ...base, post: '焊工', callBack: '在岗', wage: '3500.00' });
  });

  it('is nothing when it was put back, and then nothing is kept of the row', () => {
    const queue = keepTyped(EMPTY, typed('a', { post: '焊工' }), 'k1');
    expect(keepTyped(queue, typed('a', {}), 'k2')).toEqual({ ...EMPTY, next: 2 });
    expect(keepTyped(EMPTY, typed('a', {}), 'k1')).toBe(EMPTY);
  });

  it('after a refusal goes under a new key, being another request', () => {
    let queue = markSent(keepTyped(EMPTY, typed('a', { post: '焊工' }), 'k1'), 1);
    queue = markRefused(queue, 1, { kind: 'REFUSED', message: 'x', howToFix: '', fields: [] });
    expect(nextCommand(queue)).toBeUndefined();
    expect(both(keepTyped(queue, typed('a', { post: '电焊工' }), 'k2'))).toEqual([['a', 'EDIT', null, 'k2']]);
  });
});

describe('order', () => {
  it('is that of typing; within a row nothing overtakes an edit, and a photo under way keeps no edit waiting', () => {
    let queue = keepTyped(EMPTY, typed('a', { destination: 'D14' }), 'k1');
    queue = addPhoto(queue, photo('a'), 'k2');
    queue = keepTyped(queue, typed('b', { post: '厨师' }), 'k3');
    queue = markUploaded(queue, 2, { attachment: 'file' });
    expect(nextCommand(queue)?.key).toBe('k1');
    queue = markRefused(queue, 1, { kind: 'REFUSED', message: '', howToFix: '', fields: [] });
    expect(nextCommand(queue)?.key).toBe('k3');
    queue = markDone(queue, 3, seen(2));
    expect([nextCommand(queue), nextUpload(queue)]).toEqual([undefined, undefined]);
    queue = markDone(keepTyped(queue, typed('a', { destination: 'D15' }), 'k4'), 1, seen(5));
    expect(nextCommand(queue)?.key).toBe('k2');
    const slow = keepTyped(addPhoto(EMPTY, photo('a'), 'k1'), typed('a', { post: 'x' }), 'k2');
    expect([nextCommand(slow)?.key, nextUpload(slow)?.key]).toEqual(['k2', 'k1']);
  });

  it('what somebody still types is not sent', () => {
    expect(nextCommand(keepTyped(EMPTY, { ...typed('a', { post: '焊' }), isReady: false }, 'k1'))).toBeUndefined();
  });

  it('what was sent is sent again with the version it was sent with first', () => {
    const queue = markSent(keepTyped(EMPTY, typed('a', { post: '焊工' }), 'k1'), 1);
    expect(markSent({ ...queue, rows: { a: seen(9) } }, 1).entries[0]?.sent).toBe(1);
    const next = markDone(keepTyped(queue, typed('a', { post: '焊工', wage: '1.00' }), 'k2'), 1, seen(2, { post: '焊工' }));
    expect(markSent(next, 2).entries[0]?.sent).toBe(2);
  });
});

describe('somebody else was faster', () => {
  const mine = (changes: Parameters<typeof typed>[1]) => markSent(keepTyped(EMPTY, typed('a', changes), 'k1'), 1);

  it('in other fields: both stand', () => {
    const queue = meet(mine({ post: '焊工' }), 1, seen(4, { wage: '4000.00' }), 'k2');
    expect([both(queue), nextCommand(queue)?.key, formOf(queue, 'a', queue.rows['a']!.base)]).toEqual([
      [['a', 'EDIT', null, 'k2']],
      'k2',
      { ...base, post: '焊工', wage: '4000.00' },
    ]);
  });

  it('in the same field: waits for a choice, with both values', () => {
    const queue = meet(mine({ post: '焊工', wage: '3000.00' }), 1, seen(4, { post: '车工' }), 'k2');
    const [entry] = queue.entries;
    expect(nextCommand(queue)).toBeUndefined();
    expect(entry?.kind === 'EDIT' && conflictsOf(queue, entry)).toEqual([{ field: 'post', mine: '焊工', theirs: '车工' }]);
    expect(settle(queue, 1, ['post'], 'k3').entries).toMatchObject([{ fields: { wage: '3000.00' }, problem: null, sent: null, key: 'k3' }]);
    expect(settle(queue, 1, [], 'k3').entries).toMatchObject([{ fields: { post: '焊工', wage: '3000.00' }, problem: null }]);
    // typing on, or a third change of something else, decides nothing
    expect(keepTyped(queue, typed('a', { post: '焊工', wage: '3100.00' }), 'k4').entries[0]?.problem?.kind).toBe('CONFLICT');
    expect(sawRow(queue, 'a', seen(5, { post: '车工', callBack: 'x' }), 'k5').entries[0]?.problem?.kind).toBe('CONFLICT');
  });

  it('with the same value: nothing is left to send', () => {
    expect(meet(mine({ post: '焊工' }), 1, seen(4, { post: '焊工' }), 'k2').entries).toEqual([]);
  });

  it('a row read while an answer is awaited changes nothing', () => {
    const queue = mine({ post: '焊工' });
    expect(sawRow(queue, 'a', seen(2, { post: '焊工' }), 'k2')).toBe(queue);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fill, markOf } from './computed.ts';
import type { Asker } from './model.ts';

const asker = {
  actor: { kind: 'SYSTEM', id: '', name: '', grants: [] },
  accountId: null,
  sessionId: null,
  locale: 'en',
  today: '2026-11-24',
} satisfies Asker;

test('values stand where their needs stood, whatever texts are around and in them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.string({ unit: 'binary' }), need: fc.string({ unit: 'binary' }), which: fc.nat(2) })),
      (rows) => {
        const written = JSON.stringify(
          rows.map(({ text, need, which }) => ({ text, value: `${markOf(which)}${JSON.stringify({ need })}` })),
        );
        const computed = [0, 1, 2].map((which) => (needs: unknown) => ({ which, ...(needs as object) }));
        expect(JSON.parse(fill(written, computed, asker))).toEqual(rows.map(({ text, need, which }) => ({ text, value: { which, need } })));
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});

test('a text without computed values goes out as it came, and a value that is none is null', () => {
  const text = '[{"post":"@@0:{\\"a\\":1}"}]';
  expect(fill(text, [], asker)).toBe(text);
  expect(fill(text, [() => 1], asker)).toBe(text);
  expect(fill(JSON.stringify({ a: `${markOf(0)}{}` }), [() => undefined], asker)).toBe('{"a":null}');
});

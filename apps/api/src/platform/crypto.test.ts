import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { blindIndex, decryptField, encryptField, signRowKey, verifyRowKey } from './crypto.ts';
import { newId } from './id.ts';
import { loadKeys } from './keys.ts';

const keys = loadKeys('a secret of this test, long enough to be one');
const otherKeys = loadKeys('another secret of this test, as long as that');
const place = { table: 'graduate_identity', column: 'identity_cipher', rowId: newId() };

test('any text comes back, and never the same ciphertext twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const first = encryptField(keys, place, text);
      expect(decryptField(keys, place, first)).toBe(text);
      expect(encryptField(keys, place, text).equals(first)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test('a ciphertext opens at its own place only', () => {
  const cipher = encryptField(keys, place, '610902200801011234');
  const elsewhere = [
    { ...place, rowId: newId() },
    { ...place, column: 'phone_cipher' },
    { ...place, table: 'import_row' },
  ];
  for (const other of elsewhere) expect(() => decryptField(keys, other, cipher)).toThrow('does not belong in');
  expect(() => decryptField(otherKeys, place, cipher)).toThrow('does not belong in');
});

test('every changed bit is noticed', () => {
  const cipher = encryptField(keys, place, '汉滨');
  for (let bit = 0; bit < cipher.length * 8; bit += 1) {
    const changed = Buffer.from(cipher);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => decryptField(keys, place, changed)).toThrow(place.column);
  }
  for (let length = 0; length < cipher.length; length += 1) {
    expect(() => decryptField(keys, place, cipher.subarray(0, length))).toThrow(place.column);
  }
});

test('messages about broken ciphertexts do not hold the text', () => {
  const cipher = encryptField(keys, place, '610902200801011234');
  expect(() => decryptField(otherKeys, place, cipher)).not.toThrow('6109');
});

test('the blind index is equal for equal texts of one purpose, and no bare hash', () => {
  const number = '610902200801011234';
  const index = blindIndex(keys, 'graduate.identity', number);
  expect(blindIndex(keys, 'graduate.identity', number)).toEqual(index);
  expect(index).toHaveLength(32);
  const others = [
    blindIndex(keys, 'graduate.phone', number),
    blindIndex(otherKeys, 'graduate.identity', number),
    blindIndex(keys, 'graduate.identit', `y${number}`),
    createHash('sha256').update(number).digest(),
  ];
  for (const other of others) expect(other.equals(index)).toBe(false);
});

test('a row key gives its record back to the purpose it was signed for', () => {
  const id = newId();
  const rowKey = signRowKey(keys, 'placement|round|school', id);
  expect(rowKey).toHaveLength(43);
  expect(verifyRowKey(keys, 'placement|round|school', rowKey)).toBe(id);
  expect(verifyRowKey(keys, 'placement|round|other', rowKey)).toBeUndefined();
  expect(verifyRowKey(otherKeys, 'placement|round|school', rowKey)).toBeUndefined();
  for (const broken of ['', 'x', rowKey.slice(1), `${rowKey}A`, `A${rowKey.slice(1)}`.replace(rowKey, ''), rowKey.toLowerCase()]) {
    if (broken !== rowKey) expect(verifyRowKey(keys, 'placement|round|school', broken)).toBeUndefined();
  }
});

test('subkeys differ from one another, and a short secret is none', () => {
  const exported = [keys.field, keys.blindIndex, keys.rowKey, keys.storage].map((key) => key.export().toString('hex'));
  expect(new Set([...exported, keys.keyId]).size).toBe(5);
  expect(() => loadKeys('short')).toThrow('at least 32');
});

test('ids are uuids of version 7 that ascend', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});

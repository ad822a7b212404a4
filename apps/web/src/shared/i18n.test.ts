import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Texts } from './i18n.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/u.test(file) && !file.endsWith('.test.ts') && readFileSync(join(root, file), 'utf8').includes('= defineTexts('),
);
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => String(match[1])).sort((a, b) => a.localeCompare(b));
const isTexts = (value: unknown): value is Texts<string> =>
  typeof value === 'object' && value !== null && 'namespace' in value && 'zh' in value && 'en' in value;

describe('texts in both languages', () => {
  test('there are texts to look at', () => expect(files.length).toBeGreaterThan(8));
  const own = files.filter((file) => file.endsWith('-texts.ts'));
  test.each(own)('%s', async (file) => {
    const module = (await import(join(root, file))) as { [name: string]: unknown };
    const all = Object.values(module).filter(isTexts);
    expect(all.length).toBeGreaterThan(0);
    for (const texts of all) {
      expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.zh).sort());
      for (const [key, zh] of Object.entries(texts.zh)) {
        const en = texts.en[key] ?? '';
        expect(`${key}: ${zh.trim() === ''} ${en.trim() === ''}`).toBe(`${key}: false false`);
        expect([key, placeholders(en)]).toEqual([key, placeholders(zh)]);
        // the language switch names both languages on purpose
        if (key !== 'language') expect(en, `${texts.namespace}.${key}`).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
  test('no namespace is used twice', () => {
    const names = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/defineTexts\(\s*'(\w+)'/gu)].map((match) => match[1]),
    );
    expect(names.length).toBe(new Set(names).size);
  });
});

import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { testDatabase } from './database.ts';
import { writeRowTypes } from './row-types.ts';
import { dumpSchema } from './schema-dump.ts';

const { url, pool } = await testDatabase();
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('db/schema.sql is what the migrations make', async () => {
  expect(await dumpSchema(url)).toBe(read('../../db/schema.sql'));
});

test('the row types are those of the migrations', () => {
  expect(writeRowTypes(url)).toBe(read('../platform/db-types.gen.ts'));
});

test('db/schema.sql can be loaded and gives itself again', async () => {
  const name = `${new URL(url).pathname.slice(1)}_again`;
  await pool.query(`create database ${name}`);
  const target = new URL(url);
  target.pathname = `/${name}`;
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: target.href });
  try {
    await client.connect();
    await client.query(read('../../db/schema.sql'));
    expect(await dumpSchema(target.href)).toBe(read('../../db/schema.sql'));
  } finally {
    await client.end();
    await pool.query(`drop database ${name} with (force)`);
  }
});

test('a changed structure shows in the dump', async () => {
  await pool.query('alter table setting add column extra int not null default 7');
  expect(await dumpSchema(url)).toContain('  extra integer DEFAULT 7 NOT NULL');
  await pool.query('alter table setting drop column extra');
  expect(await dumpSchema(url)).toBe(read('../../db/schema.sql'));
});

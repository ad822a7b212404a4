// The floor: node:http, one prepared statement, the database's JSON passed through.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';

const text = readFileSync(join(import.meta.dirname, '..', 'sql', 'list-page.sql'), 'utf8');
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
// the text goes out as it came
pool.on('error', () => undefined);
const types = { getTypeParser: () => (value: string) => value };

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { round, path } = JSON.parse(Buffer.concat(chunks).toString()) as { round: string; path: string };
    pool
      .query<string[]>({ name: 'list-page', text, values: [round, path], rowMode: 'array', types })
      .then(({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.[0]))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');

// The floor: node:http, one prepared statement for each operation, the database's JSON passed through.
import { createServer, type ServerResponse } from 'node:http';
import pg from 'pg';
import { OPERATIONS } from '../operations/all.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
pool.on('error', () => undefined);
// the text goes out as it came
const types = { getTypeParser: () => (value: string) => value };
const known = new Map(OPERATIONS.map(({ name, handWritten }) => [`/${name}`, { name, ...handWritten }]));

/** Rows through a cursor: memory holds a thousand of them. */
const stream = async (response: ServerResponse, text: string, values: readonly unknown[]): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN READ ONLY');
    // all rows are fetched: a plan that is quick with the first tenth walks the table of every district
    await client.query('SET LOCAL cursor_tuple_fraction = 1');
    await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${text}`, [...values]);
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    for (;;) {
      const { rows } = await client.query<string[]>({ text: 'FETCH 1000 FROM rows', rowMode: 'array', types });
      if (rows.length > 0 && !response.write(`${rows.map((row) => row[0]).join('\n')}\n`)) {
        await new Promise((drained) => {
          response.once('drain', drained);
        });
      }
      if (rows.length < 1000) break;
    }
    await client.query('COMMIT');
    response.end();
  } finally {
    client.release();
  }
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const operation = known.get(request.url ?? '');
    if (operation === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { name, text } = operation;
    const values = JSON.parse(Buffer.concat(chunks).toString()) as unknown[];
    const answered = operation.stream
      ? stream(response, text, values)
      : pool
          .query<string[]>({ name, text, values, rowMode: 'array', types })
          .then(({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.[0]));
    answered.catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');

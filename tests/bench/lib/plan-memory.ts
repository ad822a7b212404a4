import type { Shot } from './load.ts';
import { shoot } from './load.ts';
import { DISTRICT_TOKEN } from './database.ts';
import { each } from './operation.ts';
import { startProduct } from './product.ts';
import type { Server } from './server.ts';
import { table } from './table.ts';
import { list } from '../operations/list.ts';

/** A process's own inspector, over Node's WebSocket: no end point of the product is needed to see its heap. */
const inspect = async (server: Server) => {
  const address = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/u.exec(server.output())?.[0];
  if (address === undefined) throw new Error(`no inspector:\n${server.output()}`);
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', fail);
  });
  let last = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id: number; result: unknown };
    waiting.get(id)?.(result);
  });
  const call = (method: string): Promise<unknown> =>
    new Promise((settle) => {
      last += 1;
      waiting.set(last, settle);
      socket.send(JSON.stringify({ id: last, method }));
    });
  return {
    /** bytes that are alive */
    heap: async (): Promise<number> => {
      await call('HeapProfiler.collectGarbage');
      await call('HeapProfiler.collectGarbage');
      return ((await call('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
    },
    close: () => socket.close(),
  };
};

/** What each further operation that a server has seen leaves in its memory: parsed document, plan, statement. */
export const memoryOfOperations = async (url: string, count: number): Promise<string> => {
  const server = await startProduct(url, {}, ['--inspect=127.0.0.1:0']);
  const ask = async (number: number): Promise<void> => {
    const { query, variables } = each(list.product as Parameters<typeof each<{ query: string; variables?: object }>>[0], 0, 0);
    const shot: Shot = {
      path: '/graphql',
      headers: { authorization: `Bearer ${DISTRICT_TOKEN}` },
      // a name of its own makes it a document of its own; asked twice, it is kept
      body: JSON.stringify({ query: query.replace('query PlacementList', `query PlacementList${number}`), variables }),
    };
    for (let time = 0; time < 3; time += 1) {
      const { status, text } = await shoot(server.port, shot);
      if (status !== 200 || text.includes('"errors"')) throw new Error(`HTTP ${status}: ${text.slice(0, 500)}`);
    }
  };
  const inspector = await inspect(server);
  try {
    for (let number = 0; number < 50; number += 1) await ask(number);
    const before = await inspector.heap();
    for (let number = 0; number < count; number += 1) await ask(1000 + number);
    const kilobytes = ((await inspector.heap()) - before) / count / 1024;
    return table(
      'Memory of the API process',
      ['', 'KB'],
      [[`each further operation seen (heap after ${count} list pages, each a document of its own)`, kilobytes.toFixed(0)]],
    );
  } finally {
    inspector.close();
    await server.stop();
  }
};

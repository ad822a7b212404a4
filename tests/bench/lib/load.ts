import { Agent, request } from 'node:http';

export type Shot = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly method?: 'GET';
};
export type Answer = { readonly status: number; readonly text: string; readonly ms: number };

/** One request, a POST of JSON unless it says otherwise. */
export const shoot = (port: number, shot: Shot, agent?: Agent): Promise<Answer> =>
  new Promise((settle, fail) => {
    const started = performance.now();
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: shot.path,
        method: shot.method ?? 'POST',
        agent,
        headers:
          shot.method === 'GET'
            ? shot.headers
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(shot.body), ...shot.headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          settle({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), ms: performance.now() - started }),
        );
        response.on('error', fail);
      },
    );
    sent.on('error', fail);
    sent.end(shot.body);
  });

/**
 * `count` requests, `width` at a time; `next` makes each. Returns how long each took, in ms. An answer that is not 200, holds errors, or is a
 * refused command ends the run.
 */
export const volley = async (port: number, next: () => Shot, count: number, width: number): Promise<number[]> => {
  const times: number[] = [];
  // kept for one volley only: a server may close what was quiet while the others had their turn
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  let left = count;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { status, text, ms } = await shoot(port, next(), agent);
      if (status !== 200 || /"errors"|"messageEn"|"edited":null/u.test(text)) throw new Error(`HTTP ${status}: ${text.slice(0, 500)}`);
      times.push(ms);
    }
  };
  try {
    await Promise.all(Array.from({ length: width }, lane));
  } finally {
    agent.destroy();
  }
  return times;
};

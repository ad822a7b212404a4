import { expect, it } from 'vitest';
import { type Send, uploadInPieces } from './upload-pieces.ts';

const PIECE = { first: 100, most: 400, quickMs: 1_500 };
const job = { key: 'key', school: 'school', fileName: '合同.jpg', upload: null };

/** The API's protocol: announced by key, bytes in order, finished once. `lose` cuts the line before or after a request is carried out. */
const server = (lose: (what: string, count: number) => 'BEFORE' | 'AFTER' | undefined = () => undefined) => {
  const uploads = new Map<string, { size: number; bytes: Buffer; file?: string }>();
  const byKey = new Map<string, string>();
  const log: string[] = [];
  let count = 0;
  const json = (status: number, body: object, offset?: number) =>
    Response.json(body, { status, headers: offset === undefined ? {} : { 'upload-offset': String(offset) } });
  const carryOut = async (method: string, path: string, headers: { readonly [name: string]: string }, body?: Blob): Promise<Response> => {
    if (path.startsWith('/uploads?')) {
      const key = headers['idempotency-key'] ?? '';
      const id = byKey.get(key) ?? `u${uploads.size}`;
      byKey.set(key, id);
      if (!uploads.has(id)) uploads.set(id, { size: Number(headers['upload-length']), bytes: Buffer.alloc(0) });
      return json(201, { id, offset: uploads.get(id)?.bytes.length });
    }
    const id = path.split('/')[2] ?? '';
    const upload = uploads.get(id);
    if (upload === undefined) return json(404, { code: 'UPLOAD_UNKNOWN' });
    if (method === 'GET') return json(200, { id, offset: upload.bytes.length });
    if (method === 'POST') return json(201, { id: (upload.file ??= `file ${upload.bytes.toString()}`) });
    if (Number(headers['upload-offset']) !== upload.bytes.length) return json(409, {}, upload.bytes.length);
    upload.bytes = Buffer.concat([upload.bytes, Buffer.from((await body?.arrayBuffer()) ?? new ArrayBuffer(0))]);
    return json(200, { id, offset: upload.bytes.length });
  };
  const send: Send = async (method, path, headers, body) => {
    count += 1;
    const lost = lose(method, count);
    log.push(`${method} ${headers['upload-offset'] ?? ''}`.trim());
    if (lost === 'BEFORE') return undefined;
    const answer = await carryOut(method, path, headers, body);
    return lost === 'AFTER' ? undefined : answer;
  };
  return { send, uploads, log };
};
const text = 'abcdefghij'.repeat(75);
const blob = new Blob([text]);

it('goes in pieces that grow on a quick line', async () => {
  const far = server();
  const offsets: number[] = [];
  expect(await uploadInPieces(job, blob, far.send, (_, offset) => offsets.push(offset), PIECE)).toEqual({
    kind: 'DONE',
    attachment: `file ${text}`,
  });
  expect([far.log, offsets]).toEqual([
    ['POST', 'PATCH 0', 'PATCH 100', 'PATCH 300', 'PATCH 700', 'POST'],
    [0, 100, 300, 700, 750],
  ]);
});

it.each(['BEFORE', 'AFTER'] as const)(
  'cut at every single request, %s it was carried out, it goes on and is one whole file',
  async (when) => {
    for (let at = 1; at <= 6; at += 1) {
      const far = server((_, count) => (count === at ? when : undefined));
      let upload: string | null = null;
      const told = (id: string): void => {
        upload = id;
      };
      expect(await uploadInPieces(job, blob, far.send, told, PIECE)).toEqual({ kind: 'OFFLINE' });
      expect(await uploadInPieces({ ...job, upload }, blob, far.send, told, PIECE)).toEqual({ kind: 'DONE', attachment: `file ${text}` });
      expect(far.uploads.size).toBe(1);
      // no byte went over the line again that had arrived
      const begins = far.log.filter((line) => line.startsWith('PATCH')).map((line) => Number(line.slice(6)));
      expect(begins).toEqual(begins.toSorted((a, b) => a - b));
    }
  },
);

it('begins anew when the server has forgotten the upload, and ends with the server’s words when it is refused', async () => {
  const far = server();
  expect(await uploadInPieces({ ...job, upload: 'swept' }, blob, far.send, () => {}, PIECE)).toMatchObject({ kind: 'DONE' });
  const answer = (status: number) =>
    uploadInPieces(
      job,
      blob,
      async () => Response.json({ message: '太大', howToFix: '压缩' }, { status }),
      () => {},
      PIECE,
    );
  expect(await answer(413)).toEqual({ kind: 'REFUSED', problem: { kind: 'REFUSED', message: '太大', howToFix: '压缩', fields: [] } });
  expect([await answer(401), await answer(503)]).toEqual([{ kind: 'SIGNED_OUT' }, { kind: 'OFFLINE' }]);
});

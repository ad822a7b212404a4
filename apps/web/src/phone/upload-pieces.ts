import type { Problem } from './queue-model.ts';
import type { Uploaded } from './queue.ts';

/** One request; undefined: there was no answer. */
export type Send = (
  method: string,
  path: string,
  headers: { readonly [name: string]: string },
  body?: Blob,
) => Promise<Response | undefined>;
export type UploadJob = { readonly key: string; readonly school: string; readonly fileName: string; readonly upload: string | null };
export type Piece = { readonly first: number; readonly most: number; readonly quickMs: number };

/** A piece is what a cut line can lose. It grows while the line is quick, so that a good line needs few requests. */
const PIECE: Piece = { first: 64 * 1024, most: 512 * 1024, quickMs: 1_500 };
const MOST_ODDITIES = 6;

type Begun = { readonly id: string; readonly offset: number; readonly isFinished?: boolean };
type Refusal = { readonly message?: string; readonly howToFix?: string };

/**
 * Uploads a file in pieces and goes on where it stopped: asks how far it has come, or announces it anew when the server does not know it
 * any more. OFFLINE leaves everything as it is for the next try.
 */
export const uploadInPieces = async (
  job: UploadJob,
  blob: Blob,
  send: Send,
  told: (upload: string, offset: number) => void,
  piece: Piece = PIECE,
): Promise<Uploaded> => {
  let size = piece.first;
  let oddities = 0;
  let begun: Begun | undefined;
  const announce = () =>
    send('POST', `/uploads?org=${job.school}`, {
      'upload-length': String(blob.size),
      'idempotency-key': job.key,
      'x-file-name': encodeURIComponent(job.fileName),
    });
  const begin = async (known: string | null): Promise<Begun | Response | undefined> => {
    const answer = known === null ? await announce() : await send('GET', `/uploads/${known}`, {});
    if (answer === undefined) return undefined;
    if (answer.ok) return (await answer.json()) as Begun;
    return known !== null && answer.status === 404 ? begin(null) : answer;
  };

  for (let known = job.upload; oddities < MOST_ODDITIES;) {
    const started = begun ?? (await begin(known));
    if (started === undefined) return { kind: 'OFFLINE' };
    if (started instanceof Response) return ended(started);
    begun = started;
    told(begun.id, begun.offset);
    if (begun.offset >= blob.size || begun.isFinished === true) {
      const answer = await send('POST', `/uploads/${begun.id}/finish`, {});
      if (answer === undefined) return { kind: 'OFFLINE' };
      if (answer.ok) return { kind: 'DONE', attachment: ((await answer.json()) as { id: string }).id };
      if (answer.status !== 404) return ended(answer);
      [begun, known, oddities] = [undefined, null, oddities + 1];
      continue;
    }
    const at = Date.now();
    const { id, offset } = begun;
    const answer = await send(
      'PATCH',
      `/uploads/${id}`,
      { 'upload-offset': String(offset), 'content-type': 'application/octet-stream' },
      blob.slice(offset, offset + size),
    );
    if (answer === undefined) return { kind: 'OFFLINE' };
    if (answer.ok) {
      begun = (await answer.json()) as Begun;
      if (Date.now() - at < piece.quickMs) size = Math.min(size * 2, piece.most);
      continue;
    }
    oddities += 1;
    const right = Number(answer.headers.get('upload-offset') ?? Number.NaN);
    // the piece had arrived and its answer was lost: the server says where to go on
    if (answer.status === 409 && Number.isInteger(right)) begun = { id, offset: right };
    else if (answer.status === 404) [begun, known] = [undefined, null];
    else return ended(answer);
  }
  return { kind: 'OFFLINE' };
};

/** Answers that say nothing about the file: the line or the server is busy, and the next try may do. */
const LATER: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const ended = async (answer: Response): Promise<Uploaded> => {
  if (answer.status === 401) return { kind: 'SIGNED_OUT' };
  if (LATER.has(answer.status)) return { kind: 'OFFLINE' };
  return { kind: 'REFUSED', problem: await problemOf(answer) };
};

const problemOf = async (answer: Response): Promise<Problem> => {
  const body = (await answer.json().catch(() => ({}))) as Refusal;
  return { kind: 'REFUSED', message: body.message ?? '', howToFix: body.howToFix ?? '', fields: [] };
};

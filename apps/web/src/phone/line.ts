import {
  PhoneEditDocument,
  type PhoneEditMutation,
  PhoneEvidenceAddDocument,
  type PhoneEvidenceAddMutation,
  PhoneRowDocument,
} from '../gql/phone/graphql.ts';
import { type Answer, ask, request } from './graph.ts';
import { readPhoto } from './photos.ts';
import type { Problem, SeenRow } from './queue-model.ts';
import type { Line, Sent } from './queue.ts';
import { currentLocale, say } from './texts.ts';
import { uploadInPieces } from './upload-pieces.ts';
import { type Row, valuesOf } from './values.ts';

/** Refusals after which the row cannot be edited at all: what was typed stays readable. */
const CLOSED: ReadonlySet<string> = new Set([
  'ROUND_CLOSED',
  'ROUND_NOT_OPEN',
  'REPORT_NOT_EDITABLE',
  'PLACEMENT_NOT_EDITABLE',
  'NOT_FOUND',
  'FORBIDDEN',
]);

export const seenOf = (row: Row): SeenRow => ({
  version: row.version,
  base: valuesOf(row),
  facts: { graduatedOn: row.graduate?.graduatedOn ?? '', graduationYear: row.round?.periodYear ?? 0 },
});

type Refusal = {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly howToFix: string;
  readonly field?: string | null;
  readonly fields?: readonly { readonly field: string; readonly message: string; readonly howToFix?: string | null }[] | null;
};

const problemOf = ({ code, message, howToFix, field, fields }: Refusal): Problem => ({
  kind: CLOSED.has(code) ? 'CLOSED' : 'REFUSED',
  message,
  howToFix,
  fields:
    fields?.map((each) => ({ field: each.field, message: `${each.message}${each.howToFix ?? ''}` })) ??
    (field === null || field === undefined ? [] : [{ field, message: `${message}${howToFix}` }]),
});

type Result = PhoneEditMutation['placementEdit'] | PhoneEvidenceAddMutation['placementEvidenceAdd'];
const sentOf = <Data>(answer: Answer<Data>, root: (data: Data) => Result): Sent => {
  if (answer.kind === 'FAILED')
    return {
      kind: 'REFUSED',
      problem: { kind: 'REFUSED', message: answer.message || say(currentLocale(), 'failed'), howToFix: answer.howToFix, fields: [] },
    };
  if (answer.kind !== 'DATA') return answer;
  const result = root(answer.data);
  if (result?.__typename === 'Placement') return { kind: 'DONE', seen: seenOf(result) };
  const refusal = result as unknown as Refusal;
  return refusal.__typename === 'ConflictError' ? { kind: 'STALE' } : { kind: 'REFUSED', problem: problemOf(refusal) };
};

/** A piece over a village line may take a while: 512 KB at 20 KB a second are 26 seconds. */
const PIECE_PATIENCE_MS = 120_000;

export const serverLine: Line = {
  edit: async (entry) => {
    const { evidence, ...fields } = entry.fields;
    const input = { id: entry.row, version: entry.sent ?? 0, ...fields, ...(evidence === undefined ? {} : { evidence: [...evidence] }) };
    return sentOf(await ask(PhoneEditDocument, { input }, entry.key), (data) => data.placementEdit);
  },
  attach: async (entry) => {
    const input = { placement: entry.row, version: entry.sent ?? 0, kind: entry.evidence, attachment: entry.attachment ?? '' };
    return sentOf(await ask(PhoneEvidenceAddDocument, { input }, `${entry.key}-hang`), (data) => data.placementEvidenceAdd);
  },
  read: async (row) => {
    const answer = await ask(PhoneRowDocument, { id: row });
    if (answer.kind !== 'DATA') return 'OFFLINE';
    const found = answer.data.placement;
    return found === null || found === undefined ? 'GONE' : seenOf(found);
  },
  upload: async (entry, told) => {
    const blob = await readPhoto(entry.photo);
    if (blob === undefined)
      return { kind: 'REFUSED', problem: { kind: 'REFUSED', message: say(currentLocale(), 'photoLost'), howToFix: '', fields: [] } };
    return uploadInPieces(entry, blob, (method, path, headers, body) => request(method, path, headers, body, PIECE_PATIENCE_MS), told);
  },
};

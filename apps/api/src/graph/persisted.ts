import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { protocolErrors, refuse } from './error-codes.ts';

/** The app's own documents by the SHA-256 of their text. `only`: a browser's session may run nothing else. */
export type PersistedDocuments = { readonly documents: ReadonlyMap<string, string>; readonly only: boolean };

/** Reads the documents that the web build writes. Without the file there is no list, and free documents are allowed. */
export const loadPersistedDocuments = (file: string, only?: boolean): PersistedDocuments => {
  if (!existsSync(file)) return { documents: new Map(), only: only ?? false };
  const listed = JSON.parse(readFileSync(file, 'utf8')) as { [hash: string]: string };
  return { documents: new Map(Object.entries(listed)), only: only ?? true };
};

type Body = { readonly query?: unknown; readonly documentId?: unknown; readonly extensions?: unknown };

const hashIn = (body: Body): string | undefined => {
  if (typeof body.documentId === 'string') return body.documentId.replace(/^sha256:/u, '');
  const { extensions } = body;
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return undefined;
  const { persistedQuery } = extensions;
  if (typeof persistedQuery !== 'object' || persistedQuery === null || !('sha256Hash' in persistedQuery)) return undefined;
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
};

const withoutHash = (extensions: unknown): unknown => {
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return extensions;
  const { persistedQuery: _, ...rest } = extensions as { persistedQuery?: unknown };
  return rest;
};

/**
 * The body with the document that is to run. A registered hash brings its text; a free text is refused to a browser's session when only
 * registered ones may run: whoever steals a session cookie by a script gets no query language with it.
 */
export const resolveDocument = <B extends Body>(body: B, { documents, only }: PersistedDocuments, freeAllowed: boolean): B => {
  const hash = hashIn(body);
  const registered = hash === undefined ? undefined : documents.get(hash);
  const { documentId: _, ...rest } = body;
  const plain = { ...rest, ...(body.extensions === undefined ? {} : { extensions: withoutHash(body.extensions) }) };
  if (registered !== undefined) return { ...plain, query: registered } as B;
  if (typeof body.query !== 'string') {
    if (hash !== undefined) throw refuse(protocolErrors.persistedUnknown);
    return body;
  }
  const isRegistered = documents.has(createHash('sha256').update(body.query).digest('hex'));
  if (only && !freeAllowed && !isRegistered) throw refuse(protocolErrors.persistedOnly);
  return plain as B;
};

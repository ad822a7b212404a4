import { gql } from '@urql/core';
import type { TypedDocumentNode } from '@urql/core';

/** What the generated operations are: a text with the hash of it, and types. */
export type GraphDocument<Data, Variables> = {
  toString: () => string;
  readonly __meta__?: { [key: string]: unknown } | undefined;
  __apiType?: (variables: Variables) => Data;
};

const nodes = new WeakMap<object, TypedDocumentNode<unknown, object>>();
const hashes = new WeakMap<object, string>();
const texts = new Map<string, string>();

/** The parsed document; parsed once, when it is first used. */
export const nodeOf = <Data, Variables extends object>(document: GraphDocument<Data, Variables>): TypedDocumentNode<Data, Variables> => {
  const known = nodes.get(document);
  if (known !== undefined) return known as TypedDocumentNode<Data, Variables>;
  const node = gql<unknown, object>(document.toString());
  nodes.set(document, node);
  const hash = document.__meta__?.['hash'];
  if (typeof hash === 'string') {
    hashes.set(node, hash);
    texts.set(hash, document.toString());
  }
  return node as TypedDocumentNode<Data, Variables>;
};

/** Hash under which the server knows a document. */
export const hashOf = (node: object): string | undefined => hashes.get(node);
/** The document of a hash, for a server that does not know it. */
export const textOf = (hash: string): string | undefined => texts.get(hash);

import { createHash } from 'node:crypto';
import type { HTTPGraphQLResponse } from '@apollo/server';

/**
 * JSON text made by the read engine, carried through Apollo untouched. Whoever takes it leaves nothing behind: Apollo's objects of one request are
 * reached from those of the next until an old generation is collected, and answers of 90 KB must not wait for that.
 */
export class ReadyText {
  #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
  /** a weak tag: two answers with one tag hold the same data */
  tag(): string {
    return `W/"${createHash('sha256').update(this.#text).digest('base64url')}"`;
  }
  withExtensions(extensions: object): ReadyText {
    const text = this.take();
    return new ReadyText(`${text.slice(0, text.lastIndexOf('}'))},"extensions":${JSON.stringify(extensions)}}`);
  }
}

/** The text to send; see `ReadyText` for why it is taken out. */
export const takeBody = (body: HTTPGraphQLResponse['body']): string => {
  if (body.kind !== 'complete') return '';
  const text = body.string;
  body.string = '';
  return text;
};

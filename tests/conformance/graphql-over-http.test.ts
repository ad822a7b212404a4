import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { startProduct } from '../testkit/product.ts';

const product = await startProduct();

/**
 * What the audit only notes, and why we answer as we do: forgery protection refuses a GET that a foreign page could send by itself, and
 * these three send a query by GET with nothing that would make a browser ask first.
 */
const KNOWN_NOTICES: readonly string[] = ['5A70', 'D6D5', '6A70'];

const asToken = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> =>
  fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${product.token}` } });

const audits = serverAudits({ url: `${product.origin}/graphql`, fetchFn: asToken });

describe('GraphQL over HTTP, the public audit suite', () => {
  it('is not empty', () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    // 'warn' is a SHOULD, 'error' a MUST; a notice is a MAY
    if (result.status === 'notice') expect(KNOWN_NOTICES, result.reason).toContain(audit.id);
    else expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});

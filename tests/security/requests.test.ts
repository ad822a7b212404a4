import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { anonymous, cookieOf, postSignIn, sameSite, signIn, withToken } from '../testkit/client.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const { origin } = product;
const partner = withToken(origin, product.token);
const clerk = await signIn(origin, 'voc-clerk', DEMO_PASSWORD);

const MUTATION = 'mutation { localeSet(input: { locale: "en" }) { __typename } }';
const localeOfClerk = async (): Promise<string> =>
  (await product.sql<{ locale: string }>("SELECT locale FROM account WHERE username = 'voc-clerk'"))[0]?.locale ?? '';

/** Nothing that helps an attacker: no statement, table, path, library or line of ours. */
const TELLTALE =
  /\b(select|insert|update|delete)\b.+\b(from|into|set|where)\b|node_modules|at .+\.(ts|js):\d|pg_|kysely|\/apps\/api|org_unit|graduate_identity|syntax error at/iu;

describe('headers', () => {
  it.each(['/', '/healthz', '/graphql', '/graphiql', '/nothing-here', '/attachments/00000000-0000-7000-8000-000000000000'])(
    '%s carries them all',
    async (path) => {
      const { headers } = await anonymous(origin).raw(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/u);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|https?:|\*/u);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/u);
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('source maps are not for the public', async () => {
    const page = await anonymous(origin).raw('/', { headers: { accept: 'text/html' } });
    const scripts = [...(await page.text()).matchAll(/src="(\/assets\/[^"]+\.js)"/gu)].map((match) => match[1] ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      expect((await anonymous(origin).raw(`${script}.map`)).status).toBe(404);
      expect(await (await anonymous(origin).raw(script)).text()).not.toMatch(/sourceMappingURL/u);
    }
  });
});

describe('forgery from another site', () => {
  const body = JSON.stringify({ query: MUTATION });
  const cookie = clerk.headers['cookie'] ?? '';
  it.each([
    [
      'a foreign origin with the cookie',
      { method: 'POST', headers: { cookie, origin: 'https://elsewhere.example', 'content-type': 'application/json' }, body },
    ],
    ['text/plain', { method: 'POST', headers: { cookie, origin, 'content-type': 'text/plain' }, body }],
    [
      'a form',
      {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${encodeURIComponent(MUTATION)}`,
      },
    ],
    [
      'multipart',
      {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'multipart/form-data; boundary=x' },
        body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--\r\n`,
      },
    ],
    [
      'an array of operations',
      { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body: `[${body},${body}]` },
    ],
  ])('%s changes nothing', async (_, init) => {
    const answer = await fetch(`${origin}/graphql`, init);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await localeOfClerk()).toBe('zh-CN');
  });

  it('a mutation by GET changes nothing', async () => {
    const answer = await clerk.raw(`/graphql?query=${encodeURIComponent(MUTATION)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(answer.status).toBe(405);
    expect(await localeOfClerk()).toBe('zh-CN');
  });

  it.each(['/auth/sign-out', '/imports?noun=placement', '/attachments?org=x'])('POST %s wants our header and our origin', async (path) => {
    for (const headers of [
      { cookie, origin: 'https://elsewhere.example', 'x-requested-with': 'fuzhi' },
      { cookie, origin },
    ]) {
      const answer = await fetch(`${origin}${path}`, { method: 'POST', headers, body: 'x' });
      expect(answer.status).toBe(403);
    }
    expect((await clerk.query<{ viewer: object | null }>('{ viewer { account { username } } }')).viewer).not.toBeNull();
  });
});

describe('limits', () => {
  const nested = (depth: number): string => `{ orgUnits(first: 1) { nodes { ${'parent { '.repeat(depth)}id${' }'.repeat(depth)} } } }`;
  const bombs: readonly (readonly [string, string])[] = [
    ['depth', nested(20)],
    ['aliases', `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: viewer { isDemo }`).join(' ')} }`],
    ['repeated fields', `{ viewer { ${'isDemo '.repeat(4000)} } }`],
    ['directives', `{ viewer { isDemo ${'@include(if: true) '.repeat(2000)} } }`],
    [
      'fragment bomb',
      `${Array.from({ length: 20 }, (_, index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F20 on Viewer { isDemo } { viewer { ...F0 } }`,
    ],
    ['a long string', `{ orgUnits(where: { search: "${'x'.repeat(200_000)}" }) { totalCount } }`],
    ['first: 0', '{ orgUnits(first: 0) { totalCount } }'],
    ['first: 201', '{ orgUnits(first: 201) { nodes { id } } }'],
    ['first: -1', '{ orgUnits(first: -1) { nodes { id } } }'],
    ['page product', '{ orgUnits(first: 200) { nodes { children(first: 200) { nodes { children(first: 200) { nodes { id } } } } } } }'],
  ];
  it.each(bombs)('%s is refused soon', async (_, query) => {
    const started = performance.now();
    const answer = await partner.ask(query);
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(answer.data).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(answer.text).not.toMatch(TELLTALE);
  });

  it('a body of 300 KB is refused', async () => {
    const answer = await partner.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(300_000) } }),
    });
    expect(answer.status).toBe(413);
  });

  it('a small packed body does not unpack to a large one', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, 0x20));
    const status = await new Promise<number>((settle, fail) => {
      const sent = request(
        `${origin}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-encoding': 'gzip',
            'content-length': packed.length,
            authorization: `Bearer ${product.token}`,
          },
        },
        (response) => {
          response.resume();
          settle(response.statusCode ?? 0);
        },
      );
      sent.on('error', fail);
      sent.end(packed);
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('what errors tell', () => {
  const bad: readonly (readonly [name: string, query: string, variables: object])[] = [
    ['a syntax error', '{ orgUnits( }', {}],
    ['an unknown field', '{ orgUnits { nodes { nam } } }', {}],
    ['an unknown root field', '{ passwords { id } }', {}],
    ['a wrong variable', 'query ($id: ID!) { node(id: $id) { id } }', { id: 5.5 }],
    ['a malformed id', '{ node(id: "nothing") { id } }', {}],
    ['a malformed cursor', '{ orgUnits(after: "x") { nodes { id } } }', {}],
    ['quotes in a search', `{ orgUnits(where: { search: "'; DROP TABLE account; --" }) { totalCount } }`, {}],
    ['percent signs in a search', '{ orgUnits(where: { search: "%_%" }) { totalCount } }', {}],
    ['a zero byte', String.raw`{ orgUnits(where: { search: "a\u0000b" }) { totalCount } }`, {}],
  ];
  it.each(bad)('%s tells nothing of the inside', async (_, query, variables) => {
    for (const who of [partner, anonymous(origin), clerk]) {
      const answer = await who.ask(query, variables);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toMatch(TELLTALE);
      expect(answer.text).not.toMatch(/Did you mean/u);
    }
  });

  it('nobody is told the schema', async () => {
    const answer = await anonymous(origin).ask('{ __schema { types { name } } }');
    expect(answer.data).toBeNull();
  });

  it('whoever is not signed in reads nothing', async () => {
    for (const field of ['placements', 'graduates', 'orgUnits', 'accounts', 'auditEntries', 'employers']) {
      const answer = await anonymous(origin).ask(`{ ${field} { totalCount nodes { id } } }`);
      expect(answer.text).toMatch(/UNAUTHENTICATED/u);
      expect(answer.data?.[field as never] ?? null).toBeNull();
    }
  });
});

describe('sessions', () => {
  it('the cookie is out of reach of scripts and of other sites', async () => {
    const line = (await postSignIn(origin, 'principal', DEMO_PASSWORD)).headers.getSetCookie()[0] ?? '';
    expect(line).toMatch(/^fuzhi_session=/u);
    expect(line).toMatch(/; HttpOnly/iu);
    expect(line).toMatch(/; SameSite=(Lax|Strict)/iu);
    expect(line).toMatch(/; Path=\//iu);
    expect(line).not.toMatch(/; Domain=/iu);
  });

  it('every sign-in makes a new value, and a value brought along is not kept', async () => {
    const planted = 'fuzhi_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    const again = await fetch(`${origin}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: planted, ...sameSite(origin) },
      body: JSON.stringify({ username: 'principal', password: DEMO_PASSWORD }),
    });
    expect(cookieOf(again)).not.toBe(planted);
    expect(cookieOf(again)).not.toBe(cookieOf(await postSignIn(origin, 'principal', DEMO_PASSWORD)));
  });

  it('what is stored cannot be used', async () => {
    const [stored] = await product.sql<{ token: string }>(
      "SELECT token FROM session WHERE account_id = (SELECT id FROM account WHERE username = 'voc-clerk')",
    );
    const thief = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `fuzhi_session=${stored?.token}` },
      body: JSON.stringify({ query: '{ viewer { isDemo } }' }),
    });
    expect(await thief.text()).not.toMatch(/"isDemo"/u);
  });

  it('signing out ends it on the server', async () => {
    const auditor = await signIn(origin, 'auditor', DEMO_PASSWORD);
    expect((await auditor.raw('/auth/sign-out', { method: 'POST' })).ok).toBe(true);
    expect((await auditor.ask('{ viewer { isDemo } }')).text).not.toMatch(/"isDemo"/u);
  });

  it('wrong password, unknown account and locked account get one answer', async () => {
    const answers: string[] = [];
    const clean = async (username: string): Promise<string> => {
      const response = await postSignIn(origin, username, 'wrong-password-1');
      return `${response.status} ${(await response.text()).replaceAll(/"requestId":"[^"]+"/gu, '')}`;
    };
    for (let attempt = 0; attempt < 7; attempt += 1) answers.push(await clean('finance'));
    answers.push(await clean('nobody-of-this-name'));
    expect(new Set(answers).size).toBe(1);
    // and the right password does not help within the lock
    expect((await postSignIn(origin, 'finance', DEMO_PASSWORD)).ok).toBe(false);
  });

  it('a token in the address is no token', async () => {
    const answer = await anonymous(origin).raw(
      `/graphql?query=${encodeURIComponent('{ viewer { isDemo } }')}&token=${product.token}&access_token=${product.token}`,
      { headers: { 'apollo-require-preflight': '1' } },
    );
    expect(await answer.text()).not.toMatch(/"isDemo"/u);
  });
});

describe('what is left behind', () => {
  it('no secret and no identity number stands in the log', async () => {
    // the banner shows the demo's password and token on purpose; the log proper is lines of JSON
    const log = product
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(log.length).toBeGreaterThan(50);
    const text = log.join('\n');
    expect(text).not.toContain(product.token);
    expect(text).not.toContain(DEMO_PASSWORD);
    expect(text).not.toMatch(/\b\d{17}[\dX]\b/u);
    expect(text).not.toMatch(/\b199\d{8}\b/u);
  });

  it('no identity number and no phone stands in any table in plain', async () => {
    const tables = await product.sql<{ name: string }>("SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'");
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      // our own digits of ids and codes are shorter or not 18 digits with a birthday inside
      const hits = await product.sql<{ hits: bigint }>(
        `SELECT count(*) AS hits FROM ${name} AS t WHERE t::text ~ '(^|[^0-9a-f])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9]{4}[0-9X]([^0-9a-f]|$)' OR t::text ~ '(^|[^0-9a-f])199[0-9]{8}([^0-9a-f]|$)'`,
      );
      expect(`${name}: ${String(hits[0]?.hits)}`).toBe(`${name}: 0`);
    }
  });

  it('the process still runs', () => {
    expect(product.isAlive()).toBe(true);
  });
});

import { ok } from '@fuzhi/domain/kernel/result.ts';
import { type FastifyInstance, fastify, type InjectOptions, type LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AppServices } from '../context.ts';
import { by, done, keys, placementsOf } from '../features/placement/testkit/district.ts';
import { type Sampled, sampledDistrict } from '../features/placement/testkit/verification.ts';
import { createLinks } from '../features/placement/usecases/link-create.ts';
import { revokePlacementLinks } from '../features/placement/usecases/link-revoke.ts';
import type { Tx } from '../platform/database.ts';
import { createLog } from '../platform/log.ts';
import { inTransaction } from '../platform/transaction.ts';
import { testDatabase } from '../testkit/database.ts';
import { answerRoutes } from './answer.ts';
import { rateLimit } from './answer-rate.ts';
import { securityHeaders } from './security-headers.ts';

const { db, pool } = await testDatabase();
const step = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => done(await inTransaction(db, async (tx) => ok(await work(tx))));
let now = new Date('2026-11-24T02:00:00Z');
let made: Sampled;
let app: FastifyInstance;
beforeAll(async () => {
  made = await step((tx) => sampledDistrict(tx, { graduates: 8 }));
  const services: AppServices = { db, pool, keys, log: createLog('silent'), isDemo: false, allowedOrigins: [], clock: () => now };
  app = fastify({ bodyLimit: 256 * 1024, routerOptions: { maxParamLength: 200 } });
  securityHeaders(app);
  await answerRoutes(app, services);
});
afterAll(() => app.close());

let nth = -1;
/** A link to another graduate of the sample at each call, with what confirms who answers. */
const link = async (audience: 'GRADUATE' | 'EMPLOYER' = 'GRADUATE') => {
  nth += 1;
  const row = (await step((tx) => placementsOf(tx, made.round, made.first)))[nth]!;
  if (audience === 'EMPLOYER') {
    await db
      .insertInto('employer')
      .values({ id: row.id, credit_code: `9161000000000000${String(nth).padStart(2, '0')}`, name: '<b>试验&"公司"</b>' })
      .execute();
    await db.updateTable('placement').set({ destination: 'D12', employer_id: row.id }).where('id', '=', row.id).execute();
  }
  const created = await step(async (tx) =>
    done(await createLinks(tx, { audience, placements: [row.id] }, { ...by(made.officer, 'placementLinkCreate'), now })),
  );
  const graduate = await db.selectFrom('graduate').selectAll().where('id', '=', row.graduate_id).executeTakeFirstOrThrow();
  const { path, id } = created.links[0]!;
  return { id, path, row, graduate, who: { surname: graduate.name.slice(0, 1), tail: graduate.identity_tail } };
};
let address = 0;
const send = async (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  fields?: Readonly<Record<string, string>>,
  more: Omit<InjectOptions, 'method' | 'url'> = {},
): Promise<LightMyRequestResponse> => {
  address += 1;
  return app.inject({
    method,
    url,
    remoteAddress: `10.0.${Math.floor(address / 250)}.${(address % 250) + 1}`,
    ...(fields === undefined
      ? {}
      : { payload: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ...more,
  });
};
const checksOf = (id: string) => db.selectFrom('placement_check').selectAll().where('placement_id', '=', id).execute();

describe('the page', () => {
  it('is one small file that runs nothing, loads nothing, tells nobody where it was, and names nobody', async () => {
    const { path, graduate } = await link();
    const { statusCode, body, headers } = await send('GET', path);
    expect(statusCode).toBe(200);
    expect(Buffer.byteLength(body)).toBeLessThan(30 * 1024);
    expect(body).not.toMatch(/<script|<link|<img|https?:|\son\w+=/iu);
    expect(body).not.toContain(graduate.name);
    expect(body).not.toContain(graduate.identity_tail);
    expect(body).not.toContain(made.first.name);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/u);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('shows an employer whom it asks about by a masked name, and stored values as text', async () => {
    const { path, graduate, row } = await link('EMPLOYER');
    await db.updateTable('org_unit').set({ name_zh: '<script>alert(1)</script>"职校' }).where('id', '=', made.first.id).execute();
    const { body } = await send('GET', path);
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;职校');
    expect(body).not.toContain(graduate.name);
    expect(body).toContain(`${graduate.name.slice(0, 1)}*`);
    const wrong = await send('POST', path, { codeTail: 'ZZ"<', employment: 'YES', since: '"><img src=x>' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).not.toContain('<img');
    const right = await send('POST', path, { codeTail: `00${String(nth).padStart(2, '0')}`, employment: 'NO' });
    expect(right.statusCode).toBe(200);
    expect((await checksOf(row.id)).find((check) => check.channel === 'EMPLOYER_LINK')).toMatchObject({ kind: 'C10', result: 'FAILED' });
  });
});

describe('answering', () => {
  it('makes a check of it, keeps the words for the bureau, and tells the school the outcome alone', async () => {
    const { path, who, row, id } = await link();
    const said = { ...who, activity: 'WORKING', place: '工地<b>小工</b>', since: '2026-09', wageBand: 'S5', contract: '' };
    expect((await send('POST', path, said)).statusCode).toBe(200);
    expect(await checksOf(row.id)).toMatchObject([
      { kind: 'C3', channel: 'GRADUATE_LINK', contact: 'SELF', result: 'PASSED', note: null, checked_by: null },
    ]);
    const kept = await db.selectFrom('placement_answer').selectAll().where('link_id', '=', id).executeTakeFirstOrThrow();
    expect(kept).toMatchObject({
      said: 'WORKING',
      place: '工地<b>小工</b>',
      since: '2026-09',
      wage_band: 'S5',
      contract: null,
      differences: ['SINCE'],
    });
    const trail = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('record_id', '=', row.id)
      .where('operation', '=', 'placementAnswer')
      .execute();
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail[0]?.after)).toBe('{"check":{"kind":"C3","result":"PASSED","channel":"GRADUATE_LINK"}}');
  });

  it('is possible once, also for two at the same time', async () => {
    const { path, who } = await link();
    const answers = await Promise.all(
      ['NEITHER', 'WORKING', 'STUDYING', 'LEFT'].map((activity) => send('POST', path, { ...who, activity })),
    );
    expect(answers.map((each) => each.statusCode).toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404]);
    expect((await send('POST', path, { ...who, activity: 'WORKING' })).statusCode).toBe(404);
  });

  it('needs to be confirmed; five wrong tries end the link, an unfinished form is none', async () => {
    const { path, who, row } = await link();
    for (let tries = 0; tries < 7; tries += 1) expect((await send('POST', path, { ...who, activity: '' })).statusCode).toBe(422);
    const wrong = [{ tail: '0000' }, { surname: '错' }, { tail: '000X' }, { surname: '误' }, { tail: '1111' }];
    const tried = [];
    for (const each of wrong) tried.push((await send('POST', path, { ...who, ...each, activity: 'WORKING' })).statusCode);
    expect(tried).toEqual([422, 422, 422, 422, 404]);
    expect((await send('POST', path, { ...who, activity: 'WORKING' })).statusCode).toBe(404);
    expect(await checksOf(row.id)).toEqual([]);
  });
});

describe('a link that cannot be answered', () => {
  it('gives one and the same page, whatever the reason', async () => {
    const { path: expired } = await link();
    const revoked = await link();
    await step(async (tx) => done(await revokePlacementLinks(tx, { links: [revoked.id] }, by(made.officer))));
    now = new Date('2026-12-09T02:00:00Z');
    const pages = [];
    const forged = `/answer/${'A'.repeat(43)}`;
    for (const url of [
      expired,
      revoked.path,
      forged,
      '/answer/',
      '/answer/x',
      `/answer/${'y'.repeat(5_000)}`,
      '/answer/%00',
      '/answer/a/b',
    ]) {
      pages.push(await send('GET', url), await send('POST', url, { surname: '甲', tail: '1234', activity: 'WORKING' }));
    }
    now = new Date('2026-11-24T02:00:00Z');
    expect(new Set(pages.map((each) => each.statusCode))).toEqual(new Set([404]));
    expect(new Set(pages.map((each) => each.body)).size).toBe(1);
    expect(pages[0]?.body).toContain('请与发给您链接的教育局联系');
  });
});

describe('what no browser sends', () => {
  it.each([
    [
      'a huge body',
      'POST',
      413,
      { payload: `place=${'x'.repeat(20_000)}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['JSON', 'POST', 415, { payload: '{}', headers: { 'content-type': 'application/json' } }],
    ['no body', 'POST', 404, {}],
    ['another method', 'DELETE', 405, {}],
    ['PUT', 'PUT', 405, {}],
  ] as const)('%s: %s is %i, as a page', async (_, method, status, more) => {
    const answer = await send(method, `/answer/${'A'.repeat(43)}`, undefined, more);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain('<!doctype html>');
  });

  it('a field twice, a field of the prototype, a control character: the form is not filled in', async () => {
    const { path, who, row } = await link();
    const ending = `surname=${encodeURIComponent(who.surname)}&tail=${who.tail}&activity=WORKING`;
    for (const body of [`${ending}&activity=NEITHER`, `${ending}&place=%00`, `__proto__=1&constructor=2`]) {
      const more = { payload: body, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
      expect((await send('POST', path, undefined, more)).statusCode).toBe(422);
    }
    expect(await checksOf(row.id)).toEqual([]);
  });

  it('too many at once: a page that says when to come back', async () => {
    const answers = [];
    for (let tries = 0; tries < 41; tries += 1) answers.push(await send('POST', '/answer/x', { a: 'b' }, { remoteAddress: '10.9.9.9' }));
    expect(answers.filter((each) => each.statusCode === 429)).toHaveLength(1);
    expect(answers.at(-1)?.headers['retry-after']).toBe('60');
    const may = rateLimit({ requests: 2, windowMs: 1_000, addresses: 3 });
    expect([may('a', 0), may('a', 1), may('a', 2), may('b', 3), may('a', 1_000)]).toEqual([true, true, false, true, true]);
  });
});

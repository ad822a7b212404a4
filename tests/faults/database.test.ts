import { describe, expect, it } from 'vitest';
import { signIn, withToken } from '../testkit/client.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const partner = withToken(product.origin, product.token);
const clerk = await signIn(product.origin, 'voc-clerk', DEMO_PASSWORD);

const KILL = 'SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** Anything but a broken connection: an answer in words, or the data. */
const isOrderly = (answer: { status: number; text: string }): boolean =>
  answer.status === 200 || answer.status === 503 || /"code":"(DATABASE_BUSY|INTERNAL_ERROR|INTERNAL_SERVER_ERROR)"/u.test(answer.text);

describe('connections to the database are cut', () => {
  it('idle ones: nobody notices for long', async () => {
    for (let round = 0; round < 5; round += 1) {
      await partner.query('{ orgUnits(first: 5) { totalCount } }');
      await product.sql(KILL).catch(() => undefined);
      await pause(50);
    }
    expect((await partner.ask('{ orgUnits(first: 5) { totalCount } }')).status).toBe(200);
    expect(product.isAlive()).toBe(true);
  });

  it('in the middle of reading and writing: orderly answers, and the process lives', async () => {
    const answers: { status: number; text: string }[] = [];
    let isOver = false;
    const reader = async (): Promise<void> => {
      while (!isOver)
        answers.push(
          await partner.ask('{ placements(first: 50) { totalCount nodes { id graduate { name major { zh } } employer { name } } } }'),
        );
    };
    const writer = async (): Promise<void> => {
      while (!isOver) answers.push(await clerk.ask('mutation { localeSet(input: { locale: "zh-CN" }) { __typename } }'));
    };
    const work = [reader(), reader(), writer()];
    for (let round = 0; round < 60; round += 1) {
      await product.sql(KILL).catch(() => undefined);
      await pause(30);
    }
    isOver = true;
    await Promise.all(work);
    expect(product.isAlive()).toBe(true);
    expect(answers.length).toBeGreaterThan(25);
    expect(answers.filter((answer) => !isOrderly(answer)).map((answer) => answer.text)).toEqual([]);
    expect(answers.filter((answer) => /terminating connection|57P01|stack/u.test(answer.text))).toEqual([]);
  });

  it('serves as before afterwards', async () => {
    const answer = await partner.query<{ placements: { totalCount: number } }>('{ placements(first: 1) { totalCount } }');
    expect(answer.placements.totalCount).toBeGreaterThan(0);
    expect((await fetch(`${product.origin}/readyz`)).status).toBe(200);
  });
});

describe('locks', () => {
  it('a table locked by somebody else: refused within the lock limit, and free again afterwards', async () => {
    const lock = product.sql('BEGIN; LOCK TABLE placement IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(8); COMMIT').catch(() => undefined);
    await pause(200);
    const started = performance.now();
    const answer = await partner.ask('{ placements(first: 1) { totalCount } }');
    expect(answer.data, answer.text).toBeNull();
    expect(performance.now() - started, answer.text).toBeLessThan(3500);
    expect(answer.text).not.toMatch(/placement"|relation|canceling statement/u);
    expect((await fetch(`${product.origin}/healthz`)).status).toBe(200);
    await lock;
    expect((await partner.ask('{ placements(first: 1) { totalCount } }')).errors).toBeUndefined();
  });
});

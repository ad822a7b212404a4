import { expect, test } from 'vitest';
import { createExecutor } from '../../graph/read/execute.ts';
import { buildSchema } from '../../graph/schema.ts';
import { codeAt } from '../../platform/auth-second-factor.ts';
import { testApp } from '../../testkit/app.ts';
import { testDatabase } from '../../testkit/database.ts';
import { TEST_PASSWORD, makePerson, makeUnit } from '../../testkit/people.ts';

const database = await testDatabase();
const schema = buildSchema();
const server = await testApp(database, { schema, graphql: { execute: createExecutor(schema) } });
const unit = await makeUnit(database.db, 'district');

/** Runs a command with a session; a new value of the session is taken over, as a browser does. */
const browser = async (username: string) => {
  let cookie = await server.cookieOf(username);
  return {
    viewer: async () => (await server.graphql('{ viewer { account { username secondFactor } } }', { headers: { cookie } })).data?.viewer,
    run: async (name: string, input: object, selection = '') => {
      const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!`;
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${selection} ... on UserError { code message } } }`;
      const answer = await server.graphql(query, { variables: { input }, headers: { cookie } });
      const line = [answer.headers['set-cookie']].flat()[0];
      if (line !== undefined) cookie = line.split(';', 1)[0] ?? '';
      return answer.data?.[name] ?? answer.errors;
    },
  };
};
const signIn = (username: string, code: string) =>
  server.fastify.inject({
    method: 'POST',
    url: '/auth/sign-in',
    headers: { 'x-requested-with': 'fuzhi' },
    payload: { username, password: TEST_PASSWORD, code },
  });

test('from enrolment by confirmation and sign-in to switching off', async () => {
  await makePerson(database.db, 'whole', [{ role: 'BUREAU_VOC', unit }]);
  const page = await browser('whole');
  expect(await page.run('secondFactorEnrol', { current: 'not the password' })).toMatchObject({ code: 'ACCOUNT_PASSWORD_WRONG' });
  const { secret, uri } = await page.run('secondFactorEnrol', { current: TEST_PASSWORD }, '... on SecondFactorEnrolment { secret uri }');
  expect(uri).toContain(`secret=${secret}`);
  expect(await page.viewer()).toEqual({ account: { username: 'whole', secondFactor: false } });
  expect((await signIn('whole', '000000')).statusCode).toBe(204);

  const now = server.app.clock();
  const { codes } = await page.run('secondFactorConfirm', { code: codeAt(secret, now) }, '... on BackupCodes { codes }');
  expect(codes).toHaveLength(10);
  expect(await page.viewer()).toEqual({ account: { username: 'whole', secondFactor: true } });
  // the code of the confirmation is used up, and so is no way in
  expect((await signIn('whole', codeAt(secret, now))).statusCode).toBe(401);
  server.later(60_000);
  expect((await signIn('whole', codeAt(secret, server.app.clock()))).statusCode).toBe(204);

  const off = (code: string) => page.run('secondFactorDisable', { current: TEST_PASSWORD, code });
  expect(await off('000000')).toMatchObject({ code: 'SECOND_FACTOR_WRONG' });
  expect(await off(codes[0])).toMatchObject({ __typename: 'Account' });
  expect(await page.viewer()).toEqual({ account: { username: 'whole', secondFactor: false } });
  expect((await server.signIn('whole')).statusCode).toBe(204);
});

test.each([
  ['passwordChange', { next: 'another long one' }],
  ['secondFactorEnrol', {}],
  ['secondFactorDisable', { code: '123456' }],
])('%s counts wrong passwords: the fifth locks, and then the right one is refused too', async (name, more) => {
  const username = name.toLowerCase();
  await makePerson(database.db, username, [{ role: 'BUREAU_VOC', unit }]);
  const page = await browser(username);
  for (let at = 0; at < 5; at += 1) {
    expect(await page.run(name, { ...more, current: `wrong ${at}` })).toMatchObject({ code: 'ACCOUNT_PASSWORD_WRONG' });
  }
  expect(await page.run(name, { ...more, current: TEST_PASSWORD })).toMatchObject({ code: 'ACCOUNT_LOCKED' });
  expect((await server.signIn(username)).statusCode).toBe(401);
});

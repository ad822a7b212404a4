import { describe, expect, it } from 'vitest';
import { type Client, postSignIn, signIn, withToken } from '../testkit/client.ts';
import { DEMO_PASSWORD, startProduct } from '../testkit/product.ts';

const product = await startProduct();
const { origin } = product;
const admin = await signIn(origin, 'admin', DEMO_PASSWORD);
const clerk = await signIn(origin, 'voc-clerk', DEMO_PASSWORD);

type Outcome = Record<string, unknown> & { readonly __typename: string; readonly code?: string };
const ERROR = '... on UserError { code message howToFix } ... on InputError { fields { field code message } }';

const run = async (who: Client, name: string, input: object, selection = ''): Promise<Outcome> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  return (
    await who.query<Record<string, Outcome>>(`mutation ($input: ${type}) { ${name}(input: $input) { __typename ${selection} ${ERROR} } }`, {
      input,
    })
  )[name] as Outcome;
};

const schoolOf = async (who: Client): Promise<{ id: string; nameZh: string }> =>
  (
    await who.query<{ viewer: { grants: { orgUnit: { id: string; nameZh: string } }[] } }>(
      '{ viewer { grants { orgUnit { id nameZh } } } }',
    )
  ).viewer.grants[0]?.orgUnit ?? { id: '', nameZh: '' };
const school = await schoolOf(clerk);

const NEW_PASSWORD = 'four plain words here';

describe('an administrator makes an account', () => {
  let id = '';
  let oneTime = '';
  let newcomer: Client;

  it('with a role at a school and a password that is shown once', async () => {
    const made = await run(
      admin,
      'accountCreate',
      { username: 'zhaofang', name: '赵芳', role: 'VOC_CLERK', orgUnit: school.id },
      '... on AccountSecret { oneTimePassword account { id username } }',
    );
    expect(made).toMatchObject({ __typename: 'AccountSecret', account: { username: 'zhaofang' } });
    oneTime = String(made['oneTimePassword']);
    id = (made['account'] as { id: string }).id;
    expect(oneTime.length).toBeGreaterThanOrEqual(10);
    expect(await run(admin, 'accountCreate', { username: 'zhaofang', name: '赵芳', role: 'VOC_CLERK', orgUnit: school.id })).toMatchObject({
      __typename: 'ConflictError',
      code: 'ACCOUNT_USERNAME_TAKEN',
    });
  });

  it('bad input is told field by field and makes nothing', async () => {
    const outcome = await run(admin, 'accountCreate', { username: 'Zhao Fang!', name: '', role: 'KING', orgUnit: school.id });
    expect(outcome.__typename).toBe('InputError');
    expect((outcome['fields'] as { field: string }[]).map((one) => one.field).toSorted()).toEqual(['name', 'role', 'username']);
  });

  it('the newcomer can do nothing before the one-time password is replaced', async () => {
    newcomer = await signIn(origin, 'zhaofang', oneTime);
    const before = await newcomer
      .query<{ viewer: { mustChangePassword: boolean; grants: unknown[] }; placements: { totalCount: number } }>(
        '{ viewer { mustChangePassword grants { role { code } } } placements { totalCount } }',
      )
      .catch((error: unknown) => String(error));
    expect(JSON.stringify(before)).not.toMatch(/"totalCount":[1-9]/u);
    expect(await run(newcomer, 'passwordChange', { current: oneTime, next: 'aaaaaaaaaaaa' })).toMatchObject({ __typename: 'InputError' });
    expect(await run(newcomer, 'passwordChange', { current: oneTime, next: NEW_PASSWORD })).toMatchObject({ __typename: 'Account' });
    newcomer = await signIn(origin, 'zhaofang', NEW_PASSWORD);
    expect(await schoolOf(newcomer)).toEqual(school);
    expect((await postSignIn(origin, 'zhaofang', oneTime)).ok).toBe(false);
  });

  it('only administrators may', async () => {
    for (const [name, input] of [
      ['accountDisable', { id }],
      ['passwordReset', { id }],
      ['grantAdd', { account: id, role: 'BUREAU_DIR', orgUnit: school.id }],
    ] as const) {
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await run(clerk, name, input)).code);
    }
  });

  it('disabling ends what is open at once', async () => {
    expect(await run(admin, 'accountDisable', { id })).toMatchObject({ __typename: 'Account' });
    expect((await newcomer.ask<{ viewer: null }>('{ viewer { isDemo } }')).data?.viewer ?? null).toBeNull();
    expect((await postSignIn(origin, 'zhaofang', NEW_PASSWORD)).ok).toBe(false);
    expect(await run(admin, 'accountEnable', { id })).toMatchObject({ __typename: 'Account' });
    expect((await postSignIn(origin, 'zhaofang', NEW_PASSWORD)).ok).toBe(true);
  });

  it('every step is in the trail', async () => {
    const entries = await product.sql<{ operation: string }>("SELECT DISTINCT operation FROM audit_entry WHERE noun = 'account'");
    expect(entries.map((entry) => entry.operation)).toEqual(
      expect.arrayContaining(['accountCreate', 'accountDisable', 'accountEnable', 'passwordChange']),
    );
    const texts = await product.sql<{ text: string }>(
      "SELECT coalesce(before::text, '') || coalesce(after::text, '') AS text FROM audit_entry",
    );
    expect(texts.map((entry) => entry.text).join('\n')).not.toContain(oneTime);
  });
});

describe('an administrator keeps accounts and sees no records', () => {
  it('no placement, no graduate', async () => {
    const data = await admin.query<{ placements: { totalCount: number }; graduates: { totalCount: number } }>(
      '{ placements { totalCount } graduates { totalCount } }',
    );
    expect(data).toEqual({ placements: { totalCount: 0 }, graduates: { totalCount: 0 } });
  });
});

describe('sessions and tokens', () => {
  it('signing out everywhere ends all sessions of the account', async () => {
    const [one, two] = [await signIn(origin, 'principal', DEMO_PASSWORD), await signIn(origin, 'principal', DEMO_PASSWORD)];
    expect((await run(one, 'signOutEverywhere', {})).__typename).not.toMatch(/Error$/u);
    for (const who of [one, two]) expect((await who.ask<{ viewer: null }>('{ viewer { isDemo } }')).data?.viewer ?? null).toBeNull();
  });

  it('a token reaches its unit and its scopes, and ends when revoked', async () => {
    const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
    const made = await run(
      admin,
      'tokenCreate',
      { name: '省平台', orgUnit: school.id, scopes: ['placement:read'], expiresOn: inAYear },
      '... on TokenSecret { secret token { id } }',
    );
    expect(made.__typename).toBe('TokenSecret');
    const partner = withToken(origin, String(made['secret']));
    const seen = await partner.query<{ placements: { totalCount: number; nodes: { school: { id: string } }[] } }>(
      '{ placements(first: 200) { totalCount nodes { school { id } } } }',
    );
    expect(seen.placements.totalCount).toBeGreaterThan(0);
    expect(new Set(seen.placements.nodes.map((node) => node.school?.id ?? school.id))).toEqual(new Set([school.id]));
    expect(await run(admin, 'tokenRevoke', { id: (made['token'] as { id: string }).id })).toMatchObject({ __typename: 'ApiToken' });
    expect((await partner.ask('{ placements { totalCount } }')).status).toBe(401);
    expect(await product.sql('SELECT 1 FROM api_token AS t WHERE t::text LIKE $1', [`%${String(made['secret']).slice(8)}%`])).toEqual([]);
  });
});

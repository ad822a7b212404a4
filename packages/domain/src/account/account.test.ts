import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Actor, ROLES, type Role } from '../kernel/actor.ts';
import { mayAdminister, roleFitsUnit } from './access.ts';
import { accountCreateInput, passwordField, setUpInput, tokenCreateInput } from './input.ts';
import { passwordFault } from './password.ts';

const actor = (role: Role, orgPath: string, kind: Actor['kind'] = 'ACCOUNT'): Actor => ({
  kind,
  id: 'a1',
  name: '测试',
  grants: [{ role, orgUnitId: orgPath, orgPath }],
});

describe('passwordFault', () => {
  it.each([
    ['秋天的汉江边有风有船', null],
    ['correct horse', null],
    ['short', 'TOO_SHORT'],
    ['九个字九个字九个字', 'TOO_SHORT'],
    ['x'.repeat(129), 'TOO_LONG'],
    ['Zhangsan.hb', 'HAS_USERNAME'],
    ['zhangsan.hb1', 'HAS_USERNAME'],
    ['a word, ZHANGSAN.HB, and many more words', 'HAS_USERNAME'],
    ['ｚｈａｎｇｓａｎ．ｈｂ全角也是', 'HAS_USERNAME'],
    ['zhangsan and others', null],
    ['aaaaaaaaaaaa', 'TOO_SIMPLE'],
    ['1212121212', 'TOO_SIMPLE'],
    ['0123456789', 'TOO_SIMPLE'],
    ['9876543210', 'TOO_SIMPLE'],
    ['QwertyUiop', 'TOO_SIMPLE'],
    ['Password2026', 'TOO_SIMPLE'],
    ['𠮷野家的门口有一只大花猫', null],
    ['𠮷'.repeat(65), 'TOO_LONG'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, 'zhangsan.hb')).toBe(fault);
  });

  it('takes the shortest user name seriously, and none when there is none', () => {
    expect(passwordFault('correct horse', 'rs')).toBe('HAS_USERNAME');
    expect(passwordFault('correct horse', '')).toBeNull();
  });

  it('is what both inputs with a new password say', () => {
    const codes = (schema: { safeParse: typeof setUpInput.safeParse }, input: object) =>
      schema.safeParse(input).error?.issues.map((issue) => [issue.path.join('.'), issue.code === 'custom' && issue.params?.['code']]);
    const setUp = { secret: 's', username: 'Zhang', name: '测试', password: 'the zhang family' };
    const refused = 'ACCOUNT_PASSWORD_REFUSED';
    expect(codes(setUpInput, setUp)).toEqual([['password', refused]]);
    expect(codes(setUpInput, { ...setUp, password: 'short' })).toEqual([['password', refused]]);
    expect(codes(setUpInput, { ...setUp, password: 'correct horse' })).toBeUndefined();
    const change = (username: string) => z.object({ next: passwordField(username) });
    expect(change('zhang').safeParse({ next: 'the zhang family' }).success).toBe(false);
    expect(change('').safeParse({ next: 'the zhang family' }).success).toBe(true);
  });
});

describe('access', () => {
  it('keeps accounts with the administrator, and the administrator within the own unit', () => {
    expect(ROLES.filter((role) => mayAdminister(actor(role, 'd'), 'd.s1'))).toEqual(['ADMIN']);
    expect(mayAdminister(actor('ADMIN', 'd'), 'c')).toBe(false);
    expect(mayAdminister(actor('ADMIN', 'd', 'TOKEN'), 'd')).toBe(false);
  });

  it.each([
    ['PRINCIPAL', 'school', true],
    ['PRINCIPAL', 'town', false],
    ['VOC_CLERK', 'district', false],
    ['CENTRAL', 'town', true],
    ['BUREAU_VOC', 'district', true],
    ['BUREAU_VOC', 'department', true],
    ['BUREAU_VOC', 'school', false],
    ['DIST_HEAD', 'city', true],
    ['ADMIN', 'school', true],
  ] as const)('%s at a %s: %s', (role, kind, fits) => {
    expect(roleFitsUnit(role, kind)).toBe(fits);
  });
});

describe('inputs', () => {
  const good = { username: ' ZhaoFang ', name: '测试', role: 'VOC_CLERK', orgUnit: '0192f0c0-0000-7000-8000-000000000001' };

  it('take a user name in small letters', () => {
    expect(accountCreateInput.safeParse(good)).toMatchObject({ success: true, data: { username: 'zhaofang' } });
  });

  it.each([[{ username: '赵' }], [{ username: 'a' }], [{ role: 'PUBLIC' }], [{ role: 'NOBODY' }], [{ name: ' ' }], [{ orgUnit: '1' }]])(
    'refuse %j',
    (bad) => {
      expect(accountCreateInput.safeParse({ ...good, ...bad }).success).toBe(false);
    },
  );

  it('take only scopes of their form', () => {
    const token = { name: '对接', orgUnit: good.orgUnit, scopes: ['placement:read'], expiresOn: '2027-01-01' };
    expect(tokenCreateInput.safeParse(token).success).toBe(true);
    for (const scopes of [[], ['everything'], ['*:write']]) expect(tokenCreateInput.safeParse({ ...token, scopes }).success).toBe(false);
  });
});

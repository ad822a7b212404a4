import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from '../kernel/actor.ts';
import { mayAdminister, roleFitsUnit } from './access.ts';
import { accountCreateInput, tokenCreateInput } from './input.ts';
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
    ['Zhangsan.hb', 'IS_USERNAME'],
    ['zhangsan.hb1', 'IS_USERNAME'],
    ['aaaaaaaaaaaa', 'TOO_SIMPLE'],
    ['1212121212', 'TOO_SIMPLE'],
    ['0123456789', 'TOO_SIMPLE'],
    ['9876543210', 'TOO_SIMPLE'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, 'zhangsan.hb')).toBe(fault);
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

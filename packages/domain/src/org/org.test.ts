import { describe, expect, it } from 'vitest';
import { type Actor, ROLES } from '../kernel/actor.ts';
import { mayManageOrg, mayReadOrg } from './access.ts';
import { orgUnitCreateInput } from './input.ts';
import { ORG_CHILDREN, ORG_CODE_FORMS, ORG_KINDS, isVocationalSchool } from './model.ts';

const actor = (role: (typeof ROLES)[number], orgPath: string, more: Partial<Actor> = {}): Actor => ({
  kind: 'ACCOUNT',
  id: '1',
  name: '测试',
  grants: [{ role, orgUnitId: orgPath, orgPath }],
  ...more,
});

describe('units', () => {
  it('form a tree: no kind lies below itself at any depth', () => {
    const below = (kind: (typeof ORG_KINDS)[number]): string[] => ORG_CHILDREN[kind].flatMap((child) => [child, ...below(child)]);
    for (const kind of ORG_KINDS) expect(below(kind)).not.toContain(kind);
  });

  it.each([
    ['province', '610000', true],
    ['city', '610900', true],
    ['district', '610902', true],
    ['town', '610902107', true],
    ['town', '610902', false],
    ['school', '3661000045', true],
    ['school', '2161000123', true],
    ['school', '216100012', false],
  ] as const)('%s may have the code %s: %s', (kind, code, fits) => {
    expect(ORG_CODE_FORMS[kind]?.test(code)).toBe(fits);
  });

  it('know which schools report placements', () => {
    expect(['361', '365', '366', '341', null].map(isVocationalSchool)).toEqual([true, true, true, false, false]);
  });

  it('take no unknown school type', () => {
    const good = {
      parent: '0192f0c0-0000-7000-8000-000000000001',
      kind: 'school',
      nameZh: '示范职业学校',
      schoolType: '365',
      validFrom: '2020-09-01',
    };
    expect(orgUnitCreateInput.safeParse(good).success).toBe(true);
    expect(orgUnitCreateInput.safeParse({ ...good, schoolType: '999' }).success).toBe(false);
  });
});

it('shows a unit to whoever holds a role at or above it, and to tokens with the scope', () => {
  expect(mayReadOrg(actor('TEACHER', 'd.s1'), 'd.s1')).toBe(true);
  expect(mayReadOrg(actor('TEACHER', 'd.s1'), 'd')).toBe(false);
  expect(mayReadOrg(actor('INTEGRATOR', 'd', { kind: 'TOKEN', scopes: ['placement:read'] }), 'd')).toBe(false);
  expect(mayReadOrg(actor('INTEGRATOR', 'd', { kind: 'TOKEN', scopes: ['org:read'] }), 'd')).toBe(true);
  expect(ROLES.filter((role) => mayManageOrg(actor(role, 'd'), 'd'))).toEqual(['ADMIN']);
});

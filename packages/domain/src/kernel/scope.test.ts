import { expect, it } from 'vitest';
import type { Actor, Role } from './actor.ts';
import { grantedPaths, hasScope, mayRead, readablePaths } from './scope.ts';

const actor = (grants: readonly [Role, string][], more: Partial<Actor> = {}): Actor => ({
  kind: 'ACCOUNT',
  id: '1',
  name: '测试',
  grants: grants.map(([role, orgPath]) => ({ role, orgUnitId: orgPath, orgPath })),
  ...more,
});

it('drops paths that lie below another granted one', () => {
  const one = actor([
    ['BUREAU_VOC', 'd'],
    ['VOC_CLERK', 'd.s1'],
    ['VOC_CLERK', 'd2.s2'],
    ['TEACHER', 'x'],
  ]);
  expect(grantedPaths(one, ['BUREAU_VOC', 'VOC_CLERK'])).toEqual(['d', 'd2.s2']);
});

it('does not take a longer name for a lower unit', () => {
  expect(mayRead(actor([['VOC_CLERK', 'd.s1']]), 'placement', ['VOC_CLERK'], 'd.s10')).toBe(false);
  expect(mayRead(actor([['VOC_CLERK', 'd.s1']]), 'placement', ['VOC_CLERK'], 'd')).toBe(false);
  expect(mayRead(actor([['VOC_CLERK', 'd.s1']]), 'placement', ['VOC_CLERK'], 'd.s1.x')).toBe(true);
});

it('binds tokens to their scopes', () => {
  const token = (scopes?: string[]) => actor([['INTEGRATOR', 'd']], { kind: 'TOKEN', ...(scopes === undefined ? {} : { scopes }) });
  expect([['placement:read'], ['*:read'], ['org:read'], undefined].map((scopes) => hasScope(token(scopes), 'placement'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(readablePaths(token(['org:read']), 'placement', ['INTEGRATOR'])).toEqual([]);
  expect(readablePaths(token(['placement:read']), 'placement', ['INTEGRATOR'])).toEqual(['d']);
});

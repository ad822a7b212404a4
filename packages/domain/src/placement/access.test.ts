import { describe, expect, it } from 'vitest';
import { type Actor, ROLES, type Role } from '../kernel/actor.ts';
import { REPORT_STATES } from '../round/model.ts';
import { PLACEMENT_ACTION_REPORT_STATES, availableActions, mayActOnPlacement, mayReadPlacements, mayRevealIdentity } from './access.ts';
import { PLACEMENT_ACTIONS, PLACEMENT_STATES, placementLifecycle } from './lifecycle.ts';

const SCHOOL = 'd.s1';
const actor = (role: Role, orgPath: string, kind: Actor['kind'] = 'ACCOUNT'): Actor => ({
  kind,
  id: '1',
  name: '测试',
  grants: [{ role, orgUnitId: orgPath, orgPath }],
  ...(kind === 'TOKEN' ? { scopes: ['placement:read'] } : {}),
});
const clerk = actor('VOC_CLERK', SCHOOL);
const bureau = actor('BUREAU_VOC', 'd');
const allowed = (who: Actor, row: Partial<Parameters<typeof availableActions>[1]>) =>
  availableActions(who, { state: 'DRAFT', reportState: 'DRAFT', roundClosed: false, orgPath: SCHOOL, ...row })
    .filter((one) => one.allowed)
    .map((one) => one.action);

describe('who may do what', () => {
  const table: { readonly [action: string]: readonly Role[] } = {
    edit: ['PRINCIPAL', 'VOC_CLERK'],
    submit: ['PRINCIPAL', 'VOC_CLERK'],
    return: ['BUREAU_VOC'],
    accept: ['BUREAU_VOC'],
    lock: ['BUREAU_VOC'],
    reopen: ['BUREAU_VOC'],
  };

  it.each(PLACEMENT_ACTIONS)('%s', (action) => {
    const may = ROLES.filter((role) => mayActOnPlacement(actor(role, SCHOOL), action, SCHOOL));
    expect([...may].sort()).toEqual(table[action]);
    expect(ROLES.some((role) => mayActOnPlacement(actor(role, 'd.s2'), action, SCHOOL))).toBe(false);
    expect(ROLES.some((role) => mayActOnPlacement(actor(role, SCHOOL, 'TOKEN'), action, SCHOOL))).toBe(false);
  });

  it('reading', () => {
    const may = ROLES.filter((role) => mayReadPlacements(actor(role, 'd'), SCHOOL));
    expect([...may].sort()).toEqual([
      'AUDITOR',
      'BUREAU_DIR',
      'BUREAU_SUP',
      'BUREAU_VOC',
      'DIST_HEAD',
      'INTEGRATOR',
      'PRINCIPAL',
      'VOC_CLERK',
    ]);
    expect(mayReadPlacements(clerk, 'd.s2')).toBe(false);
    expect(mayReadPlacements(actor('INTEGRATOR', 'd', 'TOKEN'), SCHOOL)).toBe(true);
    expect(mayReadPlacements({ ...actor('INTEGRATOR', 'd', 'TOKEN'), scopes: ['org:read'] }, SCHOOL)).toBe(false);
  });

  it('seeing a whole identity number', () => {
    const may = ROLES.filter((role) => mayRevealIdentity(actor(role, 'd'), SCHOOL));
    expect([...may].sort()).toEqual(['BUREAU_VOC', 'PRINCIPAL', 'VOC_CLERK']);
    expect(mayRevealIdentity(actor('BUREAU_VOC', 'd', 'TOKEN'), SCHOOL)).toBe(false);
  });
});

describe('availableActions', () => {
  it('never offers what the life of a placement has not', () => {
    for (const who of [clerk, bureau]) {
      for (const state of PLACEMENT_STATES) {
        for (const reportState of REPORT_STATES) {
          for (const action of allowed(who, { state, reportState })) {
            expect(placementLifecycle[state][action], `${state} ${action}`).toBeDefined();
            expect(PLACEMENT_ACTION_REPORT_STATES[action]).toContain(reportState);
          }
        }
      }
    }
  });

  it('offers every step of the life to somebody', () => {
    for (const state of PLACEMENT_STATES) {
      const offered = new Set(
        REPORT_STATES.flatMap((reportState) => [clerk, bureau].flatMap((who) => allowed(who, { state, reportState }))),
      );
      expect([...offered].sort()).toEqual(Object.keys(placementLifecycle[state]).sort());
    }
  });

  it('goes with the report', () => {
    expect(allowed(clerk, {})).toEqual(['edit', 'submit']);
    expect(allowed(clerk, { reportState: 'NOT_STARTED' })).toEqual(['edit']);
    expect(allowed(clerk, { reportState: 'SUBMITTED', state: 'SUBMITTED' })).toEqual([]);
    expect(allowed(bureau, { reportState: 'SUBMITTED', state: 'SUBMITTED' })).toEqual(['return', 'accept']);
    expect(allowed(bureau, { reportState: 'RETURNED', state: 'SUBMITTED' })).toEqual(['return', 'accept']);
    expect(allowed(bureau, { reportState: 'LOCKED', state: 'LOCKED' })).toEqual(['reopen']);
    expect(allowed(bureau, {})).toEqual([]);
  });

  it('closes with the round, but for what was sent back', () => {
    expect(allowed(clerk, { roundClosed: true })).toEqual([]);
    expect(allowed(clerk, { roundClosed: true, state: 'RETURNED', reportState: 'RETURNED' })).toEqual(['edit', 'submit']);
  });

  it('says why not, in two languages, for each action it lists', () => {
    const all = availableActions(clerk, { state: 'ACCEPTED', reportState: 'ACCEPTED', roundClosed: true, orgPath: SCHOOL });
    expect(all.map((one) => one.action)).toEqual([...PLACEMENT_ACTIONS]);
    for (const one of all) {
      expect(one.allowed).toBe(false);
      expect(one.reason?.zh).toMatch(/。$/u);
      expect(one.reason?.en).toMatch(/\.$/u);
    }
  });
});

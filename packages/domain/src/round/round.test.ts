import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../kernel/actor.ts';
import { ROLES } from '../kernel/actor.ts';
import { availableReportActions, mayActOnReport, mayManageRounds, mayReadReports } from './access.ts';
import { roundOpenInput } from './input.ts';
import { REPORT_ACTIONS, REPORT_STATES, ROUND_KINDS, formatPeriod, parsePeriod, previousPeriod, roundTitle } from './model.ts';
import { reportLifecycle } from './lifecycle.ts';
import { type RoundDates, decideClosing, decideExtension, decideOpening, decideReport, whyNotEditable } from './rules.ts';

const round: RoundDates = { opensOn: '2026-12-01', dueOn: '2026-12-20', closed: false };
const SCHOOL = 'd.s1';
const actor = (role: Role, orgPath: string, kind: Actor['kind'] = 'ACCOUNT'): Actor => ({
  kind,
  id: '1',
  name: '测试',
  grants: [{ role, orgUnitId: orgPath, orgPath }],
  ...(kind === 'TOKEN' ? { scopes: ['*:read'] } : {}),
});
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) => (result.ok ? 'ok' : result.error.code);

describe('periods', () => {
  it('are written and read', () => {
    for (const kind of ROUND_KINDS) expect(parsePeriod(formatPeriod({ year: 2026, kind }))).toEqual({ year: 2026, kind });
    expect(['2026', '2026-SPRING', '1999-FINAL', '26-FINAL', ' 2026-FINAL'].map(parsePeriod)).toEqual(Array.from({ length: 5 }));
  });

  it('have titles and a year before', () => {
    expect(roundTitle({ year: 2026, kind: 'FINAL' })).toEqual({
      zh: '2026届毕业生年终就业统计\uFF0812月\uFF09',
      en: 'Final count (December), graduates of 2026',
    });
    expect(previousPeriod({ year: 2026, kind: 'M6' })).toEqual({ year: 2025, kind: 'M6' });
  });
});

describe('whyNotEditable', () => {
  it.each([
    ['DRAFT', '2026-11-30', false, 'ROUND_NOT_OPEN'],
    ['DRAFT', '2026-12-01', false, undefined],
    ['NOT_STARTED', '2026-12-20', false, undefined],
    ['DRAFT', '2026-12-25', false, undefined],
    ['DRAFT', '2026-12-25', true, 'ROUND_CLOSED'],
    ['RETURNED', '2026-12-25', true, undefined],
    ['SUBMITTED', '2026-12-10', false, 'REPORT_NOT_EDITABLE'],
    ['ACCEPTED', '2026-12-10', false, 'REPORT_NOT_EDITABLE'],
    ['LOCKED', '2026-12-10', false, 'REPORT_NOT_EDITABLE'],
  ] as const)('%s on %s, closed %s: %s', (state, today, closed, code) => {
    expect(whyNotEditable(state, { ...round, closed }, today)?.code).toBe(code);
  });
});

describe('decideReport', () => {
  const rows = { total: 3, incomplete: 0 };

  it('submits in time and late', () => {
    expect(decideReport('submit', { state: 'DRAFT', round, rows }, '2026-12-20')).toEqual({
      ok: true,
      value: { state: 'SUBMITTED', late: false },
    });
    expect(decideReport('submit', { state: 'DRAFT', round, rows }, '2026-12-21')).toEqual({
      ok: true,
      value: { state: 'SUBMITTED', late: true },
    });
  });

  it.each([
    ['submit', { state: 'DRAFT', round, rows: { total: 3, incomplete: 1 } }, 'REPORT_ROWS_INCOMPLETE'],
    ['submit', { state: 'DRAFT', round, rows: { total: 0, incomplete: 0 } }, 'REPORT_EMPTY'],
    ['submit', { state: 'NOT_STARTED', round, rows }, 'REPORT_EMPTY'],
    ['submit', { state: 'SUBMITTED', round, rows }, 'REPORT_NOT_EDITABLE'],
    ['edit', { state: 'LOCKED', round }, 'REPORT_NOT_EDITABLE'],
    ['accept', { state: 'DRAFT', round }, 'REPORT_ACTION_IMPOSSIBLE'],
    ['lock', { state: 'SUBMITTED', round }, 'REPORT_ACTION_IMPOSSIBLE'],
    ['reopen', { state: 'ACCEPTED', round }, 'REPORT_ACTION_IMPOSSIBLE'],
    ['accept', { state: 'SUBMITTED', round: { ...round, closed: true } }, 'ok'],
    ['lock', { state: 'ACCEPTED', round }, 'ok'],
    ['reopen', { state: 'LOCKED', round }, 'ok'],
    ['edit', { state: 'NOT_STARTED', round }, 'ok'],
  ] as const)('%s %j: %s', (action, facts, code) => {
    expect(codeOf(decideReport(action, facts, '2026-12-10'))).toBe(code);
  });
});

describe('rounds', () => {
  it('open with a due date that is not before the opening', () => {
    expect(codeOf(decideOpening({ opensOn: '2026-12-01', dueOn: '2026-12-01' }))).toBe('ok');
    expect(codeOf(decideOpening({ opensOn: '2026-12-01', dueOn: '2026-11-30' }))).toBe('ROUND_DUE_BEFORE_OPENING');
  });

  it('are extended to a later day, which opens them again', () => {
    expect(decideExtension({ ...round, closed: true }, '2026-12-31', '2026-12-25')).toEqual({
      ok: true,
      value: { ...round, dueOn: '2026-12-31' },
    });
    expect(codeOf(decideExtension(round, '2026-12-20', '2026-12-10'))).toBe('ROUND_NOT_EXTENDED');
    expect(codeOf(decideExtension(round, '2026-12-24', '2026-12-25'))).toBe('ROUND_NOT_EXTENDED');
  });

  it('close once', () => {
    expect(codeOf(decideClosing(round))).toBe('ok');
    expect(codeOf(decideClosing({ ...round, closed: true }))).toBe('ROUND_ALREADY_CLOSED');
  });

  it('take no impossible input', () => {
    const good = {
      kind: 'FINAL',
      periodYear: 2026,
      orgUnit: '0192f0c0-0000-7000-8000-000000000001',
      opensOn: '2026-12-01',
      dueOn: '2026-12-20',
    };
    expect(roundOpenInput.safeParse(good)).toMatchObject({ success: true, data: { noun: 'placement' } });
    for (const bad of [{ kind: 'SPRING' }, { periodYear: 1999 }, { orgUnit: 'x' }, { dueOn: '2026-12-32' }]) {
      expect(roundOpenInput.safeParse({ ...good, ...bad }).success).toBe(false);
    }
  });
});

describe('access', () => {
  it('lets the vocational section decide and the school report', () => {
    for (const action of REPORT_ACTIONS) {
      const may = ROLES.filter((role) => mayActOnReport(actor(role, 'd'), action, SCHOOL));
      expect([...may].sort()).toEqual(action === 'edit' || action === 'submit' ? ['PRINCIPAL', 'VOC_CLERK'] : ['BUREAU_VOC']);
      expect(mayActOnReport(actor('BUREAU_VOC', 'd', 'TOKEN'), action, SCHOOL)).toBe(false);
    }
    expect([
      mayManageRounds(actor('BUREAU_VOC', 'd'), 'd'),
      mayManageRounds(actor('BUREAU_VOC', 'd'), 'e'),
      mayManageRounds(actor('ADMIN', 'd'), 'd'),
    ]).toEqual([true, false, false]);
    expect([mayReadReports(actor('AUDITOR', 'd'), SCHOOL), mayReadReports(actor('TEACHER', SCHOOL), SCHOOL)]).toEqual([true, false]);
  });

  it('offers exactly the steps of the life', () => {
    for (const state of REPORT_STATES) {
      const offered = [actor('VOC_CLERK', SCHOOL), actor('BUREAU_VOC', 'd')].flatMap((who) =>
        availableReportActions(who, { state, orgPath: SCHOOL, roundClosed: false })
          .filter((one) => one.allowed)
          .map((one) => one.action),
      );
      expect([...offered].sort()).toEqual(Object.keys(reportLifecycle[state]).sort());
    }
  });

  it('closes editing with the round, but for what was sent back', () => {
    const edit = (state: 'DRAFT' | 'RETURNED') =>
      availableReportActions(actor('VOC_CLERK', SCHOOL), { state, orgPath: SCHOOL, roundClosed: true }).find((one) => one.action === 'edit')
        ?.allowed;
    expect([edit('DRAFT'), edit('RETURNED')]).toEqual([false, true]);
  });
});

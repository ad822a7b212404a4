import { describe, expect, it } from 'vitest';

import { type Actor, type Role, ROLES } from '../kernel/actor.ts';
import { availableQuestionActions, mayActOnQuestion, mayReadQuestions, QUESTION_DEEDS } from './question-access.ts';
import { QUESTION_KINDS } from './question-codes.ts';
import { QUESTION_ACTIONS, questionLifecycle } from './question-lifecycle.ts';
import { type Question, QUESTION_STATES, questionKey, type QuestionState } from './question-model.ts';
import { type AskedQuestion, decideQuestion, reconcileQuestions } from './question-rules.ts';
import { questionWords } from './question-words.ts';

const SCHOOL = 'd.s';
const actor = (role: Role, orgPath: string, kind: Actor['kind'] = 'ACCOUNT'): Actor => ({
  kind,
  id: `${role}@${orgPath}`,
  name: role,
  grants: [{ role, orgUnitId: orgPath, orgPath }],
  ...(kind === 'TOKEN' ? { scopes: ['*:read'] } : {}),
});
const live = (rows: readonly string[], count = rows.length): Question => ({
  kind: 'SAME_PHONE',
  subject: 'p',
  weight: 'NORMAL',
  params: { count },
  rows,
});
const asked = (state: QuestionState, rows: readonly string[], answered = state !== 'OPEN'): AskedQuestion => ({
  ...live(rows),
  id: 'q',
  state,
  answered,
});

describe('words', () => {
  it('are there for each kind in both languages, whatever the numbers are', () => {
    for (const kind of QUESTION_KINDS) {
      const { reason, hint } = questionWords(kind, {});
      for (const text of [reason.zh, reason.en, hint.zh, hint.en]) expect(text).toMatch(/[。.]$/u);
      expect(`${reason.zh}${hint.zh}`).not.toMatch(/造假|作弊|虚假/u);
    }
  });
  it('have the numbers', () => {
    const params = { className: '1班', employer: '某厂', count: 12, size: 40, percent: 30, ordered: 0 };
    expect(questionWords('ONE_EMPLOYER', params).reason).toEqual({
      zh: '1班 40 名毕业生中有 12 人（30%）进入“某厂”，超过 20%。',
      en: '12 of the 40 graduates of 1班 (30%) went to "某厂", more than 20%.',
    });
    expect(questionWords('ODD_WAGE', { count: 3, high: 2, low: 1, least: 330, most: 33_000, middle: 3300 }).reason.zh).toBe(
      '3 人的月薪与本校同专业相差很大（全校中位数 3,300 元）：偏高 2 人，最高 33,000 元；偏低 1 人，最低 330 元。',
    );
    expect(questionWords('STUDY_CONFLICT', { count: 1, both: 0, left: 1 }).reason.zh).toBe(
      '1 人上一轮已凭录取材料填为升学，本轮填为就业。',
    );
  });
});

describe('decideQuestion', () => {
  it.each([
    ['OPEN', 'answer', 'ANSWERED'],
    ['OPEN', 'settle', 'SETTLED'],
    ['OPEN', 'uphold', 'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE'],
    ['OPEN', 'ask', 'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE'],
    ['ANSWERED', 'answer', 'ANSWERED'],
    ['ANSWERED', 'uphold', 'UPHELD'],
    ['ANSWERED', 'ask', 'OPEN'],
    ['SETTLED', 'answer', 'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE'],
    ['SETTLED', 'ask', 'OPEN'],
    ['UPHELD', 'ask', 'OPEN'],
    ['UPHELD', 'settle', 'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE'],
    ['CLEARED', 'answer', 'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE'],
  ] as const)('%s, %s: %s', (state, deed, outcome) => {
    const decided = decideQuestion(deed, { state, answeredBy: 'clerk' }, 'officer');
    expect(decided.ok ? decided.value : decided.error.code).toBe(outcome);
  });
  it('lets nobody decide on his own answer, but mend it', () => {
    const own = (deed: (typeof QUESTION_DEEDS)[number]) => {
      const decided = decideQuestion(deed, { state: 'ANSWERED', answeredBy: 'me' }, 'me');
      return decided.ok ? decided.value : decided.error.code;
    };
    expect(QUESTION_DEEDS.map(own)).toEqual(['ANSWERED', ...Array.from({ length: 3 }, () => 'PLACEMENT_QUESTION_OWN_ANSWER')]);
  });
});

describe('reconcileQuestions', () => {
  const stateAfter = (before: AskedQuestion, now: readonly Question[]) => {
    const { fresh, kept, cleared } = reconcileQuestions([before], now);
    return fresh.length > 0 ? 'fresh' : cleared.length > 0 ? 'cleared' : kept[0] && `${kept[0].state}${kept[0].changed ? '*' : ''}`;
  };
  it.each([
    ['what is the same is not asked twice', 'SETTLED', ['a', 'b'], ['a', 'b'], 'SETTLED'],
    ['fewer rows of what was settled', 'SETTLED', ['a', 'b'], ['a'], 'SETTLED*'],
    ['a further row after it was settled', 'SETTLED', ['a', 'b'], ['a', 'b', 'c'], 'OPEN*'],
    ['a further row after the answer', 'ANSWERED', ['a', 'b'], ['b', 'c'], 'OPEN*'],
    ['a further row of what is open anyway', 'OPEN', ['a'], ['a', 'b'], 'OPEN*'],
    ['what was upheld and still is so', 'UPHELD', ['a', 'b'], ['a', 'b'], 'UPHELD'],
    ['what was cleared and is back, answered', 'CLEARED', ['a', 'b'], ['a', 'b'], 'ANSWERED*'],
    ['gone while open', 'OPEN', ['a'], null, 'cleared'],
    ['gone after the answer', 'ANSWERED', ['a'], null, 'cleared'],
    ['gone after it was upheld', 'UPHELD', ['a'], null, 'cleared'],
    ['gone after it was settled is history', 'SETTLED', ['a'], null, undefined],
  ] as const)('%s: %s %j → %j: %s', (_, state, before, now, outcome) => {
    expect(stateAfter(asked(state, before), now === null ? [] : [live(now)])).toBe(outcome);
  });
  it('opens what was cleared without an answer, and asks what is new', () => {
    expect(stateAfter(asked('CLEARED', ['a'], false), [live(['a'])])).toBe('OPEN*');
    expect(reconcileQuestions([], [live(['a'])]).fresh).toHaveLength(1);
    expect(questionKey(live([]))).toBe('SAME_PHONE:p');
  });
});

describe('access', () => {
  it('is for the school and its bureau; partners and tokens have no part in it', () => {
    const readers = ROLES.filter((role) => mayReadQuestions(actor(role, 'd'), SCHOOL));
    expect([...readers].sort()).toEqual(['AUDITOR', 'BUREAU_DIR', 'BUREAU_SUP', 'BUREAU_VOC', 'DIST_HEAD', 'PRINCIPAL', 'VOC_CLERK']);
    expect(mayReadQuestions(actor('INTEGRATOR', 'd', 'TOKEN'), SCHOOL)).toBe(false);
    expect(mayReadQuestions(actor('BUREAU_VOC', 'e'), SCHOOL)).toBe(false);
    for (const deed of QUESTION_DEEDS) {
      const may = ROLES.filter((role) => mayActOnQuestion(actor(role, 'd'), deed, SCHOOL));
      expect([...may].sort()).toEqual(deed === 'answer' ? ['PRINCIPAL', 'VOC_CLERK'] : ['BUREAU_VOC']);
      expect(mayActOnQuestion(actor('BUREAU_VOC', 'd', 'TOKEN'), deed, SCHOOL)).toBe(false);
    }
  });
  it('offers exactly what the life of a question allows, but not on an own answer', () => {
    for (const state of QUESTION_STATES) {
      const offered = [actor('VOC_CLERK', SCHOOL), actor('BUREAU_VOC', 'd')].flatMap((who) =>
        availableQuestionActions(who, { state, orgPath: SCHOOL, answeredBy: null })
          .filter((one) => one.allowed)
          .map((one) => one.action),
      );
      expect([...offered].sort()).toEqual(
        Object.keys(questionLifecycle[state])
          .filter((action) => action !== 'clear')
          .sort(),
      );
    }
    const both: Actor = { ...actor('BUREAU_VOC', 'd'), id: 'me' };
    expect(availableQuestionActions(both, { state: 'ANSWERED', orgPath: SCHOOL, answeredBy: 'me' }).some((one) => one.allowed)).toBe(false);
    expect(QUESTION_ACTIONS).toContain('clear');
  });
});

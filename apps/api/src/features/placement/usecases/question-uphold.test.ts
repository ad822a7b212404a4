import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { by, done, openInbox, placementsOf, refusedWith, reportOfSchool, testDistrict } from '../testkit/district.ts';
import { answeredReport, askedReport, questionsOfReport, spread } from '../testkit/question.ts';
import { askQuestion } from './question-ask.ts';
import { upholdQuestion } from './question-uphold.ts';
import { returnPlacements } from './return.ts';
import { submitPlacements } from './submit.ts';

const { db } = await testDatabase();
const SIX = { graduates: 6 };
const OTHERS = ['91610000MA00000B74', '91610000MA00000C5Y'];

test('nothing is upheld before the school was heard', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { question } = await askedReport(tx, round, first);
    expect(refusedWith(await upholdQuestion(tx, { id: question.id, version: question.version, note: '不成立' }, by(officer)))).toBe(
      'PLACEMENT_QUESTION_ACTION_IMPOSSIBLE',
    );
  }));

test('an upheld question leaves the rows as they are; sent back, mended and submitted again it is cleared by itself', () =>
  rolledBack(db, async (tx) => {
    const { first, district, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await answeredReport(tx, round, first);
    done(await upholdQuestion(tx, { id: question.id, version: question.version, note: '单位否认录用' }, by(officer)));
    expect((await placementsOf(tx, round, first)).every((row) => row.state === 'SUBMITTED')).toBe(true);
    expect(await openInbox(tx, district)).toEqual(['placement.review']);

    const wrong = (await placementsOf(tx, round, first)).slice(0, OTHERS.length);
    done(await returnPlacements(tx, { rows: wrong.map(({ id, version }) => ({ id, version, reason: '请填实际单位' })) }, by(officer)));
    await spread(tx, round, first, OTHERS);
    const again = await reportOfSchool(tx, round, first);
    done(await submitPlacements(tx, { report: again.id, version: again.version }, by(first.clerk)));
    const [cleared] = await questionsOfReport(tx, report);
    expect(cleared).toMatchObject({ state: 'CLEARED', decision_note: '单位否认录用' });
    expect(cleared?.cleared_at).not.toBeNull();
    expect(await openInbox(tx, first)).toEqual([]);
  }));

test('the same question is not asked twice when the report comes again unchanged', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await answeredReport(tx, round, first);
    const [row] = await placementsOf(tx, round, first);
    done(await returnPlacements(tx, { rows: [{ id: row!.id, version: row!.version, reason: '请补回访' }] }, by(officer)));
    const again = await reportOfSchool(tx, round, first);
    done(await submitPlacements(tx, { report: again.id, version: again.version }, by(first.clerk)));
    expect(await questionsOfReport(tx, report)).toEqual([question]);
  }));

test('the bureau asks again: the school finds it in its inbox, and a decision is taken back by it', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const { report, question } = await answeredReport(tx, round, first);
    done(await upholdQuestion(tx, { id: question.id, version: question.version, note: '单位否认录用' }, by(officer)));
    done(await askQuestion(tx, { id: question.id, version: question.version + 1, note: '请上传双选会签到表' }, by(officer)));
    expect((await questionsOfReport(tx, report))[0]).toMatchObject({
      state: 'OPEN',
      asked_note: '请上传双选会签到表',
      answer: '11月校企双选会集中录用',
      decided_by: null,
      decision_note: null,
    });
    expect(await openInbox(tx, first)).toEqual(['placement.question']);
  }));

import { expect, test } from 'vitest';

import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { auditOf, by, done, openInbox, outboxTopics, refusedWith, reportOfSchool, testDistrict } from '../testkit/district.ts';
import { answeredReport, askedReport, keyOf, questionsOfReport, reportOneWorks } from '../testkit/question.ts';
import { answerQuestion } from './question-answer.ts';
import { submitPlacements } from './submit.ts';

const { db } = await testDatabase();
const SIX = { graduates: 6 };

test('a school answers before it submits; the question then comes on record with its answer and nobody is asked again', () =>
  rolledBack(db, async (tx) => {
    const { first, district, round } = await testDistrict(tx, SIX);
    const draft = await reportOneWorks(tx, round, first);
    expect(await questionsOfReport(tx, draft)).toEqual([]);
    const { question } = await (async () => {
      const row = await tx
        .selectFrom('placement')
        .select('employer_id')
        .where('round_id', '=', round)
        .where('school_id', '=', first.id)
        .executeTakeFirstOrThrow();
      const key = `ONE_EMPLOYER:${row.employer_id}/#710201`;
      const { id } = done(
        await answerQuestion(tx, { report: draft.id, key, answer: '校企合作企业,合同已上传' }, by(first.clerk, 'placementQuestionAnswer')),
      );
      const [stored] = await questionsOfReport(tx, draft);
      expect(stored).toMatchObject({ id, state: 'ANSWERED', answer: '校企合作企业,合同已上传', answered_by: first.clerk.id });
      return { question: stored! };
    })();
    // the bureau has nothing to look at before the report is in
    expect(await openInbox(tx, district)).toEqual([]);
    done(await submitPlacements(tx, { report: draft.id, version: draft.version }, by(first.clerk)));
    expect(await questionsOfReport(tx, draft)).toMatchObject([{ id: question.id, state: 'ANSWERED', version: question.version }]);
    expect(await openInbox(tx, district)).toEqual(['placement.answer', 'placement.review']);
    expect(await openInbox(tx, first)).toEqual([]);
  }));

test('without an answer the report is submitted all the same, and the school is asked', () =>
  rolledBack(db, async (tx) => {
    const { first, district, round } = await testDistrict(tx, SIX);
    const { report, question } = await askedReport(tx, round, first);
    expect(question).toMatchObject({ kind: 'ONE_EMPLOYER', state: 'OPEN', weight: 'NORMAL' });
    expect(question.params).toMatchObject({ count: 6, size: 6, percent: 100, employer: '试验制造有限公司' });
    expect(question.placement_ids).toHaveLength(6);
    expect(await openInbox(tx, first)).toEqual(['placement.question']);
    const input = { report: report.id, key: keyOf(question), version: question.version, answer: '双选会集中录用' };
    done(await answerQuestion(tx, input, by(first.clerk, 'placementQuestionAnswer')));
    expect(await openInbox(tx, first)).toEqual([]);
    expect(await openInbox(tx, district)).toEqual(['placement.answer', 'placement.review']);
    const trail = await auditOf(tx, 'placementQuestion', question.id);
    expect(trail.map((line) => [line.operation, line.after])).toEqual([
      ['placementSubmit', { state: 'OPEN', kind: 'ONE_EMPLOYER' }],
      ['placementQuestionAnswer', { state: 'ANSWERED', kind: 'ONE_EMPLOYER' }],
    ]);
    // what was written may name people: it stands with the question and nowhere else
    expect(JSON.stringify(trail, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('双选会');
    expect((await outboxTopics(tx)).filter((topic) => topic.includes('question'))).toEqual([
      'placement.question.asked',
      'placement.question.answered',
    ]);
  }));

test('an answer is mended until the bureau decides, in the version that was read', () =>
  rolledBack(db, async (tx) => {
    const { first, round } = await testDistrict(tx, SIX);
    const { report, question } = await answeredReport(tx, round, first);
    const input = { report: report.id, key: keyOf(question), answer: '补充:协议见附件' };
    expect(refusedWith(await answerQuestion(tx, { ...input, version: question.version - 1 }, by(first.clerk)))).toBe('STALE_VERSION');
    // no version is the version of a question that is not on record
    expect(refusedWith(await answerQuestion(tx, input, by(first.clerk)))).toBe('STALE_VERSION');
    done(await answerQuestion(tx, { ...input, version: question.version }, by(first.clerk)));
    expect((await questionsOfReport(tx, report))[0]).toMatchObject({ state: 'ANSWERED', answer: '补充:协议见附件' });
  }));

test('what is not asked cannot be answered, and neither can what is decided', () =>
  rolledBack(db, async (tx) => {
    const { first, officer, round } = await testDistrict(tx, SIX);
    const draft = await reportOneWorks(tx, round, first);
    const nothing = { report: draft.id, key: 'FULL_RATE', answer: '没有这个问题' };
    expect(refusedWith(await answerQuestion(tx, nothing, by(first.clerk)))).toBe('PLACEMENT_QUESTION_GONE');
    done(await submitPlacements(tx, { report: draft.id, version: draft.version }, by(first.clerk)));
    expect(refusedWith(await answerQuestion(tx, nothing, by(first.clerk)))).toBe('PLACEMENT_QUESTION_GONE');
    const [question] = await questionsOfReport(tx, draft);
    await tx.updateTable('placement_question').set({ state: 'SETTLED', decided_by: officer.id, decision_note: '已核实' }).execute();
    const late = { report: draft.id, key: keyOf(question!), version: question!.version, answer: '迟到的说明' };
    expect(refusedWith(await answerQuestion(tx, late, by(first.clerk)))).toBe('PLACEMENT_QUESTION_ACTION_IMPOSSIBLE');
    expect((await reportOfSchool(tx, round, first)).state).toBe('SUBMITTED');
  }));

import { questionsOf } from '@fuzhi/domain/placement/detector.ts';
import type { PoolClient } from 'pg';

import { detectorRow, detectorStatement } from '../features/placement/repository-detector.ts';
import { copyRows } from './copy.ts';
import type { Chance } from './random.ts';
import type { DemoReports } from './reports.ts';
import type { DemoRound } from './round.ts';

type Source = {
  readonly rounds: readonly DemoRound[];
  readonly reports: DemoReports['reports'];
  readonly officerId: string;
  readonly today: string;
};

/** The rounds whose reports were asked about: the one at work, and the last final count that is closed. */
const askedRounds = (rounds: readonly DemoRound[]): DemoRound[] =>
  [rounds.find((round) => round.current), rounds.findLast((round) => round.kind === 'FINAL' && !round.current)].filter(
    (round) => round !== undefined,
  );

/**
 * What the submitted reports of a district are asked, by the same detectors that ask in earnest, after its rows are written. In the round at work the
 * questions wait for the school; in the closed count they were answered and the bureau still doubts.
 */
export const askDemoReports = async (client: PoolClient, chance: Chance, source: Source): Promise<void> => {
  for (const round of askedRounds(source.rounds)) {
    for (const report of source.reports.filter((one) => one.round_id === round.id && one.submitted_at !== null)) {
      const { text, values } = detectorStatement(report.round_id, report.org_unit_id);
      const { rows } = await client.query<{ json: string }>(text, [...values]);
      const questions = questionsOf({ dueOn: round.due_on, today: source.today, rows: rows.map(({ json }) => detectorRow(json)) });
      const heard = !round.current && report.submitted_by !== null && report.submitted_by !== source.officerId;
      await copyRows(
        client,
        'placement_question',
        [
          'id',
          'report_id',
          'round_id',
          'school_id',
          'kind',
          'subject',
          'weight',
          'params',
          'placement_ids',
          'state',
          'asked_at',
          'answer',
          'answered_at',
          'answered_by',
          'decision_note',
          'decided_at',
          'decided_by',
        ],
        questions.map((question) => ({
          id: chance.id(),
          report_id: report.id,
          round_id: report.round_id,
          school_id: report.org_unit_id,
          kind: question.kind,
          subject: question.subject,
          weight: question.weight,
          params: JSON.stringify(question.params),
          placement_ids: question.rows,
          state: heard ? 'UPHELD' : 'OPEN',
          asked_at: report.submitted_at,
          answer: heard ? '情况属实，由班主任统一收集填报' : null,
          answered_at: heard ? report.submitted_at : null,
          answered_by: heard ? report.submitted_by : null,
          decision_note: heard ? '抽查回访与登记不符，请逐人核实' : null,
          decided_at: heard ? report.decided_at : null,
          decided_by: heard ? source.officerId : null,
        })),
      );
      if (questions.length > 0 && !heard)
        await copyRows(
          client,
          'inbox_item',
          ['id', 'kind', 'org_unit_id', 'role', 'noun', 'record_id', 'title_zh', 'title_en', 'link', 'due_on'],
          [
            {
              id: chance.id(),
              kind: 'placement.question',
              org_unit_id: report.org_unit_id,
              role: 'VOC_CLERK',
              noun: 'roundReport',
              record_id: report.id,
              title_zh: `有 ${questions.length} 个问题请答复：${round.title_zh}`,
              title_en: `${questions.length} questions to answer: ${round.title_en}`,
              link: `/placements/reports/${report.id}`,
              due_on: null,
            },
          ],
        );
    }
  }
};

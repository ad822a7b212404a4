import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import {
  PlacementQuestionAnswerDocument,
  PlacementQuestionAskDocument,
  PlacementQuestionSettleDocument,
  PlacementQuestionUpholdDocument,
  ReportQuestionsDocument,
} from '../../gql/graphql.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand, useCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { QuestionCard } from './question-card.tsx';
import { isOpen, type ShownQuestion, shownQuestions } from './question-list.ts';
import { questionTexts } from './question-texts.ts';
import type { Report } from './report-page.tsx';
import './question-panel.css';

type Decided = { input: { id: string; version: number; note: string } };
const DECISIONS = {
  settle: (variables: Decided) => sendCommand(PlacementQuestionSettleDocument, variables),
  uphold: (variables: Decided) => sendCommand(PlacementQuestionUpholdDocument, variables),
  ask: (variables: Decided) => sendCommand(PlacementQuestionAskDocument, variables),
};
const WORDS = {
  settle: ['settle', 'settleNote', 'settled'],
  uphold: ['uphold', 'upholdNote', 'upheld'],
  ask: ['ask', 'askNote', 'askedAgain'],
} as const;

/** Whether the school itself works on the report: then it sees what there would be to ask, before anybody asks. */
const isAtWork = (report: Report): boolean => report.availableActions.some((each) => each.action === 'edit' && each.allowed);

/** The questions of a report, live for the school that works on it. */
export const useReportQuestions = (report: Report) => useGraph(ReportQuestionsDocument, { report: report.id, live: isAtWork(report) });

/** What a careful reader would ask about the report, and what was said to it. */
export const QuestionPanel = ({ report }: { report: Report }) => {
  const t = useT(questionTexts);
  const state = useReportQuestions(report);
  const answering = useCommand(PlacementQuestionAnswerDocument);
  const { dialog, ask } = useConfirm();
  const live = isAtWork(report);
  const base = `/placements/reports/${uuidOf(report.id) ?? report.id}`;
  const listHref = ({ where, count }: ShownQuestion) =>
    count === 0 || where === null || where === undefined ? undefined : `${base}?where=${encodeURIComponent(JSON.stringify(where))}`;
  const answer = async (question: ShownQuestion, text: string) => {
    const version = question.version === undefined ? {} : { version: question.version };
    return told(await answering.run({ input: { report: report.id, key: question.key, answer: text, ...version } }), t('saved'));
  };
  const decide = async (question: ShownQuestion, deed: keyof typeof DECISIONS) => {
    const [title, label, done] = WORDS[deed];
    const note = await ask({
      title: t(title),
      body: <p>{question.reason}</p>,
      okText: t(title),
      danger: deed === 'uphold',
      reason: { label: t(label), required: true },
    });
    if (note === undefined || question.id === undefined || question.version === undefined) return;
    told(await DECISIONS[deed]({ input: { id: question.id, version: question.version, note } }), t(done));
  };
  return (
    <Loaded state={state} lines={3}>
      {(data) => {
        const questions = shownQuestions(data);
        if (questions.length === 0 && !live && data.placementQuestions.nodes.length === 0) return null;
        const open = questions.filter(isOpen).length;
        const answered = questions.filter((one) => one.state === 'ANSWERED').length;
        return (
          <Panel
            title={t(live ? 'selfCheck' : 'questions')}
            extra={questions.length > 0 && <span className="fz-muted fz-tabular">{t('counts', { open, answered })}</span>}
          >
            {dialog}
            {questions.length === 0 ? (
              <Notice tone="ok">{live ? `${t('none')}${t('noneHint')}` : t('noneAsked')}</Notice>
            ) : (
              <>
                <p className="fz-muted">{t(live ? 'selfCheckHint' : 'questionsHint')}</p>
                <ul className="fz-questions">
                  {questions.map((question) => (
                    <QuestionCard
                      key={question.key}
                      question={question}
                      listHref={listHref(question)}
                      mayAnswer={question.state === null ? live : question.actions.some((each) => each.action === 'answer' && each.allowed)}
                      busy={answering.busy}
                      onAnswer={(text) => answer(question, text)}
                      onDecide={(deed) => {
                        void decide(question, deed);
                      }}
                    />
                  ))}
                </ul>
              </>
            )}
          </Panel>
        );
      }}
    </Loaded>
  );
};

import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Steps } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { ReportRecordDocument } from '../../gql/graphql.ts';
import type { ReportRecordQuery } from '../../gql/graphql.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { dueText, formatCount, formatTime, todayInDistrict } from '../../shared/format.ts';
import { Fm21Panel } from '../../shared/fm21/fm21-panel.tsx';
import { idInAddress } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { RecordState, stateName } from '../../shared/record-state.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { NextStep } from './next-step.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportRows } from './report-rows.tsx';
import { Completeness } from './report-table.tsx';
import { isIn, phaseOf } from './round-state.ts';
import { roundTexts } from './round-texts.ts';
import { ROW_FILTERS } from './row-filters.ts';

export type Report = NonNullable<ReportRecordQuery['roundReport']>;
const STEP_OF: { readonly [state: string]: number } = { NOT_STARTED: 0, DRAFT: 0, RETURNED: 0, SUBMITTED: 2, ACCEPTED: 3, LOCKED: 4 };

/** One school's report of one round: how far it is, what to do next, its rows, and its life. */
export const ReportPage = () => {
  const t = useT(roundTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const { id } = useParams({ strict: false });
  const state = useGraph(ReportRecordDocument, { id: idInAddress('RoundReport', id), ...ROW_FILTERS });
  const today = todayInDistrict();
  return (
    <Loaded state={state} lines={10}>
      {({ roundReport: report }) => {
        if (report === null || report === undefined)
          return (
            <Panel>
              <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
            </Panel>
          );
        const { round } = report;
        const phase = round === null || round === undefined ? 'closed' : phaseOf(round, today);
        const due = round === null || round === undefined ? undefined : dueText(round.dueOn, today, locale);
        const waits = due !== undefined && phase !== 'closed' && !isIn(report.state);
        return (
          <RecordPage
            title={report.orgUnit?.name ?? ''}
            sub={round?.title}
            back={{ href: '/placements/reports', label: t('reports') }}
            state={
              <>
                <RecordState state={report.state} />
                {phase === 'over' && !isIn(report.state) && <StateTag label={t('over')} tone="bad" shape="cross" />}
              </>
            }
            actions={<ReportActions report={report} />}
            notice={
              <>
                <NextStep report={report} />
                {typeof report.decisionNote === 'string' && report.decisionNote !== '' && (
                  <Notice tone={report.state === 'RETURNED' ? 'warn' : 'info'}>{t('decision', { note: report.decisionNote })}</Notice>
                )}
              </>
            }
            facts={[
              {
                key: 'complete',
                label: t('completeness'),
                value: <Completeness reported={report.reported} graduates={report.graduates} />,
              },
              { key: 'employed', label: t('employedCount'), value: <span className="fz-tabular">{formatCount(report.employed)}</span> },
              {
                key: 'due',
                label: t('due'),
                value: (
                  <span className="fz-tabular">
                    {round?.dueOn ?? '—'}
                    {waits && <span className={`fz-due-${due.tone}`}> {due.text}</span>}
                  </span>
                ),
              },
              { key: 'missing', label: t('missing'), value: <span className="fz-tabular">{formatCount(report.missing.totalCount)}</span> },
              {
                key: 'incomplete',
                label: t('incomplete'),
                value: <span className="fz-tabular">{formatCount(report.incomplete.totalCount)}</span>,
              },
              { key: 'returned', label: t('returned'), value: <span className="fz-tabular">{formatCount(report.returned)}</span> },
              // only where there are any: most reports never have one
              ...(['sampled', 'refused', 'removed'] as const).flatMap((key) =>
                report[key] === 0 ? [] : [{ key, label: t(key), value: <span className="fz-tabular">{formatCount(report[key])}</span> }],
              ),
              ...(typeof report.submittedAt === 'string'
                ? [
                    {
                      key: 'submitted',
                      label: t('submittedAt'),
                      value: (
                        <span className="fz-tabular">
                          {formatTime(report.submittedAt)} {report.submittedByName}
                        </span>
                      ),
                    },
                  ]
                : []),
              ...(typeof report.decidedAt === 'string'
                ? [
                    {
                      key: 'decided',
                      label: t('decidedAt'),
                      value: (
                        <span className="fz-tabular">
                          {formatTime(report.decidedAt)} {report.decidedByName}
                        </span>
                      ),
                    },
                  ]
                : []),
            ]}
            history={{
              record: report.id,
              fields: { state: t('state'), dueOn: t('due'), note: t('note'), decisionNote: t('note') },
              show: (field, value) => (field === 'state' && typeof value === 'string' ? stateName(value, locale) : undefined),
              operations: {
                placementEdit: t('op_placementEdit'),
                placementSubmit: t('op_placementSubmit'),
                placementReturn: t('op_placementReturn'),
                placementAccept: t('op_placementAccept'),
                reportAccept: t('op_reportAccept'),
                reportLock: t('op_reportLock'),
                reportReopen: t('op_reportReopen'),
                importCommit: t('op_importCommit'),
                importUndo: t('op_importUndo'),
                roundOpen: t('op_roundOpen'),
                roundClose: t('op_roundClose'),
                roundExtend: t('op_roundExtend'),
              },
            }}
          >
            <Panel title={t('lifeLine')}>
              <Steps items={[t('step_fill'), t('step_submit'), t('step_review'), t('step_lock')]} current={STEP_OF[report.state] ?? 0} />
            </Panel>
            {round !== null && round !== undefined && report.orgUnit !== null && report.orgUnit !== undefined && (
              <Fm21Panel round={round.id} org={report.orgUnit.id} />
            )}
            <QuestionPanel report={report} />
            <div id="fz-report-rows">
              <ReportRows report={report} />
            </div>
          </RecordPage>
        );
      }}
    </Loaded>
  );
};

import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { ReportAcceptDocument, ReportLockDocument, ReportReopenDocument, ReportSubmitDocument } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { formatCount } from '../../shared/format.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { useCommand } from '../../shared/use-command.ts';
import { isOpen, shownQuestions } from './question-list.ts';
import { useReportQuestions } from './question-panel.tsx';
import { questionTexts } from './question-texts.ts';
import { roundTexts } from './round-texts.ts';
import { ROW_FILTERS } from './row-filters.ts';
import type { Report } from './report-page.tsx';

/** What the viewer can do with the report; the obvious next thing is the one primary button. */
export const ReportActions = ({ report }: { report: Report }) => {
  const t = useT(roundTexts);
  const q = useT(questionTexts);
  const go = useGo();
  const viewer = useViewer();
  const { dialog, ask } = useConfirm();
  const submitting = useCommand(ReportSubmitDocument);
  const accepting = useCommand(ReportAcceptDocument);
  const locking = useCommand(ReportLockDocument);
  const reopening = useCommand(ReportReopenDocument);
  const may = (action: string) => report.availableActions.some((each) => each.action === action && each.allowed);
  const base = { id: report.id, version: report.version };
  const noted = (note: string) => (note === '' ? {} : { note });
  const left = report.missing.totalCount + report.incomplete.totalCount + report.returned;
  const questions = useReportQuestions(report);
  const unanswered = questions.data === undefined ? 0 : shownQuestions(questions.data).filter(isOpen).length;
  const submit = async () => {
    const body = (
      <div className="fz-stack">
        <p>{t('submitAsk', { count: formatCount(report.graduates) })}</p>
        {left > 0 && (
          <Notice tone="warn">{t('submitLeft', { count: report.missing.totalCount, incomplete: report.incomplete.totalCount })}</Notice>
        )}
        {unanswered > 0 && <Notice tone="warn">{q('submitOpen', { count: unanswered })}</Notice>}
      </div>
    );
    const note = await ask({ title: t('submit'), body, okText: t('submit'), reason: { label: t('submitNote'), required: false } });
    if (note === undefined) return;
    const outcome = await submitting.run({ input: { report: report.id, version: report.version, ...noted(note) } });
    if (outcome.ok || outcome.problem.kind === 'NETWORK') {
      told(outcome, t('submitted'));
      return;
    }
    // too long to be read while a toast is shown, and it names what to look for
    const { message, howToFix } = outcome.problem;
    const look = await ask({
      title: t('submitRefused'),
      body: (
        <div className="fz-stack">
          <p>{message}</p>
          <p>{howToFix}</p>
        </div>
      ),
      okText: t('showIncomplete'),
    });
    if (look !== undefined)
      go(
        `/placements/reports/${uuidOf(report.id) ?? report.id}?where=${encodeURIComponent(JSON.stringify(report.returned > 0 ? ROW_FILTERS.returned : report.missing.totalCount > 0 ? ROW_FILTERS.missing : ROW_FILTERS.incomplete))}`,
      );
  };
  const accept = async () => {
    const note = await ask({
      title: t('accept'),
      body: t('acceptAsk', { count: formatCount(report.graduates) }),
      okText: t('accept'),
      reason: { label: t('acceptNote'), required: false },
    });
    if (note !== undefined) told(await accepting.run({ input: { ...base, ...noted(note) } }), t('accepted'));
  };
  const lock = async () => {
    if ((await ask({ title: t('lock'), body: t('lockAsk'), okText: t('lock') })) !== undefined)
      told(await locking.run({ input: base }), t('locked'));
  };
  const reopen = async () => {
    const reason = await ask({
      title: t('reopen'),
      okText: t('reopen'),
      danger: true,
      reason: { label: t('reopenReason'), required: true },
    });
    if (reason !== undefined) told(await reopening.run({ input: { ...base, reason } }), t('reopened'));
  };
  // reasons of other roles' buttons mean nothing to the viewer
  const mine = report.availableActions.filter((each) => each.allowed || mayDo(viewer, `report:${each.action}`));
  const round = uuidOf(report.round?.id ?? '');
  const school = uuidOf(report.orgUnit?.id ?? '');
  return (
    <div className="fz-row fz-wrap">
      {dialog}
      {may('edit') && (
        <Button icon="download" href={`/templates/placement.xlsx?round=${round ?? ''}&school=${school ?? ''}`} download>
          {t('template')}
        </Button>
      )}
      {may('edit') && (
        <Button
          icon="upload"
          {...(left > 0 ? { kind: 'primary' as const } : {})}
          onClick={() => go(`/placements/import?report=${uuidOf(report.id) ?? report.id}`)}
        >
          {t('importIt')}
        </Button>
      )}
      <ActionBar
        available={mine}
        actions={[
          {
            action: 'submit',
            label: t('submit'),
            icon: 'check',
            primary: left === 0,
            busy: submitting.busy,
            onSelect: () => {
              void submit();
            },
          },
          {
            action: 'accept',
            label: t('accept'),
            icon: 'check',
            primary: report.state === 'SUBMITTED',
            busy: accepting.busy,
            onSelect: () => {
              void accept();
            },
          },
          {
            action: 'lock',
            label: t('lock'),
            icon: 'lock',
            primary: true,
            busy: locking.busy,
            onSelect: () => {
              void lock();
            },
          },
          {
            action: 'reopen',
            label: t('reopen'),
            icon: 'undo',
            busy: reopening.busy,
            onSelect: () => {
              void reopen();
            },
          },
        ]}
      />
    </div>
  );
};

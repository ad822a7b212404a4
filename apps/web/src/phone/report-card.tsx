import { useState } from 'react';
import { type PhoneReportsQuery, PhoneSubmitDocument } from '../gql/phone/graphql.ts';
import { Notice } from './controls.tsx';
import { ask } from './graph.ts';
import type { Outbox } from './queue.ts';
import { today } from './show.ts';
import { useSay } from './texts.ts';

export type Report = PhoneReportsQuery['roundReports']['nodes'][number];

/** The round that is reported: how far it is, until when, and once it is complete the button that submits it. */
export const ReportCard = ({
  reports,
  report,
  outbox,
  onChoose,
  onSubmitted,
}: {
  reports: readonly Report[];
  report: Report;
  outbox: Outbox;
  onChoose: (id: string) => void;
  onSubmitted: () => void;
}) => {
  const t = useSay();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const due = report.round?.dueOn ?? '';
  const isLate = due !== '' && due < today();
  const maySubmit = report.availableActions.some((each) => each.action === 'submit' && each.allowed);
  const submit = async () => {
    const count = outbox.snapshot().queue.entries.length;
    if (count > 0) {
      setProblem(t('submitWaiting', { count }));
      return;
    }
    // oxlint-disable-next-line no-alert -- the browser's own question costs a phone nothing
    if (!confirm(t('submitAsk', { total: report.graduates }))) return;
    setBusy(true);
    const answer = await ask(
      PhoneSubmitDocument,
      { input: { report: report.id, version: report.version } },
      `submit-${report.id}-${report.version}`,
    );
    setBusy(false);
    const result = answer.kind === 'DATA' ? answer.data.placementSubmit : undefined;
    const refusal = result as { message?: string; howToFix?: string } | undefined;
    setProblem(result?.__typename === 'RoundReport' ? '' : `${refusal?.message ?? t('failed')}${refusal?.howToFix ?? ''}`);
    onSubmitted();
  };
  return (
    <section className="ph-card">
      {reports.length > 1 ? (
        <select className="ph-title" aria-label={t('chooseReport')} value={report.id} onChange={(event) => onChoose(event.target.value)}>
          {reports.map((each) => (
            <option key={each.id} value={each.id}>
              {each.round?.title} · {each.orgUnit?.name}
            </option>
          ))}
        </select>
      ) : (
        <h2>{report.round?.title}</h2>
      )}
      <p className="ph-hint">
        {report.orgUnit?.name} · {t(`reportState_${report.state}`)} · {t(isLate ? 'overdue' : 'due', { date: due })}
      </p>
      <div className="ph-progress">
        <progress
          max={Math.max(1, report.graduates)}
          value={report.reported}
          aria-label={t('progress', { reported: report.reported, total: report.graduates })}
        />
        <span>{t('progress', { reported: report.reported, total: report.graduates })}</span>
      </div>
      {report.state === 'RETURNED' && typeof report.decisionNote === 'string' && report.decisionNote !== '' && (
        <Notice tone="bad">{t('sentBack', { reason: report.decisionNote })}</Notice>
      )}
      {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      {maySubmit && report.reported === report.graduates && report.wrong === 0 && (
        <button type="button" className="ph-button ph-primary" disabled={busy} onClick={() => void submit()}>
          {t('submit')}
        </button>
      )}
    </section>
  );
};

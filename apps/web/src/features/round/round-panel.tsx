import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { useState } from 'react';
import { RoundCloseDocument } from '../../gql/graphql.ts';
import type { RoundListQuery } from '../../gql/graphql.ts';
import { dueText, formatCount, todayInDistrict } from '../../shared/format.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { ReportTable } from './report-table.tsx';
import { ExtendRound } from './round-forms.tsx';
import { PHASE_LOOKS, isIn, phaseOf } from './round-state.ts';
import { roundTexts } from './round-texts.ts';

export type RoundLine = RoundListQuery['rounds']['nodes'][number];

/** One round: until when, how far the schools are, and what the bureau can do with it. */
export const RoundPanel = ({ round, manages }: { round: RoundLine; manages: boolean }) => {
  const t = useT(roundTexts);
  const locale = useLocale();
  const [extending, setExtending] = useState(false);
  const { dialog, ask } = useConfirm();
  const today = todayInDistrict();
  const phase = phaseOf(round, today);
  const reports = round.reports.nodes;
  const done = reports.filter((report) => isIn(report.state)).length;
  const due = dueText(round.dueOn, today, locale);
  const sum = (count: (report: (typeof reports)[number]) => number) => reports.reduce((total, report) => total + count(report), 0);
  const close = async () => {
    if ((await ask({ title: t('close'), body: t('closeAsk'), okText: t('close'), danger: true })) === undefined) return;
    told(await sendCommand(RoundCloseDocument, { input: { id: round.id, version: round.version } }), t('closeDone'));
  };
  return (
    <Panel
      flush
      title={
        <span className="fz-row fz-wrap">
          {round.title}
          <StateTag label={t(phase)} {...PHASE_LOOKS[phase]} />
        </span>
      }
      extra={
        <div className="fz-row fz-wrap">
          <Button size="small" icon="search" href={`/placements/verification/${uuidOf(round.id) ?? round.id}`}>
            {t('verify')}
          </Button>
          {manages && phase !== 'closed' && (
            <>
              <Button size="small" icon="calendar" onClick={() => setExtending(true)}>
                {t('extend')}
              </Button>
              <Button
                size="small"
                danger
                onClick={() => {
                  void close();
                }}
              >
                {t('close')}
              </Button>
            </>
          )}
        </div>
      }
    >
      {dialog}
      <div className="fz-round-sum fz-tabular">
        <span>
          {round.opensOn} – <strong>{round.dueOn}</strong>
          {phase === 'running' || phase === 'over' ? <span className={`fz-due-${due.tone}`}> {due.text}</span> : null}
        </span>
        {reports.length > 1 && <span>{t('schoolsIn', { done, all: reports.length })}</span>}
        <span>
          {t('reported')} {formatCount(sum((report) => report.reported))} / {formatCount(sum((report) => report.graduates))}
        </span>
      </div>
      <ReportTable reports={reports} label={round.title} overdue={phase === 'over'} />
      {extending && <ExtendRound round={round} onClose={() => setExtending(false)} />}
    </Panel>
  );
};

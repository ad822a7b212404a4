import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Timeline } from '@fuzhi/ui/layout.tsx';
import type { LifeEvent } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { useState } from 'react';
import { PlacementDecideDocument, PlacementDecisionReopenDocument } from '../../gql/graphql.ts';
import type { VerificationRecordQuery } from '../../gql/graphql.ts';
import { formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { AppealSheet } from './verification-forms.tsx';
import { verificationTexts } from './verification-texts.ts';

type Seen = NonNullable<VerificationRecordQuery['placement']>;
type Decided = Seen['decisions'][number];

const LOOKS = {
  REFUSED: { tone: 'warn', shape: 'back' },
  APPEALED: { tone: 'info', shape: 'half' },
  CONFIRMED: { tone: 'ok', shape: 'dot' },
  REJECTED: { tone: 'bad', shape: 'cross' },
} as const;

const eventsOf = (decision: Decided, t: (key: keyof typeof verificationTexts.zh) => string): LifeEvent[] => [
  ...(typeof decision.decidedAt === 'string'
    ? [
        {
          key: 'decided',
          at: formatTime(decision.decidedAt),
          who: decision.decidedByName ?? '',
          title: t(`step_${decision.state}`),
          body: decision.decisionReason,
        },
      ]
    : []),
  ...(typeof decision.answeredAt === 'string'
    ? [
        {
          key: 'answered',
          at: formatTime(decision.answeredAt),
          who: decision.answeredByName ?? '',
          title: t('answer'),
          body: decision.answer,
        },
      ]
    : []),
  { key: 'refused', at: formatTime(decision.refusedAt), who: decision.refusedByName ?? '', title: t('refusedBy'), body: decision.reason },
];

/** A refusal from its beginning to its end, and the next step for whoever may take it. */
export const Decision = ({ row, decision }: { row: Seen; decision: Decided }) => {
  const t = useT(verificationTexts);
  const { dialog, ask } = useConfirm();
  const [appealing, setAppealing] = useState(false);
  const of = (action: string) => decision.availableActions.find((each) => each.action === action);
  const may = (action: string) => of(action)?.allowed === true;
  const seen = { decision: decision.id, version: decision.version };
  const decide = async (confirm: boolean) => {
    const label = t(confirm ? 'confirm' : 'reject');
    const reason = await ask({ title: label, okText: label, danger: !confirm, reason: { label: t('decideReason'), required: true } });
    if (reason !== undefined) told(await sendCommand(PlacementDecideDocument, { input: { ...seen, confirm, reason } }), t('decided'));
  };
  const reopen = async () => {
    const reason = await ask({
      title: t('reopen'),
      okText: t('reopen'),
      danger: true,
      reason: { label: t('reopenReason'), required: true },
    });
    if (reason !== undefined) told(await sendCommand(PlacementDecisionReopenDocument, { input: { ...seen, reason } }), t('reopened'));
  };
  // why the one who refused cannot decide is worth saying; another role's buttons are not
  const why = decision.state === 'APPEALED' ? of('confirm')?.reason : undefined;
  return (
    <Panel
      title={
        <span className="fz-row fz-wrap">
          {t('decision')}
          <StateTag label={t(`step_${decision.state}`)} {...LOOKS[decision.state]} />
        </span>
      }
      extra={
        <div className="fz-row fz-wrap">
          {may('appeal') && (
            <Button kind="primary" size="small" icon="edit" onClick={() => setAppealing(true)}>
              {t('appeal')}
            </Button>
          )}
          {may('confirm') && (
            <Button kind="primary" size="small" icon="check" onClick={() => void decide(true)}>
              {t('confirm')}
            </Button>
          )}
          {may('reject') && (
            <Button size="small" danger onClick={() => void decide(false)}>
              {t('reject')}
            </Button>
          )}
          {may('reopenDecision') && (
            <Button size="small" icon="undo" onClick={() => void reopen()}>
              {t('reopen')}
            </Button>
          )}
        </div>
      }
    >
      {dialog}
      <div className="fz-stack">
        {decision.state === 'REFUSED' && <p className="fz-muted">{t('untilDay', { day: decision.appealUntil })}</p>}
        {typeof why === 'string' && <p className="fz-muted">{why}</p>}
        <Timeline events={eventsOf(decision, t)} />
      </div>
      {appealing && (
        <AppealSheet
          decision={decision}
          school={row.school?.id ?? ''}
          destination={row.destination?.code ?? null}
          onClose={() => setAppealing(false)}
        />
      )}
    </Panel>
  );
};

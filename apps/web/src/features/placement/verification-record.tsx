import type { LinkAudience } from '@fuzhi/domain/placement/verification-model.ts';
import { VERIFIERS } from '@fuzhi/domain/placement/verification-access.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Facts, PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useState } from 'react';
import {
  PlacementLinkCreateDocument,
  PlacementLinkRevokeDocument,
  PlacementRefuseDocument,
  VerificationRecordDocument,
} from '../../gql/graphql.ts';
import type { VerificationRecordQuery } from '../../gql/graphql.ts';
import { itemLabel } from '../../shared/code-options.ts';
import { formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { holdsAny, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { Decision } from './verification-decision.tsx';
import { CheckSheet } from './verification-forms.tsx';
import { LinkSheet } from './verification-links.tsx';
import type { MadeLink } from './verification-links.tsx';
import { ChannelTag, VerificationTag } from './verification-state.tsx';
import { verificationTexts } from './verification-texts.ts';

type Seen = NonNullable<VerificationRecordQuery['placement']>;
const HANDED_OVER = new Set(['SUBMITTED', 'ACCEPTED', 'LOCKED']);

/** What is known of the claim's truth, and what the viewer can do about it. */
export const VerificationPanel = ({ placement }: { placement: string }) => {
  const { data } = useGraph(VerificationRecordDocument, { id: placement });
  const row = data?.placement;
  return row === null || row === undefined || !HANDED_OVER.has(row.state) ? null : <Verification row={row} />;
};

const Verification = ({ row }: { row: Seen }) => {
  const t = useT(verificationTexts);
  const [decision] = row.decisions;
  return (
    <>
      <Panel title={t('panel')} extra={<BureauActions row={row} />}>
        <div className="fz-stack">
          {row.contradiction && <Notice tone="bad">{t('contradiction')}</Notice>}
          <Facts
            items={[
              { key: 'state', label: t('verification'), value: <VerificationTag state={row.verification} /> },
              ...(typeof row.sampleReason === 'string'
                ? [{ key: 'sample', label: t('inSample'), value: t(row.sampleReason as 'TENTH') }]
                : []),
              { key: 'graduate', label: t('graduateSaid'), value: <ChannelTag row={row} audience="GRADUATE" /> },
              { key: 'employer', label: t('employerSaid'), value: <ChannelTag row={row} audience="EMPLOYER" /> },
            ]}
          />
        </div>
      </Panel>
      {decision !== undefined && <Decision row={row} decision={decision} />}
      <Answers row={row} />
    </>
  );
};

/** Links, calls and the refusal: the bureau's alone. */
const BureauActions = ({ row }: { row: Seen }) => {
  const t = useT(verificationTexts);
  const viewer = useViewer();
  const { dialog, ask } = useConfirm();
  const [calling, setCalling] = useState(false);
  const [links, setLinks] = useState<readonly MadeLink[]>([]);
  if (!holdsAny(viewer, VERIFIERS)) return null;
  const live = row.links.filter((link) => link.state === 'LIVE');
  const mayRefuse = row.sampled && row.decisions.length === 0 && row.checks.some((check) => check.result === 'FAILED' && !check.superseded);
  const link = async (audience: LinkAudience) => {
    const outcome = await sendCommand(PlacementLinkCreateDocument, { input: { audience, placements: [row.id] } });
    if (told(outcome, t('linksMade', { count: 1 }))) setLinks(outcome.value.links);
  };
  const revoke = async () => {
    told(await sendCommand(PlacementLinkRevokeDocument, { input: { links: live.map((each) => each.id) } }), t('revoked'));
  };
  const refuse = async () => {
    const reason = await ask({
      title: t('refuse'),
      body: t('refuseAsk'),
      okText: t('refuse'),
      danger: true,
      reason: { label: t('refuseReason'), required: true },
    });
    if (reason !== undefined)
      told(await sendCommand(PlacementRefuseDocument, { input: { placement: row.id, version: row.version, reason } }), t('refusedDone'));
  };
  return (
    <div className="fz-row fz-wrap">
      {dialog}
      <Button size="small" onClick={() => void link('GRADUATE')}>
        {t('toGraduates')}
      </Button>
      <Button size="small" onClick={() => void link('EMPLOYER')}>
        {t('toEmployers')}
      </Button>
      {live.length > 0 && (
        <Button size="small" onClick={() => void revoke()}>
          {t('revoke')}
        </Button>
      )}
      <Button size="small" icon="edit" onClick={() => setCalling(true)}>
        {t('recordCall')}
      </Button>
      {mayRefuse && (
        <Button size="small" danger icon="undo" onClick={() => void refuse()}>
          {t('refuse')}
        </Button>
      )}
      {calling && <CheckSheet placement={row.id} version={row.version} onClose={() => setCalling(false)} />}
      {links.length > 0 && <LinkSheet links={links} onClose={() => setLinks([])} />}
    </div>
  );
};

const RESULTS = {
  PASSED: { tone: 'ok', shape: 'dot' },
  FAILED: { tone: 'bad', shape: 'cross' },
  NOT_DONE: { tone: 'warn', shape: 'half' },
} as const;

/** In their own words; the API gives them to the bureau alone. */
const Answers = ({ row }: { row: Seen }) => {
  const t = useT(verificationTexts);
  const locale = useLocale();
  if (row.answers.length === 0) return null;
  const label = (item: Parameters<typeof itemLabel>[0] | null | undefined) =>
    item === null || item === undefined ? '—' : itemLabel(item, locale);
  return (
    <Panel flush title={t('answers')}>
      <PlainTable
        caption={t('answers')}
        head={[t('contact'), t('said'), t('where'), t('since'), t('wage'), t('contract'), t('result'), t('differs'), t('checkedOn')]}
        rows={row.answers.map((answer) => ({
          key: answer.id,
          cells: [
            t(answer.audience === 'GRADUATE' ? 'SELF' : 'EMPLOYER'),
            t(answer.said as 'WORKING'),
            answer.place ?? '—',
            answer.since ?? '—',
            label(answer.wageBand),
            label(answer.contract),
            <StateTag key="r" label={t(answer.result)} {...RESULTS[answer.result]} />,
            answer.differences.map((each) => t(`d_${each}` as 'd_PLACE')).join('、') || '—',
            <span key="a" className="fz-tabular">
              {formatTime(answer.answeredAt)}
            </span>,
          ],
        }))}
      />
    </Panel>
  );
};

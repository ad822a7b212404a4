import { SideSheet, useConfirm } from '@fuzhi/ui/dialog.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  MajorOfferApproveDocument,
  MajorOfferRecordDocument,
  MajorOfferResumeDocument,
  MajorOfferSuspendDocument,
  MajorOfferWithdrawDocument,
} from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatTime } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { useIntakeHistory } from './intake-history.ts';
import { IntakeState } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';
import { type Offer, OfferForm } from './offer-form.tsx';

type Reasoned = { id: string; version: number; reason: string };
const WITH_REASON = {
  suspend: (input: Reasoned) => sendCommand(MajorOfferSuspendDocument, { input }),
  resume: (input: Reasoned) => sendCommand(MajorOfferResumeDocument, { input }),
  withdraw: (input: Reasoned) => sendCommand(MajorOfferWithdrawDocument, { input }),
} as const;

/** One major that a school offers. */
export const OfferPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(MajorOfferRecordDocument, { id: idInAddress('MajorOffer', id) });
  return (
    <Loaded state={state}>
      {({ majorOffer: offer }) =>
        offer === null || offer === undefined ? (
          <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
        ) : (
          <Record key={offer.id} offer={offer} />
        )
      }
    </Loaded>
  );
};

const Record = ({ offer }: { offer: Offer }) => {
  const t = useT(intakeTexts);
  const { dialog, ask } = useConfirm();
  const [editing, setEditing] = useState(false);
  const history = useIntakeHistory(offer.id);
  const { id, version } = offer;
  const approve = async () => {
    told(await sendCommand(MajorOfferApproveDocument, { input: { id, version } }), t('saved'));
  };
  const decide = async (action: keyof typeof WITH_REASON, title: string) => {
    const reason = await ask({ title, okText: title, danger: action !== 'resume', reason: { label: t('reason'), required: true } });
    if (reason !== undefined) told<unknown>(await WITH_REASON[action]({ id, version, reason }), t('saved'));
  };
  const withReason = (action: keyof typeof WITH_REASON, label: string) => ({
    action,
    label,
    danger: action !== 'resume',
    onSelect: () => {
      void decide(action, label);
    },
  });
  return (
    <RecordPage
      title={offer.major?.name ?? ''}
      state={<IntakeState state={offer.state} />}
      sub={offer.school?.name}
      back={{ href: '/majors', label: t('offers') }}
      actions={
        <ActionBar
          available={offer.availableActions}
          actions={[
            { action: 'edit', label: t('edit'), icon: 'edit', onSelect: () => setEditing(true) },
            {
              action: 'approve',
              label: t('approve'),
              icon: 'check',
              primary: true,
              onSelect: () => {
                void approve();
              },
            },
            withReason('resume', t('resumeOffer')),
            withReason('suspend', t('suspend')),
            withReason('withdraw', t('withdraw')),
          ]}
        />
      }
      facts={[
        { key: 'code', label: t('major'), value: `${offer.major?.code ?? ''} ${offer.major?.name ?? ''}`, wide: true },
        { key: 'catalogue', label: t('catalogue'), value: t('catalogueOf', { year: offer.major?.catalogue ?? '' }) },
        { key: 'category', label: t('category'), value: offer.major?.categoryZh },
        {
          key: 'school',
          label: t('school'),
          value: <PathLink href={`/units/${offer.school?.id ?? ''}`}>{offer.school?.name ?? ''}</PathLink>,
        },
        { key: 'years', label: t('years'), value: <span className="fz-tabular">{`${offer.fromYear}–${offer.toYear ?? t('open')}`}</span> },
        { key: 'length', label: t('length'), value: offer.length },
        {
          key: 'approved',
          label: t('approved'),
          value:
            offer.approvedAt === null || offer.approvedAt === undefined
              ? '—'
              : t('approvedBy', { name: offer.approvedByName ?? '', time: formatTime(offer.approvedAt) }),
        },
        ...(offer.stateReason === null || offer.stateReason === undefined
          ? []
          : [{ key: 'reason', label: t('stateReason'), value: offer.stateReason, wide: true }]),
      ]}
      history={history}
    >
      {dialog}
      <SideSheet open={editing} title={t('edit')} onClose={() => setEditing(false)}>
        {editing && <OfferForm offer={offer} onCancel={() => setEditing(false)} onDone={() => setEditing(false)} />}
      </SideSheet>
    </RecordPage>
  );
};

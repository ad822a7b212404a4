import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { useState } from 'react';
import { ApplicantRevealDocument } from '../../gql/graphql.ts';
import { useT } from '../../shared/i18n.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { intakeTexts } from './intake-texts.ts';

/** The identity number, masked, and shown for a reason that is kept. */
export const IdentityNumber = ({ applicant }: { applicant: { id: string; identityMasked: string } }) => {
  const t = useT(intakeTexts);
  const viewer = useViewer();
  const { dialog, ask } = useConfirm();
  const [shown, setShown] = useState('');
  if (applicant.identityMasked === '') return '—';
  const may = mayDo(viewer, 'intake:edit') || mayDo(viewer, 'intake:approve');
  const reveal = async () => {
    const reason = await ask({
      title: t('reveal'),
      body: t('revealNote'),
      okText: t('reveal'),
      reason: { label: t('revealReason'), required: true },
    });
    if (reason === undefined) return;
    const outcome = await sendCommand(ApplicantRevealDocument, { input: { applicant: applicant.id, reason } });
    if (outcome.ok) setShown(outcome.value.value);
    else told(outcome, '');
  };
  return (
    <span className="fz-row">
      {dialog}
      <span className="fz-mono">{shown === '' ? applicant.identityMasked : shown}</span>
      {may && (
        <Button
          kind="text"
          size="small"
          icon="eye"
          label={shown === '' ? t('reveal') : t('hide')}
          onClick={() => {
            if (shown === '') void reveal();
            else setShown('');
          }}
        />
      )}
    </span>
  );
};

import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Menu } from '@fuzhi/ui/menu.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useState } from 'react';
import { IdentityRevealDocument } from '../../gql/graphql.ts';
import { useT } from '../../shared/i18n.ts';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { placementTexts } from './placement-texts.ts';

const FIELDS = ['IDENTITY_NUMBER', 'STUDENT_NUMBER', 'PHONE'] as const;

/** Hidden numbers of a person: masked, and shown for a reason that is kept. */
export const useSecretFields = (graduate: { id: string; identityMasked: string } | null | undefined) => {
  const t = useT(placementTexts);
  const viewer = useViewer();
  const { dialog, ask } = useConfirm();
  const [shown, setShown] = useState<{ field: (typeof FIELDS)[number]; value: string } | null>(null);
  const may = mayDo(viewer, 'placement:edit') || mayDo(viewer, 'placement:return');
  const reveal = async (field: (typeof FIELDS)[number]) => {
    if (graduate === null || graduate === undefined) return;
    const reason = await ask({
      title: `${t('reveal')} · ${t(field)}`,
      okText: t('reveal'),
      reason: { label: t('revealReason'), required: true },
    });
    if (reason === undefined) return;
    const outcome = await sendCommand(IdentityRevealDocument, { input: { graduate: graduate.id, field, reason } });
    if (outcome.ok) setShown({ field, value: outcome.value.value });
    else told(outcome, '');
  };
  const masked = (
    <span className="fz-row">
      <span className="fz-mono">{graduate?.identityMasked ?? ''}</span>
      {may && (
        <Menu
          label={t('reveal')}
          align="start"
          items={FIELDS.map((field) => ({
            key: field,
            label: t(field),
            icon: 'eye' as const,
            onSelect: () => {
              void reveal(field);
            },
          }))}
        >
          <Icon name="eye" />
        </Menu>
      )}
    </span>
  );
  const notice = (
    <>
      {dialog}
      {shown !== null && (
        <Notice
          tone="warn"
          action={
            <Button size="small" onClick={() => setShown(null)}>
              {t('hide')}
            </Button>
          }
        >
          <strong className="fz-mono">{t('revealed', { field: t(shown.field), value: shown.value })}</strong>
          <div>{t('revealNote')}</div>
        </Notice>
      )}
    </>
  );
  return { masked, notice };
};

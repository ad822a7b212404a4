import { roundExtendInput, roundOpenInput } from '@fuzhi/domain/round/input.ts';
import { ROUND_KINDS, ROUND_KIND_NAMES } from '@fuzhi/domain/round/model.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { RoundExtendDocument, RoundOpenDocument } from '../../gql/graphql.ts';
import type { RoundExtendInput, RoundOpenInput } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { useViewer } from '../../shared/session.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { roundTexts } from './round-texts.ts';

/** A new round for the viewer's district. */
export const OpenRound = ({ onClose }: { onClose: () => void }) => {
  const t = useT(roundTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const unit = viewer.grants.find((grant) => grant.orgUnit !== null && grant.orgUnit !== undefined)?.orgUnit?.id ?? null;
  const fields = useMemo<FormField[]>(
    () => [
      {
        name: 'kind',
        label: t('kind'),
        kind: 'select',
        required: true,
        options: ROUND_KINDS.map((kind) => ({ value: kind, label: pickText(ROUND_KIND_NAMES[kind], locale) })),
      },
      { name: 'periodYear', label: t('periodYear'), kind: 'int', required: true },
      { name: 'opensOn', label: t('opensOn'), kind: 'date', required: true },
      { name: 'dueOn', label: t('dueOn'), kind: 'date', required: true },
      { name: 'orgUnit', label: t('unit'), kind: 'org', required: true, unitKinds: ['district'] },
    ],
    [t, locale],
  );
  const today = todayInDistrict();
  return (
    <SideSheet open title={t('open')} onClose={onClose}>
      <div className="fz-stack">
        <Notice>{t('openHint')}</Notice>
        <CommandForm
          fields={fields}
          initial={{ kind: null, periodYear: Number(today.slice(0, 4)), opensOn: today, dueOn: null, orgUnit: unit }}
          schema={roundOpenInput}
          submitLabel={t('open')}
          onCancel={onClose}
          submit={(input: RoundOpenInput, key) => sendCommand(RoundOpenDocument, { input }, key)}
          onDone={() => {
            toast(t('opened'));
            onClose();
          }}
        />
      </div>
    </SideSheet>
  );
};

/** A later due date. */
export const ExtendRound = ({
  round,
  onClose,
}: {
  round: { id: string; version: number; title: string; dueOn: string };
  onClose: () => void;
}) => {
  const t = useT(roundTexts);
  const fields = useMemo<FormField[]>(() => [{ name: 'dueOn', label: t('dueOn'), kind: 'date', required: true }], [t]);
  return (
    <SideSheet open title={`${t('extendTitle')} · ${round.title}`} onClose={onClose}>
      <CommandForm
        fields={fields}
        initial={{ dueOn: round.dueOn }}
        fixed={{ id: round.id, version: round.version }}
        schema={roundExtendInput}
        submitLabel={t('extend')}
        onCancel={onClose}
        submit={(input: RoundExtendInput, key) => sendCommand(RoundExtendDocument, { input }, key)}
        onDone={() => {
          toast(t('extended'));
          onClose();
        }}
      />
    </SideSheet>
  );
};

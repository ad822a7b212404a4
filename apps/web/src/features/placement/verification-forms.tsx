import { checkList } from '@fuzhi/domain/placement/codes.ts';
import { placementAppealInput, placementCheckRecordInput } from '@fuzhi/domain/placement/verification-input.ts';
import { CHECK_CHANNEL_NAMES, CHECK_CONTACTS, RECORDED_CHANNELS } from '@fuzhi/domain/placement/verification-model.ts';
import { acceptedEvidence, gradeOf } from '@fuzhi/domain/placement/evidence.ts';
import { evidenceList } from '@fuzhi/domain/placement/codes.ts';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Field, SelectInput, TextArea } from '@fuzhi/ui/fields.tsx';
import { FileDrop } from '@fuzhi/ui/file-drop.tsx';
import { Progress } from '@fuzhi/ui/layout.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { PlacementAppealDocument, PlacementCheckRecordDocument } from '../../gql/graphql.ts';
import type { PlacementCheckRecordInput } from '../../gql/graphql.ts';
import { codeLabel, codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { told } from '../../shared/told.ts';
import { uploadFile } from '../../shared/upload.ts';
import { sendCommand, useCommand } from '../../shared/use-command.ts';
import { verificationTexts } from './verification-texts.ts';

/** What came of a call, a visit or a look into a register. */
export const CheckSheet = ({ placement, version, onClose }: { placement: string; version: number; onClose: () => void }) => {
  const t = useT(verificationTexts);
  const locale = useLocale();
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'kind', label: t('kind'), kind: 'select', required: true, options: codeOptions(checkList, locale) },
      {
        name: 'channel',
        label: t('channel'),
        kind: 'select',
        required: true,
        options: RECORDED_CHANNELS.map((channel) => ({ value: channel, label: pickText(CHECK_CHANNEL_NAMES[channel], locale) })),
      },
      {
        name: 'contact',
        label: t('contact'),
        kind: 'select',
        options: CHECK_CONTACTS.map((contact) => ({ value: contact, label: t(contact) })),
      },
      {
        name: 'result',
        label: t('result'),
        kind: 'select',
        required: true,
        options: (['PASSED', 'FAILED', 'NOT_DONE'] as const).map((result) => ({ value: result, label: t(result) })),
      },
      { name: 'checkedOn', label: t('checkedOn'), kind: 'date', required: true },
      { name: 'note', label: t('note'), kind: 'textarea', wide: true, maxLength: 500 },
    ],
    [t, locale],
  );
  return (
    <SideSheet open title={t('call')} onClose={onClose}>
      <CommandForm
        fields={fields}
        initial={{ kind: 'C3', channel: 'PHONE_GRADUATE', contact: null, result: null, checkedOn: todayInDistrict(), note: null }}
        fixed={{ placement, version }}
        schema={{
          safeParse: (value, options) =>
            placementCheckRecordInput.safeParse({ ...(value as object), placement: uuidOf(placement) ?? placement }, options),
        }}
        submitLabel={t('recordCall')}
        onCancel={onClose}
        submit={(input: PlacementCheckRecordInput, key) => sendCommand(PlacementCheckRecordDocument, { input }, key)}
        onDone={() => {
          toast(t('callDone'));
          onClose();
        }}
      />
    </SideSheet>
  );
};

/** The school's answer to a refusal: one more piece of evidence, and how it is. */
export const AppealSheet = ({
  decision,
  school,
  destination,
  onClose,
}: {
  decision: { id: string; version: number };
  school: string;
  destination: string | null;
  onClose: () => void;
}) => {
  const t = useT(verificationTexts);
  const locale = useLocale();
  const [answer, setAnswer] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [file, setFile] = useState<{ id: string; name: string } | null>(null);
  const [sending, setSending] = useState<number | null>(null);
  const appealing = useCommand(PlacementAppealDocument);
  const kinds = destination === null ? [] : acceptedEvidence(destination);
  const send = async (given: File | undefined) => {
    if (given === undefined) return;
    setSending(0);
    const sent = await uploadFile(`/attachments?org=${uuidOf(school) ?? ''}`, given, setSending);
    setSending(null);
    if (sent.ok) setFile({ id: String(sent.body['id']), name: given.name });
    else toast(sent.message, 'bad');
  };
  const isReady = placementAppealInput.shape.answer.safeParse(answer).success;
  const submit = async () => {
    const evidence = kind === null ? [] : [{ kind, ...(file === null ? {} : { attachment: file.id }) }];
    if (told(await appealing.run({ input: { decision: decision.id, version: decision.version, answer, evidence } }), t('appealDone')))
      onClose();
  };
  return (
    <SideSheet open title={t('appealTitle')} onClose={onClose}>
      <div className="fz-stack">
        <Notice>{t('appealHint')}</Notice>
        <Field label={t('evidence')}>
          {(control) => (
            <SelectInput
              control={control}
              clearable
              value={kind}
              onChange={setKind}
              options={kinds.map((code) => ({ value: code, label: `${codeLabel(evidenceList, code, locale)}（${gradeOf(code) ?? ''}）` }))}
            />
          )}
        </Field>
        {sending === null ? (
          <FileDrop
            accept="image/jpeg,image/png,application/pdf"
            hint={file === null ? t(kind === null ? 'fileKind' : 'file') : t('uploaded', { name: file.name })}
            disabled={kind === null}
            onFiles={(files) => {
              void send(files[0]);
            }}
          />
        ) : (
          <Progress value={sending} label={t('file')} />
        )}
        <Field label={t('answerField')} required>
          {(control) => <TextArea control={control} value={answer} onChange={setAnswer} maxLength={1000} />}
        </Field>
        <div>
          <Button
            kind="primary"
            icon="check"
            disabled={!isReady}
            busy={appealing.busy}
            onClick={() => {
              void submit();
            }}
          >
            {t('appeal')}
          </Button>
        </div>
      </div>
    </SideSheet>
  );
};

import { secondFactorConfirmInput, secondFactorDisableInput, secondFactorEnrolInput } from '@fuzhi/domain/account/input.ts';
import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { QrCode } from '@fuzhi/ui/qr-code.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import {
  OwnSecondFactorDocument,
  SecondFactorConfirmDocument,
  SecondFactorDisableDocument,
  SecondFactorEnrolDocument,
} from '../../gql/graphql.ts';
import type { SecondFactorConfirmInput, SecondFactorDisableInput, SecondFactorEnrolInput } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { copyText } from '../../shared/data-view/toolbar.tsx';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { secondFactorTexts } from './second-factor-texts.ts';
import './secret-box.css';

/** My own second step of sign-in: set it up, or switch it off. */
export const SecondFactorPage = () => {
  const t = useT(secondFactorTexts);
  const state = useGraph(OwnSecondFactorDocument, {});
  const [backupCodes, setBackupCodes] = useState<readonly string[] | null>(null);
  return (
    <>
      <PageHead title={t('title')} />
      <div style={{ maxWidth: 480 }}>
        <Panel>
          {backupCodes === null ? (
            <Loaded state={state}>
              {(data) => (data.viewer?.account?.secondFactor === true ? <SwitchOff /> : <SetUp onDone={setBackupCodes} />)}
            </Loaded>
          ) : (
            <BackupCodes codes={backupCodes} onClose={() => location.reload()} />
          )}
        </Panel>
      </div>
    </>
  );
};

const SetUp = ({ onDone }: { onDone: (codes: readonly string[]) => void }) => {
  const t = useT(secondFactorTexts);
  const [enrolment, setEnrolment] = useState<{ secret: string; uri: string } | null>(null);
  const proof = useMemo<FormField[]>(() => [{ name: 'current', label: t('password'), kind: 'password', required: true, wide: true }], [t]);
  const code = useMemo<FormField[]>(
    () => [{ name: 'code', label: t('code'), kind: 'text', required: true, wide: true, maxLength: 20 }],
    [t],
  );
  if (enrolment === null) {
    return (
      <div className="fz-stack">
        <p>{t('why')}</p>
        <CommandForm
          key="enrol"
          fields={proof}
          initial={{ current: '' }}
          schema={secondFactorEnrolInput}
          submitLabel={t('start')}
          submit={(input: SecondFactorEnrolInput, key) => sendCommand(SecondFactorEnrolDocument, { input }, key)}
          onDone={setEnrolment}
        />
      </div>
    );
  }
  return (
    <div className="fz-stack">
      <p>{t('scan')}</p>
      <QrCode text={enrolment.uri} label={t('qr')} />
      <p className="fz-muted">{t('byHand')}</p>
      <div className="fz-secret">
        <code>{enrolment.secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</code>
        <Button
          size="small"
          icon="copy"
          onClick={() => {
            void copyText(enrolment.secret, t('copied'));
          }}
        >
          {t('copy')}
        </Button>
      </div>
      <CommandForm
        key="confirm"
        fields={code}
        initial={{ code: '' }}
        schema={secondFactorConfirmInput}
        submitLabel={t('confirm')}
        submit={(input: SecondFactorConfirmInput, key) => sendCommand(SecondFactorConfirmDocument, { input }, key)}
        onDone={(value) => onDone(value.codes)}
      />
    </div>
  );
};

const BackupCodes = ({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) => {
  const t = useT(secondFactorTexts);
  return (
    <div className="fz-stack">
      <h2>{t('codesTitle')}</h2>
      <div className="fz-secret">
        <code style={{ whiteSpace: 'pre-line' }}>{codes.join('\n')}</code>
        <Button
          size="small"
          icon="copy"
          onClick={() => {
            void copyText(codes.join('\n'), t('copied'));
          }}
        >
          {t('copy')}
        </Button>
      </div>
      <Notice tone="warn">{t('codesHint')}</Notice>
      <Button kind="primary" onClick={onClose}>
        {t('close')}
      </Button>
    </div>
  );
};

const SwitchOff = () => {
  const t = useT(secondFactorTexts);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'current', label: t('password'), kind: 'password', required: true, wide: true },
      { name: 'code', label: t('codeOrBackup'), kind: 'text', required: true, wide: true, maxLength: 20 },
    ],
    [t],
  );
  return (
    <div className="fz-stack">
      <Notice tone="ok">{t('isOn')}</Notice>
      <p className="fz-muted">{t('offHint')}</p>
      <CommandForm
        fields={fields}
        initial={{ current: '', code: '' }}
        schema={secondFactorDisableInput}
        submitLabel={t('disable')}
        submit={(input: SecondFactorDisableInput, key) => sendCommand(SecondFactorDisableDocument, { input }, key)}
        onDone={() => {
          toast(t('disabled'));
          location.reload();
        }}
      />
    </div>
  );
};

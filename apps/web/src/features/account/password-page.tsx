import { passwordChangeInput, passwordField } from '@fuzhi/domain/account/input.ts';
import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { PasswordChangeDocument } from '../../gql/graphql.ts';
import type { PasswordChangeInput } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { useT } from '../../shared/i18n.ts';
import { useViewer } from '../../shared/session.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { accountTexts } from './account-texts.ts';

const initial = { current: '', next: '' };

/** My own password. */
export const PasswordPage = () => {
  const t = useT(accountTexts);
  const viewer = useViewer();
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'current', label: t('currentPassword'), kind: 'password', required: true, wide: true },
      { name: 'next', label: t('nextPassword'), kind: 'password', required: true, hint: t('passwordHint'), wide: true },
    ],
    [t],
  );
  const { username } = viewer.account;
  const schema = useMemo(() => passwordChangeInput.extend({ next: passwordField(username) }), [username]);
  return (
    <>
      <PageHead title={t('passwordTitle')} />
      {viewer.mustChangePassword && <Notice tone="warn">{t('mustChangeNotice')}</Notice>}
      <div style={{ maxWidth: 480 }}>
        <Panel>
          <CommandForm
            fields={fields}
            initial={initial}
            schema={schema}
            submitLabel={t('passwordTitle')}
            submit={(input: PasswordChangeInput, key) => sendCommand(PasswordChangeDocument, { input }, key)}
            onDone={() => {
              toast(t('passwordDone'));
              location.assign('/');
            }}
          />
        </Panel>
      </div>
    </>
  );
};

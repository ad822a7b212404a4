import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  AccountDisableDocument,
  AccountEnableDocument,
  AccountRecordDocument,
  AccountUpdateDocument,
  PasswordResetDocument,
  SecondFactorResetDocument,
} from '../../gql/graphql.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { AccountState } from './account-state.tsx';
import { accountTexts } from './account-texts.ts';
import { GrantPanel } from './grant-panel.tsx';
import { RenameSheet } from './rename-sheet.tsx';
import { SecretBox } from './secret-box.tsx';
import { SessionTable } from './session-table.tsx';

/** One account: roles, devices, what was done to it. */
export const AccountPage = () => {
  const t = useT(accountTexts);
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(AccountRecordDocument, { id: id ?? '' });
  const { dialog, ask } = useConfirm();
  const [secret, setSecret] = useState<string | null>(null);
  const [renaming, setRenaming] = useState(false);
  return (
    <Loaded state={state}>
      {({ account }) => {
        if (account === null || account === undefined) return <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />;
        const disabled = account.disabledAt !== null && account.disabledAt !== undefined;
        const reset = async () => {
          if ((await ask({ title: t('reset'), body: t('resetAsk'), okText: t('reset') })) === undefined) return;
          const outcome = await sendCommand(PasswordResetDocument, { input: { id: account.id } });
          if (told(outcome, c('done'))) setSecret(outcome.value.oneTimePassword);
        };
        const resetFactor = async () => {
          if ((await ask({ title: t('resetFactor'), body: t('resetFactorAsk'), okText: t('resetFactor'), danger: true })) === undefined)
            return;
          told(await sendCommand(SecondFactorResetDocument, { input: { id: account.id } }), c('done'));
        };
        const toggle = async () => {
          if (disabled) {
            told(await sendCommand(AccountEnableDocument, { input: { id: account.id } }), c('done'));
            return;
          }
          if ((await ask({ title: t('disable'), body: t('disableAsk'), okText: t('disable'), danger: true })) === undefined) return;
          told(await sendCommand(AccountDisableDocument, { input: { id: account.id } }), c('done'));
        };
        return (
          <RecordPage
            title={account.name}
            state={<AccountState disabledAt={account.disabledAt} lockedUntil={account.lockedUntil} />}
            back={{ href: '/accounts', label: t('accounts') }}
            actions={
              <>
                {dialog}
                <Button icon="edit" onClick={() => setRenaming(true)}>
                  {t('edit')}
                </Button>
                <Button
                  icon="key"
                  onClick={() => {
                    void reset();
                  }}
                >
                  {t('reset')}
                </Button>
                {account.secondFactor && (
                  <Button
                    onClick={() => {
                      void resetFactor();
                    }}
                  >
                    {t('resetFactor')}
                  </Button>
                )}
                <Button
                  danger={!disabled}
                  onClick={() => {
                    void toggle();
                  }}
                >
                  {disabled ? t('enable') : t('disable')}
                </Button>
              </>
            }
            facts={[
              { key: 'username', label: t('username'), value: <span className="fz-mono">{account.username}</span> },
              { key: 'language', label: t('language'), value: account.locale === 'en' ? 'English' : '简体中文' },
              { key: 'lastSeen', label: t('lastSeen'), value: <span className="fz-tabular">{formatTime(account.lastSeen)}</span> },
              { key: 'createdAt', label: t('createdAt'), value: <span className="fz-tabular">{formatTime(account.createdAt)}</span> },
              ...(account.mustChangePassword ? [{ key: 'must', label: t('state'), value: t('mustChange') }] : []),
            ]}
            history={{
              record: account.id,
              restore: {
                fields: ['name'],
                run: (_field, value) =>
                  sendCommand(AccountUpdateDocument, { input: { id: account.id, version: account.version, name: String(value) } }),
              },
              fields: {
                name: t('name'),
                username: t('username'),
                role: t('role'),
                validFrom: t('validFrom'),
                validTo: t('validTo'),
                disabledAt: t('disabled'),
                locale: t('language'),
                sessionsEnded: t('sessionsEnded'),
              },
              operations: {
                accountCreate: t('op_accountCreate'),
                accountUpdate: t('op_accountUpdate'),
                accountDisable: t('op_accountDisable'),
                accountEnable: t('op_accountEnable'),
                passwordReset: t('op_passwordReset'),
                passwordChange: t('op_passwordChange'),
                grantAdd: t('op_grantAdd'),
                grantEnd: t('op_grantEnd'),
                signIn: t('op_signIn'),
                signOut: t('op_signOut'),
                localeSet: t('op_localeSet'),
              },
            }}
          >
            <GrantPanel account={account.id} grants={account.grants.nodes} />
            <Panel flush title={t('sessions')}>
              <SessionTable sessions={account.sessions.nodes} />
            </Panel>
            <RenameSheet account={account} open={renaming} onClose={() => setRenaming(false)} />
            <SecretBox
              title={t('secretFor', { username: account.username })}
              hint={t('secretHint')}
              secret={secret}
              onClose={() => setSecret(null)}
            />
          </RecordPage>
        );
      }}
    </Loaded>
  );
};

import { roleList } from '@fuzhi/domain/account/codes.ts';
import { GRANTABLE_ROLES, accountCreateInput } from '@fuzhi/domain/account/input.ts';
import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { useMemo, useState } from 'react';
import { AccountCreateDocument } from '../../gql/graphql.ts';
import type { AccountCreateInput } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink, useGo } from '../../shared/link.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { accountTexts } from './account-texts.ts';
import { SecretBox } from './secret-box.tsx';

const initial = { username: '', name: '', role: '', orgUnit: null };

/** A new account with its first role; its one-time password is shown once. */
export const AccountCreatePage = () => {
  const t = useT(accountTexts);
  const locale = useLocale();
  const go = useGo();
  const [made, setMade] = useState<{ id: string; secret: string; username: string } | null>(null);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'name', label: t('name'), kind: 'text', required: true, maxLength: 50 },
      { name: 'username', label: t('username'), kind: 'text', required: true, hint: t('usernameHint'), maxLength: 40 },
      {
        name: 'role',
        label: t('role'),
        kind: 'select',
        required: true,
        options: codeOptions(roleList, locale).filter((option) => GRANTABLE_ROLES.some((role) => role === option.value)),
      },
      { name: 'orgUnit', label: t('unit'), kind: 'org', required: true, hint: t('unitHint') },
    ],
    [t, locale],
  );
  return (
    <>
      <PageHead back={<PathLink href="/accounts">← {t('accounts')}</PathLink>} title={t('create')} />
      <Panel>
        <CommandForm
          fields={fields}
          initial={initial}
          schema={accountCreateInput}
          draftKey="account-create"
          submitLabel={t('create')}
          onCancel={() => go('/accounts')}
          submit={(input: AccountCreateInput, key) => sendCommand(AccountCreateDocument, { input }, key)}
          onDone={(value) => {
            if (value.account !== null && value.account !== undefined)
              setMade({ id: value.account.id, username: value.account.username, secret: value.oneTimePassword });
          }}
        />
      </Panel>
      <SecretBox
        title={t('secretFor', { username: made?.username ?? '' })}
        hint={t('secretHint')}
        secret={made?.secret ?? null}
        onClose={() => {
          if (made !== null) go(`/accounts/${made.id}`);
        }}
      />
    </>
  );
};

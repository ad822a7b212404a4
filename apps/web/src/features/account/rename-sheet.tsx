import { accountUpdateInput } from '@fuzhi/domain/account/input.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { AccountUpdateDocument } from '../../gql/graphql.ts';
import type { AccountUpdateInput } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { accountTexts } from './account-texts.ts';

/** Another name for the same person. The user name stays: the trail and the sign-in hang on it. */
export const RenameSheet = ({
  account,
  open,
  onClose,
}: {
  account: { id: string; version: number; name: string };
  open: boolean;
  onClose: () => void;
}) => {
  const t = useT(accountTexts);
  const c = useT(commonTexts);
  const fields = useMemo<FormField[]>(
    () => [{ name: 'name', label: t('name'), kind: 'text', required: true, wide: true, maxLength: 50 }],
    [t],
  );
  const initial = useMemo(() => ({ name: account.name }), [account.name]);
  return (
    <SideSheet open={open} title={t('edit')} onClose={onClose}>
      <CommandForm
        fields={fields}
        initial={initial}
        fixed={{ id: account.id, version: account.version }}
        schema={accountUpdateInput}
        onCancel={onClose}
        submit={(input: AccountUpdateInput, key) => sendCommand(AccountUpdateDocument, { input }, key)}
        onDone={() => {
          toast(c('saved'));
          onClose();
        }}
      />
    </SideSheet>
  );
};

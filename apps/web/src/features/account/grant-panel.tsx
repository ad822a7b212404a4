import { roleList } from '@fuzhi/domain/account/codes.ts';
import { grantAddInput } from '@fuzhi/domain/account/input.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet, useConfirm } from '@fuzhi/ui/dialog.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { useMemo, useState } from 'react';
import { GrantAddDocument, GrantEndDocument } from '../../gql/graphql.ts';
import type { AccountRecordQuery, GrantAddInput } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { accountTexts } from './account-texts.ts';

type GrantRow = NonNullable<AccountRecordQuery['account']>['grants']['nodes'][number];
const initial = { role: '', orgUnit: null, validFrom: null, validTo: null };

/** Roles of an account; adding one, ending one. */
export const GrantPanel = ({ account, grants }: { account: string; grants: readonly GrantRow[] }) => {
  const t = useT(accountTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const [adding, setAdding] = useState(false);
  const { dialog, ask } = useConfirm();
  const today = todayInDistrict();
  const fields = useMemo<FormField[]>(
    () => [
      {
        name: 'role',
        label: t('role'),
        kind: 'select',
        required: true,
        options: codeOptions(roleList, locale).filter((option) => option.value !== 'PUBLIC'),
      },
      { name: 'orgUnit', label: t('unit'), kind: 'org', required: true, hint: t('unitHint') },
      { name: 'validFrom', label: t('validFrom'), kind: 'date' },
      { name: 'validTo', label: t('validTo'), kind: 'date' },
    ],
    [t, locale],
  );
  const end = async (grant: GrantRow) => {
    if ((await ask({ title: t('endGrant'), body: t('endGrantAsk'), okText: t('endGrant'), danger: true })) === undefined) return;
    told(await sendCommand(GrantEndDocument, { input: { id: grant.id, version: grant.version } }), c('done'));
  };
  return (
    <Panel
      flush
      title={t('grants')}
      extra={
        <Button size="small" icon="plus" onClick={() => setAdding(true)}>
          {t('addGrant')}
        </Button>
      }
    >
      {dialog}
      <PlainTable
        stack
        caption={t('grants')}
        head={[t('role'), t('unit'), t('validFrom'), t('validTo'), '']}
        rows={grants.map((grant) => {
          const over = grant.validTo !== null && grant.validTo !== undefined && grant.validTo < today;
          return {
            key: grant.id,
            cells: [
              itemLabel(grant.role, locale),
              grant.orgUnit?.name ?? '—',
              <span key="f" className="fz-tabular">
                {grant.validFrom}
              </span>,
              <span key="t" className="fz-tabular">
                {grant.validTo ?? t('open')}
              </span>,
              over ? (
                <span key="e" className="fz-muted">
                  {t('ended')}
                </span>
              ) : (
                <Button
                  key="b"
                  size="small"
                  kind="text"
                  onClick={() => {
                    void end(grant);
                  }}
                >
                  {t('endGrant')}
                </Button>
              ),
            ],
          };
        })}
      />
      <SideSheet open={adding} title={t('addGrant')} onClose={() => setAdding(false)}>
        <CommandForm
          fields={fields}
          initial={initial}
          fixed={{ account }}
          schema={{ safeParse: (value, options) => grantAddInput.omit({ account: true }).safeParse(value, options) }}
          submitLabel={t('addGrant')}
          onCancel={() => setAdding(false)}
          submit={(input: GrantAddInput, key) => sendCommand(GrantAddDocument, { input }, key)}
          onDone={() => setAdding(false)}
        />
      </SideSheet>
    </Panel>
  );
};

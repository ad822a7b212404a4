import { roleList } from '@fuzhi/domain/account/codes.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useMemo } from 'react';
import { AccountDisableDocument, AccountEnableDocument, AccountListDocument } from '../../gql/graphql.ts';
import type { AccountListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import type { BulkAction } from '../../shared/data-view/bulk-bar.tsx';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { useViewer } from '../../shared/session.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { AccountState } from './account-state.tsx';
import { accountTexts } from './account-texts.ts';

type Row = AccountListQuery['accounts']['nodes'][number];
const source: ListSource<AccountListQuery, Row> = { document: AccountListDocument, connection: (data) => data.accounts };

const isDisabled = (row: Row) => row.disabledAt !== null && row.disabledAt !== undefined;
type Change = typeof AccountDisableDocument | typeof AccountEnableDocument;

/** One command for each account; stops at the first refusal and says whose it was, the ones before it stay done. */
const changeEach = async (document: Change, rows: readonly Row[], done: (count: number) => string): Promise<string> => {
  for (const row of rows) {
    const outcome = await sendCommand(document as typeof AccountDisableDocument, { input: { id: row.id } });
    if (!outcome.ok) throw new Error(`${row.name}：${outcome.problem.message}${outcome.problem.howToFix}`);
  }
  return done(rows.length);
};

/** Accounts of the units one administers. */
export const AccountListPage = () => {
  const t = useT(accountTexts);
  const locale = useLocale();
  const go = useGo();
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'role', label: t('role'), kind: 'code', bare: true, simple: true, options: codeOptions(roleList, locale) },
      { key: 'grantedWithin', label: t('within'), kind: 'ref', picker: 'org', bare: true, simple: true },
      { key: 'disabled', label: t('isDisabled'), kind: 'bool', bare: true },
      { key: 'name', label: t('name'), kind: 'text' },
      { key: 'username', label: t('username'), kind: 'text' },
      { key: 'createdAt', label: t('createdAt'), kind: 'time' },
      { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
    ],
    [t, locale],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('name'), width: 128, pinned: true, sort: 'NAME', cell: (row) => row.name },
      {
        id: 'username',
        title: t('username'),
        width: 152,
        sort: 'USERNAME',
        cell: (row) => <span className="fz-mono">{row.username}</span>,
      },
      {
        id: 'roles',
        title: t('roles'),
        width: 200,
        cell: (row) => row.grants.nodes.map((grant) => itemLabel(grant.role, locale)).join('、'),
      },
      {
        id: 'unit',
        title: t('unit'),
        width: 240,
        grow: true,
        cell: (row) => [...new Set(row.grants.nodes.map((grant) => grant.orgUnit?.name ?? ''))].join('、'),
      },
      {
        id: 'state',
        title: t('state'),
        width: 104,
        cell: (row) => <AccountState disabledAt={row.disabledAt} lockedUntil={row.lockedUntil} />,
      },
      { id: 'lastSeen', title: t('lastSeen'), width: 152, cell: (row) => formatTime(row.lastSeen) },
      { id: 'createdAt', title: t('createdAt'), width: 152, sort: 'CREATED_AT', cell: (row) => formatTime(row.createdAt) },
      { id: 'updatedAt', title: t('updatedAt'), width: 152, sort: 'UPDATED_AT', hidden: true, cell: (row) => formatTime(row.updatedAt) },
    ],
    [t, locale],
  );
  const me = useViewer().account.id;
  const bulk = useMemo<BulkAction<Row>[]>(
    () => [
      {
        key: 'disable',
        label: t('disable'),
        danger: true,
        hint: t('disableAsk'),
        takes: (row) => !isDisabled(row) && row.id !== me,
        run: async (rows) => changeEach(AccountDisableDocument, rows, (count) => t('disabledMany', { count })),
      },
      {
        key: 'enable',
        label: t('enable'),
        takes: isDisabled,
        run: async (rows) => changeEach(AccountEnableDocument, rows, (count) => t('enabledMany', { count })),
      },
    ],
    [t, me],
  );
  const [search, setSearch] = useListSearch(filters);
  return (
    <>
      <PageHead
        title={t('accounts')}
        actions={
          <Button kind="primary" icon="plus" onClick={() => go('/accounts/new')}>
            {t('create')}
          </Button>
        }
      />
      <DataView
        list="accounts"
        label={t('accounts')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        bulk={bulk}
        exports={false}
        onOpen={(row) => go(`/accounts/${row.id}`)}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.name}</strong>
              <AccountState disabledAt={row.disabledAt} lockedUntil={row.lockedUntil} />
            </div>
            <div className="fz-muted">
              {row.grants.nodes.map((grant) => `${grant.orgUnit?.name ?? ''} ${itemLabel(grant.role, locale)}`).join('；')}
            </div>
          </>
        )}
      />
    </>
  );
};

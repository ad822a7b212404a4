import { tokenCreateInput } from '@fuzhi/domain/account/input.ts';
import { PageHead } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { SideSheet, useConfirm } from '@fuzhi/ui/dialog.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useCallback, useMemo, useState } from 'react';
import { TokenCreateDocument, TokenListDocument, TokenRevokeDocument } from '../../gql/graphql.ts';
import type { TokenCreateInput, TokenListQuery } from '../../gql/graphql.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { useListSearch } from '../../shared/list-route.ts';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { accountTexts } from './account-texts.ts';
import { SecretBox } from './secret-box.tsx';

type Row = TokenListQuery['apiTokens']['nodes'][number];
const source: ListSource<TokenListQuery, Row> = { document: TokenListDocument, connection: (data) => data.apiTokens };
const initial = { name: '', orgUnit: null, scopes: [], expiresOn: null };

const standOf = (row: Row, now: number): 'revoked' | 'expired' | 'active' =>
  row.revokedAt !== null && row.revokedAt !== undefined ? 'revoked' : Date.parse(row.expiresAt) < now ? 'expired' : 'active';
/** The page's own clock: an expiry that passes while a list is on the screen waits for the next look. */
const OPENED = Date.now();
const over = (row: Row) => standOf(row, OPENED);

const TokenState = ({ row }: { row: Row }) => {
  const t = useT(accountTexts);
  const stand = over(row);
  return <StateTag label={t(stand)} tone={stand === 'active' ? 'ok' : 'neutral'} shape={stand === 'active' ? 'dot' : 'cross'} />;
};

/** Tokens of partner systems. */
export const TokenPage = () => {
  const t = useT(accountTexts);
  const c = useT(commonTexts);
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { dialog, ask } = useConfirm();
  const filters = useMemo<FilterField[]>(
    () => [
      { key: 'name', label: t('tokenName'), kind: 'text', simple: true },
      { key: 'orgUnit.within', label: t('within'), kind: 'ref', bare: true },
      { key: 'expiresAt', label: t('expires'), kind: 'time' },
    ],
    [t],
  );
  const [search, setSearch] = useListSearch(filters);
  const scopes = useMemo(
    () => [
      { value: '*:read', label: t('scopeAll') },
      { value: 'org:read', label: t('scopeOrg') },
      { value: 'placement:read', label: t('scopePlacement') },
      { value: 'round:read', label: t('scopeRound') },
      { value: 'indicator:read', label: t('scopeIndicator') },
    ],
    [t],
  );
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'name', label: t('tokenName'), kind: 'text', required: true, hint: t('tokenNameHint'), maxLength: 100, wide: true },
      { name: 'orgUnit', label: t('unit'), kind: 'org', required: true, hint: t('unitHint') },
      { name: 'expiresOn', label: t('expires'), kind: 'date', required: true, hint: t('expiresHint') },
      { name: 'scopes', label: t('scopes'), kind: 'multi', required: true, options: scopes, wide: true },
    ],
    [t, scopes],
  );
  const revoke = useCallback(
    async (row: Row) => {
      if ((await ask({ title: t('revokeToken'), body: t('revokeTokenAsk'), okText: t('revokeToken'), danger: true })) === undefined) return;
      told(await sendCommand(TokenRevokeDocument, { input: { id: row.id } }), c('done'));
    },
    [ask, t, c],
  );
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('tokenName'), width: 216, grow: true, sort: 'NAME', cell: (row) => row.name },
      { id: 'hint', title: t('hint'), width: 120, cell: (row) => <span className="fz-mono">{row.hint}…</span> },
      {
        id: 'scopes',
        title: t('scopes'),
        width: 192,
        cell: (row) => row.scopes.map((scope) => scopes.find((each) => each.value === scope)?.label ?? scope).join('、'),
      },
      { id: 'unit', title: t('unit'), width: 176, cell: (row) => row.orgUnit?.name ?? '—' },
      { id: 'owner', title: t('owner'), width: 104, cell: (row) => row.owner?.name ?? '—' },
      { id: 'state', title: t('state'), width: 104, cell: (row) => <TokenState row={row} /> },
      { id: 'expires', title: t('expires'), width: 112, sort: 'EXPIRES_AT', cell: (row) => formatTime(row.expiresAt).slice(0, 10) },
      {
        id: 'lastUsed',
        title: t('lastUsed'),
        width: 152,
        cell: (row) => (row.lastUsedAt === null || row.lastUsedAt === undefined ? t('never') : formatTime(row.lastUsedAt)),
      },
      {
        id: 'revoke',
        title: '',
        width: 88,
        cell: (row) =>
          over(row) === 'active' ? (
            <Button
              size="small"
              kind="text"
              danger
              onClick={() => {
                void revoke(row);
              }}
            >
              {t('revokeToken')}
            </Button>
          ) : (
            ''
          ),
      },
    ],
    [t, scopes, revoke],
  );
  return (
    <>
      {dialog}
      <PageHead
        title={t('tokens')}
        actions={
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('createToken')}
          </Button>
        }
      />
      <DataView
        list="apiTokens"
        label={t('tokens')}
        source={source}
        columns={columns}
        filters={filters}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        exports={false}
        searchable={false}
        empty={<EmptyState icon="key" title={t('none')} hint={t('noneHint')} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.name}</strong>
              <TokenState row={row} />
            </div>
            <div className="fz-muted">
              {row.orgUnit?.name} · {formatTime(row.expiresAt).slice(0, 10)}
            </div>
          </>
        )}
      />
      <SideSheet open={adding} title={t('createToken')} onClose={() => setAdding(false)}>
        <CommandForm
          fields={fields}
          initial={initial}
          schema={tokenCreateInput}
          submitLabel={t('createToken')}
          onCancel={() => setAdding(false)}
          submit={(input: TokenCreateInput, key) => sendCommand(TokenCreateDocument, { input }, key)}
          onDone={(value) => {
            setAdding(false);
            setSecret(value.secret);
          }}
        />
      </SideSheet>
      <SecretBox title={t('tokenSecret')} hint={t('tokenSecretHint')} secret={secret} onClose={() => setSecret(null)} />
    </>
  );
};

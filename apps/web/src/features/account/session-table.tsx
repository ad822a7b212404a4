import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { SessionRevokeDocument } from '../../gql/graphql.ts';
import { formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { accountTexts } from './account-texts.ts';
import { deviceName } from './device-name.ts';

export type SessionRow = {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  ipAddress?: string | null | undefined;
  userAgent?: string | null | undefined;
  current: boolean;
};

/** Where somebody is signed in; each device can be signed out. */
export const SessionTable = ({ sessions }: { sessions: readonly SessionRow[] }) => {
  const t = useT(accountTexts);
  const { dialog, ask } = useConfirm();
  const revoke = async (session: SessionRow) => {
    if ((await ask({ title: t('revoke'), body: t('revokeAsk'), okText: t('revoke'), danger: true })) === undefined) return;
    const outcome = await sendCommand(SessionRevokeDocument, { input: { id: session.id } });
    told(outcome, t('ended2', { count: 1 }));
    if (outcome.ok && outcome.value.own) location.assign('/sign-in');
  };
  if (sessions.length === 0) return <p className="fz-muted fz-pad">{t('noSessions')}</p>;
  return (
    <>
      {dialog}
      <PlainTable
        stack
        caption={t('sessions')}
        head={[t('device'), t('ip'), t('signedIn'), t('lastSeen'), '']}
        rows={sessions.map((session) => ({
          key: session.id,
          cells: [
            deviceName(session.userAgent ?? ''),
            <span key="i" className="fz-mono">
              {session.ipAddress ?? '—'}
            </span>,
            <span key="c" className="fz-tabular">
              {formatTime(session.createdAt)}
            </span>,
            <span key="l" className="fz-tabular">
              {formatTime(session.lastSeenAt)}
            </span>,
            session.current ? (
              <StateTag key="s" label={t('current')} tone="ok" shape="dot" />
            ) : (
              <Button
                key="b"
                size="small"
                kind="text"
                onClick={() => {
                  void revoke(session);
                }}
              >
                {t('revoke')}
              </Button>
            ),
          ],
        }))}
      />
    </>
  );
};

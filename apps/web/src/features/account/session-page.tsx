import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { OwnSessionsDocument, SignOutEverywhereDocument } from '../../gql/graphql.ts';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { accountTexts } from './account-texts.ts';
import { SessionTable } from './session-table.tsx';

/** My own devices. */
export const SessionPage = () => {
  const t = useT(accountTexts);
  const state = useGraph(OwnSessionsDocument, {});
  const { dialog, ask } = useConfirm();
  const everywhere = async () => {
    if ((await ask({ title: t('everywhere'), body: t('everywhereAsk'), okText: t('everywhere'), danger: true })) === undefined) return;
    const outcome = await sendCommand(SignOutEverywhereDocument, { input: {} });
    if (outcome.ok) location.assign('/sign-in');
    else told(outcome, '');
  };
  return (
    <>
      {dialog}
      <PageHead
        title={t('sessions')}
        actions={
          <Button
            danger
            icon="exit"
            onClick={() => {
              void everywhere();
            }}
          >
            {t('everywhere')}
          </Button>
        }
      />
      <Panel flush>
        <Loaded state={state}>{(data) => <SessionTable sessions={data.viewer?.account?.sessions.nodes ?? []} />}</Loaded>
      </Panel>
    </>
  );
};

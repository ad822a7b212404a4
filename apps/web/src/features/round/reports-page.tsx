import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { RoundListDocument } from '../../gql/graphql.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { OtherRounds } from './other-rounds.tsx';
import { OpenRound } from './round-forms.tsx';
import { RoundPanel } from './round-panel.tsx';
import { phaseOf } from './round-state.ts';
import { roundTexts } from './round-texts.ts';
import type { ReportsSearch } from './routes.tsx';

/** Rounds and what each school has reported in them. The running ones stand open; an older one is opened by choosing it. */
export const ReportsPage = () => {
  const t = useT(roundTexts);
  const viewer = useViewer();
  const state = useGraph(RoundListDocument, {});
  const { round: chosen } = useSearch({ strict: false }) satisfies ReportsSearch;
  const [opening, setOpening] = useState(false);
  const today = todayInDistrict();
  const mayOpen = mayDo(viewer, 'roundOpen');
  return (
    <>
      <PageHead
        title={t('reports')}
        actions={
          mayOpen ? (
            <Button icon="plus" onClick={() => setOpening(true)}>
              {t('open')}
            </Button>
          ) : undefined
        }
      />
      <Loaded state={state} lines={8}>
        {({ rounds }) => {
          if (rounds.nodes.length === 0)
            return (
              <Panel>
                <EmptyState
                  icon="calendar"
                  title={t('noRounds')}
                  hint={t('noRoundsHint')}
                  action={
                    mayOpen ? (
                      <Button kind="primary" onClick={() => setOpening(true)}>
                        {t('open')}
                      </Button>
                    ) : undefined
                  }
                />
              </Panel>
            );
          const running = rounds.nodes.filter((round) => phaseOf(round, today) !== 'closed');
          const picked = rounds.nodes.filter((round) => round.period === chosen || round.id === chosen);
          const shown = picked.length > 0 ? picked : running.length > 0 ? running : rounds.nodes.slice(0, 1);
          return (
            <>
              {shown.map((round) => (
                <RoundPanel key={round.id} round={round} manages={mayOpen} />
              ))}
              <OtherRounds rounds={rounds.nodes.filter((round) => !shown.includes(round))} />
            </>
          );
        }}
      </Loaded>
      {opening && <OpenRound onClose={() => setOpening(false)} />}
    </>
  );
};

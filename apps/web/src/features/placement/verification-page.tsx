import { VERIFIERS } from '@fuzhi/domain/placement/verification-access.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import type { Fact } from '@fuzhi/ui/layout.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { PlacementSampleCommitDocument, VerificationRoundDocument } from '../../gql/graphql.ts';
import type { VerificationRoundQuery } from '../../gql/graphql.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { holdsAny, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { RollChanges } from './verification-roll.tsx';
import { VerificationRows } from './verification-rows.tsx';
import { verificationTexts } from './verification-texts.ts';
import './verification.css';

type Round = NonNullable<VerificationRoundQuery['round']>;

/** Where anybody finds what the draw is repeated with: docs/redraw.md. */
const frameHref = (id: string) =>
  `/exports/placementSampleRows.jsonl?where=${encodeURIComponent(JSON.stringify({ round: { id: { eq: id } } }))}`;

/** Whether the sample was drawn honestly, in values that can be written down. */
const sealFacts = (round: Round, data: VerificationRoundQuery, t: (key: keyof typeof verificationTexts.zh) => string): Fact[] => [
  {
    key: 'commitment',
    label: t('commitment'),
    wide: true,
    value: <span className="fz-mono fz-seal">{round.sampleCommitment}</span>,
  },
  {
    key: 'seed',
    label: t('seed'),
    wide: true,
    value: typeof round.sampleSeed === 'string' ? <span className="fz-mono fz-seal">{round.sampleSeed}</span> : t('sealed'),
  },
  ...(typeof round.sampleFrozenAt === 'string'
    ? [
        { key: 'at', label: t('frozenAt'), value: <span className="fz-tabular">{formatTime(round.sampleFrozenAt)}</span> },
        { key: 'frame', label: t('frame'), value: <span className="fz-tabular">{formatCount(data.frame.totalCount)}</span> },
        { key: 'drawn', label: t('drawn'), value: <span className="fz-tabular">{formatCount(data.sampled.totalCount)}</span> },
      ]
    : []),
];

/** The verification of a round: the sealed seed, the sample, and what has been asked of whom. */
export const VerificationPage = () => {
  const t = useT(verificationTexts);
  const c = useT(commonTexts);
  const viewer = useViewer();
  const { id } = useParams({ strict: false });
  const committing = useCommand(PlacementSampleCommitDocument);
  const state = useGraph(VerificationRoundDocument, { id: idInAddress('Round', id) });
  const verifies = holdsAny(viewer, VERIFIERS);
  const commit = async (round: Round) => {
    told(await committing.run({ input: { round: round.id, version: round.version } }), t('committed'));
  };
  return (
    <Loaded state={state} lines={10}>
      {(data) => {
        const { round } = data;
        if (round === null || round === undefined)
          return (
            <Panel>
              <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
            </Panel>
          );
        const isOpen = round.closedAt === null || round.closedAt === undefined;
        const isSealed = typeof round.sampleCommitment === 'string';
        const isDrawn = typeof round.sampleSeed === 'string';
        return (
          <RecordPage
            title={t('title')}
            sub={round.title}
            back={{ href: '/placements/reports', label: t('reports') }}
            actions={
              isDrawn ? (
                <Button icon="download" href={frameHref(round.id)} download>
                  {t('frameCsv')}
                </Button>
              ) : undefined
            }
            notice={
              isSealed ? (
                <Notice>{t(isDrawn ? 'redraw' : 'notFrozen')}</Notice>
              ) : (
                <Notice
                  tone="warn"
                  action={
                    isOpen && verifies ? (
                      <Button
                        kind="primary"
                        icon="lock"
                        busy={committing.busy}
                        onClick={() => {
                          void commit(round);
                        }}
                      >
                        {t('commit')}
                      </Button>
                    ) : undefined
                  }
                >
                  {t(isOpen ? 'noSeed' : 'noSeedLate')}
                </Notice>
              )
            }
            facts={isSealed ? sealFacts(round, data, t) : [{ key: 'commitment', label: t('commitment'), value: '—' }]}
          >
            <RollChanges round={round.id} />
            <VerificationRows
              round={round.id}
              isDrawn={isDrawn}
              verifies={verifies}
              counts={{ sampled: data.sampled.totalCount, refused: data.refused.totalCount, contradicting: data.contradicting.totalCount }}
            />
          </RecordPage>
        );
      }}
    </Loaded>
  );
};

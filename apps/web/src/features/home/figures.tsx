import { SHOWN_TOGETHER } from '@fuzhi/domain/placement/indicators.ts';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { HomeFiguresDocument, HomePeriodDocument } from '../../gql/graphql.ts';
import { EvidenceShares } from '../../shared/evidence-shares.tsx';
import { FigureCard } from '../../shared/figure-card.tsx';
import { todayInDistrict } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { homeTexts } from './home-texts.ts';

const CARDS = ['IND20', 'VERIFIED', 'KNOWLEDGE', 'IND21'];

/** Figures of the latest period that has begun; each card is a door to its dashboard. */
export const Figures = ({ org }: { org: string }) => {
  const t = useT(homeTexts);
  const rounds = useGraph(HomePeriodDocument, {});
  const today = todayInDistrict();
  const latest = rounds.data?.rounds.nodes.filter((round) => round.opensOn <= today).sort((a, b) => b.opensOn.localeCompare(a.opensOn))[0];
  const period = latest === undefined ? undefined : `${latest.periodYear}-${latest.kind}`;
  const figures = useGraph(HomeFiguresDocument, { ids: [...SHOWN_TOGETHER], org, period: period ?? '' }, period === undefined);
  if (rounds.data !== undefined && period === undefined)
    return (
      <Panel title={t('figures')}>
        <EmptyState icon="chart" title={t('noFigures')} hint={t('noFiguresHint')} />
      </Panel>
    );
  return (
    <section className="fz-stack" aria-label={t('figures')}>
      <h2>
        {t('figures')} {latest !== undefined && <span className="fz-muted fz-tabular">{t('period', { period: latest.periodYear })}</span>}
      </h2>
      <Loaded state={figures} lines={3}>
        {(data) => (
          <>
            <div className="fz-kpis">
              {CARDS.flatMap((id) => (data.indicators ?? []).filter((figure) => figure.id === id)).map((figure) => (
                <PathLink key={figure.id} href={`/placements/dashboard?indicator=${figure.id}&period=${period ?? ''}`}>
                  <FigureCard figure={figure} />
                </PathLink>
              ))}
            </div>
            <EvidenceShares figures={data.indicators ?? []} />
          </>
        )}
      </Loaded>
    </section>
  );
};

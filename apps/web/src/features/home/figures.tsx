import { KpiCard } from '@fuzhi/ui/kpi-card.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { HomeFiguresDocument, HomePeriodDocument } from '../../gql/graphql.ts';
import { formatCount, formatPercent, todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { homeTexts } from './home-texts.ts';

/** Figures of the latest period that has begun; each card is a door to its dashboard. */
export const Figures = ({ org }: { org: string }) => {
  const t = useT(homeTexts);
  const locale = useLocale();
  const rounds = useGraph(HomePeriodDocument, {});
  const today = todayInDistrict();
  const latest = rounds.data?.rounds.nodes.filter((round) => round.opensOn <= today).sort((a, b) => b.opensOn.localeCompare(a.opensOn))[0];
  const period = latest === undefined ? undefined : `${latest.periodYear}-${latest.kind}`;
  const figures = useGraph(HomeFiguresDocument, { module: 'VOC', org, period: period ?? '' }, period === undefined);
  if (rounds.data !== undefined && period === undefined) return <Panel title={t('figures')}><EmptyState icon="chart" title={t('noFigures')} hint={t('noFiguresHint')} /></Panel>;
  return (
    <section className="fz-stack" aria-label={t('figures')}>
      <h2>{t('figures')} {latest !== undefined && <span className="fz-muted fz-tabular">{t('period', { period: latest.periodYear })}</span>}</h2>
      <Loaded state={figures} lines={3}>
        {(data) => (
          <div className="fz-kpis">
            {(data.indicators ?? []).map((figure) => (
              <PathLink key={figure.id} href={`/placement/dashboard?indicator=${figure.id}&period=${period ?? ''}`}>
                <KpiCard name={locale === 'en' ? figure.en : figure.zh} value={formatPercent(figure.value)} unit={figure.unit} trend={figure.trend.map((point) => ({ label: point.period, value: point.value ?? null }))}
                  note={figure.numerator === null || figure.numerator === undefined || figure.denominator === null || figure.denominator === undefined ? undefined : t('of', { numerator: formatCount(figure.numerator), denominator: formatCount(figure.denominator) })}
                  target={figure.target === null || figure.target === undefined ? undefined : `${figure.target.value}${figure.unit}`}
                  reached={figure.target === null || figure.target === undefined || figure.value === null || figure.value === undefined ? undefined : figure.better === 'lower' ? figure.value <= figure.target.value : figure.value >= figure.target.value} />
              </PathLink>
            ))}
          </div>
        )}
      </Loaded>
    </section>
  );
};

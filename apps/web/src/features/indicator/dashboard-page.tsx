import { SHOWN_TOGETHER } from '@fuzhi/domain/placement/indicators.ts';
import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { SelectInput } from '@fuzhi/ui/fields.tsx';
import { EmptyState, Skeleton } from '@fuzhi/ui/states.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DashboardFiguresDocument, DashboardRoundsDocument } from '../../gql/graphql.ts';
import { EvidenceShares } from '../../shared/evidence-shares.tsx';
import { Fm21Panel } from '../../shared/fm21/fm21-panel.tsx';
import { todayInDistrict } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { OrgPicker } from '../../shared/org-picker.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useViewer } from '../../shared/session.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { FigureDoors } from './figure-doors.tsx';
import { FurtherPanel } from './further-panel.tsx';
import { GROUPS, GroupsPanel } from './groups-panel.tsx';
import { indicatorTexts } from './indicator-texts.ts';
import type { DashboardSearch } from './routes.tsx';
import { TrendPanel } from './trend-panel.tsx';
import './indicator.css';

const CARDS = ['IND20', 'VERIFIED', 'KNOWLEDGE', 'IND21'];
/** What else is counted, below the figures that stand together. */
const FURTHER = ['IND22', 'IND23', 'IND24', 'IND25', 'IND26', 'STAY12', 'IND27'];
const IDS = [...SHOWN_TOGETHER, ...FURTHER];

/** Figures of one unit and round: cards, trend, breakdown; every figure opens the named rows behind it. */
export const DashboardPage = () => {
  const t = useT(indicatorTexts);
  const go = useGo();
  const viewer = useViewer();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) satisfies DashboardSearch;
  const rounds = useGraph(DashboardRoundsDocument, {});
  const today = todayInDistrict();
  const begun = (rounds.data?.rounds.nodes ?? []).filter((round) => round.opensOn <= today);
  const latest = [...begun].sort((a, b) => b.opensOn.localeCompare(a.opensOn))[0]?.period;
  const period = search.period ?? latest;
  const round = rounds.data?.rounds.nodes.find((each) => each.period === period);
  const own = viewer.grants.find((grant) => grant.orgUnit !== null && grant.orgUnit !== undefined)?.orgUnit;
  const org = search.org ?? own?.id ?? '';
  const by = GROUPS.find((each) => each === search.by) ?? (own?.kind === 'school' ? 'FIELD' : 'SCHOOL');
  const figures = useGraph(DashboardFiguresDocument, { ids: IDS, org, period: period ?? '' }, period === undefined || org === '');
  const set = (changes: DashboardSearch) => {
    void navigate({ to: '.', search: { ...search, ...changes } as never });
  };
  if (rounds.data !== undefined && period === undefined)
    return (
      <>
        <PageHead title={t('dashboard')} />
        <Panel>
          <EmptyState
            icon="chart"
            title={t('noPeriods')}
            hint={t('noPeriodsHint')}
            action={<Button onClick={() => go('/placements/reports')}>{t('toReports')}</Button>}
          />
        </Panel>
      </>
    );
  return (
    <>
      <PageHead
        title={t('dashboard')}
        actions={
          <div className="fz-dash-pick">
            {period !== undefined && (
              <SelectInput
                label={t('period')}
                value={period}
                onChange={(next) => {
                  if (next !== null) set({ period: next });
                }}
                options={begun.map((round) => ({ value: round.period, label: round.title }))}
                width="100%"
              />
            )}
            {own?.kind !== 'school' && (
              <OrgPicker
                label={t('unit')}
                value={org}
                kinds={['district', 'school']}
                clearable={false}
                onChange={(next) => {
                  if (next !== null) set({ org: next });
                }}
              />
            )}
          </div>
        }
      />
      {period === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Loaded state={figures} lines={8}>
          {({ indicators }) => {
            if (indicators === null || indicators === undefined || indicators.length === 0)
              return (
                <Panel>
                  <EmptyState icon="lock" title={t('notYours')} />
                </Panel>
              );
            const chosen = indicators.find((figure) => figure.id === search.indicator) ?? indicators[0];
            const cards = CARDS.flatMap((id) => indicators.filter((figure) => figure.id === id));
            const inTrend = chosen === undefined || cards.includes(chosen) ? cards : [chosen, ...cards];
            return (
              <>
                <section aria-label={t('figures')} className="fz-dash-cards">
                  {cards.map((figure) => (
                    <FigureDoors
                      key={figure.id}
                      figure={figure}
                      chosen={figure.id === chosen?.id}
                      onChoose={() => set({ indicator: figure.id })}
                    />
                  ))}
                </section>
                <EvidenceShares figures={indicators} />
                <p className="fz-muted">{t('figuresHint')}</p>
                <FurtherPanel
                  figures={indicators.filter((figure) => FURTHER.includes(figure.id))}
                  chosen={chosen?.id}
                  onChoose={(id) => set({ indicator: id })}
                />
                <TrendPanel figures={inTrend} chosen={chosen?.id} onPeriod={(next) => set({ period: next })} />
                {chosen !== undefined && (
                  <GroupsPanel indicator={chosen.id} org={org} period={period} by={by} onBy={(next) => set({ by: next })} />
                )}
                {round !== undefined && <Fm21Panel round={round.id} org={org} />}
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
};

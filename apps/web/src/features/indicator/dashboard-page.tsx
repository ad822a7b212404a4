import { PageHead, Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { SelectInput } from '@fuzhi/ui/fields.tsx';
import { EmptyState, Skeleton } from '@fuzhi/ui/states.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DashboardFiguresDocument, DashboardRoundsDocument } from '../../gql/graphql.ts';
import type { IndicatorGroupKey } from '../../gql/graphql.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { OrgPicker } from '../../shared/org-picker.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useViewer } from '../../shared/session.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { FigureDoors } from './figure-doors.tsx';
import { GroupsPanel } from './groups-panel.tsx';
import { indicatorTexts } from './indicator-texts.ts';
import type { DashboardSearch } from './routes.tsx';
import { TrendPanel } from './trend-panel.tsx';
import './indicator.css';

/** The employment rate and the three that tell how solid it is; never one without the others. */
const TOGETHER = ['IND20', 'IND21', 'VERIFIED', 'KNOWLEDGE'];
const GROUPS: readonly IndicatorGroupKey[] = ['SCHOOL', 'FIELD', 'MAJOR', 'CATEGORY'];

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
  const own = viewer.grants.find((grant) => grant.orgUnit !== null && grant.orgUnit !== undefined)?.orgUnit;
  const org = search.org ?? own?.id ?? '';
  const by = GROUPS.find((each) => each === search.by) ?? (own?.kind === 'school' ? 'FIELD' : 'SCHOOL');
  const figures = useGraph(DashboardFiguresDocument, { ids: TOGETHER, org, period: period ?? '' }, period === undefined || org === '');
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
            return (
              <>
                <section aria-label={t('figures')} className="fz-dash-cards">
                  {indicators.map((figure) => (
                    <FigureDoors
                      key={figure.id}
                      figure={figure}
                      chosen={figure.id === chosen?.id}
                      onChoose={() => set({ indicator: figure.id })}
                    />
                  ))}
                </section>
                <p className="fz-muted">{t('figuresHint')}</p>
                <TrendPanel figures={indicators} chosen={chosen?.id} onPeriod={(next) => set({ period: next })} />
                {chosen !== undefined && (
                  <GroupsPanel indicator={chosen.id} org={org} period={period} by={by} onBy={(next) => set({ by: next })} />
                )}
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
};

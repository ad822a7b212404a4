import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Chart } from '@fuzhi/ui/chart.tsx';
import type { ChartSpec } from '@fuzhi/ui/chart.tsx';
import { PlainTable, Tabs } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useMemo } from 'react';
import { DashboardGroupsDocument } from '../../gql/graphql.ts';
import type { DashboardGroupsQuery, IndicatorGroupKey } from '../../gql/graphql.ts';
import { formatCount, formatPercent } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { Door, listHref } from './door.tsx';
import { indicatorTexts } from './indicator-texts.ts';

type Broken = NonNullable<DashboardGroupsQuery['indicator']>;
const KEYS = ['SCHOOL', 'FIELD', 'MAJOR', 'CATEGORY'] as const;

/** One figure by school, field, major or category: bars to compare, and a table whose figures are doors. */
export const GroupsPanel = ({
  indicator,
  org,
  period,
  by,
  onBy,
}: {
  indicator: string;
  org: string;
  period: string;
  by: IndicatorGroupKey;
  onBy: (by: IndicatorGroupKey) => void;
}) => {
  const t = useT(indicatorTexts);
  const locale = useLocale();
  const state = useGraph(DashboardGroupsDocument, { id: indicator, org, period, by });
  const found = state.data?.indicator;
  return (
    <Panel title={found === null || found === undefined ? t('breakdown') : `${locale === 'en' ? found.en : found.zh} · ${t('breakdown')}`}>
      <div className="fz-stack">
        <Tabs
          label={t('by')}
          value={by}
          onChange={(key) => onBy(key as IndicatorGroupKey)}
          items={KEYS.map((key) => ({ key, label: t(key) }))}
        />
        <Loaded state={state} lines={6}>
          {({ indicator: figure }) =>
            figure === null || figure === undefined || figure.groups.length === 0 ? (
              <EmptyState icon="chart" title={t('noGroups')} />
            ) : (
              <Groups figure={figure} title={t(by)} />
            )
          }
        </Loaded>
      </div>
    </Panel>
  );
};

const Groups = ({ figure, title }: { figure: Broken; title: string }) => {
  const t = useT(indicatorTexts);
  const locale = useLocale();
  const go = useGo();
  const name = locale === 'en' ? figure.en : figure.zh;
  const target = figure.target?.value;
  const spec = useMemo<ChartSpec>(
    () => ({
      kind: 'bar',
      horizontal: true,
      title: `${name} ${title}`,
      unit: figure.unit,
      labels: figure.groups.map((group) => group.label),
      series: [{ name, values: figure.groups.map((group) => group.value ?? null) }],
      ...(target === undefined ? {} : { target }),
      onPick: (index) => {
        const group = figure.groups[index];
        if (group !== undefined) go(listHref(group.numeratorWhere));
      },
    }),
    [figure, title, name, target, go],
  );
  const total = figure.groups.reduce(
    (sum, group) => ({ numerator: sum.numerator + group.numerator, denominator: sum.denominator + group.denominator }),
    { numerator: 0, denominator: 0 },
  );
  return (
    <div className="fz-dash-groups">
      <Chart spec={spec} format={formatPercent} height={Math.max(160, figure.groups.length * 32 + 48)} />
      <PlainTable
        caption={`${name} ${title}`}
        numeric={[1, 2, 3, 4]}
        head={[t('group'), t('rate'), figure.numeratorLabel, figure.denominatorLabel, t('restOf')]}
        foot={[
          '',
          formatPercent(total.denominator === 0 ? null : (total.numerator / total.denominator) * 100),
          formatCount(total.numerator),
          formatCount(total.denominator),
          formatCount(total.denominator - total.numerator),
        ]}
        rows={figure.groups.map((group) => {
          const rest = group.denominator - group.numerator;
          return {
            key: group.key,
            cells: [
              group.label,
              formatPercent(group.value),
              <Door
                key="n"
                where={group.numeratorWhere}
                label={`${group.label}：${t('openNumerator', { label: figure.numeratorLabel, count: formatCount(group.numerator) })}`}
              >
                {formatCount(group.numerator)}
              </Door>,
              <Door
                key="d"
                where={group.denominatorWhere}
                label={`${group.label}：${t('openDenominator', { label: figure.denominatorLabel, count: formatCount(group.denominator) })}`}
              >
                {formatCount(group.denominator)}
              </Door>,
              <Door key="r" where={group.restWhere} label={`${group.label}：${t('openRest', { count: formatCount(rest) })}`}>
                {formatCount(rest)}
              </Door>,
            ],
          };
        })}
      />
    </div>
  );
};

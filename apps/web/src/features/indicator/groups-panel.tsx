import { SHOWN_TOGETHER } from '@fuzhi/domain/placement/indicators.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { Chart } from '@fuzhi/ui/chart.tsx';
import type { ChartSpec } from '@fuzhi/ui/chart.tsx';
import { Tabs } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useMemo, useState } from 'react';
import { DashboardGroupsDocument } from '../../gql/graphql.ts';
import type { IndicatorGroupKey } from '../../gql/graphql.ts';
import { listHref } from '../../shared/door.tsx';
import { formatPercent } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { type Broken, GroupsTable } from './groups-table.tsx';
import { indicatorTexts } from './indicator-texts.ts';

export const GROUPS = [
  'SCHOOL',
  'FIELD',
  'MAJOR',
  'CATEGORY',
  'REGION',
  'NATURE',
  'INDUSTRY',
] as const satisfies readonly IndicatorGroupKey[];
/** A province has more schools than a page can show at once. */
const FIRST = 20;

/** The figures by one of seven groupings: the chosen one as bars, and a table of those that stand together, each cell a door to its rows. */
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
  const [all, setAll] = useState(false);
  const ids = SHOWN_TOGETHER.includes(indicator) ? [...SHOWN_TOGETHER] : [...SHOWN_TOGETHER, indicator];
  const state = useGraph(DashboardGroupsDocument, { ids, org, period, by, first: all ? null : FIRST });
  const found = state.data?.indicators?.find((figure) => figure.id === indicator);
  return (
    <Panel title={found === undefined ? t('breakdown') : `${locale === 'en' ? found.en : found.zh} · ${t('breakdown')}`}>
      <div className="fz-stack">
        <Tabs
          label={t('by')}
          value={by}
          onChange={(key) => {
            setAll(false);
            onBy(key as IndicatorGroupKey);
          }}
          items={GROUPS.map((key) => ({ key, label: t(key) }))}
        />
        <Loaded state={state} lines={6}>
          {({ indicators }) => {
            const chosen = indicators?.find((figure) => figure.id === indicator);
            if (indicators === null || indicators === undefined || chosen === undefined || chosen.groups.length === 0)
              return <EmptyState icon="chart" title={t('noGroups')} />;
            return (
              <div className="fz-dash-groups">
                <Bars figure={chosen} title={t(by)} />
                <GroupsTable figures={indicators} title={t(by)} />
                {!all && chosen.groups.length === FIRST && (
                  <p className="fz-row fz-muted">
                    {t('moreGroups', { count: FIRST })}{' '}
                    <Button size="small" onClick={() => setAll(true)}>
                      {t('all')}
                    </Button>
                  </p>
                )}
              </div>
            );
          }}
        </Loaded>
      </div>
    </Panel>
  );
};

const Bars = ({ figure, title }: { figure: Broken; title: string }) => {
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
  return <Chart spec={spec} format={formatPercent} height={Math.max(160, figure.groups.length * 32 + 48)} />;
};

import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Chart } from '@fuzhi/ui/chart.tsx';
import type { ChartSpec } from '@fuzhi/ui/chart.tsx';
import { parsePeriod, ROUND_KIND_NAMES } from '@fuzhi/domain/round/model.ts';
import { useMemo, useRef } from 'react';
import { formatPercent } from '../../shared/format.ts';
import type { Locale } from '../../shared/i18n.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import type { DashboardFigure } from './figure-doors.tsx';
import { indicatorTexts } from './indicator-texts.ts';

/** 2026-FINAL → 2026 年终就业统计. Exported for its test. */
export const periodLabel = (period: string, locale: Locale): string => {
  const read = parsePeriod(period);
  if (read === undefined) return period;
  return `${String(read.year)} ${pickText(ROUND_KIND_NAMES[read.kind], locale)
    .replace(/[（(].*$/u, '')
    .trim()}`;
};

/** The four rates over the rounds; a click on a round shows that round. */
export const TrendPanel = ({
  figures,
  chosen,
  onPeriod,
}: {
  figures: readonly DashboardFigure[];
  chosen: string | undefined;
  onPeriod: (period: string) => void;
}) => {
  const t = useT(indicatorTexts);
  const locale = useLocale();
  const pick = useRef(onPeriod);
  pick.current = onPeriod;
  const spec = useMemo<ChartSpec>(() => {
    const periods = [...new Set(figures.flatMap((figure) => figure.trend.map((point) => point.period)))];
    const ordered = [...figures].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
    const target = ordered[0]?.target?.value;
    return {
      kind: 'line',
      title: t('trend'),
      unit: '%',
      labels: periods.map((period) => periodLabel(period, locale)),
      series: ordered.map((figure) => ({
        name: locale === 'en' ? figure.en : figure.zh,
        values: periods.map((period) => figure.trend.find((point) => point.period === period)?.value ?? null),
      })),
      ...(target === undefined ? {} : { target }),
      onPick: (index) => {
        const period = periods[index];
        if (period !== undefined) pick.current(period);
      },
    };
  }, [figures, chosen, locale, t]);
  return (
    <Panel title={t('trend')}>
      <Chart spec={spec} format={formatPercent} />
    </Panel>
  );
};

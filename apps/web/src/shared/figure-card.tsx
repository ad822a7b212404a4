import { KpiCard } from '@fuzhi/ui/kpi-card.tsx';
import type { ReactNode } from 'react';
import { formatCount, formatPercent } from './format.ts';
import { defineTexts, useLocale, useT } from './i18n.ts';

export const figureTexts = defineTexts(
  'figure',
  { of: '{{numerator}} / {{denominator}}', none: '没有可统计的人数' },
  { of: '{{numerator}} / {{denominator}}', none: 'nobody to count' },
);

/** A figure as the API gives it. */
export type Figure = {
  id: string;
  zh: string;
  en: string;
  unit: string;
  value?: number | null | undefined;
  numerator?: number | null | undefined;
  denominator?: number | null | undefined;
  better: string;
  target?: { value: number; source: string } | null | undefined;
  trend: readonly { period: string; value?: number | null | undefined }[];
};

export const isReached = (figure: Figure): boolean | undefined => {
  const { target, value } = figure;
  return target === null || target === undefined || value === null || value === undefined
    ? undefined
    : figure.better === 'lower'
      ? value <= target.value
      : value >= target.value;
};

/** One figure with what it is made of, its target and its trend: the same card on the home page and on the dashboard. */
export const FigureCard = ({
  figure,
  footer,
  plain = false,
}: {
  figure: Figure;
  footer?: ReactNode;
  /** the counts stand elsewhere */ plain?: boolean;
}) => {
  const t = useT(figureTexts);
  const locale = useLocale();
  const { numerator, denominator } = figure;
  const counted = typeof numerator === 'number' && typeof denominator === 'number';
  return (
    <KpiCard
      name={locale === 'en' ? figure.en : figure.zh}
      value={formatPercent(figure.value)}
      unit={figure.unit}
      trend={figure.trend.map((point) => ({ label: point.period, value: point.value ?? null }))}
      footer={footer}
      note={
        plain
          ? undefined
          : !counted
            ? undefined
            : denominator === 0
              ? t('none')
              : t('of', { numerator: formatCount(numerator), denominator: formatCount(denominator) })
      }
      target={figure.target === null || figure.target === undefined ? undefined : `${figure.target.value}${figure.unit}`}
      reached={isReached(figure)}
    />
  );
};

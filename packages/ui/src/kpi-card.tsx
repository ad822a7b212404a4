import type { ReactNode } from 'react';
import { useUiTexts } from './texts.tsx';
import './kpi-card.css';

export type KpiPoint = { label: string; value: number | null };

/** Path of a sparkline in a 100 × 28 box; gaps stay gaps. Exported for its test. */
export const sparkline = (values: readonly (number | null)[]): string => {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return '';
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  let pen = 'M';
  return values
    .map((value, index) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${((index / (values.length - 1)) * 100).toFixed(1)} ${(26 - ((value - low) / span) * 24).toFixed(1)}`;
      pen = 'L';
      return point;
    })
    .join('');
};

/** One figure: name, value with unit, target, trend, and a way in (`link` wraps the whole card). */
export const KpiCard = ({
  name,
  value,
  unit,
  note,
  target,
  reached,
  trend,
  footer,
}: {
  name: string;
  value: string;
  unit?: string | undefined;
  note?: string | undefined;
  target?: string | undefined;
  reached?: boolean | undefined;
  trend?: readonly KpiPoint[];
  footer?: ReactNode;
}) => {
  const texts = useUiTexts();
  const line = trend === undefined ? '' : sparkline(trend.map((point) => point.value));
  return (
    <div className="fz-kpi">
      <div className="fz-kpi-name">{name}</div>
      <div className="fz-kpi-body">
        <div className="fz-kpi-value fz-tabular">
          {value}
          {unit !== undefined && <span>{unit}</span>}
        </div>
        {line !== '' && (
          <svg className="fz-kpi-trend" viewBox="0 0 100 28" preserveAspectRatio="none" aria-hidden="true">
            <path d={line} />
          </svg>
        )}
      </div>
      <div className="fz-kpi-note fz-tabular">
        {note !== undefined && <span>{note}</span>}
        {target !== undefined && (
          <span className={reached === false ? 'fz-kpi-miss' : 'fz-kpi-hit'}>
            {reached === false ? '▽' : '▲'} {texts.target} {target}
          </span>
        )}
      </div>
      {footer}
    </div>
  );
};

import { useEffect, useRef, useState } from 'react';
import { Segmented } from './fields.tsx';
import { PlainTable } from './layout.tsx';
import { useUiTexts } from './texts.tsx';
import './chart.css';

export type ChartSeries = { name: string; values: readonly (number | null)[] };
export type ChartSpec = {
  kind: 'bar' | 'line';
  /** what it shows, for the table twin and for screen readers */
  title: string;
  unit: string;
  labels: readonly string[];
  series: readonly ChartSeries[];
  /** drawn as a dashed line with its value */
  target?: number | undefined;
  /** bars lie: for long names and rankings */
  horizontal?: boolean | undefined;
  onPick?: ((index: number) => void) | undefined;
};

/** A chart with a table twin. The drawing library is loaded when the first chart is seen. */
export const Chart = ({
  spec,
  height = 280,
  format = String,
}: {
  spec: ChartSpec;
  height?: number;
  format?: (value: number) => string;
}) => {
  const texts = useUiTexts();
  const [view, setView] = useState('chart');
  return (
    <figure className="fz-chart" aria-label={spec.title}>
      <div className="fz-chart-head">
        <span className="fz-muted">{spec.unit}</span>
        <Segmented
          label={spec.title}
          value={view}
          onChange={setView}
          options={[
            { value: 'chart', label: texts.chart },
            { value: 'table', label: texts.table },
          ]}
        />
      </div>
      {view === 'chart' ? (
        <Canvas spec={spec} height={height} format={format} />
      ) : (
        <PlainTable
          caption={spec.title}
          head={[texts.category, ...spec.series.map((series) => `${series.name} (${spec.unit})`)]}
          numeric={spec.series.map((_, index) => index + 1)}
          rows={spec.labels.map((label, index) => ({
            key: `${index}-${label}`,
            cells: [
              label,
              ...spec.series.map((series) => {
                const value = series.values[index];
                return value === null || value === undefined ? '—' : format(value);
              }),
            ],
          }))}
        />
      )}
    </figure>
  );
};

const Canvas = ({ spec, height, format }: { spec: ChartSpec; height: number; format: (value: number) => string }) => {
  const box = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useState(document.documentElement.dataset['theme']);
  useEffect(() => {
    const watch = new MutationObserver(() => setTheme(document.documentElement.dataset['theme']));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => watch.disconnect();
  }, []);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the colours are read from the page when it is drawn: another theme draws anew
  useEffect(() => {
    let dispose = () => {};
    let gone = false;
    void import('./chart-draw.ts').then(({ draw }) => {
      if (!gone && box.current !== null) dispose = draw(box.current, spec, format);
    });
    return () => {
      gone = true;
      dispose();
    };
  }, [spec, format, theme]);
  return <div ref={box} style={{ height }} role="img" aria-label={spec.title} />;
};

import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartSpec } from './chart.tsx';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Draws with the theme's colours. Bars start at zero. Returns what takes the chart away. */
export const draw = (box: HTMLElement, spec: ChartSpec, format: (value: number) => string): (() => void) => {
  const css = getComputedStyle(document.documentElement);
  const color = (name: string) => css.getPropertyValue(`--fz-${name}`).trim();
  const chart = init(box, null, { renderer: 'svg' });
  const category = {
    type: 'category' as const,
    data: [...spec.labels],
    inverse: spec.horizontal === true,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color('line-strong') } },
    axisLabel: { color: color('text-2'), fontSize: 12 },
  };
  const value = {
    type: 'value' as const,
    scale: spec.kind === 'line',
    splitNumber: 4,
    splitLine: { lineStyle: { color: color('line') } },
    axisLabel: { color: color('text-3'), fontSize: 12 },
  };
  const palette = [color('accent'), color('text-3'), color('ok'), color('warn')];
  chart.setOption({
    animation: false,
    color: palette,
    textStyle: { fontFamily: css.getPropertyValue('--fz-font') },
    grid: {
      left: 8,
      right: 24,
      top: spec.series.length > 2 && box.clientWidth < 560 ? 56 : spec.series.length > 1 ? 32 : 20,
      bottom: 8,
      containLabel: true,
    },
    legend: { show: spec.series.length > 1, top: 0, left: 0, itemWidth: 12, itemHeight: 8, textStyle: { color: color('text-2') } },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: color('raised'),
      borderColor: color('line'),
      textStyle: { color: color('text'), fontSize: 13 },
      valueFormatter: (each: unknown) => (typeof each === 'number' ? `${format(each)} ${spec.unit}` : '—'),
    },
    xAxis: spec.horizontal === true ? value : category,
    yAxis: spec.horizontal === true ? category : value,
    series: spec.series.map((series, index) => ({
      name: series.name,
      type: spec.kind,
      data: [...series.values],
      barMaxWidth: 24,
      symbolSize: 6,
      lineStyle: { width: 2 },
      cursor: spec.onPick === undefined ? 'default' : 'pointer',
      itemStyle: spec.kind === 'bar' ? { borderRadius: 2 } : {},
      ...(index === 0 && spec.target !== undefined
        ? {
            markLine: {
              symbol: 'none',
              silent: true,
              lineStyle: { color: color('warn'), type: 'dashed' as const },
              label: {
                formatter: format(spec.target),
                color: color('warn'),
                position: spec.horizontal === true ? ('end' as const) : ('insideEndTop' as const),
                rotate: 0,
              },
              data: [spec.horizontal === true ? { xAxis: spec.target } : { yAxis: spec.target }],
            },
          }
        : {}),
    })),
  });
  if (spec.onPick !== undefined)
    chart.on('click', (event) => {
      if (typeof event.dataIndex === 'number') spec.onPick?.(event.dataIndex);
    });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(box);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
};

import { Icon } from '@fuzhi/ui/icon.tsx';
import { Popover } from '@fuzhi/ui/menu.tsx';
import type { DashboardFiguresQuery } from '../../gql/graphql.ts';
import { FigureCard } from '../../shared/figure-card.tsx';
import { formatCount } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { Door } from '../../shared/door.tsx';
import { indicatorTexts } from './indicator-texts.ts';

export type DashboardFigure = NonNullable<DashboardFiguresQuery['indicators']>[number];

/** A figure's card with its doors: above the line, below the line, and what is left; and how it is counted. */
export const FigureDoors = ({ figure, chosen, onChoose }: { figure: DashboardFigure; chosen: boolean; onChoose: () => void }) => {
  const t = useT(indicatorTexts);
  const locale = useLocale();
  const name = locale === 'en' ? figure.en : figure.zh;
  const rest = figure.denominator - figure.numerator;
  return (
    <div className="fz-dash-card" data-chosen={chosen} role="group" aria-label={name}>
      <FigureCard
        figure={figure}
        plain
        footer={
          <div className="fz-dash-doors fz-tabular">
            <span>
              <Door
                where={figure.numeratorWhere}
                label={t('openNumerator', { label: figure.numeratorLabel, count: formatCount(figure.numerator) })}
              >
                {formatCount(figure.numerator)}
              </Door>{' '}
              /{' '}
              <Door
                where={figure.denominatorWhere}
                label={t('openDenominator', { label: figure.denominatorLabel, count: formatCount(figure.denominator) })}
              >
                {formatCount(figure.denominator)}
              </Door>
            </span>
            <Door where={figure.restWhere} label={t('openRest', { count: formatCount(rest) })}>
              {t('restShort', { count: formatCount(rest) })}
            </Door>
          </div>
        }
      />
      <div className="fz-dash-tools">
        <Popover label={t('explainOf', { name })} trigger={<Icon name="info" />}>
          {() => <Explain figure={figure} />}
        </Popover>
        <button
          type="button"
          className="fz-iconbutton"
          aria-pressed={chosen}
          aria-label={`${t('choose')}：${name}`}
          title={t('choose')}
          onClick={onChoose}
        >
          <Icon name="chart" />
        </button>
      </div>
    </div>
  );
};

/** How a figure is counted, where that is said, and what is left out. */
export const Explain = ({ figure }: { figure: DashboardFigure }) => {
  const t = useT(indicatorTexts);
  const lines: [string, string][] = [
    [t('definition'), figure.definition],
    [t('numerator'), `${figure.numeratorLabel}（${formatCount(figure.numerator)}）`],
    [t('denominator'), `${figure.denominatorLabel}（${formatCount(figure.denominator)}）`],
    ...(figure.exclusions.length === 0 ? [] : [[t('exclusions'), figure.exclusions.join('；')] as [string, string]]),
    ...(figure.target === null || figure.target === undefined
      ? []
      : ([
          [t('target'), `${figure.target.value}${figure.unit}`],
          [t('targetSource'), figure.target.source],
        ] as [string, string][])),
    [t('source'), figure.source],
  ];
  return (
    <dl className="fz-explain">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

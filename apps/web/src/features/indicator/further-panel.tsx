import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { Popover } from '@fuzhi/ui/menu.tsx';
import { Door } from '../../shared/door.tsx';
import { formatCount, formatPercent } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { type DashboardFigure, Explain } from './figure-doors.tsx';
import { indicatorTexts } from './indicator-texts.ts';

/** Counted from a follow-up, which comes months later. */
const FOLLOW_UPS = new Set(['IND26', 'STAY12']);

/** The further figures, one line each: rate, counts that open their rows, how they are counted; a click shows one below. */
export const FurtherPanel = ({
  figures,
  chosen,
  onChoose,
}: {
  figures: readonly DashboardFigure[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) => {
  const t = useT(indicatorTexts);
  const locale = useLocale();
  return (
    <Panel title={t('further')}>
      <div className="fz-dash-further">
        <PlainTable
          caption={t('further')}
          numeric={[1, 2, 3]}
          head={[t('figure'), t('rate'), t('numerator'), t('denominator'), '']}
          rows={figures.map((figure) => {
            const name = locale === 'en' ? figure.en : figure.zh;
            return {
              key: figure.id,
              cells: [
                <span key="name">
                  {name}
                  {figure.denominator === 0 && FOLLOW_UPS.has(figure.id) && <span className="fz-muted"> {t('notCalled')}</span>}
                </span>,
                formatPercent(figure.value),
                <Door
                  key="n"
                  where={figure.numeratorWhere}
                  label={t('openNumerator', { label: figure.numeratorLabel, count: formatCount(figure.numerator) })}
                >
                  {formatCount(figure.numerator)}
                </Door>,
                <Door
                  key="d"
                  where={figure.denominatorWhere}
                  label={t('openDenominator', { label: figure.denominatorLabel, count: formatCount(figure.denominator) })}
                >
                  {formatCount(figure.denominator)}
                </Door>,
                <span key="t" className="fz-dash-line-tools">
                  <Popover label={t('explainOf', { name })} trigger={<Icon name="info" />}>
                    {() => <Explain figure={figure} />}
                  </Popover>
                  <button
                    type="button"
                    className="fz-iconbutton"
                    aria-pressed={figure.id === chosen}
                    aria-label={`${t('choose')}：${name}`}
                    title={t('choose')}
                    onClick={() => onChoose(figure.id)}
                  >
                    <Icon name="chart" />
                  </button>
                </span>,
              ],
            };
          })}
        />
      </div>
    </Panel>
  );
};

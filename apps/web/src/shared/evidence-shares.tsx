import { Door } from './door.tsx';
import { formatCount, formatPercent } from './format.ts';
import { defineTexts, useT } from './i18n.ts';
import './evidence-shares.css';

const shareTexts = defineTexts(
  'evidenceShares',
  {
    title: '佐证等级占比',
    A: 'A 级',
    B: 'B 级',
    C: 'C 级',
    X: 'X 级',
    NONE: '无佐证',
    hintA: '单独即可证明',
    hintB: '须有一项核查通过',
    hintC: '只作参考',
    hintX: '不予采信',
    hintNONE: '没有可用材料',
    open: '打开名单：{{name}} {{count}} 人',
    of: '就业 {{count}} 人',
  },
  {
    title: 'Evidence behind the employed',
    A: 'Grade A',
    B: 'Grade B',
    C: 'Grade C',
    X: 'Grade X',
    NONE: 'None',
    hintA: 'enough alone',
    hintB: 'with a passed check',
    hintC: 'only supports',
    hintX: 'never counts',
    hintNONE: 'nothing usable',
    open: 'Open the list: {{name}}, {{count}}',
    of: '{{count}} employed',
  },
);

const GRADES = ['A', 'B', 'C', 'X', 'NONE'] as const;

export type ShareFigure = {
  readonly id: string;
  readonly value?: number | null | undefined;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly numeratorWhere?: unknown;
};

/** How the reported employment is proved: five shares that make up the employed. Stands wherever the employment rate stands. */
export const EvidenceShares = ({ figures }: { figures: readonly ShareFigure[] }) => {
  const t = useT(shareTexts);
  const shares = GRADES.flatMap((grade) => {
    const figure = figures.find((each) => each.id === `GRADE_${grade}`);
    return figure === undefined ? [] : [{ grade, figure, count: figure.numerator ?? 0 }];
  });
  const [first] = shares;
  if (first === undefined) return null;
  return (
    <section className="fz-shares" aria-label={t('title')}>
      <div className="fz-shares-head">
        <span className="fz-kpi-name">{t('title')}</span>
        <span className="fz-muted fz-tabular">{t('of', { count: formatCount(first.figure.denominator ?? 0) })}</span>
      </div>
      <div className="fz-shares-bar" aria-hidden="true">
        {shares.map(({ grade, count }) => (count === 0 ? null : <span key={grade} data-grade={grade} style={{ flexGrow: count }} />))}
      </div>
      <ul className="fz-shares-list">
        {shares.map(({ grade, figure, count }) => (
          <li key={grade}>
            <span className="fz-shares-key" data-grade={grade} aria-hidden="true" />
            <span>
              <strong>{t(grade)}</strong> <span className="fz-muted fz-shares-hint">{t(`hint${grade}`)}</span>
              <span className="fz-tabular fz-shares-value">
                {formatPercent(figure.value)}
                {typeof figure.value === 'number' && '%'} ·{' '}
                {figure.numeratorWhere === undefined ? (
                  formatCount(count)
                ) : (
                  <Door where={figure.numeratorWhere} label={t('open', { name: t(grade), count: formatCount(count) })}>
                    {formatCount(count)}
                  </Door>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

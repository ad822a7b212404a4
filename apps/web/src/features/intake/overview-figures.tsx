import { intakeIndicators, planRate } from '@fuzhi/domain/intake/indicators.ts';
import type { RowPredicate } from '@fuzhi/domain/kernel/indicator.ts';
import { rate } from '@fuzhi/domain/kernel/percent.ts';
import { KpiCard } from '@fuzhi/ui/kpi-card.tsx';
import type { ReactNode } from 'react';
import type { IntakeCountsFragment } from '../../gql/graphql.ts';
import { formatCount, formatPercent } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { intakeTexts } from './intake-texts.ts';
import { rowsHref } from './rows-href.ts';

export type Counts = IntakeCountsFragment;
type Fact = Exclude<keyof Counts, 'count' | '__typename'>;

/** The rows of a predicate of the domain as a filter: a fact is named as the filter field that tells it. */
const whereOf = (base: object, rows: RowPredicate): object => ({
  ...base,
  ...Object.fromEntries(rows.flatMap((test) => ('is' in test ? [[test.fact, { eq: test.is }] as const] : []))),
});
/** What a predicate counts: its facts are the aggregates. */
const countOf = (counts: Counts | undefined, rows: RowPredicate): number => {
  const fact = rows[0]?.fact as Fact | undefined;
  return fact === undefined ? (counts?.count ?? 0) : (counts?.[fact] ?? 0);
};

const Door = ({ where, label, children }: { where: object; label: string; children: string }) => (
  <PathLink href={rowsHref('/applicants', where)} title={label} className="fz-tabular">
    {children}
  </PathLink>
);

/** Counts and rates of a line of a table, each with the way to its rows. `quota` null: there is no plan of such a thing. */
export const figureCells = (where: object, counts: Counts | undefined, quota: number | null, label: string): ReactNode[] => {
  const door = (key: string, value: number, more: object) => (
    <Door key={key} where={{ ...where, ...more }} label={label}>
      {formatCount(value)}
    </Door>
  );
  return [
    door('count', counts?.count ?? 0, {}),
    door('admitted', counts?.admitted ?? 0, { admitted: { eq: true } }),
    door('enrolled', counts?.enrolled ?? 0, { enrolled: { eq: true } }),
    ...(quota === null ? [] : [formatPercent(planRate(counts?.enrolled ?? 0, quota))]),
    ...intakeIndicators.map((indicator) => {
      const below = indicator.denominator.rows;
      // who counts above the line lies among those below it
      const above = [...below, ...indicator.numerator.rows];
      const bottom = countOf(counts, below);
      if (bottom === 0) return '—';
      return (
        <Door key={indicator.id} where={whereOf(where, above)} label={label}>
          {formatPercent(rate(countOf(counts, indicator.numerator.rows), bottom))}
        </Door>
      );
    }),
  ];
};

/** The four figures of a year, with what they are made of. */
export const FigureCards = ({ where, counts, quota }: { where: object; counts: Counts; quota: number }) => {
  const t = useT(intakeTexts);
  const note = (key: 'planNote' | 'enrolNote' | 'keptNote', top: number, bottom: number) =>
    t(key, { top: formatCount(top), bottom: formatCount(bottom) });
  const names = { ENROLLED: t('enrolRate'), KEPT1: t('kept1'), KEPT2: t('kept2') } as const;
  return (
    <div className="fz-kpis">
      <PathLink href={rowsHref('/applicants', { ...where, enrolled: { eq: true } })}>
        <KpiCard
          name={t('planRate')}
          value={formatPercent(planRate(counts.enrolled, quota))}
          unit={quota === 0 ? undefined : '%'}
          note={note('planNote', counts.enrolled, quota)}
          trend={[]}
        />
      </PathLink>
      {intakeIndicators.map((indicator) => {
        const top = countOf(counts, indicator.numerator.rows);
        const bottom = countOf(counts, indicator.denominator.rows);
        return (
          <PathLink key={indicator.id} href={rowsHref('/applicants', whereOf(where, indicator.denominator.rows))}>
            <KpiCard
              name={names[indicator.id as keyof typeof names]}
              value={formatPercent(rate(top, bottom))}
              unit={bottom === 0 ? undefined : indicator.unit}
              note={
                bottom === 0 && indicator.id !== 'ENROLLED'
                  ? t('notDue')
                  : note(indicator.id === 'ENROLLED' ? 'enrolNote' : 'keptNote', top, bottom)
              }
              trend={[]}
            />
          </PathLink>
        );
      })}
    </div>
  );
};

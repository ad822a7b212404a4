import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IntakeYearsDocument, IntakeFiguresDocument } from '../../gql/graphql.ts';
import { formatCount } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { IntakeHead } from './intake-head.tsx';
import { intakeTexts } from './intake-texts.ts';
import { type Counts, FigureCards, figureCells } from './overview-figures.tsx';
import { rowsHref } from './rows-href.ts';

/** Figures of intake and keeping: those of one year of entry, and how the years follow one another. */
export const IntakePage = () => {
  const t = useT(intakeTexts);
  const raw: { readonly year?: unknown } = useSearch({ strict: false });
  const state = useGraph(IntakeYearsDocument, {});
  return (
    <>
      <IntakeHead page="overview" />
      <Loaded state={state} lines={8}>
        {({ applicantGroups, intakePlanGroups }) => {
          const plans = new Map(intakePlanGroups.map((group) => [group.key.entryYear, group.aggregates.quota ?? 0]));
          const counts = new Map(applicantGroups.map((group) => [group.key.entryYear, group.aggregates]));
          const years = [...new Set([...plans.keys(), ...counts.keys()])].filter((year) => typeof year === 'number').sort((a, b) => b - a);
          const year = typeof raw.year === 'number' && years.includes(raw.year) ? raw.year : years[0];
          if (year === undefined) return <EmptyState icon="users" title={t('noApplicants')} hint={t('noApplicantsHint')} />;
          return (
            <div className="fz-stack">
              <YearFigures year={year} />
              <Panel flush title={t('byYear')}>
                <Years years={years} chosen={year} counts={counts} plans={plans} />
              </Panel>
            </div>
          );
        }}
      </Loaded>
    </>
  );
};

type OfYear = { readonly [K in 'years']: readonly number[] } & {
  readonly chosen: number;
  readonly counts: ReadonlyMap<number | null | undefined, Counts>;
  readonly plans: ReadonlyMap<number | null | undefined, number>;
};

const Years = ({ years, chosen, counts, plans }: OfYear) => {
  const t = useT(intakeTexts);
  const navigate = useNavigate();
  return (
    <PlainTable
      caption={t('byYear')}
      head={[t('entryYear'), t('quota'), t('intents'), t('admitted'), t('enrolled'), t('planRate'), t('enrolRate'), t('kept1'), t('kept2')]}
      stack
      numeric={[1, 2, 3, 4, 5, 6, 7, 8]}
      rows={years.map((year) => ({
        key: String(year),
        cells: [
          year === chosen ? (
            <strong className="fz-tabular">{year}</strong>
          ) : (
            <button
              type="button"
              className="fz-door fz-tabular"
              onClick={() => {
                void navigate({ to: '.', search: { year } as never });
              }}
            >
              {year}
            </button>
          ),
          formatCount(plans.get(year) ?? 0),
          ...figureCells({ entryYear: { eq: year } }, counts.get(year), plans.get(year) ?? 0, t('rows')),
        ],
      }))}
    />
  );
};

const YearFigures = ({ year }: { year: number }) => {
  const t = useT(intakeTexts);
  const ofYear = { entryYear: { eq: year } };
  const unasked = { graduationYear: { eq: year }, majorOffered: { eq: false } };
  const state = useGraph(IntakeFiguresDocument, {
    applicants: ofYear,
    plans: { ...ofYear, state: { eq: 'APPROVED' } },
    graduates: unasked,
  });
  return (
    <Loaded state={state} lines={8}>
      {({ unoffered, all, planned, byMajor, plannedByMajor, byCategory }) => {
        const quotas = new Map(plannedByMajor.map((group) => [group.key.major?.code, group.aggregates.quota ?? 0]));
        const entered = new Map(byMajor.map((group) => [group.key.major?.code, group.aggregates]));
        const names = new Map([...plannedByMajor, ...byMajor].map((group) => [group.key.major?.code, group.label]));
        const head = [t('quota'), t('intents'), t('admitted'), t('enrolled'), t('planRate'), t('enrolRate'), t('kept1'), t('kept2')];
        return (
          <>
            <h2>{t('thisYear', { year: String(year) })}</h2>
            <FigureCards where={ofYear} counts={all.aggregates} quota={planned.aggregates.quota ?? 0} />
            <p className="fz-muted">{t('figuresHint')}</p>
            {unoffered.totalCount > 0 && (
              <Notice tone="warn" action={<PathLink href={rowsHref('/placements', { graduate: unasked })}>{t('rows')}</PathLink>}>
                {t('unoffered', { year: String(year), count: formatCount(unoffered.totalCount) })}
              </Notice>
            )}
            <Panel flush title={t('byMajor')}>
              <PlainTable
                caption={t('byMajor')}
                head={[t('major'), ...head]}
                stack
                numeric={[1, 2, 3, 4, 5, 6, 7, 8]}
                rows={[...names].map(([code, name]) => ({
                  key: code ?? '',
                  cells: [
                    name,
                    formatCount(quotas.get(code) ?? 0),
                    ...figureCells({ ...ofYear, major: { code: { eq: code } } }, entered.get(code), quotas.get(code) ?? 0, t('rows')),
                  ],
                }))}
              />
            </Panel>
            <Panel flush title={t('byCategory')}>
              <PlainTable
                caption={t('byCategory')}
                head={[t('povertyCategory'), ...head.slice(1, 4), ...head.slice(5)]}
                stack
                numeric={[1, 2, 3, 4, 5, 6]}
                rows={byCategory.map((group) => ({
                  key: group.key.povertyCategory?.code ?? '',
                  cells: [
                    group.label,
                    ...figureCells(
                      { ...ofYear, povertyCategory: { eq: group.key.povertyCategory?.code } },
                      group.aggregates,
                      null,
                      t('rows'),
                    ),
                  ],
                }))}
              />
            </Panel>
          </>
        );
      }}
    </Loaded>
  );
};

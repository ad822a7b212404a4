import type { Detector, DetectorFacts, DetectorRow } from './detector-facts.ts';
import { groupedBy, idsOf, percentOf } from './detector-numbers.ts';
import type { Question } from './question-model.ts';

/** Share of a class above which an employer is looked at: the sampling rule of the trade names "more than 20% of a class". */
const SHARE = 0.2;
/**
 * Fewer are never asked about: two or three friends follow one another to a works, and in a class of ten that is 30%. In a class of usual size
 * (30 to 50) a fifth is more than this anyway.
 */
const LEAST = 5;

/** Graduates without a class stand together by major, which is what schools with one class a major leave out. */
const classOf = (row: DetectorRow): string => (row.className === '' ? `#${row.majorCode}` : row.className);

/**
 * One employer took more than a fifth of a class. Order classes do that honestly: graduates under an agreement on record are not counted, and
 * where most came by the channel "order class" the question only asks for the agreement, with low weight.
 */
export const detectOneEmployer: Detector = ({ rows }) =>
  [...groupedBy(rows, classOf)].flatMap(([name, classRows]) =>
    [...groupedBy(classRows, (row) => row.employerId)].flatMap(([employer, group]): Question[] => {
      const asked = group.filter((row) => !row.underAgreement);
      if (asked.length < LEAST || asked.length <= SHARE * classRows.length) return [];
      const ordered = asked.filter((row) => row.channel === 'ORDER').length;
      return [
        {
          kind: 'ONE_EMPLOYER',
          subject: `${employer}/${name}`,
          weight: ordered * 2 > asked.length ? 'LOW' : 'NORMAL',
          params: {
            className: name.startsWith('#') ? '' : name,
            employer: asked[0]?.employerName ?? '',
            count: asked.length,
            size: classRows.length,
            percent: percentOf(asked.length, classRows.length),
            ordered,
          },
          rows: idsOf(asked),
        },
      ];
    }),
  );

type DateFault = 'FOUNDED' | 'CLOSED' | 'ENDED';

/** What about the employer's dates does not fit; unknown dates fit. */
const dateFault = (row: DetectorRow, { today }: DetectorFacts): DateFault | null => {
  const { employerFoundedOn: founded, employerClosedOn: closed, startOn } = row;
  if (founded !== null && startOn !== null && startOn < founded) return 'FOUNDED';
  if (closed !== null && startOn !== null && closed <= startOn) return 'CLOSED';
  return closed !== null && closed < today ? 'ENDED' : null;
};

/**
 * The employer is younger than the job, was closed before it began, or has been closed since (then nobody works there at the count). All are
 * matters of the register, so there is no threshold.
 */
export const detectEmployerDates: Detector = (facts) =>
  [
    ...groupedBy(facts.rows, (row) =>
      row.employerId === null ? null : dateFault(row, facts) && `${row.employerId}/${dateFault(row, facts) ?? ''}`,
    ),
  ].map(([subject, group]): Question => ({
    kind: 'EMPLOYER_DATES',
    subject,
    weight: 'NORMAL',
    params: {
      fault: subject.slice(subject.indexOf('/') + 1),
      employer: group[0]?.employerName ?? '',
      count: group.length,
      foundedOn: group[0]?.employerFoundedOn ?? '',
      closedOn: group[0]?.employerClosedOn ?? '',
    },
    rows: idsOf(group),
  }));

import { destinationList, contractList, channelList, insuranceList, regionList } from '@fuzhi/domain/placement/codes.ts';
import { majorCategory2010List } from '@fuzhi/domain/placement/major-category-codes.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { povertyCategoryList } from '@fuzhi/domain/kernel/person-codes.ts';
import { Icon } from '@fuzhi/ui/icon.tsx';
import type { PlacementListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import { formatCount, formatMoney, formatPercent, formatTime } from '../../shared/format.ts';
import type { Locale, Translate } from '../../shared/i18n.ts';
import { translate } from '../../shared/i18n.ts';
import { RecordState, stateName } from '../../shared/record-state.tsx';
import { placementTexts } from './placement-texts.ts';

export type PlacementRow = PlacementListQuery['placements']['nodes'][number];
type Key = keyof typeof placementTexts.zh;
const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'LOCKED'];
const coded = (item: { zh: string; en: string } | null | undefined, locale: Locale) =>
  item === null || item === undefined ? '' : itemLabel(item, locale);

/** Where a graduate went, in words; said when nothing is reported yet, which is not "not employed". */
export const destinationText = (item: { zh: string; en: string } | null | undefined, locale: Locale) =>
  item === null || item === undefined ? (
    <span className="fz-muted">{translate(placementTexts, 'notReported')}</span>
  ) : (
    itemLabel(item, locale)
  );

/** Without what stands in brackets: lists have no room for 合法从事个体经营(自主创业). */
export const shortDestination = (item: { zh: string; en: string } | null | undefined, locale: Locale) => {
  const text = destinationText(item, locale);
  return typeof text === 'string' ? text.replace(/\s*[(（].*$/u, '') : text;
};

/** Fields of the list's filters; `periods` come from the rounds there are. */
export const placementFilters = (
  t: Translate<Key>,
  locale: Locale,
  periods: readonly { period: string; title: string }[],
): FilterField[] => [
  {
    key: 'round.period',
    label: t('period'),
    kind: 'code',
    simple: true,
    ...(periods.length === 0 ? {} : { options: periods.map((round) => ({ value: round.period, label: round.title })) }),
  },
  { key: 'school.within', label: t('school'), kind: 'ref', picker: 'org', bare: true, simple: true },
  { key: 'destination', label: t('destination'), kind: 'code', simple: true, options: codeOptions(destinationList, locale) },
  {
    key: 'state',
    label: t('state'),
    kind: 'code',
    simple: true,
    options: STATES.map((state) => ({ value: state, label: stateName(state, locale) })),
  },
  { key: 'employed', label: t('employed'), kind: 'bool' },
  { key: 'direct', label: t('direct'), kind: 'bool' },
  { key: 'study', label: t('study'), kind: 'bool' },
  { key: 'known', label: t('known'), kind: 'bool' },
  { key: 'verified', label: t('verified'), kind: 'bool' },
  { key: 'matched', label: t('matched'), kind: 'bool' },
  { key: 'evidenceGrade', label: t('grade'), kind: 'code', options: ['A', 'B', 'C', 'X'].map((grade) => ({ value: grade, label: grade })) },
  { key: 'majorCode', label: t('major'), kind: 'code', bare: true, options: codeOptions(majorList, locale) },
  { key: 'majorCategory', label: t('majorCategory'), kind: 'code', bare: true, options: codeOptions(majorCategory2010List, locale) },
  { key: 'graduate.className', label: t('class'), kind: 'text' },
  { key: 'graduate.povertyCategory', label: t('category'), kind: 'code', options: codeOptions(povertyCategoryList, locale) },
  { key: 'graduationYear', label: t('graduationYear'), kind: 'number' },
  { key: 'employer.name', label: t('employerName'), kind: 'text' },
  { key: 'employer.creditCode', label: t('creditCode'), kind: 'text' },
  { key: 'nextSchool', label: t('nextSchool'), kind: 'text' },
  { key: 'region', label: t('region'), kind: 'code', options: codeOptions(regionList, locale) },
  { key: 'contract', label: t('contract'), kind: 'code', options: codeOptions(contractList, locale) },
  { key: 'insurance', label: t('insurance'), kind: 'code', options: codeOptions(insuranceList, locale) },
  { key: 'channel', label: t('channel'), kind: 'code', options: codeOptions(channelList, locale) },
  { key: 'wage', label: t('wage'), kind: 'money' },
  { key: 'startOn', label: t('startOn'), kind: 'date' },
  { key: 'updatedAt', label: t('updatedAt'), kind: 'time' },
];

/** Columns; the ids are those of the export. */
export const placementColumns = (t: Translate<Key>, locale: Locale): ListColumn<PlacementRow>[] => [
  { id: 'name', title: t('name'), width: 80, pinned: true, sort: 'GRADUATE_NAME', cell: (row) => row.graduate?.name },
  {
    id: 'identityMasked',
    title: t('identity'),
    width: 152,
    cell: (row) => <span className="fz-mono fz-ellipsis">{row.graduate?.identityMasked}</span>,
  },
  { id: 'school', title: t('school'), width: 144, sort: 'SCHOOL', cell: (row) => row.school?.name },
  { id: 'className', title: t('class'), width: 120, sort: 'CLASS_NAME', hidden: true, cell: (row) => row.graduate?.className },
  { id: 'major', title: t('major'), width: 128, cell: (row) => row.graduate?.major?.name },
  { id: 'category', title: t('category'), width: 104, hidden: true, cell: (row) => coded(row.graduate?.povertyCategory, locale) },
  { id: 'destination', title: t('destination'), width: 144, sort: 'DESTINATION', cell: (row) => shortDestination(row.destination, locale) },
  {
    id: 'employer',
    title: t('employer'),
    width: 168,
    grow: true,
    sort: 'EMPLOYER_NAME',
    cell: (row) => row.employer?.name ?? row.nextSchool ?? '',
  },
  { id: 'post', title: t('post'), width: 112, hidden: true, cell: (row) => row.post ?? '' },
  { id: 'region', title: t('region'), width: 112, hidden: true, cell: (row) => coded(row.region, locale) },
  { id: 'place', title: t('place'), width: 120, hidden: true, cell: (row) => coded(row.place, locale) },
  {
    id: 'wage',
    title: t('wage'),
    width: 104,
    align: 'end',
    sort: 'WAGE',
    cell: (row) => (row.wage === null || row.wage === undefined ? '' : formatMoney(row.wage)),
  },
  {
    id: 'matched',
    title: t('matched'),
    width: 64,
    hidden: true,
    cell: (row) => (row.matched === true ? <Icon name="check" label={t('matched')} /> : ''),
  },
  { id: 'contract', title: t('contract'), width: 112, hidden: true, cell: (row) => coded(row.contract, locale) },
  { id: 'insurance', title: t('insurance'), width: 112, hidden: true, cell: (row) => coded(row.insurance, locale) },
  { id: 'channel', title: t('channel'), width: 104, hidden: true, cell: (row) => coded(row.channel, locale) },
  {
    id: 'startOn',
    title: t('startOn'),
    width: 112,
    hidden: true,
    sort: 'START_ON',
    cell: (row) => <span className="fz-tabular">{row.startOn ?? ''}</span>,
  },
  { id: 'evidenceGrade', title: t('grade'), width: 96, sort: 'EVIDENCE_GRADE', cell: (row) => row.evidenceGrade ?? '' },
  { id: 'state', title: t('state'), width: 96, sort: 'STATE', cell: (row) => <RecordState state={row.state} /> },
  { id: 'returnReason', title: t('returnReason'), width: 200, hidden: true, cell: (row) => row.returnReason ?? '' },
  { id: 'round', title: t('round'), width: 200, hidden: true, cell: (row) => row.round?.title },
  {
    id: 'updatedAt',
    title: t('updatedAt'),
    width: 144,
    hidden: true,
    sort: 'UPDATED_AT',
    cell: (row) => <span className="fz-tabular">{formatTime(row.updatedAt)}</span>,
  },
];

/** Figures under the columns, over all results. */
export const placementTotals = (data: PlacementListQuery, t: Translate<Key>): { [column: string]: string } => {
  const sum = data.placements.aggregates;
  if (sum === undefined) return {};
  return {
    name: t('people', { count: formatCount(sum.count) }),
    destination: t('totalReported', { count: formatCount(sum.reported) }),
    employer: t('totalEmployed', {
      count: formatCount(sum.employed),
      rate: formatPercent(sum.count === 0 ? null : (sum.employed / sum.count) * 100),
    }),
    wage: sum.wageAverage === null || sum.wageAverage === undefined ? '' : formatMoney(sum.wageAverage),
    matched: formatCount(sum.matched),
    evidenceGrade: t('totalVerified', { count: formatCount(sum.verified) }),
  };
};

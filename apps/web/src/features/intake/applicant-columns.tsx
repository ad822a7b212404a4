import { dropoutReasonList, preferenceList } from '@fuzhi/domain/intake/codes.ts';
import { APPLICANT_STATES } from '@fuzhi/domain/intake/lifecycle.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { genderList, povertyCategoryList } from '@fuzhi/domain/kernel/person-codes.ts';
import type { ApplicantListQuery } from '../../gql/graphql.ts';
import { codeOptions, itemLabel } from '../../shared/code-options.ts';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField } from '../../shared/data-view/filter-model.ts';
import { formatTime } from '../../shared/format.ts';
import type { Locale, Translate } from '../../shared/i18n.ts';
import { IntakeState, stateOptions } from './intake-state.tsx';
import type { intakeTexts } from './intake-texts.ts';

export type ApplicantRow = ApplicantListQuery['applicants']['nodes'][number];
type T = Translate<keyof typeof intakeTexts.zh>;

/** Fields of the list's filters; those that figures open are among them, so that their rows can be narrowed further. */
export const applicantFilters = (t: T, locale: Locale): FilterField[] => [
  { key: 'entryYear', label: t('entryYear'), kind: 'number', simple: true },
  { key: 'school.within', label: t('school'), kind: 'ref', picker: 'org', bare: true, simple: true },
  { key: 'state', label: t('state'), kind: 'code', simple: true, options: stateOptions(APPLICANT_STATES, locale) },
  { key: 'major.code', label: t('major'), kind: 'code', simple: true, options: codeOptions(majorList, locale) },
  { key: 'povertyCategory', label: t('povertyCategory'), kind: 'code', options: codeOptions(povertyCategoryList, locale) },
  { key: 'poor', label: t('poor'), kind: 'bool' },
  { key: 'preference', label: t('preference'), kind: 'code', options: codeOptions(preferenceList, locale) },
  { key: 'gender', label: t('gender'), kind: 'code', options: codeOptions(genderList, locale) },
  { key: 'juniorSchool', label: t('juniorSchool'), kind: 'text' },
  { key: 'schoolClass.name', label: t('classes'), kind: 'text' },
  { key: 'admitted', label: t('wasAdmitted'), kind: 'bool' },
  { key: 'enrolled', label: t('wasEnrolled'), kind: 'bool' },
  { key: 'dueOne', label: t('dueOne'), kind: 'bool' },
  { key: 'keptOne', label: t('keptOne'), kind: 'bool' },
  { key: 'dueTwo', label: t('dueTwo'), kind: 'bool' },
  { key: 'keptTwo', label: t('keptTwo'), kind: 'bool' },
  { key: 'leftCause', label: t('leftCause'), kind: 'code', options: codeOptions(dropoutReasonList, locale) },
  { key: 'enrolledOn', label: t('enrolledOn'), kind: 'date' },
  { key: 'leftOn', label: t('leftOn'), kind: 'date' },
];

/** Columns; the ids are those of the export. */
export const applicantColumns = (t: T, locale: Locale): ListColumn<ApplicantRow>[] => [
  { id: 'name', title: t('name'), width: 96, pinned: true, sort: 'NAME', cell: (row) => row.name },
  { id: 'entryYear', title: t('entryYear'), width: 104, align: 'end', sort: 'ENTRY_YEAR', cell: (row) => row.entryYear },
  { id: 'gender', title: t('gender'), width: 72, cell: (row) => itemLabel(row.gender, locale) },
  {
    id: 'identityMasked',
    title: t('identity'),
    width: 152,
    hidden: true,
    cell: (row) => <span className="fz-mono fz-ellipsis">{row.identityMasked === '' ? '—' : row.identityMasked}</span>,
  },
  { id: 'school', title: t('school'), width: 152, cell: (row) => row.school?.name },
  { id: 'major', title: t('major'), width: 160, grow: true, cell: (row) => row.major?.name },
  { id: 'juniorSchool', title: t('juniorSchool'), width: 128, cell: (row) => row.juniorSchool ?? '—' },
  { id: 'povertyCategory', title: t('povertyCategory'), width: 144, cell: (row) => itemLabel(row.povertyCategory, locale) },
  { id: 'preference', title: t('preference'), width: 136, hidden: true, cell: (row) => itemLabel(row.preference, locale) },
  { id: 'schoolClass', title: t('classes'), width: 128, cell: (row) => row.schoolClass?.name ?? '—' },
  { id: 'state', title: t('state'), width: 104, sort: 'STATE', cell: (row) => <IntakeState state={row.state} /> },
  { id: 'enrolledOn', title: t('enrolledOn'), width: 112, sort: 'ENROLLED_ON', hidden: true, cell: (row) => row.enrolledOn ?? '—' },
  { id: 'leftOn', title: t('leftOn'), width: 112, hidden: true, cell: (row) => row.leftOn ?? '—' },
  { id: 'updatedAt', title: t('updatedAt'), width: 152, sort: 'UPDATED_AT', hidden: true, cell: (row) => formatTime(row.updatedAt) },
];

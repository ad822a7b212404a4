import { INTAKE_STATE_NAMES } from '@fuzhi/domain/intake/lifecycle.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import type { HistoryProps } from '../../shared/record-page/history.tsx';
import { intakeStateName, type IntakeStateName } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';

const isState = (value: unknown): value is IntakeStateName => typeof value === 'string' && value in INTAKE_STATE_NAMES;

/** The life line of an offer, plan, class or applicant, its fields and commands in words. */
export const useIntakeHistory = (record: string): HistoryProps => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const texts = {
    state: t('state'),
    major_code: t('major'),
    from_year: t('fromYear'),
    to_year: t('toYear'),
    length_years: t('length'),
    quota: t('quota'),
    entry_year: t('entryYear'),
    graduation_year: t('graduationYear'),
    name: t('name'),
    class_type: t('classType'),
    head_teacher: t('headTeacher'),
    capacity: t('capacity'),
    boys: t('boys'),
    girls: t('girls'),
    ordered_by: t('orderedBy'),
    gender: t('gender'),
    junior_school: t('juniorSchool'),
    poverty_category: t('povertyCategory'),
    preference: t('preference'),
    preference_source: t('preferenceSource'),
    identityNumber: t('identity'),
    shown: t('reveal'),
    class_id: t('classes'),
    admitted_on: t('admittedOn'),
    enrolled_on: t('enrolledOn'),
    kept_one_on: t('keptOneOn'),
    kept_two_on: t('keptTwoOn'),
    left_on: t('leftOn'),
    left_cause: t('leftCause'),
    declined_on: t('declinedOn'),
  };
  const operations = {
    majorOfferCreate: t('newOffer'),
    majorOfferEdit: t('edit'),
    majorOfferApprove: t('approve'),
    majorOfferSuspend: t('suspend'),
    majorOfferResume: t('resumeOffer'),
    majorOfferWithdraw: t('withdraw'),
    schoolClassCreate: t('newClass'),
    schoolClassEdit: t('edit'),
    intakePlanCreate: t('newPlan'),
    intakePlanEdit: t('edit'),
    intakePlanApprove: t('approve'),
    intakePlanReopen: t('reopen'),
    applicantCreate: t('newApplicant'),
    applicantEdit: t('edit'),
    applicantAdmit: t('admit'),
    applicantEnrol: t('enrol'),
    applicantKeep: t('keep'),
    applicantLeave: t('leave'),
    applicantResume: t('resume'),
    applicantDecline: t('decline'),
    applicantReveal: t('reveal'),
  };
  const show = (field: string, value: unknown) => (field === 'state' && isState(value) ? intakeStateName(value, locale) : undefined);
  return { record, fields: texts, operations, show };
};

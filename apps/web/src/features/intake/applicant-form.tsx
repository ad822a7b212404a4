import { preferenceList } from '@fuzhi/domain/intake/codes.ts';
import { applicantCreateInput, applicantEditInput } from '@fuzhi/domain/intake/input.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { genderList, povertyCategoryList } from '@fuzhi/domain/kernel/person-codes.ts';
import { useMemo } from 'react';
import { ApplicantCreateDocument, ApplicantEditDocument } from '../../gql/graphql.ts';
import type { ApplicantCreateInput, ApplicantEditInput, ApplicantRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { intakeTexts } from './intake-texts.ts';
import { useOwnSchool } from './own-school.ts';

export type Applicant = NonNullable<ApplicantRecordQuery['applicant']>;

/** Somebody new, or one who is corrected. */
export const ApplicantForm = ({
  applicant,
  onDone,
  onCancel,
}: {
  applicant?: Applicant;
  onDone: (id: string) => void;
  onCancel: () => void;
}) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const own = useOwnSchool();
  const isNew = applicant === undefined;
  const masked = applicant?.identityMasked ?? '';
  const fields = useMemo<FormField[]>(
    () => [
      ...(isNew
        ? ([
            { name: 'school', label: t('school'), kind: 'org', required: true, wide: true, unitKinds: ['school'] },
            { name: 'entryYear', label: t('entryYear'), kind: 'int', required: true },
            { name: 'intentOn', label: t('intentOn'), kind: 'date', required: true },
          ] as const)
        : []),
      { name: 'name', label: t('name'), kind: 'text', required: true, maxLength: 50 },
      { name: 'juniorSchool', label: t('juniorSchool'), kind: 'text', maxLength: 100 },
      {
        name: 'identityNumber',
        label: t('identity'),
        kind: 'text',
        maxLength: 18,
        hint: masked === '' ? t('identityHint') : t('identityKept', { masked }),
      },
      { name: 'gender', label: t('gender'), kind: 'select', options: codeOptions(genderList, locale), hint: t('genderHint') },
      { name: 'majorCode', label: t('major'), kind: 'select', required: true, wide: true, options: codeOptions(majorList, locale) },
      {
        name: 'povertyCategory',
        label: t('povertyCategory'),
        kind: 'select',
        required: true,
        options: codeOptions(povertyCategoryList, locale),
      },
      { name: 'preference', label: t('preference'), kind: 'select', options: codeOptions(preferenceList, locale) },
      {
        name: 'preferenceSource',
        label: t('preferenceSource'),
        kind: 'text',
        maxLength: 200,
        hint: t('preferenceSourceHint'),
        when: (values) => typeof values['preference'] === 'string' && values['preference'] !== '',
      },
    ],
    [t, locale, isNew, masked],
  );
  const today = todayInDistrict();
  const initial = useMemo(
    () =>
      applicant === undefined
        ? { school: own, entryYear: Number(today.slice(0, 4)), intentOn: today, povertyCategory: 'NONE' }
        : {
            name: applicant.name,
            juniorSchool: applicant.juniorSchool ?? null,
            gender: applicant.gender?.code ?? null,
            majorCode: applicant.major?.code ?? null,
            povertyCategory: applicant.povertyCategory.code,
            preference: applicant.preference?.code ?? null,
            preferenceSource: applicant.preferenceSource ?? null,
          },
    [applicant, own, today],
  );
  const common = { fields, initial, onCancel, onDone: ({ id }: { id: string }) => onDone(id) };
  return applicant === undefined ? (
    <CommandForm
      {...common}
      schema={applicantCreateInput}
      submit={(input: ApplicantCreateInput, key) => sendCommand(ApplicantCreateDocument, { input }, key)}
    />
  ) : (
    <CommandForm
      {...common}
      fixed={{ id: applicant.id, version: applicant.version }}
      schema={applicantEditInput}
      submit={(input: ApplicantEditInput, key) => sendCommand(ApplicantEditDocument, { input }, key)}
    />
  );
};

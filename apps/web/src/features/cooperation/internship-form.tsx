import { internshipCreateInput, internshipEditInput } from '@fuzhi/domain/cooperation/internship-input.ts';
import { MATCHINGS, MATCHING_NAMES } from '@fuzhi/domain/cooperation/internship-model.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { InternshipCreateDocument, InternshipEditDocument } from '../../gql/graphql.ts';
import type { InternshipCreateInput, InternshipEditInput, InternshipRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField, Schema } from '../../shared/command-form/form-model.ts';
import { EmployerFinder } from '../../shared/employer-finder.tsx';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { useViewer } from '../../shared/session.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import { ownSchool } from './own-school.ts';

export type Internship = NonNullable<InternshipRecordQuery['internship']>;
/** What is yes, no or not said: a switch could not tell the last two apart. */
export const ANSWERS = ['threeParty', 'pupilConsent', 'guardianConsent', 'insured', 'deposit', 'agency'] as const;

const useFields = (isNew: boolean): FormField[] => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  return useMemo<FormField[]>(() => {
    const answers = [
      { value: 'Y', label: t('yes') },
      { value: 'N', label: t('no') },
    ];
    return [
      ...(isNew ? [{ name: 'school', label: t('school'), kind: 'org', required: true, wide: true, unitKinds: ['school'] } as const] : []),
      { name: 'name', label: t('pupil'), kind: 'text', required: true, maxLength: 50 },
      { name: 'className', label: t('class'), kind: 'text', required: true, maxLength: 50 },
      { name: 'majorCode', label: t('major'), kind: 'select', required: true, options: codeOptions(majorList, locale) },
      { name: 'grade', label: t('grade'), kind: 'int', hint: t('gradeHint') },
      {
        name: 'employerCode',
        label: t('employerCode'),
        kind: 'custom',
        required: true,
        hint: t('employerCodeHint'),
        render: (slot) => <EmployerFinder {...slot} />,
      },
      { name: 'employerName', label: t('place'), kind: 'text', maxLength: 100 },
      { name: 'post', label: t('post'), kind: 'text', required: true, maxLength: 50 },
      {
        name: 'matching',
        label: t('matching'),
        kind: 'select',
        options: MATCHINGS.map((value) => ({ value, label: pickText(MATCHING_NAMES[value], locale) })),
      },
      { name: 'from', label: t('start'), kind: 'date', required: true },
      { name: 'to', label: t('finish'), kind: 'date', required: true },
      { name: 'pay', label: t('pay'), kind: 'money' },
      { name: 'postPay', label: t('postPay'), kind: 'money' },
      ...ANSWERS.map((name) => ({ name, label: t(name), kind: 'select', options: answers }) as const),
    ];
  }, [t, locale, isNew]);
};

const answered = (input: { readonly [name: string]: unknown }): { [name: string]: unknown } => ({
  ...input,
  ...Object.fromEntries(
    ANSWERS.filter((name) => typeof input[name] === 'string').map((name): [string, boolean] => [name, input[name] === 'Y']),
  ),
});
const asForm = (value: boolean | null | undefined) => (value === null || value === undefined ? null : value ? 'Y' : 'N');

/** The form's answers are texts; the command's are yes and no. */
const answering = (schema: Schema): Schema => ({
  safeParse: (value, options) => schema.safeParse(answered(value as object as { [name: string]: unknown }), options),
});
const creating = answering(internshipCreateInput);
const editing = answering(internshipEditInput);

/** The form of an internship: a new one, or a draft that is corrected. */
export const InternshipForm = ({ row, onClose, onDone }: { row?: Internship; onClose: () => void; onDone?: (id: string) => void }) => {
  const t = useT(cooperationTexts);
  const viewer = useViewer();
  const fields = useFields(row === undefined);
  const initial = useMemo(
    () =>
      row === undefined
        ? { school: ownSchool(viewer)?.id ?? null }
        : {
            name: row.name,
            className: row.className,
            majorCode: row.major?.code ?? null,
            grade: row.grade?.toString() ?? null,
            employerCode: row.employer?.creditCode ?? '',
            employerName: row.employer?.name ?? '',
            post: row.post,
            matching: row.matching ?? null,
            from: row.from,
            to: row.to,
            pay: row.pay ?? null,
            postPay: row.postPay ?? null,
            ...Object.fromEntries(ANSWERS.map((name) => [name, asForm(row[name])])),
          },
    [row, viewer],
  );
  const done = (made: { id: string }) => {
    toast(t('saved'));
    onClose();
    onDone?.(made.id);
  };
  return (
    <SideSheet open title={row === undefined ? t('createInternship') : t('edit')} onClose={onClose}>
      {row === undefined ? (
        <CommandForm
          fields={fields}
          initial={initial}
          schema={creating}
          submitLabel={t('createInternship')}
          draftKey="internship"
          onCancel={onClose}
          submit={(input: { [name: string]: unknown }, key) =>
            sendCommand(InternshipCreateDocument, { input: answered(input) as InternshipCreateInput }, key)
          }
          onDone={done}
        />
      ) : (
        <CommandForm
          fields={fields}
          initial={initial}
          fixed={{ id: row.id, version: row.version }}
          schema={editing}
          onCancel={onClose}
          submit={(input: { [name: string]: unknown }, key) =>
            sendCommand(InternshipEditDocument, { input: answered(input) as InternshipEditInput }, key)
          }
          onDone={done}
        />
      )}
    </SideSheet>
  );
};

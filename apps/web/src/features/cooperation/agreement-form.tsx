import { cooperationTypeList } from '@fuzhi/domain/cooperation/codes.ts';
import { cooperationCreateInput, cooperationEditInput } from '@fuzhi/domain/cooperation/input.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { CooperationCreateDocument, CooperationEditDocument } from '../../gql/graphql.ts';
import type { CooperationCreateInput, CooperationEditInput, CooperationRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { EmployerFinder } from '../../shared/employer-finder.tsx';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useViewer } from '../../shared/session.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import { ownSchool } from './own-school.ts';

export type Agreement = NonNullable<CooperationRecordQuery['cooperation']>;

const useFields = (isNew: boolean): FormField[] => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  return useMemo<FormField[]>(
    () => [
      ...(isNew ? [{ name: 'school', label: t('school'), kind: 'org', required: true, wide: true, unitKinds: ['school'] } as const] : []),
      {
        name: 'employerCode',
        label: t('employerCode'),
        kind: 'custom',
        required: true,
        hint: t('employerCodeHint'),
        render: (slot) => <EmployerFinder {...slot} />,
      },
      { name: 'employerName', label: t('employerName'), kind: 'text', maxLength: 100 },
      { name: 'kind', label: t('kind'), kind: 'select', required: true, options: codeOptions(cooperationTypeList, locale) },
      { name: 'majors', label: t('majors'), kind: 'multi', required: true, options: codeOptions(majorList, locale) },
      { name: 'from', label: t('from'), kind: 'date', required: true },
      { name: 'to', label: t('to'), kind: 'date', required: true },
      { name: 'className', label: t('className'), kind: 'text', maxLength: 50, when: (values) => values['kind'] === 'ORDER' },
      { name: 'students', label: t('students'), kind: 'int' },
      { name: 'poor', label: t('poor'), kind: 'int' },
      { name: 'hired', label: t('hired'), kind: 'int' },
      { name: 'equipment', label: t('equipment'), kind: 'money' },
    ],
    [t, locale, isNew],
  );
};

/** The form of an agreement: a new one, or a draft that is corrected. */
export const AgreementForm = ({ row, onClose, onDone }: { row?: Agreement; onClose: () => void; onDone?: (id: string) => void }) => {
  const t = useT(cooperationTexts);
  const viewer = useViewer();
  const fields = useFields(row === undefined);
  const initial = useMemo(
    () =>
      row === undefined
        ? { school: ownSchool(viewer)?.id ?? null, majors: [] }
        : {
            employerCode: row.employer?.creditCode ?? '',
            employerName: row.employer?.name ?? '',
            kind: row.kind?.code ?? null,
            majors: row.majors.map((major) => major.code),
            from: row.from,
            to: row.to,
            className: row.className ?? null,
            students: row.students?.toString() ?? null,
            poor: row.poor?.toString() ?? null,
            hired: row.hired?.toString() ?? null,
            equipment: row.equipment ?? null,
          },
    [row, viewer],
  );
  const done = (made: { id: string }) => {
    toast(t('saved'));
    onClose();
    onDone?.(made.id);
  };
  return (
    <SideSheet open title={row === undefined ? t('create') : t('edit')} onClose={onClose}>
      {row === undefined ? (
        <CommandForm
          fields={fields}
          initial={initial}
          schema={cooperationCreateInput}
          submitLabel={t('create')}
          draftKey="cooperation"
          onCancel={onClose}
          submit={(input: CooperationCreateInput, key) => sendCommand(CooperationCreateDocument, { input }, key)}
          onDone={done}
        />
      ) : (
        <CommandForm
          fields={fields}
          initial={initial}
          fixed={{ id: row.id, version: row.version }}
          schema={cooperationEditInput}
          onCancel={onClose}
          submit={(input: CooperationEditInput, key) => sendCommand(CooperationEditDocument, { input }, key)}
          onDone={done}
        />
      )}
    </SideSheet>
  );
};

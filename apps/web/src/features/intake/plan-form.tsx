import { intakePlanCreateInput, intakePlanEditInput } from '@fuzhi/domain/intake/input.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { useMemo } from 'react';
import { IntakePlanCreateDocument, IntakePlanEditDocument } from '../../gql/graphql.ts';
import type { IntakePlanCreateInput, IntakePlanEditInput, IntakePlanRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { intakeTexts } from './intake-texts.ts';
import { useOwnSchool } from './own-school.ts';

export type Plan = NonNullable<IntakePlanRecordQuery['intakePlan']>;

/** A new plan, or another number for one. */
export const PlanForm = ({ plan, onDone, onCancel }: { plan?: Plan; onDone: (id: string) => void; onCancel: () => void }) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const own = useOwnSchool();
  const isNew = plan === undefined;
  const fields = useMemo<FormField[]>(
    () => [
      ...(isNew
        ? ([
            { name: 'school', label: t('school'), kind: 'org', required: true, wide: true, unitKinds: ['school'] },
            { name: 'majorCode', label: t('major'), kind: 'select', required: true, wide: true, options: codeOptions(majorList, locale) },
            { name: 'entryYear', label: t('entryYear'), kind: 'int', required: true },
          ] as const)
        : []),
      { name: 'quota', label: t('quota'), kind: 'int', required: true },
    ],
    [t, locale, isNew],
  );
  const initial = useMemo(
    () => (plan === undefined ? { school: own, entryYear: Number(todayInDistrict().slice(0, 4)) } : { quota: plan.quota }),
    [plan, own],
  );
  const common = { fields, initial, onCancel, onDone: ({ id }: { id: string }) => onDone(id) };
  return plan === undefined ? (
    <CommandForm
      {...common}
      schema={intakePlanCreateInput}
      submit={(input: IntakePlanCreateInput, key) => sendCommand(IntakePlanCreateDocument, { input }, key)}
    />
  ) : (
    <CommandForm
      {...common}
      fixed={{ id: plan.id, version: plan.version }}
      schema={intakePlanEditInput}
      submit={(input: IntakePlanEditInput, key) => sendCommand(IntakePlanEditDocument, { input }, key)}
    />
  );
};

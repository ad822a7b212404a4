import { vocationalClassTypeList } from '@fuzhi/domain/intake/codes.ts';
import { schoolClassCreateInput, schoolClassEditInput } from '@fuzhi/domain/intake/input.ts';
import { majorList } from '@fuzhi/domain/kernel/major-codes.ts';
import { useMemo } from 'react';
import { SchoolClassCreateDocument, SchoolClassEditDocument } from '../../gql/graphql.ts';
import type { SchoolClassCreateInput, SchoolClassEditInput, SchoolClassRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { intakeTexts } from './intake-texts.ts';
import { useOwnSchool } from './own-school.ts';

export type Klass = NonNullable<SchoolClassRecordQuery['schoolClass']>;

/** A new class, or one that is said anew. */
export const ClassForm = ({ klass, onDone, onCancel }: { klass?: Klass; onDone: (id: string) => void; onCancel: () => void }) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const own = useOwnSchool();
  const isNew = klass === undefined;
  const fields = useMemo<FormField[]>(
    () => [
      ...(isNew ? [{ name: 'school', label: t('school'), kind: 'org', required: true, wide: true, unitKinds: ['school'] } as const] : []),
      { name: 'name', label: t('className'), kind: 'text', required: true, maxLength: 50, hint: t('classNameHint'), wide: true },
      { name: 'majorCode', label: t('major'), kind: 'select', required: true, wide: true, options: codeOptions(majorList, locale) },
      { name: 'entryYear', label: t('entryYear'), kind: 'int', required: true },
      { name: 'graduationYear', label: t('graduationYear'), kind: 'int', required: true },
      { name: 'classType', label: t('classType'), kind: 'select', required: true, options: codeOptions(vocationalClassTypeList, locale) },
      { name: 'headTeacher', label: t('headTeacher'), kind: 'text', maxLength: 50 },
      { name: 'capacity', label: t('capacity'), kind: 'int' },
      { name: 'boys', label: t('boys'), kind: 'int' },
      { name: 'girls', label: t('girls'), kind: 'int' },
      { name: 'orderedBy', label: t('orderedBy'), kind: 'text', maxLength: 100 },
    ],
    [t, locale, isNew],
  );
  const year = Number(todayInDistrict().slice(0, 4));
  const initial = useMemo(
    () =>
      klass === undefined
        ? { school: own, entryYear: year, graduationYear: year + 3, classType: 'REG' }
        : {
            name: klass.name,
            majorCode: klass.major?.code ?? null,
            entryYear: klass.entryYear,
            graduationYear: klass.graduationYear,
            classType: klass.classType.code,
            headTeacher: klass.headTeacher ?? null,
            capacity: klass.capacity ?? null,
            boys: klass.boys ?? null,
            girls: klass.girls ?? null,
            orderedBy: klass.orderedBy ?? null,
          },
    [klass, own, year],
  );
  const common = { fields, initial, onCancel, onDone: ({ id }: { id: string }) => onDone(id) };
  return klass === undefined ? (
    <CommandForm
      {...common}
      schema={schoolClassCreateInput}
      submit={(input: SchoolClassCreateInput, key) => sendCommand(SchoolClassCreateDocument, { input }, key)}
    />
  ) : (
    <CommandForm
      {...common}
      fixed={{ id: klass.id, version: klass.version }}
      schema={schoolClassEditInput}
      submit={(input: SchoolClassEditInput, key) => sendCommand(SchoolClassEditDocument, { input }, key)}
    />
  );
};

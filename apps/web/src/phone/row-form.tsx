import { destinationList } from '@fuzhi/domain/placement/codes.ts';
import type { HTMLAttributes, HTMLInputTypeAttribute } from 'react';
import { CodeSelect, Field, PlaceSelect, YesNo } from './controls.tsx';
import { EmployerFields } from './employer-fields.tsx';
import { labelOf, LISTS, today } from './show.ts';
import { useLocale, useSay } from './texts.ts';
import type { Form } from './use-form.ts';
import { isAsked } from './values.ts';
import type { FieldName } from './values.ts';

export type ErrorOf = (field: FieldName) => string | undefined;
type Part = { readonly form: Form; readonly errorOf: ErrorOf };
type TextField = 'employerCode' | 'employerName' | 'post' | 'nextSchool' | 'wage' | 'startOn' | 'callBack';
type CodeField = keyof typeof LISTS;

export const TextPart = ({
  form,
  errorOf,
  field,
  hint,
  type = 'text',
  most,
  inputMode,
  min,
  max,
}: Part & {
  field: TextField;
  hint?: string;
  type?: HTMLInputTypeAttribute;
  most?: number;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  min?: string;
  max?: string;
}) => {
  const locale = useLocale();
  return (
    <Field label={labelOf(field, locale)} hint={hint} error={errorOf(field)}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={form.values[field] ?? ''}
          maxLength={most}
          inputMode={inputMode}
          min={min}
          max={max}
          autoComplete="off"
          onChange={(event) => form.type({ [field]: event.target.value })}
          onBlur={() => form.leave(field)}
        />
      )}
    </Field>
  );
};

export const CodePart = ({ form, errorOf, field }: Part & { field: CodeField }) => {
  const locale = useLocale();
  return (
    <Field label={labelOf(field, locale)} error={errorOf(field)}>
      {(control) => (
        <CodeSelect
          control={control}
          list={LISTS[field]}
          value={form.values[field]}
          onPick={(value) => form.leave(field, { [field]: value })}
        />
      )}
    </Field>
  );
};

const YesNoPart = ({ form, errorOf, field }: Part & { field: 'matched' | 'stillAtSixMonths' }) => {
  const locale = useLocale();
  return (
    <Field label={labelOf(field, locale)} error={errorOf(field)}>
      {(control) => <YesNo control={control} value={form.values[field]} onPick={(value) => form.leave(field, { [field]: value })} />}
    </Field>
  );
};

/** The fields of one graduate; which are asked depends on the destination, as on the desktop. */
export const RowForm = ({ form, errorOf, graduatedOn }: Part & { graduatedOn: string }) => {
  const t = useSay();
  const locale = useLocale();
  const part = { form, errorOf };
  const { destination } = form.values;
  const asks = (field: FieldName): boolean => isAsked(field, destination);
  return (
    <>
      <Field label={labelOf('destination', locale)} error={errorOf('destination')}>
        {(control) => (
          <CodeSelect
            control={control}
            list={destinationList}
            value={destination}
            onPick={(value) => form.leave('destination', { destination: value })}
          />
        )}
      </Field>
      {asks('nextSchool') && <TextPart {...part} field="nextSchool" most={100} />}
      {asks('employerCode') && (
        <>
          <EmployerFields {...part} />
          <TextPart {...part} field="post" most={50} />
          <CodePart {...part} field="region" />
          <Field label={labelOf('place', locale)} error={errorOf('place')}>
            {(control) => <PlaceSelect control={control} value={form.values.place} onPick={(place) => form.leave('place', { place })} />}
          </Field>
          <CodePart {...part} field="placeClass" />
          {asks('matched') && <YesNoPart {...part} field="matched" />}
          <CodePart {...part} field="channel" />
          <CodePart {...part} field="contract" />
          <CodePart {...part} field="insurance" />
          <TextPart {...part} field="wage" hint={t('wageHint')} inputMode="decimal" />
          <TextPart {...part} field="startOn" hint={t('startHint')} type="date" min={graduatedOn} max={today()} />
          <YesNoPart {...part} field="stillAtSixMonths" />
        </>
      )}
      {asks('callBack') && (
        <Field label={labelOf('callBack', locale)} hint={t('callBackHint')} error={errorOf('callBack')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={500}
              value={form.values.callBack ?? ''}
              onChange={(event) => form.type({ callBack: event.target.value })}
              onBlur={() => form.leave('callBack')}
            />
          )}
        </Field>
      )}
    </>
  );
};

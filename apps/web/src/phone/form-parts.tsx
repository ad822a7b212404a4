import type { HTMLAttributes, HTMLInputTypeAttribute } from 'react';
import { CodeSelect, Field } from './controls.tsx';
import { labelOf, LISTS } from './show.ts';
import { useLocale } from './texts.ts';
import type { Form } from './use-form.ts';
import type { FieldName } from './values.ts';

export type ErrorOf = (field: FieldName) => string | undefined;
export type Part = { readonly form: Form; readonly errorOf: ErrorOf };
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

import { DateField } from '@fuzhi/ui/date-field.tsx';
import { MultiSelect, SelectInput, SwitchInput, TextArea, TextInput } from '@fuzhi/ui/fields.tsx';
import type { ControlProps } from '@fuzhi/ui/fields.tsx';
import { useLocale } from '../i18n.ts';
import { OrgPicker } from '../org-picker.tsx';
import type { FormField, FormValues } from './form-model.ts';

const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The control of one form field, by its kind. */
export const FormControl = ({
  field,
  value,
  onChange,
  control,
  values,
  set,
}: {
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
  control: ControlProps;
  values: FormValues;
  set: (changes: FormValues) => void;
}) => {
  const locale = useLocale();
  const disabled = field.disabled === true;
  const length = field.maxLength === undefined ? {} : { maxLength: field.maxLength };
  switch (field.kind) {
    case 'text':
      return <TextInput control={control} value={asText(value)} onChange={onChange} disabled={disabled} {...length} />;
    case 'password':
      return (
        <TextInput
          control={control}
          type="password"
          autoComplete="new-password"
          value={asText(value)}
          onChange={onChange}
          disabled={disabled}
        />
      );
    case 'textarea':
      return <TextArea control={control} value={asText(value)} onChange={onChange} disabled={disabled} {...length} />;
    case 'money':
      return <TextInput control={control} inputMode="decimal" value={asText(value)} onChange={onChange} disabled={disabled} />;
    case 'int':
      return <TextInput control={control} inputMode="numeric" value={asText(value)} onChange={onChange} disabled={disabled} />;
    case 'select':
      return (
        <SelectInput
          control={control}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          options={field.options ?? []}
          clearable={field.required !== true}
          disabled={disabled}
        />
      );
    case 'multi':
      return (
        <MultiSelect
          control={control}
          value={Array.isArray(value) ? (value as string[]) : []}
          onChange={onChange}
          options={field.options ?? []}
          disabled={disabled}
        />
      );
    case 'date':
      return (
        <DateField
          control={control}
          label={field.label}
          locale={locale}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          disabled={disabled}
        />
      );
    case 'bool':
      return <SwitchInput label={field.label} checked={value === true} onChange={onChange} disabled={disabled} />;
    case 'custom':
      return <>{field.render?.({ value, control, values, set })}</>;
    case 'org':
      return (
        <OrgPicker
          control={control}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          kinds={field.unitKinds}
          clearable={field.required !== true}
          disabled={disabled}
        />
      );
  }
};

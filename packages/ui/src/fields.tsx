import Checkbox from 'antd/es/checkbox';
import Input from 'antd/es/input';
import Select from 'antd/es/select';
import Switch from 'antd/es/switch';
import { useId } from 'react';
import type { ReactNode } from 'react';
import './fields.css';

/** What every control gets from its Field: the id its label points at, whether it is wrong, and what describes it. */
export type ControlProps = { id: string; invalid: boolean; describedBy: string | undefined };

/** Label, control, hint and error at the field. */
export const Field = ({
  label,
  required,
  hint,
  error,
  inline = false,
  children,
}: {
  label: string;
  required?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  inline?: boolean;
  children: (control: ControlProps) => ReactNode;
}) => {
  const id = useId();
  const has = (value: ReactNode) => value !== undefined && value !== null && value !== '';
  const describedBy = [has(error) && `${id}-e`, has(hint) && `${id}-h`].filter(Boolean).join(' ');
  return (
    <div className={inline ? 'fz-field fz-field-inline' : 'fz-field'}>
      <label htmlFor={id} className="fz-field-label">
        {label}
        {required === true && (
          <span className="fz-field-req" aria-hidden="true">
            *
          </span>
        )}
      </label>
      <div className="fz-field-control">
        {children({ id, invalid: has(error), describedBy: describedBy === '' ? undefined : describedBy })}
        {has(error) && (
          <div id={`${id}-e`} className="fz-field-error" role="alert">
            {error}
          </div>
        )}
        {has(hint) && (
          <div id={`${id}-h`} className="fz-field-hint">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
};

type Common = {
  control?: ControlProps | undefined;
  disabled?: boolean | undefined;
  placeholder?: string | undefined;
  label?: string | undefined;
};
const aria = ({ control, label }: Common) => ({
  ...(control === undefined
    ? {}
    : {
        id: control.id,
        'aria-invalid': control.invalid,
        ...(control.describedBy === undefined ? {} : { 'aria-describedby': control.describedBy }),
      }),
  ...(control?.invalid === true ? { status: 'error' as const } : {}),
  ...(label === undefined ? {} : { 'aria-label': label }),
});

export const TextInput = ({
  value,
  onChange,
  onEnter,
  type = 'text',
  autoComplete,
  autoFocus,
  maxLength,
  prefix,
  allowClear,
  inputMode,
  size,
  ...common
}: Common & {
  value: string;
  onChange: (value: string) => void;
  onEnter?: (() => void) | undefined;
  type?: 'text' | 'password' | 'number';
  autoComplete?: string;
  autoFocus?: boolean;
  maxLength?: number;
  prefix?: ReactNode;
  allowClear?: boolean;
  inputMode?: 'numeric' | 'decimal' | 'tel';
  size?: 'large' | 'middle' | 'small';
}) => {
  const shared = {
    ...aria(common),
    value,
    disabled: common.disabled === true,
    placeholder: common.placeholder ?? '',
    prefix,
    ...(size === undefined ? {} : { size }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(autoFocus === true ? { autoFocus } : {}),
    ...(autoComplete === undefined ? {} : { autoComplete }),
    ...(inputMode === undefined ? {} : { inputMode }),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    onPressEnter: (event: { nativeEvent: { isComposing?: boolean } }) => {
      if (event.nativeEvent.isComposing !== true) onEnter?.();
    },
  };
  return type === 'password' ? <Input.Password {...shared} /> : <Input {...shared} type={type} allowClear={allowClear === true} />;
};

export const TextArea = ({
  value,
  onChange,
  rows = 3,
  maxLength,
  ...common
}: Common & { value: string; onChange: (value: string) => void; rows?: number; maxLength?: number }) => (
  <Input.TextArea
    {...aria(common)}
    value={value}
    disabled={common.disabled === true}
    placeholder={common.placeholder ?? ''}
    autoSize={{ minRows: rows, maxRows: 12 }}
    {...(maxLength === undefined ? {} : { maxLength, showCount: true })}
    onChange={(event) => onChange(event.target.value)}
  />
);

export type Option = {
  value: string;
  label: string;
  /** further words it is found by: code, pinyin */ keywords?: string | undefined;
  disabled?: boolean;
};
const finds = (input: string, option: unknown) => {
  const { label, keywords, value } = option as Option;
  return `${label} ${value} ${keywords ?? ''}`.toLowerCase().includes(input.toLowerCase().trim());
};

export const SelectInput = ({
  value,
  onChange,
  options,
  clearable,
  onSearch,
  busy,
  width,
  ...common
}: Common & {
  value: string | null | undefined;
  onChange: (value: string | null) => void;
  options: readonly Option[];
  clearable?: boolean | undefined;
  /** given: the server finds, options are what it found */ onSearch?: ((text: string) => void) | undefined;
  busy?: boolean | undefined;
  width?: number | string;
}) => (
  <Select
    {...aria(common)}
    style={{ width: width ?? '100%' }}
    value={value ?? null}
    options={options as Option[]}
    disabled={common.disabled === true}
    allowClear={clearable === true}
    placeholder={common.placeholder ?? ''}
    loading={busy === true}
    popupMatchSelectWidth={false}
    showSearch={onSearch !== undefined ? { filterOption: false, onSearch } : options.length > 8 ? { filterOption: finds } : false}
    onChange={(next) => onChange(next ?? null)}
  />
);

export const MultiSelect = ({
  value,
  onChange,
  options,
  width,
  ...common
}: Common & { value: readonly string[]; onChange: (value: string[]) => void; options: readonly Option[]; width?: number | string }) => (
  <Select
    {...aria(common)}
    mode="multiple"
    style={{ width: width ?? '100%' }}
    value={[...value]}
    options={options as Option[]}
    disabled={common.disabled === true}
    allowClear
    placeholder={common.placeholder ?? ''}
    maxTagCount="responsive"
    popupMatchSelectWidth={false}
    showSearch={{ filterOption: finds }}
    onChange={(next) => onChange(next)}
  />
);

export const CheckInput = ({
  checked,
  onChange,
  children,
  disabled,
  indeterminate,
  label,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children?: ReactNode;
  disabled?: boolean;
  indeterminate?: boolean;
  label?: string;
}) => (
  <Checkbox
    checked={checked}
    disabled={disabled === true}
    indeterminate={indeterminate === true}
    onChange={(event) => onChange(event.target.checked)}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    {children}
  </Checkbox>
);

export const SwitchInput = ({
  checked,
  onChange,
  label,
  disabled,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  disabled?: boolean;
}) => <Switch checked={checked} disabled={disabled === true} onChange={(next) => onChange(next)} aria-label={label} size="small" />;

/** A few choices side by side, one of them chosen. */
export const Segmented = ({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode }[];
}) => (
  <div className="fz-segmented" role="group" aria-label={label}>
    {options.map((option) => (
      <button key={option.value} type="button" aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
        {option.label}
      </button>
    ))}
  </div>
);

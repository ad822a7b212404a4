import { DateField } from '@fuzhi/ui/date-field.tsx';
import { MultiSelect, SelectInput, TextInput } from '@fuzhi/ui/fields.tsx';
import { commonTexts } from '../common-texts.ts';
import { useLocale, useT } from '../i18n.ts';
import { OrgPicker } from '../org-picker.tsx';
import type { FilterField, FilterValue, RangeValue } from './filter-model.ts';
import { listTexts } from './list-texts.ts';

/** The control of one simple filter, by the field's kind. */
export const FilterControl = ({
  field,
  value,
  onChange,
  onEnter,
}: {
  field: FilterField;
  value: FilterValue | undefined;
  onChange: (value: FilterValue | undefined) => void;
  onEnter: () => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  switch (field.kind) {
    case 'code':
      return (
        <MultiSelect
          value={Array.isArray(value) ? value : []}
          options={field.options ?? []}
          label={field.label}
          placeholder={t('any')}
          onChange={(next) => onChange(next.length === 0 ? undefined : next)}
        />
      );
    case 'bool':
      return (
        <SelectInput
          value={typeof value === 'boolean' ? String(value) : null}
          label={field.label}
          placeholder={t('any')}
          clearable
          options={[
            { value: 'true', label: c('yes') },
            { value: 'false', label: c('no') },
          ]}
          onChange={(next) => onChange(next === null ? undefined : next === 'true')}
        />
      );
    case 'ref':
      return (
        <OrgPicker
          value={typeof value === 'string' ? value : null}
          kinds={field.unitKinds}
          label={field.label}
          placeholder={t('any')}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'text':
      return (
        <TextInput
          value={typeof value === 'string' ? value : ''}
          label={field.label}
          allowClear
          onChange={(next) => onChange(next === '' ? undefined : next)}
          onEnter={onEnter}
        />
      );
    case 'date':
    case 'time':
    case 'number':
    case 'money': {
      const range: RangeValue = typeof value === 'object' && !Array.isArray(value) ? value : {};
      const set = (part: 'from' | 'to', next: string | null) => {
        const { [part]: _old, ...others } = range;
        const changed: RangeValue = next === null || next === '' ? others : { ...others, [part]: next };
        onChange(Object.keys(changed).length === 0 ? undefined : changed);
      };
      return (
        <div className="fz-range">
          {(['from', 'to'] as const).map((part) =>
            field.kind === 'date' || field.kind === 'time' ? (
              <DateField
                key={part}
                locale={locale}
                label={`${field.label} ${c(part)}`}
                value={range[part] ?? null}
                onChange={(next) => set(part, next)}
              />
            ) : (
              <TextInput
                key={part}
                inputMode="decimal"
                label={`${field.label} ${c(part)}`}
                placeholder={c(part)}
                value={range[part] ?? ''}
                onChange={(next) => set(part, next)}
                onEnter={onEnter}
              />
            ),
          )}
        </div>
      );
    }
  }
};

import { Button } from '@fuzhi/ui/button.tsx';
import { DateField } from '@fuzhi/ui/date-field.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { MultiSelect, Segmented, SelectInput, TextInput } from '@fuzhi/ui/fields.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { useState } from 'react';
import { commonTexts } from '../common-texts.ts';
import { useLocale, useT } from '../i18n.ts';
import { OrgPicker } from '../org-picker.tsx';
import type { FilterField, Where } from './filter-model.ts';
import { listTexts } from './list-texts.ts';
import { MAX_DEPTH, groupToWhere, needsValue, operatorsOf, whereToGroup } from './where-builder.ts';
import type { Condition, Group, Operator } from './where-builder.ts';

/** Conditions joined by and / or, in groups. */
export const Builder = ({
  fields,
  where,
  onApply,
  onClose,
}: {
  fields: readonly FilterField[];
  where: Where | undefined;
  onApply: (where: Where | undefined) => void;
  onClose: () => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const read = whereToGroup(fields, where);
  const [group, setGroup] = useState<Group>(
    read === undefined || read.items.length === 0 ? { kind: 'group', join: 'and', items: [fresh(fields)] } : read,
  );
  return (
    <SideSheet open title={t('builderTitle')} onClose={onClose} width={640}>
      <div className="fz-stack">
        {read === undefined && (
          <Notice tone="warn">
            {t('custom')}: <code className="fz-mono">{JSON.stringify(where)}</code>
          </Notice>
        )}
        <GroupEditor fields={fields} group={group} depth={1} onChange={setGroup} />
        <div className="fz-row">
          <Button kind="primary" onClick={() => onApply(groupToWhere(fields, group))}>
            {t('apply')}
          </Button>
          <Button onClick={() => onApply(undefined)}>{t('clear')}</Button>
          <Button kind="text" onClick={onClose}>
            {c('cancel')}
          </Button>
        </div>
      </div>
    </SideSheet>
  );
};

const fresh = (fields: readonly FilterField[]): Condition => {
  const field = fields[0];
  return {
    kind: 'condition',
    field: field?.key ?? '',
    operator: (field === undefined ? undefined : operatorsOf(field)[0]) ?? 'eq',
    value: '',
  };
};

const GroupEditor = ({
  fields,
  group,
  depth,
  onChange,
  onRemove,
}: {
  fields: readonly FilterField[];
  group: Group;
  depth: number;
  onChange: (group: Group) => void;
  onRemove?: () => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const set = (index: number, item: Group | Condition | undefined) =>
    onChange({
      ...group,
      items: item === undefined ? group.items.filter((_, at) => at !== index) : group.items.map((old, at) => (at === index ? item : old)),
    });
  return (
    <fieldset className="fz-builder">
      <legend className="fz-sr">{t('join')}</legend>
      <div className="fz-row">
        <Segmented
          label={t('join')}
          value={group.join}
          onChange={(join) => onChange({ ...group, join: join === 'or' ? 'or' : 'and' })}
          options={[
            { value: 'and', label: t('and') },
            { value: 'or', label: t('or') },
          ]}
        />
        <span className="fz-grow" />
        {onRemove !== undefined && (
          <button type="button" className="fz-iconbutton" aria-label={c('remove')} onClick={onRemove}>
            <Icon name="trash" />
          </button>
        )}
      </div>
      {group.items.map((item, index) =>
        item.kind === 'group' ? (
          <GroupEditor
            key={index}
            fields={fields}
            group={item}
            depth={depth + 1}
            onChange={(next) => set(index, next)}
            onRemove={() => set(index, undefined)}
          />
        ) : (
          <ConditionEditor
            key={index}
            fields={fields}
            condition={item}
            onChange={(next) => set(index, next)}
            onRemove={() => set(index, undefined)}
          />
        ),
      )}
      <div className="fz-row">
        <Button kind="text" size="small" icon="plus" onClick={() => onChange({ ...group, items: [...group.items, fresh(fields)] })}>
          {t('addCondition')}
        </Button>
        {depth < MAX_DEPTH - 1 && (
          <Button
            kind="text"
            size="small"
            icon="plus"
            onClick={() =>
              onChange({
                ...group,
                items: [...group.items, { kind: 'group', join: group.join === 'and' ? 'or' : 'and', items: [fresh(fields)] }],
              })
            }
          >
            {t('addGroup')}
          </Button>
        )}
      </div>
    </fieldset>
  );
};

const ConditionEditor = ({
  fields,
  condition,
  onChange,
  onRemove,
}: {
  fields: readonly FilterField[];
  condition: Condition;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const field = fields.find((each) => each.key === condition.field) ?? fields[0];
  if (field === undefined) return null;
  return (
    <div className="fz-condition">
      <SelectInput
        label={t('field')}
        value={field.key}
        options={fields.map((each) => ({ value: each.key, label: each.label }))}
        onChange={(key) => {
          const next = fields.find((each) => each.key === key);
          if (next !== undefined) onChange({ kind: 'condition', field: next.key, operator: operatorsOf(next)[0] ?? 'eq', value: '' });
        }}
      />
      <SelectInput
        label={t('operator')}
        value={condition.operator}
        options={operatorsOf(field).map((operator) => ({ value: operator, label: t(operator) }))}
        onChange={(operator) =>
          onChange({
            ...condition,
            operator: operator as Operator,
            value: operator === 'in' ? [condition.value].flat().filter((each) => each !== '') : ([condition.value].flat()[0] ?? ''),
          })
        }
      />
      {needsValue(condition.operator) ? (
        <ValueEditor field={field} condition={condition} onChange={(value) => onChange({ ...condition, value })} />
      ) : (
        <span />
      )}
      <button type="button" className="fz-iconbutton" aria-label={c('remove')} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </div>
  );
};

const ValueEditor = ({
  field,
  condition,
  onChange,
}: {
  field: FilterField;
  condition: Condition;
  onChange: (value: string | string[]) => void;
}) => {
  const t = useT(listTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const one = [condition.value].flat()[0] ?? '';
  if (field.kind === 'code') {
    return condition.operator === 'in' ? (
      <MultiSelect
        label={t('value')}
        value={[condition.value].flat().filter((each) => each !== '')}
        options={field.options ?? []}
        onChange={onChange}
      />
    ) : (
      <SelectInput
        label={t('value')}
        value={one === '' ? null : one}
        options={field.options ?? []}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  }
  if (field.kind === 'bool')
    return (
      <SelectInput
        label={t('value')}
        value={one === '' ? null : one}
        options={[
          { value: 'true', label: c('yes') },
          { value: 'false', label: c('no') },
        ]}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  if (field.kind === 'ref')
    return (
      <OrgPicker label={t('value')} value={one === '' ? null : one} kinds={field.unitKinds} onChange={(next) => onChange(next ?? '')} />
    );
  if (field.kind === 'date' || field.kind === 'time')
    return (
      <DateField
        label={t('value')}
        locale={locale}
        value={one === '' ? null : one.slice(0, 10)}
        onChange={(next) => onChange(next ?? '')}
      />
    );
  return (
    <TextInput label={t('value')} value={one} onChange={onChange} {...(field.kind === 'text' ? {} : { inputMode: 'decimal' as const })} />
  );
};

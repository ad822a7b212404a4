import { SelectInput } from '@fuzhi/ui/fields.tsx';
import type { ControlProps } from '@fuzhi/ui/fields.tsx';
import { useState } from 'react';
import { OrgNamesDocument, OrgPickerDocument } from '../gql/graphql.ts';
import type { OrgUnitKind } from '../gql/graphql.ts';
import { useDebounced, useGraph } from './use-graph.ts';

/** A unit, found by name, pinyin, initials or code among those the viewer sees. */
export const OrgPicker = ({
  value,
  onChange,
  kinds,
  label,
  control,
  placeholder,
  clearable = true,
  disabled,
}: {
  value: string | null;
  onChange: (id: string | null) => void;
  kinds?: readonly string[] | undefined;
  label?: string;
  control?: ControlProps | undefined;
  placeholder?: string | undefined;
  clearable?: boolean;
  disabled?: boolean;
}) => {
  const [text, setText] = useState('');
  const search = useDebounced(text.trim());
  const where = {
    current: true,
    ...(kinds === undefined ? {} : { kind: { in: kinds as OrgUnitKind[] } }),
    ...(search === '' ? {} : { search }),
  };
  const { data, loading } = useGraph(OrgPickerDocument, { where });
  const found = data?.orgUnits.nodes ?? [];
  const known = value === null || found.some((unit) => unit.id === value);
  const names = useGraph(OrgNamesDocument, { ids: value === null ? [] : [value] }, known);
  const chosen = names.data?.nodes.find((node) => node?.id === value);
  const options = found.map((unit) => ({ value: unit.id, label: unit.name, keywords: unit.code ?? '' }));
  return (
    <SelectInput
      value={value}
      onChange={onChange}
      onSearch={setText}
      busy={loading}
      clearable={clearable}
      control={control}
      label={label}
      placeholder={placeholder}
      disabled={disabled}
      options={known || value === null ? options : [{ value, label: chosen?.__typename === 'OrgUnit' ? chosen.name : '…' }, ...options]}
    />
  );
};

import { schoolNatureList, schoolTypeList } from '@fuzhi/domain/org/codes.ts';
import { orgUnitCreateInput, orgUnitEndInput, orgUnitRenameInput } from '@fuzhi/domain/org/input.ts';
import { ORG_CHILDREN, ORG_KIND_NAMES, ORG_KINDS } from '@fuzhi/domain/org/model.ts';
import type { OrgKind } from '@fuzhi/domain/org/model.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { OrgUnitCloseDocument, OrgUnitCreateDocument, OrgUnitRenameDocument } from '../../gql/graphql.ts';
import type { OrgUnitCloseInput, OrgUnitCreateInput, OrgUnitRenameInput, UnitRecordQuery } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { sendCommand } from '../../shared/use-command.ts';
import { orgTexts } from './org-texts.ts';

export type Unit = NonNullable<UnitRecordQuery['orgUnit']>;
export type UnitTask = 'create' | 'rename' | 'close';

/** What may lie directly below a unit of this kind. */
export const childKinds = (kind: string): readonly OrgKind[] => ORG_KINDS.flatMap((each) => (each === kind ? ORG_CHILDREN[each] : []));

/** The form of what is being done to a unit, beside its record. */
export const UnitForms = ({ unit, task, onClose }: { unit: Unit; task: UnitTask | null; onClose: () => void }) => {
  const t = useT(orgTexts);
  const titles = { create: t('create'), rename: t('rename'), close: t('close') };
  return (
    <SideSheet open={task !== null} title={task === null ? '' : `${titles[task]} · ${unit.name}`} onClose={onClose}>
      {task === 'create' && <CreateForm unit={unit} onClose={onClose} />}
      {task === 'rename' && <RenameForm unit={unit} onClose={onClose} />}
      {task === 'close' && <CloseForm unit={unit} onClose={onClose} />}
    </SideSheet>
  );
};

type FormProps = { unit: Unit; onClose: () => void };

const CreateForm = ({ unit, onClose }: FormProps) => {
  const t = useT(orgTexts);
  const locale = useLocale();
  const go = useGo();
  const kinds = childKinds(unit.kind);
  const fields = useMemo<FormField[]>(() => {
    const isSchool = (values: { readonly [name: string]: unknown }) => values['kind'] === 'school';
    return [
      { name: 'parent', label: t('parent'), kind: 'org', required: true, disabled: true, wide: true },
      {
        name: 'kind',
        label: t('kind'),
        kind: 'select',
        required: true,
        options: childKinds(unit.kind).map((kind) => ({ value: kind, label: pickText(ORG_KIND_NAMES[kind], locale) })),
      },
      { name: 'code', label: t('code'), kind: 'text', maxLength: 12, hint: t('codeHint') },
      { name: 'nameZh', label: t('name'), kind: 'text', required: true, maxLength: 100 },
      { name: 'nameEn', label: t('english'), kind: 'text', maxLength: 100 },
      {
        name: 'schoolType',
        label: t('schoolType'),
        kind: 'select',
        required: true,
        when: isSchool,
        options: codeOptions(schoolTypeList, locale),
      },
      { name: 'schoolNature', label: t('schoolNature'), kind: 'select', when: isSchool, options: codeOptions(schoolNatureList, locale) },
      { name: 'rural', label: t('rural'), kind: 'bool', when: isSchool },
      { name: 'validFrom', label: t('validFrom'), kind: 'date', required: true },
    ];
  }, [unit.kind, t, locale]);
  const initial = useMemo(() => ({ parent: unit.id, kind: kinds[0] ?? null, validFrom: todayInDistrict() }), [unit.id, kinds]);
  return (
    <CommandForm
      fields={fields}
      initial={initial}
      schema={orgUnitCreateInput}
      submitLabel={t('create')}
      onCancel={onClose}
      submit={(input: OrgUnitCreateInput, key) => sendCommand(OrgUnitCreateDocument, { input }, key)}
      onDone={(made) => {
        toast(t('created', { name: made.name }));
        onClose();
        go(`/units/${made.id}`);
      }}
    />
  );
};

const RenameForm = ({ unit, onClose }: FormProps) => {
  const t = useT(orgTexts);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'nameZh', label: t('name'), kind: 'text', required: true, wide: true, maxLength: 100 },
      { name: 'nameEn', label: t('english'), kind: 'text', wide: true, maxLength: 100 },
    ],
    [t],
  );
  const initial = useMemo(() => ({ nameZh: unit.nameZh, nameEn: unit.nameEn }), [unit.nameZh, unit.nameEn]);
  return (
    <CommandForm
      fields={fields}
      initial={initial}
      fixed={{ id: unit.id, version: unit.version }}
      schema={orgUnitRenameInput}
      onCancel={onClose}
      // an emptied English name is an empty text to this command, not null
      submit={(input: OrgUnitRenameInput, key) =>
        sendCommand(OrgUnitRenameDocument, { input: { ...input, nameEn: input.nameEn ?? '' } }, key)
      }
      onDone={() => {
        toast(t('renamed'));
        onClose();
      }}
    />
  );
};

const CloseForm = ({ unit, onClose }: FormProps) => {
  const t = useT(orgTexts);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'validTo', label: t('lastDay'), kind: 'date', required: true },
      { name: 'successor', label: t('successor'), kind: 'org', hint: t('successorHint'), unitKinds: [unit.kind] },
      { name: 'reason', label: t('reason'), kind: 'textarea', required: true, maxLength: 500, hint: t('reasonHint') },
    ],
    [unit.kind, t],
  );
  const initial = useMemo(() => ({ validTo: todayInDistrict() }), []);
  return (
    <CommandForm
      fields={fields}
      initial={initial}
      fixed={{ id: unit.id, version: unit.version }}
      schema={orgUnitEndInput}
      submitLabel={t('close')}
      onCancel={onClose}
      submit={(input: OrgUnitCloseInput, key) => sendCommand(OrgUnitCloseDocument, { input }, key)}
      onDone={() => {
        toast(t('ended'));
        onClose();
      }}
    />
  );
};

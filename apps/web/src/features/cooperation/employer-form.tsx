import { employerUpdateInput, employerVerifyInput } from '@fuzhi/domain/cooperation/employer-input.ts';
import { employerNatureList, industryList } from '@fuzhi/domain/kernel/employer-codes.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import { EmployerUpdateDocument, EmployerVerifyDocument } from '../../gql/graphql.ts';
import type { EmployerUpdateInput, EmployerVerifyInput } from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import type { Employer } from './employer-page.tsx';

type Props = { employer: Employer; onClose: () => void };

/** Beside an employer's record: what the business register says. */
export const EmployerForm = ({ employer, task, onClose }: Props & { task: 'update' | 'verify' }) => {
  const t = useT(cooperationTexts);
  return (
    <SideSheet open title={`${t(task)} · ${employer.name}`} onClose={onClose}>
      {task === 'verify' ? <VerifyForm employer={employer} onClose={onClose} /> : <UpdateForm employer={employer} onClose={onClose} />}
    </SideSheet>
  );
};

const VerifyForm = ({ employer, onClose }: Props) => {
  const t = useT(cooperationTexts);
  const fields = useMemo<FormField[]>(
    () => [{ name: 'foundedOn', label: t('foundedOn'), kind: 'date', hint: t('verifyAsk'), wide: true }],
    [t],
  );
  const initial = useMemo(() => ({ foundedOn: employer.foundedOn ?? null }), [employer.foundedOn]);
  return (
    <CommandForm
      fields={fields}
      initial={initial}
      fixed={{ id: employer.id, version: employer.version }}
      schema={employerVerifyInput}
      submitLabel={t('verify')}
      onCancel={onClose}
      submit={(input: EmployerVerifyInput, key) => sendCommand(EmployerVerifyDocument, { input }, key)}
      onDone={() => {
        toast(t('saved'));
        onClose();
      }}
    />
  );
};

const namesOf = (text: unknown): string[] =>
  (typeof text === 'string' ? text : '')
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const UpdateForm = ({ employer, onClose }: Props) => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'name', label: t('name'), kind: 'text', required: true, wide: true, maxLength: 100 },
      { name: 'nature', label: t('nature'), kind: 'select', options: codeOptions(employerNatureList, locale) },
      { name: 'industry', label: t('industry'), kind: 'select', options: codeOptions(industryList, locale) },
      { name: 'foundedOn', label: t('foundedOn'), kind: 'date' },
      { name: 'closedOn', label: t('closedOn'), kind: 'date', hint: t('closedHint') },
      { name: 'aliases', label: t('aliases'), kind: 'textarea', hint: t('aliasesHint') },
    ],
    [t, locale],
  );
  const initial = useMemo(
    () => ({
      name: employer.name,
      nature: employer.nature?.code ?? null,
      industry: employer.industry?.code ?? null,
      foundedOn: employer.foundedOn ?? null,
      closedOn: employer.closedOn ?? null,
      aliases: employer.aliases.map((alias) => alias.name).join('\n'),
    }),
    [employer],
  );
  return (
    <CommandForm
      fields={fields}
      initial={initial}
      fixed={{ id: employer.id, version: employer.version }}
      schema={employerUpdateInput.omit({ aliases: true })}
      onCancel={onClose}
      submit={(input: EmployerUpdateInput & { aliases?: unknown }, key) =>
        sendCommand(EmployerUpdateDocument, { input: { ...input, aliases: namesOf(input.aliases) } }, key)
      }
      onDone={() => {
        toast(t('saved'));
        onClose();
      }}
    />
  );
};

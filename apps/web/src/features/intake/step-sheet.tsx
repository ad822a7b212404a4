import { dropoutReasonList } from '@fuzhi/domain/intake/codes.ts';
import type { ApplicantAction } from '@fuzhi/domain/intake/lifecycle.ts';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo } from 'react';
import {
  ApplicantAdmitDocument,
  ApplicantDeclineDocument,
  ApplicantEnrolDocument,
  ApplicantKeepDocument,
  ApplicantLeaveDocument,
  ApplicantResumeDocument,
  ClassChoicesDocument,
} from '../../gql/graphql.ts';
import { codeOptions } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { todayInDistrict } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import type { CommandOutcome } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import type { Applicant } from './applicant-form.tsx';
import { intakeTexts } from './intake-texts.ts';

export type Step = Exclude<ApplicantAction, 'edit'>;

type Taken = {
  rows: { id: string; version: number }[];
  on: string;
  reason?: string;
  cause?: string;
  year?: string;
  schoolClass?: string | null;
};
/** The form asks for what its step needs, and the server judges it. */
const SEND: { readonly [S in Step]: (input: Taken, key: string) => Promise<CommandOutcome<unknown>> } = {
  admit: ({ rows, on }, key) => sendCommand(ApplicantAdmitDocument, { input: { rows, on } }, key),
  enrol: ({ rows, on, schoolClass = null }, key) => sendCommand(ApplicantEnrolDocument, { input: { rows, on, schoolClass } }, key),
  keep: ({ rows, on, year = '1' }, key) => sendCommand(ApplicantKeepDocument, { input: { rows, on, year: Number(year) } }, key),
  leave: ({ rows, on, cause = '', reason = '' }, key) => sendCommand(ApplicantLeaveDocument, { input: { rows, on, cause, reason } }, key),
  resume: ({ rows, on, reason = '' }, key) => sendCommand(ApplicantResumeDocument, { input: { rows, on, reason } }, key),
  decline: ({ rows, on, reason = '' }, key) => sendCommand(ApplicantDeclineDocument, { input: { rows, on, reason } }, key),
};
const NEEDS_REASON: ReadonlySet<Step> = new Set(['leave', 'resume', 'decline']);

/** One step of one applicant, on a day. */
export const StepSheet = ({ applicant, step, onClose }: { applicant: Applicant; step: Step | null; onClose: () => void }) => {
  const t = useT(intakeTexts);
  return (
    <SideSheet open={step !== null} title={step === null ? '' : `${t(step)} · ${applicant.name}`} onClose={onClose}>
      {step !== null && <StepForm applicant={applicant} step={step} onClose={onClose} />}
    </SideSheet>
  );
};

const StepForm = ({ applicant, step, onClose }: { applicant: Applicant; step: Step; onClose: () => void }) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const classes = useGraph(
    ClassChoicesDocument,
    { where: { school: { id: { eq: applicant.school?.id ?? '' } }, entryYear: { eq: applicant.entryYear } } },
    step !== 'enrol',
  ).data?.schoolClasses.nodes;
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'on', label: t('on'), kind: 'date', required: true },
      ...(step === 'keep'
        ? ([
            {
              name: 'year',
              label: t('year'),
              kind: 'select',
              required: true,
              options: [
                { value: '1', label: t('keep1') },
                { value: '2', label: t('keep2') },
              ],
            },
          ] as const)
        : []),
      ...(step === 'enrol'
        ? ([
            {
              name: 'schoolClass',
              label: t('classes'),
              kind: 'select',
              options: (classes ?? []).map(({ id, name }) => ({ value: id, label: name })),
            },
          ] as const)
        : []),
      ...(step === 'leave'
        ? ([
            { name: 'cause', label: t('leftCause'), kind: 'select', required: true, options: codeOptions(dropoutReasonList, locale) },
          ] as const)
        : []),
      ...(NEEDS_REASON.has(step)
        ? ([{ name: 'reason', label: t('reason'), kind: 'textarea', required: true, wide: true, maxLength: 500 }] as const)
        : []),
    ],
    [t, locale, step, classes],
  );
  const initial = useMemo(() => ({ on: todayInDistrict(), year: applicant.keptOneOn ? '2' : '1' }), [applicant.keptOneOn]);
  const rows = [{ id: applicant.id, version: applicant.version }];
  return (
    <CommandForm
      fields={fields}
      initial={initial}
      submitLabel={t(step)}
      onCancel={onClose}
      submit={(input: Omit<Taken, 'rows'>, key) => SEND[step]({ ...input, rows }, key)}
      onDone={() => {
        toast(t('saved'));
        onClose();
      }}
    />
  );
};

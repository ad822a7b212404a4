import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Facts } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApplicantRecordDocument } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { type Applicant, ApplicantForm } from './applicant-form.tsx';
import { IdentityNumber } from './identity-number.tsx';
import { useIntakeHistory } from './intake-history.ts';
import { IntakeState } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';
import { type Step, StepSheet } from './step-sheet.tsx';

/** One person on the way into a school. */
export const ApplicantPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(ApplicantRecordDocument, { id: idInAddress('Applicant', id) });
  return (
    <Loaded state={state}>
      {({ applicant }) =>
        applicant === null || applicant === undefined ? (
          <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
        ) : (
          <Record key={applicant.id} applicant={applicant} />
        )
      }
    </Loaded>
  );
};

const STEPS = ['admit', 'enrol', 'keep', 'resume', 'leave', 'decline'] as const satisfies readonly Step[];
const HARD: ReadonlySet<Step> = new Set(['leave', 'decline']);

const Record = ({ applicant }: { applicant: Applicant }) => {
  const t = useT(intakeTexts);
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const history = useIntakeHistory(applicant.id);
  const day = (key: 'intentOn' | 'admittedOn' | 'enrolledOn' | 'keptOneOn' | 'keptTwoOn' | 'leftOn' | 'declinedOn') => ({
    key,
    label: t(key),
    value: <span className="fz-tabular">{applicant[key] ?? '—'}</span>,
  });
  return (
    <RecordPage
      title={applicant.name}
      state={<IntakeState state={applicant.state} />}
      sub={[applicant.school?.name, applicant.major?.name, String(applicant.entryYear)].filter(Boolean).join(' · ')}
      back={{ href: '/applicants', label: t('applicants') }}
      actions={
        <ActionBar
          available={applicant.availableActions}
          actions={[
            { action: 'edit', label: t('edit'), icon: 'edit', onSelect: () => setEditing(true) },
            ...STEPS.map((action) => ({
              action,
              label: t(action),
              danger: HARD.has(action),
              primary: !HARD.has(action),
              onSelect: () => setStep(action),
            })),
          ]}
        />
      }
      facts={[
        { key: 'identity', label: t('identity'), value: <IdentityNumber applicant={applicant} /> },
        { key: 'gender', label: t('gender'), value: itemLabel(applicant.gender, locale) },
        { key: 'juniorSchool', label: t('juniorSchool'), value: applicant.juniorSchool ?? '—' },
        { key: 'major', label: t('major'), value: `${applicant.major?.code ?? ''} ${applicant.major?.name ?? ''}` },
        { key: 'povertyCategory', label: t('povertyCategory'), value: itemLabel(applicant.povertyCategory, locale) },
        {
          key: 'class',
          label: t('classes'),
          value:
            applicant.schoolClass === null || applicant.schoolClass === undefined ? (
              '—'
            ) : (
              <PathLink href={`/classes/${applicant.schoolClass.id}`}>{applicant.schoolClass.name}</PathLink>
            ),
        },
        { key: 'preference', label: t('preference'), value: itemLabel(applicant.preference, locale) },
        { key: 'preferenceSource', label: t('preferenceSource'), value: applicant.preferenceSource ?? '—', wide: true },
      ]}
      history={history}
    >
      <Panel title={t('steps')}>
        <Facts
          items={[
            day('intentOn'),
            day('admittedOn'),
            day('enrolledOn'),
            day('keptOneOn'),
            day('keptTwoOn'),
            ...(applicant.state === 'LEFT'
              ? [day('leftOn'), { key: 'leftCause', label: t('leftCause'), value: itemLabel(applicant.leftCause, locale) }]
              : []),
            ...(applicant.state === 'DECLINED' ? [day('declinedOn')] : []),
            ...(applicant.stateReason === null || applicant.stateReason === undefined
              ? []
              : [{ key: 'reason', label: t('stateReason'), value: applicant.stateReason, wide: true }]),
          ]}
        />
      </Panel>
      <StepSheet applicant={applicant} step={step} onClose={() => setStep(null)} />
      <SideSheet open={editing} title={t('edit')} onClose={() => setEditing(false)}>
        {editing && (
          <ApplicantForm
            applicant={applicant}
            onCancel={() => setEditing(false)}
            onDone={() => {
              toast(t('saved'));
              setEditing(false);
            }}
          />
        )}
      </SideSheet>
    </RecordPage>
  );
};

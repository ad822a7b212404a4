import { SideSheet, useConfirm } from '@fuzhi/ui/dialog.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { IntakePlanApproveDocument, IntakePlanRecordDocument, IntakePlanReopenDocument } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { useIntakeHistory } from './intake-history.ts';
import { IntakeState } from './intake-state.tsx';
import { intakeTexts } from './intake-texts.ts';
import { PlanForm, type Plan } from './plan-form.tsx';
import { rowsHref } from './rows-href.ts';

/** One plan of intake. */
export const PlanPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(IntakePlanRecordDocument, { id: idInAddress('IntakePlan', id) });
  return (
    <Loaded state={state}>
      {({ intakePlan: plan }) =>
        plan === null || plan === undefined ? (
          <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
        ) : (
          <Record key={plan.id} plan={plan} />
        )
      }
    </Loaded>
  );
};

const Record = ({ plan }: { plan: Plan }) => {
  const t = useT(intakeTexts);
  const { dialog, ask } = useConfirm();
  const [editing, setEditing] = useState(false);
  const history = useIntakeHistory(plan.id);
  const { id, version } = plan;
  const approve = async () => {
    told(await sendCommand(IntakePlanApproveDocument, { input: { id, version } }), t('saved'));
  };
  const reopen = async () => {
    const reason = await ask({ title: t('reopen'), okText: t('reopen'), danger: true, reason: { label: t('reason'), required: true } });
    if (reason !== undefined) told(await sendCommand(IntakePlanReopenDocument, { input: { id, version, reason } }), t('saved'));
  };
  const own = { school: { id: { eq: plan.school?.id } }, entryYear: { eq: plan.entryYear }, major: { code: { eq: plan.major?.code } } };
  return (
    <RecordPage
      title={`${plan.major?.name ?? ''} ${String(plan.entryYear)}`}
      state={<IntakeState state={plan.state} />}
      sub={plan.school?.name}
      back={{ href: '/intake-plans', label: t('plans') }}
      actions={
        <ActionBar
          available={plan.availableActions}
          actions={[
            { action: 'edit', label: t('edit'), icon: 'edit', onSelect: () => setEditing(true) },
            {
              action: 'approve',
              label: t('approve'),
              icon: 'check',
              primary: true,
              onSelect: () => {
                void approve();
              },
            },
            {
              action: 'reopen',
              label: t('reopen'),
              icon: 'undo',
              danger: true,
              onSelect: () => {
                void reopen();
              },
            },
          ]}
        />
      }
      notice={plan.majorOffered ? undefined : <Notice tone="warn">{t('notOffered')}</Notice>}
      facts={[
        { key: 'major', label: t('major'), value: `${plan.major?.code ?? ''} ${plan.major?.name ?? ''}` },
        { key: 'entryYear', label: t('entryYear'), value: plan.entryYear },
        { key: 'quota', label: t('quota'), value: formatCount(plan.quota) },
        {
          key: 'approved',
          label: t('approved'),
          value:
            plan.approvedAt === null || plan.approvedAt === undefined
              ? '—'
              : t('approvedBy', { name: plan.approvedByName ?? '', time: formatTime(plan.approvedAt) }),
        },
        { key: 'rows', label: t('applicants'), value: <PathLink href={rowsHref('/applicants', own)}>{t('rows')}</PathLink> },
        ...(plan.stateReason === null || plan.stateReason === undefined
          ? []
          : [{ key: 'reason', label: t('stateReason'), value: plan.stateReason, wide: true }]),
      ]}
      history={history}
    >
      {dialog}
      <SideSheet open={editing} title={t('edit')} onClose={() => setEditing(false)}>
        {editing && <PlanForm plan={plan} onCancel={() => setEditing(false)} onDone={() => setEditing(false)} />}
      </SideSheet>
    </RecordPage>
  );
};

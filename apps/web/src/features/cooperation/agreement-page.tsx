import { cooperationEndInput } from '@fuzhi/domain/cooperation/input.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { SideSheet, useConfirm } from '@fuzhi/ui/dialog.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import {
  CooperationCancelDocument,
  CooperationConfirmDocument,
  CooperationEndDocument,
  CooperationRecordDocument,
} from '../../gql/graphql.ts';
import type { CooperationEndInput } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { itemLabel } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatCount, formatMoney, formatTime, todayInDistrict } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { type Agreement, AgreementForm } from './agreement-form.tsx';
import { cooperationTexts } from './cooperation-texts.ts';
import { EmployerCell } from './employer-cell.tsx';
import { OrderClassPanel } from './order-class-panel.tsx';
import { AgreementStateTag } from './states.tsx';
import { historyOf } from './trail.ts';

/** One agreement. */
export const AgreementPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(CooperationRecordDocument, { id: idInAddress('Cooperation', id) });
  return (
    <Loaded state={state} lines={10}>
      {({ cooperation }) =>
        cooperation === null || cooperation === undefined ? (
          <Panel>
            <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
          </Panel>
        ) : (
          <Record key={cooperation.id} row={cooperation} />
        )
      }
    </Loaded>
  );
};

const count = (value: number | null | undefined) => (value === null || value === undefined ? '—' : formatCount(value));

const Record = ({ row }: { row: Agreement }) => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const [form, setForm] = useState<'edit' | 'end' | null>(null);
  const { dialog, ask } = useConfirm();
  const confirm = async () => {
    if ((await ask({ title: t('confirm'), body: t('confirmAsk'), okText: t('confirm') })) === undefined) return;
    told(await sendCommand(CooperationConfirmDocument, { input: { id: row.id, version: row.version } }), t('saved'));
  };
  const cancel = async () => {
    const reason = await ask({
      title: t('cancel'),
      body: t('cancelAsk'),
      okText: t('cancel'),
      danger: true,
      reason: { label: t('reasonAsk'), required: true },
    });
    if (reason === undefined) return;
    told(await sendCommand(CooperationCancelDocument, { input: { id: row.id, version: row.version, reason } }), t('saved'));
  };
  const may = (action: string) => row.availableActions.some((each) => each.action === action && each.allowed);
  const isOrder = row.kind?.code === 'ORDER';
  return (
    <RecordPage
      title={`${row.employer?.name ?? ''} · ${itemLabel(row.kind, locale)}`}
      state={<AgreementStateTag state={row.state} />}
      sub={`${row.school?.name ?? ''} · ${row.from} – ${row.to}`}
      back={{ href: '/cooperations', label: t('agreements') }}
      actions={
        <ActionBar
          available={row.availableActions.filter((each) => each.allowed)}
          actions={[
            { action: 'edit', label: t('edit'), icon: 'edit', primary: true, onSelect: () => setForm('edit') },
            { action: 'confirm', label: t('confirm'), icon: 'check', primary: true, onSelect: () => void confirm() },
            { action: 'end', label: t('end'), onSelect: () => setForm('end') },
            { action: 'cancel', label: t('cancel'), danger: true, onSelect: () => void cancel() },
          ]}
        />
      }
      notice={
        <>
          {dialog}
          {row.employer?.status === 'BLOCKED' && (
            <Notice tone="bad">{t('blockedMark', { reason: row.employer.statusReason ?? '' })}</Notice>
          )}
        </>
      }
      facts={[
        { key: 'employer', label: t('employer'), value: <EmployerCell employer={row.employer} link /> },
        { key: 'code', label: t('creditCode'), value: <span className="fz-mono">{row.employer?.creditCode}</span> },
        { key: 'school', label: t('school'), value: row.school?.name },
        { key: 'majors', label: t('majors'), value: row.majors.map((major) => `${major.code} ${major.name}`).join('、') },
        { key: 'students', label: t('students'), value: count(row.students) },
        { key: 'poor', label: t('poor'), value: count(row.poor) },
        ...(isOrder ? [{ key: 'class', label: t('className'), value: row.className ?? '—' }] : []),
        { key: 'hired', label: t('hired'), value: count(row.hired) },
        {
          key: 'equipment',
          label: t('equipment'),
          value: row.equipment === null || row.equipment === undefined ? '—' : formatMoney(row.equipment),
        },
        {
          key: 'confirmed',
          label: t('confirmed'),
          value:
            row.confirmedAt === null || row.confirmedAt === undefined
              ? '—'
              : [formatTime(row.confirmedAt), row.confirmedByName].join(' · '),
        },
        ...(row.endedOn === null || row.endedOn === undefined ? [] : [{ key: 'ended', label: t('endedOn'), value: row.endedOn }]),
        ...(row.stateReason === null || row.stateReason === undefined
          ? []
          : [{ key: 'reason', label: t('stateReason'), value: row.stateReason, wide: true }]),
      ]}
      history={historyOf(row.id, t, locale)}
    >
      {isOrder && <OrderClassPanel row={row} canEdit={may('edit') || (row.state === 'CONFIRMED' && may('end'))} />}
      {form === 'edit' && <AgreementForm row={row} onClose={() => setForm(null)} />}
      {form === 'end' && <EndForm row={row} onClose={() => setForm(null)} />}
    </RecordPage>
  );
};

const EndForm = ({ row, onClose }: { row: Agreement; onClose: () => void }) => {
  const t = useT(cooperationTexts);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'endedOn', label: t('endedOn'), kind: 'date', required: true },
      { name: 'reason', label: t('reasonAsk'), kind: 'textarea', required: true, maxLength: 500 },
    ],
    [t],
  );
  const initial = useMemo(() => ({ endedOn: todayInDistrict() }), []);
  return (
    <SideSheet open title={t('end')} onClose={onClose}>
      <CommandForm
        fields={fields}
        initial={initial}
        fixed={{ id: row.id, version: row.version }}
        schema={cooperationEndInput}
        submitLabel={t('end')}
        onCancel={onClose}
        submit={(input: CooperationEndInput, key) => sendCommand(CooperationEndDocument, { input }, key)}
        onDone={() => {
          toast(t('saved'));
          onClose();
        }}
      />
    </SideSheet>
  );
};

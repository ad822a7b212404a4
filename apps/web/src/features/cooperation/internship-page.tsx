import { internshipRuleList } from '@fuzhi/domain/cooperation/codes.ts';
import { internshipEndInput } from '@fuzhi/domain/cooperation/internship-input.ts';
import { MATCHING_NAMES } from '@fuzhi/domain/cooperation/internship-model.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { SideSheet, useConfirm } from '@fuzhi/ui/dialog.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { InternshipCancelDocument, InternshipConfirmDocument, InternshipEndDocument, InternshipRecordDocument } from '../../gql/graphql.ts';
import type { InternshipEndInput } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { codeLabel } from '../../shared/code-options.ts';
import { CommandForm } from '../../shared/command-form/command-form.tsx';
import type { FormField } from '../../shared/command-form/form-model.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatMoney, formatTime, todayInDistrict } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { pickText, useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import { EmployerCell } from './employer-cell.tsx';
import { ANSWERS, type Internship, InternshipForm } from './internship-form.tsx';
import { InternshipStateTag } from './states.tsx';
import { historyOf } from './trail.ts';

/** One internship, with what the rules find in it. */
export const InternshipPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(InternshipRecordDocument, { id: idInAddress('Internship', id) });
  return (
    <Loaded state={state} lines={10}>
      {({ internship }) =>
        internship === null || internship === undefined ? (
          <Panel>
            <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
          </Panel>
        ) : (
          <Record key={internship.id} row={internship} />
        )
      }
    </Loaded>
  );
};

const money = (value: string | null | undefined) => (value === null || value === undefined ? '—' : formatMoney(value));

const Record = ({ row }: { row: Internship }) => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const [form, setForm] = useState<'edit' | 'end' | null>(null);
  const { dialog, ask } = useConfirm();
  const confirm = async () => {
    if ((await ask({ title: t('confirmInternship'), body: t('confirmInternshipAsk'), okText: t('confirmInternship') })) === undefined)
      return;
    told(await sendCommand(InternshipConfirmDocument, { input: { id: row.id, version: row.version } }), t('saved'));
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
    told(await sendCommand(InternshipCancelDocument, { input: { id: row.id, version: row.version, reason } }), t('saved'));
  };
  const answer = (value: boolean | null | undefined) => (value === null || value === undefined ? t('unsaid') : value ? t('yes') : t('no'));
  return (
    <RecordPage
      title={row.name}
      state={<InternshipStateTag state={row.state} />}
      sub={[row.school?.name, row.className, row.employer?.name].join(' · ')}
      back={{ href: '/internships', label: t('internships') }}
      actions={
        <ActionBar
          available={row.availableActions.filter((each) => each.allowed)}
          actions={[
            { action: 'edit', label: t('edit'), icon: 'edit', primary: true, onSelect: () => setForm('edit') },
            { action: 'confirm', label: t('confirmInternship'), icon: 'check', primary: true, onSelect: () => void confirm() },
            { action: 'end', label: t('endInternship'), onSelect: () => setForm('end') },
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
        { key: 'employer', label: t('place'), value: <EmployerCell employer={row.employer} link /> },
        { key: 'post', label: t('post'), value: row.post },
        { key: 'matching', label: t('matching'), value: row.matching ? pickText(MATCHING_NAMES[row.matching], locale) : t('unsaid') },
        { key: 'major', label: t('major'), value: row.major?.name },
        { key: 'grade', label: t('grade'), value: row.grade === null || row.grade === undefined ? '—' : t('year1', { grade: row.grade }) },
        {
          key: 'period',
          label: t('period'),
          value: (
            <span className="fz-tabular">
              {row.from} – {row.endedOn ?? row.to}
            </span>
          ),
        },
        { key: 'pay', label: t('pay'), value: money(row.pay) },
        { key: 'postPay', label: t('postPay'), value: money(row.postPay) },
        ...ANSWERS.map((name) => ({ key: name, label: t(name), value: answer(row[name]) })),
        ...(row.cooperation === null || row.cooperation === undefined
          ? []
          : [
              {
                key: 'agreement',
                label: t('agreement'),
                value: <PathLink href={`/cooperations/${row.cooperation.id}`}>{row.cooperation.className ?? t('agreement')}</PathLink>,
              },
            ]),
        ...(row.graduate === null || row.graduate === undefined
          ? []
          : [
              {
                key: 'graduate',
                label: t('person'),
                value: <PathLink href={`/graduates/${row.graduate.id}`}>{row.graduate.name}</PathLink>,
              },
            ]),
        {
          key: 'confirmed',
          label: t('confirmed'),
          value:
            row.confirmedAt === null || row.confirmedAt === undefined
              ? '—'
              : [formatTime(row.confirmedAt), row.confirmedByName].join(' · '),
        },
        ...(row.stateReason === null || row.stateReason === undefined
          ? []
          : [{ key: 'reason', label: t('stateReason'), value: row.stateReason, wide: true }]),
      ]}
      history={historyOf(row.id, t, locale)}
    >
      <Panel flush title={t('findings')}>
        {row.findings.length === 0 ? (
          <EmptyState icon="check" title={t('noFindings')} />
        ) : (
          <PlainTable
            stack
            caption={t('findings')}
            head={[t('clause'), t('found'), t('demand')]}
            rows={row.findings.map((found, index) => ({
              key: `${found.clause}${String(index)}`,
              cells: [
                `${found.clause} ${codeLabel(internshipRuleList, found.clause, locale)}`,
                locale === 'en' ? found.messageEn : found.messageZh,
                <StateTag
                  key="b"
                  label={found.binding ? t('binding') : t('guiding')}
                  tone={found.binding ? 'bad' : 'warn'}
                  shape={found.binding ? 'cross' : 'half'}
                />,
              ],
            }))}
          />
        )}
      </Panel>
      {form === 'edit' && <InternshipForm row={row} onClose={() => setForm(null)} />}
      {form === 'end' && <EndForm row={row} onClose={() => setForm(null)} />}
    </RecordPage>
  );
};

const EndForm = ({ row, onClose }: { row: Internship; onClose: () => void }) => {
  const t = useT(cooperationTexts);
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'endedOn', label: t('lastDay'), kind: 'date', required: true },
      { name: 'reason', label: t('reasonAsk'), kind: 'textarea', required: true, maxLength: 500 },
    ],
    [t],
  );
  const initial = useMemo(() => ({ endedOn: todayInDistrict() }), []);
  return (
    <SideSheet open title={t('endInternship')} onClose={onClose}>
      <CommandForm
        fields={fields}
        initial={initial}
        fixed={{ id: row.id, version: row.version }}
        schema={internshipEndInput}
        submitLabel={t('endInternship')}
        onCancel={onClose}
        submit={(input: InternshipEndInput, key) => sendCommand(InternshipEndDocument, { input }, key)}
        onDone={() => {
          toast(t('saved'));
          onClose();
        }}
      />
    </SideSheet>
  );
};

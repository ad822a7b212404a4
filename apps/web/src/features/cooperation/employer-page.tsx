import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { EmployerBlockDocument, EmployerRecordDocument, EmployerReleaseDocument, EmployerWatchDocument } from '../../gql/graphql.ts';
import type { EmployerRecordQuery } from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { itemLabel } from '../../shared/code-options.ts';
import { commonTexts } from '../../shared/common-texts.ts';
import { formatTime } from '../../shared/format.ts';
import { idInAddress } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { told } from '../../shared/told.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import { EmployerForm } from './employer-form.tsx';
import { EmployerTies } from './employer-ties.tsx';
import { EmployerStatusTag } from './states.tsx';
import { historyOf } from './trail.ts';

export type Employer = NonNullable<EmployerRecordQuery['employer']>;

/** One employer: what the register says, how the bureau regards it, who works there. */
export const EmployerPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(EmployerRecordDocument, { id: idInAddress('Employer', id) });
  return (
    <Loaded state={state} lines={10}>
      {({ employer }) =>
        employer === null || employer === undefined ? (
          <Panel>
            <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
          </Panel>
        ) : (
          <Record key={employer.id} employer={employer} />
        )
      }
    </Loaded>
  );
};

type Decision = { id: string; version: number; reason: string };
const DECISIONS = {
  watch: (input: Decision) => sendCommand(EmployerWatchDocument, { input }),
  block: (input: Decision) => sendCommand(EmployerBlockDocument, { input }),
  release: (input: Decision) => sendCommand(EmployerReleaseDocument, { input }),
} as const;
const who = (at: string | null | undefined, name: string | null | undefined) =>
  at === null || at === undefined ? '—' : [formatTime(at), name].filter(Boolean).join(' · ');

const Record = ({ employer }: { employer: Employer }) => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const [form, setForm] = useState<'update' | 'verify' | null>(null);
  const { dialog, ask } = useConfirm();
  const decide = async (action: keyof typeof DECISIONS) => {
    const reason = await ask({
      title: `${t(action)} · ${employer.name}`,
      ...(action === 'block' && { body: t('blockAsk') }),
      okText: t(action),
      danger: action === 'block',
      reason: { label: t('reasonAsk'), required: true },
    });
    if (reason === undefined) return;
    told(await DECISIONS[action]({ id: employer.id, version: employer.version, reason }), t('saved'));
  };
  const decision = (action: keyof typeof DECISIONS) => ({
    action,
    label: t(action),
    danger: action === 'block',
    onSelect: () => {
      void decide(action);
    },
  });
  const reason = employer.statusReason ?? '';
  return (
    <RecordPage
      title={employer.name}
      state={<EmployerStatusTag status={employer.status} />}
      sub={<span className="fz-mono">{employer.creditCode}</span>}
      back={{ href: '/employers', label: t('employers') }}
      actions={
        <ActionBar
          available={employer.availableActions.filter((each) => each.allowed)}
          actions={[
            { action: 'verify', label: t('verify'), icon: 'check', primary: true, onSelect: () => setForm('verify') },
            { action: 'update', label: t('update'), icon: 'edit', onSelect: () => setForm('update') },
            decision('release'),
            decision('watch'),
            decision('block'),
          ]}
        />
      }
      notice={
        <>
          {dialog}
          {employer.status === 'BLOCKED' && <Notice tone="bad">{t('blockedMark', { reason })}</Notice>}
          {employer.status === 'WATCH' && <Notice tone="warn">{t('watchMark', { reason })}</Notice>}
        </>
      }
      facts={[
        { key: 'nature', label: t('nature'), value: itemLabel(employer.nature, locale) },
        { key: 'industry', label: t('industry'), value: itemLabel(employer.industry, locale) },
        { key: 'founded', label: t('foundedOn'), value: <span className="fz-tabular">{employer.foundedOn ?? '—'}</span> },
        { key: 'closed', label: t('closedOn'), value: <span className="fz-tabular">{employer.closedOn ?? '—'}</span> },
        { key: 'verified', label: t('verified'), value: who(employer.verifiedAt, employer.verifiedByName) },
        { key: 'statusBy', label: t('statusBy'), value: who(employer.statusAt, employer.statusByName) },
        {
          key: 'aliases',
          label: t('aliases'),
          wide: true,
          value: employer.aliases.length === 0 ? '—' : employer.aliases.map((alias) => `${alias.name}（${t(alias.source)}）`).join('、'),
        },
        ...(reason === '' ? [] : [{ key: 'reason', label: t('statusReason'), wide: true, value: reason }]),
      ]}
      history={historyOf(employer.id, t, locale)}
    >
      <EmployerTies employer={employer.id} />
      {form !== null && <EmployerForm employer={employer} task={form} onClose={() => setForm(null)} />}
    </RecordPage>
  );
};

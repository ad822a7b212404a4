import { destinationGroup } from '@fuzhi/domain/placement/model.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState, Notice } from '@fuzhi/ui/states.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  PlacementAcceptDocument,
  PlacementEditDocument,
  PlacementRecordDocument,
  PlacementReportOfDocument,
  PlacementReturnDocument,
} from '../../gql/graphql.ts';
import { ActionBar } from '../../shared/action-bar.tsx';
import { commonTexts } from '../../shared/common-texts.ts';
import { idInAddress, uuidOf } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { RecordPage } from '../../shared/record-page/record-page.tsx';
import { RecordState } from '../../shared/record-state.tsx';
import { mayDo, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { readTrail } from '../../shared/trail.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import type { Placement } from './edit-fields.tsx';
import { EditSheet } from './edit-sheet.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { ListPager } from './list-pager.tsx';
import { OtherRounds, Checks } from './record-panels.tsx';
import { placementFacts, placementHistory, RESTORABLE } from './record-facts.tsx';
import { placementTexts } from './placement-texts.ts';
import { useSecretFields } from './secret-fields.tsx';
import { verificationOperations } from './verification-history.ts';
import { VerificationPanel } from './verification-record.tsx';
import { verificationTexts } from './verification-texts.ts';

/** One graduate's placement in one round. */
export const PlacementPage = () => {
  const c = useT(commonTexts);
  const { id } = useParams({ strict: false });
  const state = useGraph(PlacementRecordDocument, { id: idInAddress('Placement', id) });
  return (
    <Loaded state={state} lines={12}>
      {({ placement }) =>
        placement === null || placement === undefined ? (
          <Panel>
            <EmptyState icon="search" title={c('notFound')} hint={c('notFoundHint')} />
          </Panel>
        ) : (
          <Record key={placement.id} row={placement} />
        )
      }
    </Loaded>
  );
};

const Record = ({ row }: { row: Placement }) => {
  const t = useT(placementTexts);
  const v = useT(verificationTexts);
  const locale = useLocale();
  const viewer = useViewer();
  const trailWords = placementHistory(row.id, t, locale);
  const [editing, setEditing] = useState(false);
  const { dialog, ask } = useConfirm();
  const secret = useSecretFields(row.graduate);
  const returning = useCommand(PlacementReturnDocument);
  const accepting = useCommand(PlacementAcceptDocument);
  const mending = useCommand(PlacementEditDocument);
  const report = useGraph(PlacementReportOfDocument, { round: row.round?.id ?? '', school: row.school?.id ?? '' }).data?.roundReports
    .nodes[0];
  const may = (action: string) => row.availableActions.some((each) => each.action === action && each.allowed);
  const back = async () => {
    const reason = await ask({
      title: t('returnRows'),
      okText: t('returnRows'),
      danger: true,
      reason: { label: t('returnReasonAsk'), required: true },
    });
    if (reason !== undefined)
      told(await returning.run({ input: { rows: [{ id: row.id, version: row.version, reason }] } }), t('returned', { count: 1 }));
  };
  const accept = async () => {
    told(await accepting.run({ input: { rows: [{ id: row.id, version: row.version }] } }), t('accepted', { count: 1 }));
  };
  const mine = row.availableActions.filter((each) => each.allowed || mayDo(viewer, `placement:${each.action}`));
  const trail = readTrail('placements');
  const needsProof = destinationGroup(row.destination?.code ?? null) !== 'NONE';
  return (
    <RecordPage
      title={row.graduate?.name ?? ''}
      sub={<>{[row.school?.name, row.graduate?.className, row.round?.title].filter(Boolean).join(' · ')}</>}
      back={
        trail?.ids.includes(row.id) === true
          ? { href: trail.href, label: t('placements') }
          : { href: '/placements', label: t('placements') }
      }
      state={
        <>
          <RecordState state={row.state} />
          {row.destination !== null && row.destination !== undefined && (
            <StateTag
              label={row.employed ? t('counted') : t('notCounted')}
              tone={row.employed ? 'ok' : 'neutral'}
              shape={row.employed ? 'dot' : 'ring'}
            />
          )}
        </>
      }
      actions={
        <>
          <ListPager id={row.id} />
          <ActionBar
            available={mine}
            actions={[
              { action: 'edit', label: t('edit'), icon: 'edit', primary: true, onSelect: () => setEditing(true) },
              {
                action: 'return',
                label: t('returnRows'),
                icon: 'undo',
                danger: true,
                busy: returning.busy,
                onSelect: () => {
                  void back();
                },
              },
              {
                action: 'accept',
                label: t('accept'),
                icon: 'check',
                primary: true,
                busy: accepting.busy,
                onSelect: () => {
                  void accept();
                },
              },
            ]}
          />
        </>
      }
      notice={
        <>
          {dialog}
          {secret.notice}
          {row.state === 'RETURNED' && typeof row.returnReason === 'string' && (
            <Notice tone="bad">{t('sentBack', { reason: row.returnReason })}</Notice>
          )}
        </>
      }
      facts={[
        { key: 'identity', label: t('identity'), value: secret.masked },
        ...placementFacts(row, t, locale),
        ...(report === undefined
          ? []
          : [
              {
                key: 'report',
                label: t('reportOf'),
                value: <PathLink href={`/placements/reports/${uuidOf(report.id) ?? report.id}`}>{row.round?.title}</PathLink>,
              },
            ]),
      ]}
      history={{
        ...trailWords,
        operations: { ...trailWords.operations, ...verificationOperations(v) },
        restore: may('edit')
          ? {
              fields: RESTORABLE,
              run: (field, value) => mending.run({ input: { id: row.id, version: row.version, [field]: value ?? null } }),
            }
          : undefined,
      }}
    >
      {needsProof && <EvidencePanel row={row} canEdit={may('edit')} />}
      <VerificationPanel placement={row.id} />
      <Checks row={row} />
      <OtherRounds row={row} />
      {editing && <EditSheet row={row} onClose={() => setEditing(false)} />}
    </RecordPage>
  );
};

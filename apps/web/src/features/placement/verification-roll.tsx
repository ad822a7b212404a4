import { VERIFIERS } from '@fuzhi/domain/placement/verification-access.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { GraduateRemoveDocument, VerificationGraduateDocument, VerificationRollDocument } from '../../gql/graphql.ts';
import { formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { holdsAny, useViewer } from '../../shared/session.tsx';
import { told } from '../../shared/told.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useGraph } from '../../shared/use-graph.ts';
import { destinationText } from './list-columns.tsx';
import { verificationTexts } from './verification-texts.ts';

/** Takes a graduate off the roll: the bureau's alone, with a reason that stays. */
export const RemoveGraduate = ({ graduate }: { graduate: string }) => {
  const t = useT(verificationTexts);
  const go = useGo();
  const verifies = holdsAny(useViewer(), VERIFIERS);
  const { dialog, ask } = useConfirm();
  const removing = useCommand(GraduateRemoveDocument);
  const seen = useGraph(VerificationGraduateDocument, { id: graduate }, !verifies).data?.graduate;
  if (!verifies || seen === null || seen === undefined) return null;
  const remove = async () => {
    const reason = await ask({
      title: t('remove'),
      body: t('removeAsk'),
      okText: t('remove'),
      danger: true,
      reason: { label: t('removeReason'), required: true },
    });
    if (reason === undefined) return;
    if (told(await removing.run({ input: { graduate: seen.id, version: seen.version, reason } }), t('removeDone'))) go('/placements');
  };
  return (
    <>
      {dialog}
      <Button danger icon="trash" busy={removing.busy} onClick={() => void remove()}>
        {t('remove')}
      </Button>
    </>
  );
};

/** Who was put on the roll of a round, or taken off it; not shown while nobody was. */
export const RollChanges = ({ round }: { round: string }) => {
  const t = useT(verificationTexts);
  const locale = useLocale();
  const rows = useGraph(VerificationRollDocument, { round }).data?.graduateRollChanges.nodes ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel flush title={t('roll')}>
      <PlainTable
        caption={t('roll')}
        head={[t('rollKind'), t('name'), t('school'), t('class'), t('destination'), t('rollReason'), t('rollBy'), t('rollAt')]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            t(row.kind),
            row.nameMasked,
            row.school?.name ?? '—',
            row.className,
            destinationText(row.destination, locale),
            row.reason,
            row.changedByName ?? '—',
            <span key="a" className="fz-tabular">
              {formatTime(row.changedAt)}
            </span>,
          ],
        }))}
      />
    </Panel>
  );
};

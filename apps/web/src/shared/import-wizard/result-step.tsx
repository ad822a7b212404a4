import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { ImportUndoDocument } from '../../gql/graphql.ts';
import type { ImportBatchFactsFragment } from '../../gql/graphql.ts';
import { uuidOf } from '../global-id.ts';
import { useT } from '../i18n.ts';
import { useGo } from '../link.tsx';
import { useCommand } from '../use-command.ts';
import { importTexts } from './import-texts.ts';

/** What was done, where to see it, and the way back. */
export const ResultStep = ({
  batch,
  resultHref,
  reload,
  onAgain,
}: {
  batch: ImportBatchFactsFragment;
  resultHref: string;
  reload: () => void;
  onAgain: () => void;
}) => {
  const t = useT(importTexts);
  const go = useGo();
  const { dialog, ask } = useConfirm();
  const undo = useCommand(ImportUndoDocument);
  const back = async () => {
    if ((await ask({ title: t('undo'), body: t('undoAsk'), okText: t('undo'), danger: true })) === undefined) return;
    const outcome = await undo.run({ input: { batchId: batch.id } });
    if (outcome.ok) reload();
    else toast(`${outcome.problem.message}${outcome.problem.howToFix}`, 'bad');
  };
  const done = batch.state === 'COMMITTED';
  return (
    <Panel>
      {dialog}
      <EmptyState
        icon={done ? 'check' : 'undo'}
        title={done ? t('committed') : batch.state === 'UNDONE' ? t('undone') : t('discarded')}
        hint={
          done ? t('summary', { new: batch.rowsNew, changed: batch.rowsChanged, same: batch.rowsSame, wrong: batch.rowsWrong }) : undefined
        }
        action={
          <div className="fz-row fz-wrap fz-center">
            {done && (
              <Button kind="primary" onClick={() => go(resultHref)}>
                {t('view')}
              </Button>
            )}
            {done && batch.rowsWrong > 0 && (
              <Button icon="download" href={`/imports/${uuidOf(batch.id) ?? ''}/workbook.xlsx`} download>
                {t('marked')}
              </Button>
            )}
            <Button {...(done ? {} : { kind: 'primary' as const })} onClick={onAgain}>
              {t('again')}
            </Button>
            {batch.availableActions.includes('undo') && (
              <Button
                danger
                icon="undo"
                busy={undo.busy}
                onClick={() => {
                  void back();
                }}
              >
                {t('undo')}
              </Button>
            )}
          </div>
        }
      />
    </Panel>
  );
};

import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Diff, Timeline } from '@fuzhi/ui/layout.tsx';
import { EmptyState, Skeleton } from '@fuzhi/ui/states.tsx';
import { RecordHistoryDocument } from '../../gql/graphql.ts';
import { commonTexts } from '../common-texts.ts';
import { formatTime } from '../format.ts';
import { defineTexts, useT } from '../i18n.ts';
import { ProblemState } from '../problem.tsx';
import { told } from '../told.ts';
import type { CommandOutcome } from '../use-command.ts';
import { useGraph } from '../use-graph.ts';
import { diffLines } from './diff.ts';
import type { DiffLine, FieldNames } from './diff.ts';

const texts = defineTexts(
  'history',
  {
    none: '还没有变动记录',
    reason: '原因：{{reason}}',
    restore: '恢复',
    restoreOf: '恢复“{{field}}”',
    restoreAsk: '把“{{field}}”改回“{{value}}”。会作为一次新的修改记入变动记录。',
    restored: '已恢复“{{field}}”',
    emptied: '空',
  },
  {
    none: 'No changes yet',
    reason: 'Reason: {{reason}}',
    restore: 'Restore',
    restoreOf: 'Restore {{field}}',
    restoreAsk: '{{field}} becomes “{{value}}” again. This is a new change and stands in the history.',
    restored: '{{field}} restored',
    emptied: 'empty',
  },
);

export type HistoryProps = {
  /** global id */
  record: string;
  /** command → what people call it */
  operations: { readonly [operation: string]: string };
  fields: FieldNames;
  show?: (field: string, value: unknown) => string | undefined;
  /** given where the record may be edited: puts one field back to what it was, by the command that edits it */
  restore?:
    | { readonly fields: readonly string[]; readonly run: (field: string, value: unknown) => Promise<CommandOutcome<unknown>> }
    | undefined;
};

/** Life line of a record: who did what when, with each field before → after. */
export const History = ({ record, operations, fields, show, restore }: HistoryProps) => {
  const t = useT(texts);
  const c = useT(commonTexts);
  const { dialog, ask } = useConfirm();
  const { data, error, reload } = useGraph(RecordHistoryDocument, { record });
  if (error !== undefined && data === undefined) return <ProblemState error={error} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={5} />;
  const entries = data.auditEntries.nodes;
  if (entries.length === 0) return <EmptyState title={t('none')} icon="clock" />;
  const putBack = async (line: DiffLine) => {
    const names = { field: line.label, value: line.before === '' ? t('emptied') : line.before };
    if (
      (await ask({ title: t('restoreOf', names), body: t('restoreAsk', names), okText: t('restore') })) === undefined ||
      restore === undefined
    )
      return;
    told(await restore.run(line.key, line.old), t('restored', names));
  };
  // only what was changed, not what a record began with
  const lines = (entry: (typeof entries)[number]) =>
    diffLines(entry.before, entry.after, fields, show, { yes: c('yes'), no: c('no') }).map((line) =>
      entry.before !== null && restore?.fields.includes(line.key) === true
        ? {
            ...line,
            action: (
              <Button
                kind="link"
                size="small"
                label={t('restoreOf', { field: line.label })}
                onClick={() => {
                  void putBack(line);
                }}
              >
                {t('restore')}
              </Button>
            ),
          }
        : line,
    );
  return (
    <>
      {dialog}
      <Timeline
        events={entries.map((entry) => ({
          key: entry.id,
          at: formatTime(entry.at),
          who: entry.actorName,
          title: operations[entry.operation] ?? entry.operation,
          body: (
            <>
              {entry.reason !== null && entry.reason !== undefined && <p>{t('reason', { reason: entry.reason })}</p>}
              <Diff changes={lines(entry)} />
            </>
          ),
        }))}
      />
    </>
  );
};

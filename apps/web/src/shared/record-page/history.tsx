import { Diff, Timeline } from '@fuzhi/ui/layout.tsx';
import { EmptyState, Skeleton } from '@fuzhi/ui/states.tsx';
import { RecordHistoryDocument } from '../../gql/graphql.ts';
import { commonTexts } from '../common-texts.ts';
import { formatTime } from '../format.ts';
import { defineTexts, useT } from '../i18n.ts';
import { ProblemState } from '../problem.tsx';
import { useGraph } from '../use-graph.ts';
import { diffLines } from './diff.ts';
import type { FieldNames } from './diff.ts';

const texts = defineTexts('history', { none: '还没有变动记录', reason: '原因：{{reason}}' }, { none: 'No changes yet', reason: 'Reason: {{reason}}' });

export type HistoryProps = {
  /** global id */
  record: string;
  /** command → what people call it */
  operations: { readonly [operation: string]: string };
  fields: FieldNames;
  show?: (field: string, value: unknown) => string | undefined;
};

/** Life line of a record: who did what when, with each field before → after. */
export const History = ({ record, operations, fields, show }: HistoryProps) => {
  const t = useT(texts);
  const c = useT(commonTexts);
  const { data, error, reload } = useGraph(RecordHistoryDocument, { record });
  if (error !== undefined && data === undefined) return <ProblemState error={error} onRetry={reload} />;
  if (data === undefined) return <Skeleton lines={5} />;
  const entries = data.auditEntries.nodes;
  if (entries.length === 0) return <EmptyState title={t('none')} icon="clock" />;
  return (
    <Timeline events={entries.map((entry) => ({
      key: entry.id, at: formatTime(entry.at), who: entry.actorName, title: operations[entry.operation] ?? entry.operation,
      body: <>{entry.reason !== null && entry.reason !== undefined && <p>{t('reason', { reason: entry.reason })}</p>}<Diff changes={diffLines(entry.before, entry.after, fields, show, { yes: c('yes'), no: c('no') })} /></>,
    }))} />
  );
};

import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { Shape, Tone } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { ImportHistoryDocument } from '../../gql/graphql.ts';
import type { ImportBatchFilter, ImportState } from '../../gql/graphql.ts';
import { formatCount, formatTime } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { placementTexts } from './placement-texts.ts';

const LOOKS: { readonly [S in ImportState]: { tone: Tone; shape: Shape } } = {
  READING: { tone: 'info', shape: 'half' },
  READY: { tone: 'warn', shape: 'ring' },
  FAILED: { tone: 'bad', shape: 'cross' },
  COMMITTING: { tone: 'info', shape: 'half' },
  COMMITTED: { tone: 'ok', shape: 'dot' },
  UNDOING: { tone: 'info', shape: 'half' },
  UNDONE: { tone: 'neutral', shape: 'back' },
  DISCARDED: { tone: 'neutral', shape: 'square' },
};

/** Uploads so far, newest first; one that waits is taken up again from here. */
export const ImportHistory = ({ where, report }: { where: ImportBatchFilter; report: string | undefined }) => {
  const t = useT(placementTexts);
  const state = useGraph(ImportHistoryDocument, { where });
  return (
    <Panel flush title={t('history')}>
      <Loaded state={state} lines={3}>
        {({ importBatches }) =>
          importBatches.nodes.length === 0 ? (
            <EmptyState icon="clock" title={t('noImports')} />
          ) : (
            <PlainTable
              caption={t('history')}
              head={[t('file'), t('state'), t('rows'), t('new'), t('changed'), t('wrong'), t('by'), t('at')]}
              numeric={[2, 3, 4, 5]}
              rows={importBatches.nodes.map((batch) => ({
                key: batch.id,
                cells: [
                  <PathLink
                    key="f"
                    href={`/placements/import?${report === undefined ? '' : `report=${report}&`}batch=${encodeURIComponent(batch.id)}`}
                  >
                    {batch.attachment?.fileName ?? '—'}
                  </PathLink>,
                  <StateTag key="s" label={t(batch.state === 'FAILED' ? 'FAILED_READ' : batch.state)} {...LOOKS[batch.state]} />,
                  formatCount(batch.rowsTotal),
                  formatCount(batch.rowsNew),
                  formatCount(batch.rowsChanged),
                  formatCount(batch.rowsWrong),
                  batch.createdByName ?? '—',
                  <span key="a" className="fz-tabular">
                    {formatTime(batch.createdAt)}
                  </span>,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  );
};

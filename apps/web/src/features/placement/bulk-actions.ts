import { PlacementAcceptDocument, PlacementReturnDocument } from '../../gql/graphql.ts';
import { inChunks } from '../../shared/chunks.ts';
import type { BulkAction } from '../../shared/data-view/bulk-bar.tsx';
import { formatCount } from '../../shared/format.ts';
import type { Translate } from '../../shared/i18n.ts';
import { sendCommand } from '../../shared/use-command.ts';
import type { CommandOutcome } from '../../shared/use-command.ts';
import type { PlacementRow } from './list-columns.tsx';
import type { placementTexts } from './placement-texts.ts';

const done = (outcome: CommandOutcome<unknown>): void => {
  if (!outcome.ok) throw new Error(`${outcome.problem.message}${outcome.problem.howToFix}`);
};

/** Decisions of the bureau on many rows at once. */
export const reviewActions = (t: Translate<keyof typeof placementTexts.zh>): BulkAction<PlacementRow>[] => [
  {
    key: 'return',
    label: t('returnRows'),
    icon: 'undo',
    danger: true,
    reason: { label: t('returnReasonAsk'), required: true },
    takes: (row) => row.state === 'SUBMITTED' || row.state === 'ACCEPTED',
    run: async (rows, reason) => {
      await inChunks(rows, async (piece) =>
        done(await sendCommand(PlacementReturnDocument, { input: { rows: piece.map(({ id, version }) => ({ id, version, reason })) } })),
      );
      return t('returned', { count: formatCount(rows.length) });
    },
  },
  {
    key: 'accept',
    label: t('accept'),
    icon: 'check',
    takes: (row) => row.state === 'SUBMITTED',
    run: async (rows) => {
      await inChunks(rows, async (piece) =>
        done(await sendCommand(PlacementAcceptDocument, { input: { rows: piece.map(({ id, version }) => ({ id, version })) } })),
      );
      return t('accepted', { count: formatCount(rows.length) });
    },
  },
];

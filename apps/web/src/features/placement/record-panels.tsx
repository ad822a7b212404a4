import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { itemLabel } from '../../shared/code-options.ts';
import { formatTime } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { RecordState } from '../../shared/record-state.tsx';
import type { Placement } from './edit-fields.tsx';
import { destinationText } from './list-columns.tsx';
import { placementTexts } from './placement-texts.ts';

const RESULTS = {
  PASSED: { tone: 'ok', shape: 'dot' },
  FAILED: { tone: 'bad', shape: 'cross' },
  NOT_DONE: { tone: 'neutral', shape: 'ring' },
} as const;

/** What was checked and what came of it; not shown while nothing was. */
export const Checks = ({ row }: { row: Placement }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  if (row.checks.length === 0) return null;
  return (
    <Panel flush title={t('checks')}>
      <PlainTable
        caption={t('checks')}
        head={[t('check'), t('result'), t('checkNote'), t('checkedBy'), t('checkedAt')]}
        rows={row.checks.map((check) => ({
          key: check.id,
          cells: [
            itemLabel(check.kind, locale),
            <StateTag key="r" label={t(check.result)} {...RESULTS[check.result]} />,
            check.note ?? '',
            check.checkedByName ?? '—',
            <span key="a" className="fz-tabular">
              {formatTime(check.checkedAt)}
            </span>,
          ],
        }))}
      />
    </Panel>
  );
};

/** The same graduate in the other rounds. */
export const OtherRounds = ({ row }: { row: Placement }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const rows = row.graduate?.placements.nodes ?? [];
  if (rows.length < 2) return null;
  return (
    <Panel flush title={t('otherRounds')}>
      <PlainTable
        caption={t('otherRounds')}
        head={[t('round'), t('destination'), t('state')]}
        rows={rows.map((each) => ({
          key: each.id,
          cells: [
            each.id === row.id ? (
              each.round?.title
            ) : (
              <PathLink key="l" href={`/placements/${each.id}`}>
                {each.round?.title}
              </PathLink>
            ),
            destinationText(each.destination, locale),
            <RecordState key="s" state={each.state} />,
          ],
        }))}
      />
    </Panel>
  );
};

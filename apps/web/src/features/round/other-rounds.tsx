import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { formatCount, todayInDistrict } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { PHASE_LOOKS, isIn, phaseOf } from './round-state.ts';
import { roundTexts } from './round-texts.ts';
import type { RoundLine } from './round-panel.tsx';

/** Rounds that are not on the page in full: one line each, opened by a click. */
export const OtherRounds = ({ rounds }: { rounds: readonly RoundLine[] }) => {
  const t = useT(roundTexts);
  const today = todayInDistrict();
  if (rounds.length === 0) return null;
  return (
    <Panel flush title={t('otherRounds')}>
      <PlainTable
        caption={t('otherRounds')}
        head={[t('round'), t('state'), t('period'), t('schools'), t('graduates')]}
        numeric={[3, 4]}
        rows={rounds.map((round) => {
          const phase = phaseOf(round, today);
          const reports = round.reports.nodes;
          return {
            key: round.id,
            cells: [
              <PathLink key="t" href={`/placements/reports?round=${round.period}`}>
                {round.title}
              </PathLink>,
              <StateTag key="s" label={t(phase)} {...PHASE_LOOKS[phase]} />,
              <span key="p" className="fz-tabular">
                {round.opensOn} – {round.dueOn}
              </span>,
              `${reports.filter((report) => isIn(report.state)).length} / ${reports.length}`,
              formatCount(reports.reduce((sum, report) => sum + report.graduates, 0)),
            ],
          };
        })}
      />
    </Panel>
  );
};

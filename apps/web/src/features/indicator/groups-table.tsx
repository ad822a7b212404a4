import { PlainTable } from '@fuzhi/ui/layout.tsx';
import type { DashboardGroupsQuery } from '../../gql/graphql.ts';
import { Door } from '../../shared/door.tsx';
import { formatCount, formatPercent } from '../../shared/format.ts';
import { useT } from '../../shared/i18n.ts';
import { indicatorTexts } from './indicator-texts.ts';

export type Broken = NonNullable<DashboardGroupsQuery['indicators']>[number];

const COLUMNS = [
  { id: 'IND20', head: 'employedRate' },
  { id: 'VERIFIED', head: 'verifiedRate' },
  { id: 'KNOWLEDGE', head: 'knownRate' },
  { id: 'IND21', head: 'matchedRate' },
  { id: 'GRADE_A', head: 'gradeA' },
  { id: 'GRADE_B', head: 'gradeB' },
  { id: 'GRADE_C', head: 'gradeC' },
  { id: 'GRADE_X', head: 'gradeX' },
  { id: 'GRADE_NONE', head: 'gradeNone' },
] as const;

/** Groups by the figures that stand together: the rates with the rows above their lines, the grades by their counts. */
export const GroupsTable = ({ figures, title }: { figures: readonly Broken[]; title: string }) => {
  const t = useT(indicatorTexts);
  const groupOf = (id: string, key: string) => figures.find((figure) => figure.id === id)?.groups.find((group) => group.key === key);
  const labelOf = (id: string) => figures.find((figure) => figure.id === id)?.numeratorLabel ?? '';
  const [rates] = figures;
  if (rates === undefined) return null;
  return (
    <PlainTable
      caption={title}
      numeric={[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
      head={[t('group'), t('graduates'), ...COLUMNS.map(({ head }) => t(head))]}
      rows={rates.groups.map(({ key, label }) => {
        const whole = groupOf('IND20', key);
        return {
          key,
          cells: [
            label,
            whole === undefined ? (
              '—'
            ) : (
              <Door
                key="whole"
                where={whole.denominatorWhere}
                label={t('openGroup', { group: label, label: t('graduates'), count: formatCount(whole.denominator) })}
              >
                {formatCount(whole.denominator)}
              </Door>
            ),
            ...COLUMNS.map(({ id }) => {
              const group = groupOf(id, key);
              if (group === undefined || group.denominator === 0) return '—';
              return (
                <Door
                  key={id}
                  where={group.numeratorWhere}
                  label={t('openGroup', { group: label, label: labelOf(id), count: formatCount(group.numerator) })}
                >
                  {id.startsWith('GRADE_') ? formatCount(group.numerator) : formatPercent(group.value)}
                </Door>
              );
            }),
          ],
        };
      })}
    />
  );
};

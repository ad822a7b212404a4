import { SideSheet } from '@fuzhi/ui/dialog.tsx';
import { Field, SelectInput } from '@fuzhi/ui/fields.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { PlacementSummaryDocument } from '../../gql/graphql.ts';
import type { PlacementGroupKey, PlacementSummaryQuery } from '../../gql/graphql.ts';
import type { Where } from '../../shared/data-view/filter-model.ts';
import { formatCount, formatPercent } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { Loaded } from '../../shared/problem.tsx';
import { stateName } from '../../shared/record-state.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { placementTexts } from './placement-texts.ts';

const KEYS = ['DESTINATION', 'SCHOOL', 'MAJOR_CATEGORY', 'CLASS', 'POVERTY_CATEGORY', 'REGION', 'EVIDENCE_GRADE', 'STATE'] as const;
type Key = (typeof KEYS)[number];
type Group = PlacementSummaryQuery['placementGroups'][number];

/** The filter of one group, to be joined with what is filtered already. */
const groupWhere = (by: Key, { key }: Group): Where | undefined => {
  const coded = (code: { code: string } | null | undefined) => (code === null || code === undefined ? { isNull: true } : { eq: code.code });
  switch (by) {
    case 'DESTINATION':
      return { destination: coded(key.destination) };
    case 'SCHOOL':
      return key.school === null || key.school === undefined ? undefined : { school: { id: { eq: key.school.id } } };
    case 'MAJOR_CATEGORY':
      return key.majorCategory === null || key.majorCategory === undefined ? undefined : { majorCategory: key.majorCategory.code };
    case 'CLASS':
      return { graduate: { className: { eq: key.class ?? '' } } };
    case 'POVERTY_CATEGORY':
      return { graduate: { povertyCategory: coded(key.povertyCategory) } };
    case 'REGION':
      return { region: coded(key.region) };
    case 'EVIDENCE_GRADE':
      return key.evidenceGrade === null || key.evidenceGrade === undefined
        ? { not: { evidenceGrade: { in: ['A', 'B', 'C', 'X'] } } }
        : { evidenceGrade: { eq: key.evidenceGrade } };
    case 'STATE':
      return { state: { eq: key.state } };
  }
};

/** Counts and rates of the list as filtered, by one property; each line opens its rows. */
export const SummarySheet = ({
  where,
  onClose,
  onPick,
}: {
  where: Where | undefined;
  onClose: () => void;
  onPick: (where: Where) => void;
}) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const [by, setBy] = useState<Key>('DESTINATION');
  const state = useGraph(PlacementSummaryDocument, { by: [by as PlacementGroupKey], ...(where === undefined ? {} : { where: where }) });
  return (
    <SideSheet open title={t('summary')} onClose={onClose} width={720}>
      <div className="fz-stack">
        <Field label={t('summaryBy')} inline>
          {(control) => (
            <SelectInput
              control={control}
              value={by}
              onChange={(next) => setBy((next ?? 'DESTINATION') as Key)}
              options={KEYS.map((key) => ({ value: key, label: t(key) }))}
              width={200}
            />
          )}
        </Field>
        <p className="fz-muted">{t('summaryHint')}</p>
        <Loaded state={state}>
          {({ placementGroups: groups }) => {
            const total = (count: (group: Group) => number) => groups.reduce((sum, group) => sum + count(group), 0);
            const all = total((group) => group.count);
            const cells = (label: ReactNode, count: number, employed: number, verified: number) => [
              label,
              formatCount(count),
              formatCount(employed),
              formatPercent(count === 0 ? null : (employed / count) * 100),
              formatCount(verified),
            ];
            return (
              <PlainTable
                caption={t('summary')}
                head={[t(by), t('count'), t('employedShort'), t('rate'), t('verifiedShort')]}
                numeric={[1, 2, 3, 4]}
                foot={cells(
                  t('total'),
                  all,
                  total((group) => group.aggregates.employed),
                  total((group) => group.aggregates.verified),
                )}
                rows={groups.map((group, index) => {
                  const own = groupWhere(by, group);
                  const label =
                    by === 'STATE' && group.key.state !== null && group.key.state !== undefined
                      ? stateName(group.key.state, locale)
                      : group.label === ''
                        ? t('notReported')
                        : group.label;
                  return {
                    key: `${index}`,
                    cells: cells(
                      own === undefined ? (
                        label
                      ) : (
                        <button type="button" className="fz-door" onClick={() => onPick(where === undefined ? own : { and: [where, own] })}>
                          {label}
                        </button>
                      ),
                      group.count,
                      group.aggregates.employed,
                      group.aggregates.verified,
                    ),
                  };
                })}
              />
            );
          }}
        </Loaded>
      </div>
    </SideSheet>
  );
};

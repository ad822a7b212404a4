import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { PlainTable } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { EmployerTiesDocument } from '../../gql/graphql.ts';
import { itemLabel } from '../../shared/code-options.ts';
import { Door } from '../../shared/door.tsx';
import { formatCount, formatMoney } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { PathLink } from '../../shared/link.tsx';
import { Loaded } from '../../shared/problem.tsx';
import { useGraph } from '../../shared/use-graph.ts';
import { cooperationTexts } from './cooperation-texts.ts';
import { AgreementStateTag } from './states.tsx';

/** Who was placed at an employer, and the agreements with it. */
export const EmployerTies = ({ employer }: { employer: string }) => {
  const t = useT(cooperationTexts);
  const locale = useLocale();
  const state = useGraph(EmployerTiesDocument, { employer });
  return (
    <Loaded state={state} lines={4}>
      {({ placements, cooperations }) => (
        <>
          <Panel
            flush
            title={t('placementsThere')}
            extra={
              placements.totalCount === 0 ? undefined : (
                <Door where={{ employer: { id: { eq: employer } } }} label={t('placementsThere')}>
                  {formatCount(placements.totalCount)}
                </Door>
              )
            }
          >
            {placements.nodes.length === 0 ? (
              <EmptyState icon="briefcase" title={t('noPlacements')} />
            ) : (
              <PlainTable
                stack
                caption={t('placementsThere')}
                head={[t('person'), t('school'), t('round'), t('post'), t('wage'), t('startOn')]}
                numeric={[4]}
                rows={placements.nodes.map((row) => ({
                  key: row.id,
                  cells: [
                    <PathLink key="n" href={`/placements/${row.id}`}>
                      {row.graduate?.name}
                    </PathLink>,
                    row.school?.name ?? '—',
                    row.round?.title ?? '—',
                    row.post ?? '—',
                    row.wage === null || row.wage === undefined ? '—' : formatMoney(row.wage),
                    row.startOn ?? '—',
                  ],
                }))}
              />
            )}
          </Panel>
          <Panel flush title={t('agreements')}>
            {cooperations.nodes.length === 0 ? (
              <EmptyState icon="link" title={t('noAgreements')} />
            ) : (
              <PlainTable
                stack
                caption={t('agreements')}
                head={[t('kind'), t('school'), t('days'), t('state')]}
                rows={cooperations.nodes.map((row) => ({
                  key: row.id,
                  cells: [
                    <PathLink key="k" href={`/cooperations/${row.id}`}>
                      {itemLabel(row.kind, locale)}
                    </PathLink>,
                    row.school?.name ?? '—',
                    <span key="d" className="fz-tabular">
                      {row.from} – {row.to}
                    </span>,
                    <AgreementStateTag key="s" state={row.state} />,
                  ],
                }))}
              />
            )}
          </Panel>
        </>
      )}
    </Loaded>
  );
};

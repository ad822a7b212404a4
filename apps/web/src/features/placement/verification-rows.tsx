import type { LinkAudience } from '@fuzhi/domain/placement/verification-model.ts';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { useCallback, useMemo, useState } from 'react';
import { PlacementLinkCreateDocument, VerificationRowsDocument } from '../../gql/graphql.ts';
import type { PlacementFilter, VerificationRowsQuery } from '../../gql/graphql.ts';
import type { BulkAction } from '../../shared/data-view/bulk-bar.tsx';
import { inChunks } from '../../shared/chunks.ts';
import { DataView } from '../../shared/data-view/data-view.tsx';
import type { ListColumn } from '../../shared/data-view/data-view.tsx';
import type { FilterField, Where } from '../../shared/data-view/filter-model.ts';
import type { ListSource } from '../../shared/data-view/use-connection.ts';
import { formatCount } from '../../shared/format.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { useGo } from '../../shared/link.tsx';
import { useListSearch } from '../../shared/list-route.ts';
import { keepTrail } from '../../shared/trail.ts';
import { sendCommand } from '../../shared/use-command.ts';
import { destinationText } from './list-columns.tsx';
import { LinkSheet } from './verification-links.tsx';
import type { MadeLink } from './verification-links.tsx';
import { ChannelTag, VerificationTag } from './verification-state.tsx';
import { verificationTexts } from './verification-texts.ts';

type Row = VerificationRowsQuery['placements']['nodes'][number];
type Quick = 'sampled' | 'contradicting' | 'refused' | 'all';
const source: ListSource<VerificationRowsQuery, Row> = { document: VerificationRowsDocument, connection: (data) => data.placements };
const HANDED_OVER = ['SUBMITTED', 'ACCEPTED', 'LOCKED'] as const;
const WHERE: { readonly [Q in Quick]: PlacementFilter } = {
  sampled: { sampled: { eq: true } },
  contradicting: { contradiction: { eq: true } },
  refused: { verification: { eq: 'REFUSED' } },
  all: { state: { in: [...HANDED_OVER] } },
};
const isHandedOver = (row: Row) => HANDED_OVER.some((state) => state === row.state);

const reasonOf = (row: Row, t: (key: keyof typeof verificationTexts.zh) => string): string =>
  typeof row.sampleReason === 'string' ? t(row.sampleReason as 'TENTH') : '';

/** The rows of a round with what has been asked of whom; links are made for the chosen ones. */
export const VerificationRows = ({
  round,
  isDrawn,
  verifies,
  counts,
}: {
  round: string;
  isDrawn: boolean;
  verifies: boolean;
  counts: { sampled: number; refused: number; contradicting: number };
}) => {
  const t = useT(verificationTexts);
  const locale = useLocale();
  const go = useGo();
  const [quick, setQuick] = useState<Quick>(isDrawn ? 'sampled' : 'all');
  const [links, setLinks] = useState<readonly MadeLink[]>([]);
  const fixed = useMemo<Where>(() => ({ and: [{ round: { id: { eq: round } } }, WHERE[quick]] }), [round, quick]);
  const filters = useMemo<FilterField[]>(() => [{ key: 'graduate.className', label: t('class'), kind: 'text', simple: true }], [t]);
  const columns = useMemo<ListColumn<Row>[]>(
    () => [
      { id: 'name', title: t('name'), width: 96, pinned: true, sort: 'GRADUATE_NAME', cell: (row) => row.graduate?.name },
      { id: 'school', title: t('school'), width: 152, sort: 'SCHOOL', cell: (row) => row.school?.name },
      { id: 'className', title: t('class'), width: 120, sort: 'CLASS_NAME', cell: (row) => row.graduate?.className },
      {
        id: 'destination',
        title: t('destination'),
        width: 136,
        sort: 'DESTINATION',
        cell: (row) => destinationText(row.destination, locale),
      },
      { id: 'where', title: t('where'), width: 168, grow: true, cell: (row) => row.employer?.name ?? row.nextSchool ?? '' },
      { id: 'verification', title: t('verification'), width: 128, cell: (row) => <VerificationTag state={row.verification} /> },
      { id: 'graduateSaid', title: t('graduateSaid'), width: 112, cell: (row) => <ChannelTag row={row} audience="GRADUATE" /> },
      { id: 'employerSaid', title: t('employerSaid'), width: 112, cell: (row) => <ChannelTag row={row} audience="EMPLOYER" /> },
      { id: 'reason', title: t('reason'), width: 160, cell: (row) => reasonOf(row, t) },
    ],
    [t, locale],
  );
  const bulk = useMemo<BulkAction<Row>[]>(() => {
    const make = (audience: LinkAudience, label: string, takes: (row: Row) => boolean): BulkAction<Row> => ({
      key: audience,
      label,
      icon: 'upload',
      hint: t('linkHint'),
      takes,
      run: async (rows) => {
        const made: MadeLink[] = [];
        await inChunks(rows, async (piece) => {
          const outcome = await sendCommand(PlacementLinkCreateDocument, { input: { audience, placements: piece.map((row) => row.id) } });
          if (!outcome.ok) throw new Error(`${outcome.problem.message}${outcome.problem.howToFix}`);
          made.push(...outcome.value.links);
        });
        setLinks(made);
        return t('linksMade', { count: formatCount(made.length) });
      },
    });
    return [
      make('GRADUATE', t('toGraduates'), isHandedOver),
      make('EMPLOYER', t('toEmployers'), (row) => isHandedOver(row) && row.employer !== null && row.employer !== undefined),
    ];
  }, [t]);
  const [search, setSearch] = useListSearch(filters);
  const open = useCallback(
    (row: Row, rows: readonly Row[]) => {
      keepTrail('placements', { href: location.pathname + location.search, ids: rows.map((each) => each.id) });
      go(`/placements/${row.id}`);
    },
    [go],
  );
  const quicks: readonly { key: Quick; count?: number }[] = [
    ...(isDrawn ? [{ key: 'sampled' as const, count: counts.sampled }] : []),
    { key: 'contradicting', count: counts.contradicting },
    { key: 'refused', count: counts.refused },
    { key: 'all' },
  ];
  return (
    <>
      <div className="fz-verify-quick" role="group" aria-label={t('list')}>
        {quicks.map(({ key, count }) => (
          <button key={key} type="button" aria-pressed={quick === key} onClick={() => setQuick(key)}>
            {t(key)}
            {count !== undefined && <span>{formatCount(count)}</span>}
          </button>
        ))}
      </div>
      <DataView
        key={quick}
        list="verification"
        label={t('list')}
        source={source}
        columns={columns}
        filters={filters}
        fixed={fixed}
        rowKey={(row) => row.id}
        search={search}
        onSearch={setSearch}
        onOpen={open}
        bulk={verifies ? bulk : undefined}
        exports={false}
        defaultSort="SCHOOL:ASC"
        empty={<EmptyState icon="search" title={t('none')} hint={isDrawn ? undefined : t('noneHint')} />}
        card={(row) => (
          <>
            <div className="fz-row fz-between">
              <strong>{row.graduate?.name}</strong>
              <VerificationTag state={row.verification} />
            </div>
            <div className="fz-muted">{[row.school?.name, row.graduate?.className].filter(Boolean).join(' · ')}</div>
            <div>
              {destinationText(row.destination, locale)}
              {(row.employer?.name ?? row.nextSchool) && ` · ${row.employer?.name ?? row.nextSchool ?? ''}`}
            </div>
            <div className="fz-pair">
              <span>
                {t('graduateSaid')} <ChannelTag row={row} audience="GRADUATE" />
              </span>
              <span>
                {t('employerSaid')} <ChannelTag row={row} audience="EMPLOYER" />
              </span>
              {row.contradiction && <StateTag label={t('contradicting')} tone="bad" shape="cross" />}
            </div>
            <div className="fz-muted">{reasonOf(row, t)}</div>
          </>
        )}
      />
      {links.length > 0 && <LinkSheet links={links} onClose={() => setLinks([])} />}
    </>
  );
};

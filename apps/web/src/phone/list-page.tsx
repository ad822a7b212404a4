import { destinationList } from '@fuzhi/domain/placement/codes.ts';
import { type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ROW_FILTERS } from '../features/round/row-filters.ts';
import { PhoneReportsDocument, PhoneRowsDocument, type PhoneRowsQuery } from '../gql/phone/graphql.ts';
import { DEVICE_PREFIX } from '../shared/device-data.ts';
import { Blank } from './controls.tsx';
import { ask } from './graph.ts';
import type { Outbox } from './queue.ts';
import { type Report, ReportCard } from './report-card.tsx';
import { codeLabel } from './show.ts';
import { type Say, useLocale, useSay } from './texts.ts';

type Listed = NonNullable<PhoneRowsQuery['roundReport']>['placements'];
type ListedRow = Listed['nodes'][number];
const FILTERS = ['all', 'missing', 'wrong', 'returned'] as const;
type Filter = (typeof FILTERS)[number];
type View = { readonly report: string | null; readonly filter: Filter; readonly search: string };
type Rows = { readonly nodes: readonly ListedRow[]; readonly total: number; readonly after: string | null };

const PAGE = 30;
const MOST = 200;
const START: View = { report: null, filter: 'all', search: '' };

/** What one looked at last, found again after days. */
const useView = (account: string): [View, (change: Partial<View>) => void] => {
  const name = `${DEVICE_PREFIX}${account}.view`;
  const [view, setView] = useState<View>(() => {
    try {
      return { ...START, ...(JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<View>) };
    } catch {
      return START;
    }
  });
  const change = useCallback(
    (part: Partial<View>) =>
      setView((now) => {
        const next = { ...now, ...part };
        try {
          localStorage.setItem(name, JSON.stringify(next));
        } catch {
          /* then not remembered */
        }
        return next;
      }),
    [name],
  );
  return [view, change];
};

const isOpen = (report: Report): boolean => ['NOT_STARTED', 'DRAFT', 'RETURNED'].includes(report.state);

export const ListPage = ({
  account,
  outbox,
  done,
  isShown,
  onIds,
  onOpen,
}: {
  account: string;
  outbox: Outbox;
  done: number;
  isShown: boolean;
  onIds: (ids: readonly string[]) => void;
  onOpen: (id: string) => void;
}) => {
  const t = useSay();
  const [view, change] = useView(account);
  const [reports, setReports] = useState<readonly Report[] | 'ASKING' | 'FAILED'>('ASKING');
  const readReports = useCallback(async () => {
    const answer = await ask(PhoneReportsDocument, {});
    setReports((now) => {
      if (answer.kind === 'DATA') return answer.data.roundReports.nodes.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
      return Array.isArray(now) ? now : 'FAILED';
    });
  }, []);
  // read at once, for the way from one graduate to the next; what was saved changes the counts, which are read when one looks at them
  const isWanted = isShown || reports === 'ASKING';
  useEffect(() => {
    if (isWanted) void readReports();
  }, [isWanted, done, readReports]);
  if (reports === 'ASKING') return <p className="ph-wait" aria-busy="true" aria-label={t('loading')} />;
  if (reports === 'FAILED')
    return (
      <Blank title={t('failed')}>
        <button type="button" className="ph-button" onClick={() => void readReports()}>
          {t('retry')}
        </button>
      </Blank>
    );
  const report = reports.find((each) => each.id === view.report) ?? reports[0];
  if (report === undefined) return <Blank title={t('noReport')} hint={t('noReportHint')} />;
  return (
    <>
      <ReportCard
        reports={reports}
        report={report}
        outbox={outbox}
        onChoose={(id) => change({ report: id })}
        onSubmitted={() => void readReports()}
      />
      <search className="ph-tools">
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={view.search}
          enterKeyHint="search"
          onChange={(event) => change({ search: event.target.value })}
        />
        <div className="ph-chips" role="group">
          {FILTERS.map((filter) => (
            <button key={filter} type="button" aria-pressed={view.filter === filter} onClick={() => change({ filter })}>
              {t(filter)} <b>{countOf(report, filter)}</b>
            </button>
          ))}
        </div>
      </search>
      <RowList key={report.id} report={report.id} view={view} outbox={outbox} done={done} isShown={isShown} onIds={onIds} onOpen={onOpen} />
    </>
  );
};

const countOf = (report: Report, filter: Filter): number =>
  filter === 'all' ? report.graduates : filter === 'missing' ? report.graduates - report.reported : report[filter];

const whereOf = ({ filter, search }: View): object => {
  const parts = [
    ...(filter === 'all' ? [] : [filter === 'wrong' ? ROW_FILTERS.incomplete : ROW_FILTERS[filter]]),
    ...(search.trim() === '' ? [] : [{ search: search.trim() }]),
  ];
  return parts.length === 0 ? {} : { and: parts };
};

const RowList = ({
  report,
  view,
  outbox,
  done,
  isShown,
  onIds,
  onOpen,
}: {
  report: string;
  view: View;
  outbox: Outbox;
  done: number;
  isShown: boolean;
  onIds: (ids: readonly string[]) => void;
  onOpen: (id: string) => void;
}) => {
  const t = useSay();
  const [rows, setRows] = useState<Rows | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const length = useRef(0);
  const { filter, search } = view;
  const read = useCallback(
    async (first: number, before?: Rows) => {
      asked.current += 1;
      const mine = asked.current;
      const where = whereOf({ report: null, filter, search });
      const answer = await ask(PhoneRowsDocument, { report, first, after: before?.after ?? null, where });
      // a later question was asked meanwhile
      if (mine !== asked.current) return;
      const found = answer.kind === 'DATA' ? answer.data.roundReport?.placements : undefined;
      setFailed(found === undefined);
      if (found === undefined) return;
      const nodes = [...(before?.nodes ?? []), ...found.nodes];
      length.current = nodes.length;
      setRows({
        nodes,
        total: found.totalCount ?? nodes.length,
        after: found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? null) : null,
      });
      onIds(nodes.map((node) => node.id));
    },
    [report, filter, search, onIds],
  );
  useEffect(() => {
    const timer = setTimeout(() => void read(PAGE), search === '' ? 0 : 300);
    return () => clearTimeout(timer);
  }, [read, search]);
  const seen = useRef(done);
  useEffect(() => {
    if (!isShown || seen.current === done) return;
    seen.current = done;
    void read(Math.min(MOST, Math.max(PAGE, length.current)));
  }, [isShown, done, read]);
  if (rows === null)
    return failed ? (
      <Blank title={t('failed')}>
        <button type="button" className="ph-button" onClick={() => void read(PAGE)}>
          {t('retry')}
        </button>
      </Blank>
    ) : (
      <p className="ph-wait" aria-busy="true" aria-label={t('loading')} />
    );
  return (
    <>
      <p className="ph-hint ph-count" role="status">
        {t('people', { count: rows.total })}
      </p>
      {rows.nodes.length === 0 && <Blank title={t('none')} />}
      <ul className="ph-list">
        {rows.nodes.map((row) => (
          <ListRow key={row.id} row={row} outbox={outbox} onOpen={onOpen} />
        ))}
      </ul>
      {rows.after !== null && (
        <button type="button" className="ph-button ph-wide" onClick={() => void read(PAGE, rows)}>
          {t('more')}
        </button>
      )}
    </>
  );
};

const ListRow = ({ row, outbox, onOpen }: { row: ListedRow; outbox: Outbox; onOpen: (id: string) => void }) => {
  const t = useSay();
  const locale = useLocale();
  const { queue } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const mine = queue.entries.filter((entry) => entry.row === row.id);
  const where = row.employer?.name ?? row.nextSchool ?? '';
  return (
    <li>
      <button type="button" onClick={() => onOpen(row.id)}>
        <span className="ph-strong">
          {row.graduate?.name} <span className="ph-hint">{row.graduate?.className}</span>
        </span>
        <span className={row.destination === null ? 'ph-todo' : undefined}>
          {row.destination === null || row.destination === undefined
            ? t('notReported')
            : codeLabel(destinationList, row.destination.code, locale)}
        </span>
        {where !== '' && <span className="ph-hint ph-ellipsis">{where}</span>}
        {row.state === 'RETURNED' && typeof row.returnReason === 'string' && (
          <span className="ph-error">{t('sentBack', { reason: row.returnReason })}</span>
        )}
        <Marks mine={mine} t={t} />
      </button>
    </li>
  );
};

const Marks = ({ mine, t }: { mine: ReturnType<Outbox['pending']>; t: Say }): ReactNode => {
  if (mine.length === 0) return null;
  if (mine.some((entry) => entry.problem !== null)) return <span className="ph-tag ph-bad">{t('refusedMark')}</span>;
  if (mine.every((entry) => entry.kind === 'EDIT' && !entry.isReady)) return <span className="ph-tag ph-warn">{t('drafts')}</span>;
  return <span className="ph-tag ph-warn">{t('waiting', { count: mine.length })}</span>;
};

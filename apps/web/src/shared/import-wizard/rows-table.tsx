import { Button } from '@fuzhi/ui/button.tsx';
import { DataGrid } from '@fuzhi/ui/data-grid.tsx';
import { initialLayout } from '@fuzhi/ui/data-grid-model.ts';
import type { GridColumn, GridLayout } from '@fuzhi/ui/data-grid-model.ts';
import { DialogBox } from '@fuzhi/ui/dialog.tsx';
import { Field, TextInput } from '@fuzhi/ui/fields.tsx';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import { EmptyState, Notice, Skeleton } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useMemo, useState } from 'react';
import { ImportRowFixDocument, ImportRowsDocument } from '../../gql/graphql.ts';
import type { ImportRowsQuery, ImportVerdict } from '../../gql/graphql.ts';
import { useConnection } from '../data-view/use-connection.ts';
import type { ListSource } from '../data-view/use-connection.ts';
import { useLocale, useT } from '../i18n.ts';
import { commonTexts } from '../common-texts.ts';
import { useCommand } from '../use-command.ts';
import { readIssues, readPairs } from './import-model.ts';
import type { RowIssue } from './import-model.ts';
import { importTexts } from './import-texts.ts';

type Row = NonNullable<ImportRowsQuery['importBatch']>['rows']['nodes'][number];
type Line = { key: string; row: Row; issue: RowIssue | undefined };
const TAGS = {
  NEW: { tone: 'ok', shape: 'dot' },
  CHANGED: { tone: 'info', shape: 'half' },
  SAME: { tone: 'neutral', shape: 'ring' },
  WRONG: { tone: 'bad', shape: 'cross' },
} as const;

/** Rows of an upload with their verdicts; a wrong cell can be mended in place. One line an issue. */
export const ImportRowsTable = ({
  batch,
  verdict,
  columnTitles,
  canFix,
  onFixed,
}: {
  batch: string;
  verdict: ImportVerdict | 'all';
  columnTitles: { readonly [key: string]: string };
  canFix: boolean;
  onFixed: () => void;
}) => {
  const t = useT(importTexts);
  const locale = useLocale();
  const source = useMemo<ListSource<ImportRowsQuery, Row>>(
    () => ({
      document: ImportRowsDocument,
      variables: { batch },
      connection: (data) => data.importBatch?.rows ?? { nodes: [], pageInfo: { hasNextPage: false } },
    }),
    [batch],
  );
  const where = useMemo(() => (verdict === 'all' ? undefined : { verdict: { eq: verdict } }), [verdict]);
  const data = useConnection(source, where, undefined);
  const [fixing, setFixing] = useState<Line | null>(null);
  const lines = useMemo(
    () =>
      data.rows.flatMap((row): Line[] => {
        const issues = readIssues(row.issues, locale);
        return issues.length === 0
          ? [{ key: row.id, row, issue: undefined }]
          : issues.map((issue, index) => ({ key: `${row.id}-${index}`, row, issue }));
      }),
    [data.rows, locale],
  );
  const columns: GridColumn<Line>[] = [
    { id: 'row', title: t('row'), width: 64, align: 'end', cell: (line) => line.row.rowNo },
    { id: 'who', title: t('who'), width: 176, cell: (line) => line.row.label },
    { id: 'result', title: t('result'), width: 104, cell: (line) => <StateTag label={t(line.row.verdict)} {...TAGS[line.row.verdict]} /> },
    {
      id: 'cell',
      title: t('cell'),
      width: 160,
      cell: (line) =>
        line.issue === undefined
          ? ''
          : line.issue.column === undefined
            ? t('whole')
            : `${line.issue.cell ?? ''} ${columnTitles[line.issue.column] ?? line.issue.column}`,
    },
    { id: 'value', title: t('value'), width: 136, cell: (line) => line.issue?.value ?? '' },
    { id: 'message', title: t('message'), width: 380, grow: true, cell: (line) => message(line, columnTitles, t) },
    ...(canFix
      ? [
          {
            id: 'fix',
            title: t('fix'),
            width: 80,
            cell: (line: Line) =>
              line.issue?.column === undefined ? (
                ''
              ) : (
                <Button size="small" icon="edit" onClick={() => setFixing(line)}>
                  {t('fix')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  const [layout, setLayout] = useState<GridLayout>(() => initialLayout(columns));
  return (
    <div className="fz-import-rows">
      <DataGrid
        wrap
        label={t('result')}
        columns={columns}
        rows={lines}
        rowKey={(line) => line.key}
        layout={layout}
        onLayout={setLayout}
        busy={data.busy}
        total={lines.length + Math.max(0, (data.total ?? 0) - data.rows.length)}
        onEnd={data.loadMore}
        card={(line) => (
          <>
            <div className="fz-row fz-between">
              <strong>
                {line.row.rowNo} · {line.row.label}
              </strong>
              <StateTag label={t(line.row.verdict)} {...TAGS[line.row.verdict]} />
            </div>
            <div>
              {line.issue?.column !== undefined && (
                <span className="fz-muted">{columnTitles[line.issue.column] ?? line.issue.column} </span>
              )}
              {message(line, columnTitles, t)}
            </div>
            {canFix && line.issue?.column !== undefined && (
              <Button size="small" icon="edit" onClick={() => setFixing(line)}>
                {t('fix')}
              </Button>
            )}
          </>
        )}
        empty={data.busy ? <Skeleton /> : <EmptyState icon="check" title={verdict === 'WRONG' ? t('nothingWrong') : t('noRows')} />}
      />
      {fixing?.issue?.column !== undefined && (
        <FixDialog
          line={fixing}
          column={fixing.issue.column}
          title={columnTitles[fixing.issue.column] ?? fixing.issue.column}
          onClose={() => setFixing(null)}
          onFixed={() => {
            setFixing(null);
            onFixed();
          }}
        />
      )}
    </div>
  );
};

const message = (
  line: Line,
  titles: { readonly [key: string]: string },
  t: (key: 'changed' | 'repaired', values: { [name: string]: string }) => string,
): string => {
  if (line.issue !== undefined) return `${line.issue.text}${line.issue.howToFix}`;
  const changes = readPairs(line.row.changes, 'before', 'after').map(
    (each) =>
      `${titles[each.column] ?? each.column}：${t('changed', { before: each.from === '' ? '—' : each.from, after: each.to === '' ? '—' : each.to })}`,
  );
  const repairs = readPairs(line.row.repairs, 'from', 'to').map(
    (each) => `${titles[each.column] ?? each.column}：${t('repaired', { from: each.from, to: each.to })}`,
  );
  return [...changes, ...repairs].join('；');
};

const FixDialog = ({
  line,
  column,
  title,
  onClose,
  onFixed,
}: {
  line: Line;
  column: string;
  title: string;
  onClose: () => void;
  onFixed: () => void;
}) => {
  const t = useT(importTexts);
  const c = useT(commonTexts);
  const locale = useLocale();
  const [value, setValue] = useState(line.issue?.value ?? '');
  const [error, setError] = useState('');
  const fix = useCommand(ImportRowFixDocument);
  const save = async () => {
    const outcome = await fix.run({ input: { rowId: line.row.id, column, value } });
    if (!outcome.ok) {
      setError(`${outcome.problem.message}${outcome.problem.howToFix}`);
      return;
    }
    const still = readIssues(outcome.value.issues, locale);
    if (outcome.value.verdict === 'WRONG' && still[0] !== undefined)
      toast(`${t('stillWrong', { row: line.row.rowNo })}${still[0].text}${still[0].howToFix}`, 'bad');
    else toast(t('fixed', { row: line.row.rowNo }));
    onFixed();
  };
  return (
    <DialogBox
      open
      title={`${line.row.rowNo} · ${line.row.label} · ${title}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{c('cancel')}</Button>{' '}
          <Button
            kind="primary"
            busy={fix.busy}
            onClick={() => {
              void save();
            }}
          >
            {c('save')}
          </Button>
        </>
      }
    >
      <div className="fz-stack">
        <Notice tone="warn">
          {line.issue?.text}
          {line.issue?.howToFix}
        </Notice>
        <Field label={t('newValue')} error={error}>
          {(control) => (
            <TextInput
              control={control}
              value={value}
              onChange={setValue}
              autoFocus
              onEnter={() => {
                void save();
              }}
            />
          )}
        </Field>
      </div>
    </DialogBox>
  );
};

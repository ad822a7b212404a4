import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Facts, Tabs } from '@fuzhi/ui/layout.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useState } from 'react';
import { ImportCommitDocument, ImportDiscardDocument } from '../../gql/graphql.ts';
import type { ImportBatchFactsFragment, ImportVerdict } from '../../gql/graphql.ts';
import { formatBytes } from '../format.ts';
import { uuidOf } from '../global-id.ts';
import { useT } from '../i18n.ts';
import { useCommand } from '../use-command.ts';
import { readUnderstood } from './import-model.ts';
import { importTexts } from './import-texts.ts';
import { ImportRowsTable } from './rows-table.tsx';

/** What taking the file over would do, what is wrong with it cell by cell, and the decision. */
export const CheckStep = ({
  batch,
  columnTitles,
  reload,
  onAgain,
}: {
  batch: ImportBatchFactsFragment;
  columnTitles: { readonly [key: string]: string };
  reload: () => void;
  onAgain: () => void;
}) => {
  const t = useT(importTexts);
  const [verdict, setVerdict] = useState<ImportVerdict | 'all'>(batch.rowsWrong > 0 ? 'WRONG' : batch.rowsNew > 0 ? 'NEW' : 'CHANGED');
  const { dialog, ask } = useConfirm();
  const commit = useCommand(ImportCommitDocument);
  const discard = useCommand(ImportDiscardDocument);
  const can = (action: string) => batch.availableActions.includes(action);
  const good = batch.rowsNew + batch.rowsChanged + batch.rowsSame;
  const understood = readUnderstood(batch.understood);
  const take = async (mode: 'ALL' | 'GOOD') => {
    const outcome = await commit.run({ input: { batchId: batch.id, mode } });
    if (outcome.ok) reload();
    else toast(`${outcome.problem.message}${outcome.problem.howToFix}`, 'bad');
  };
  const drop = async () => {
    if ((await ask({ title: t('discard'), body: t('discardAsk'), okText: t('discard'), danger: true })) === undefined) return;
    const outcome = await discard.run({ input: { batchId: batch.id } });
    if (outcome.ok) onAgain();
    else toast(outcome.problem.message, 'bad');
  };
  const tabs = [
    { key: 'WRONG', label: t('WRONG'), count: batch.rowsWrong },
    { key: 'NEW', label: t('NEW'), count: batch.rowsNew },
    { key: 'CHANGED', label: t('CHANGED'), count: batch.rowsChanged },
    { key: 'SAME', label: t('SAME'), count: batch.rowsSame },
    { key: 'all', label: t('all'), count: batch.rowsTotal },
  ];
  return (
    <>
      {dialog}
      <Panel title={t('understood')}>
        <Facts
          items={[
            {
              key: 'file',
              label: t('file'),
              value:
                batch.attachment === null || batch.attachment === undefined
                  ? '—'
                  : `${batch.attachment.fileName} · ${formatBytes(batch.attachment.byteSize)}`,
            },
            {
              key: 'format',
              label: t('format'),
              value: [understood.format, understood.encoding].filter(Boolean).join(' · ') + (understood.ours ? ` · ${t('ours')}` : ''),
            },
            {
              key: 'sheet',
              label: t('sheet'),
              value: [
                understood.sheet,
                understood.headerRow === undefined ? '' : t('header', { row: understood.headerRow }),
                t('columns', { count: understood.columns.length }),
              ]
                .filter(Boolean)
                .join(' · '),
            },
            ...(understood.extra.length === 0 ? [] : [{ key: 'extra', label: t('extra'), value: understood.extra.join('、'), wide: true }]),
            ...(understood.missing.length === 0
              ? []
              : [
                  {
                    key: 'missing',
                    label: t('missing'),
                    value: understood.missing.map((key) => columnTitles[key] ?? key).join('、'),
                    wide: true,
                  },
                ]),
          ]}
        />
      </Panel>
      {batch.rowsWrong > 0 && (
        <Notice
          tone="warn"
          action={
            <Button size="small" icon="download" href={`/imports/${uuidOf(batch.id) ?? ''}/workbook.xlsx`} download>
              {t('marked')}
            </Button>
          }
        >
          {t('markedHint')}
        </Notice>
      )}
      <Panel flush>
        <div className="fz-import-tabs">
          <Tabs label={t('result')} items={tabs} value={verdict} onChange={(key) => setVerdict(key as ImportVerdict | 'all')} />
        </div>
        <ImportRowsTable
          key={verdict}
          batch={batch.id}
          verdict={verdict}
          columnTitles={columnTitles}
          canFix={can('fixRow')}
          onFixed={reload}
        />
      </Panel>
      <div className="fz-import-foot">
        {can('commitAll') && (
          <Button
            kind="primary"
            busy={commit.busy}
            onClick={() => {
              void take('ALL');
            }}
          >
            {t('commitAll', { count: good })}
          </Button>
        )}
        {!can('commitAll') && can('commitGood') && good > 0 && (
          <Button
            kind="primary"
            busy={commit.busy}
            onClick={() => {
              void take('GOOD');
            }}
          >
            {t('commitGood', { count: good })}
          </Button>
        )}
        {can('discard') && (
          <Button
            danger
            busy={discard.busy}
            onClick={() => {
              void drop();
            }}
          >
            {t('discard')}
          </Button>
        )}
      </div>
    </>
  );
};

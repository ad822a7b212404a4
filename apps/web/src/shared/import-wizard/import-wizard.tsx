import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { FileDrop } from '@fuzhi/ui/file-drop.tsx';
import { Progress, Steps } from '@fuzhi/ui/layout.tsx';
import { EmptyState, ErrorState, Notice, Skeleton } from '@fuzhi/ui/states.tsx';
import { useEffect, useState } from 'react';
import { ImportBatchDocument } from '../../gql/graphql.ts';
import { useLocale, useT } from '../i18n.ts';
import { ProblemState } from '../problem.tsx';
import { uploadFile } from '../upload.ts';
import { useGraph } from '../use-graph.ts';
import { CheckStep } from './check-step.tsx';
import { isWorking, readFailure } from './import-model.ts';
import { importTexts } from './import-texts.ts';
import { ResultStep } from './result-step.tsx';
import './import-wizard.css';

export type WizardProps = {
  /** where the file goes: '/imports?noun=placement&round=…&school=…'; undefined until the page knows what it is for */
  uploadHref: string | undefined;
  /** pre-filled template, when there is one */
  templateHref?: string | undefined;
  /** column key → title in the page's language, of the noun's sheet */
  columnTitles: { readonly [key: string]: string };
  /** global id of the upload on the screen; in the address, so that the work can be left and found again */
  batch: string | undefined;
  onBatch: (batch: string | undefined) => void;
  /** where the imported records are seen */
  resultHref: string;
};

/** File → understood as … → counts and messages → commit with progress → result, with undo. */
export const ImportWizard = (props: WizardProps) => {
  const t = useT(importTexts);
  const locale = useLocale();
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [refused, setRefused] = useState<{ message: string; requestId: string | undefined } | null>(null);
  const { data, error, reload } = useGraph(ImportBatchDocument, { id: props.batch ?? '' }, props.batch === undefined);
  const batch = props.batch === undefined ? undefined : data?.importBatch;
  const working = batch !== undefined && batch !== null && isWorking(batch.state);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setInterval(reload, 700);
    return () => clearInterval(timer);
  });
  const send = async (file: File | undefined) => {
    if (file === undefined || props.uploadHref === undefined) return;
    setRefused(null);
    setSending({ name: file.name, percent: 0 });
    const answer = await uploadFile(props.uploadHref, file, (percent) => setSending({ name: file.name, percent }));
    setSending(null);
    if (answer.ok && typeof answer.body['batchId'] === 'string') props.onBatch(answer.body['batchId']);
    else if (!answer.ok) setRefused({ message: answer.message, requestId: answer.requestId });
  };
  const step =
    batch === undefined || batch === null ? 0 : batch.state === 'READY' || batch.state === 'READING' || batch.state === 'FAILED' ? 1 : 2;
  return (
    <>
      <Steps items={[t('stepFile'), t('stepCheck'), t('stepDone')]} current={step} />
      {props.batch === undefined && (
        <Panel>
          <div className="fz-stack">
            {refused !== null && (
              <Notice tone="bad">
                {refused.message}
                {refused.requestId !== undefined && <div className="fz-mono fz-muted">{refused.requestId}</div>}
              </Notice>
            )}
            {sending === null ? (
              <FileDrop
                accept=".xlsx,.xls,.xlsb,.xlsm,.ods,.csv"
                hint={t('fileHint')}
                disabled={props.uploadHref === undefined}
                onFiles={(files) => {
                  void send(files[0]);
                }}
              />
            ) : (
              <div>
                <p>{t('uploading', { name: sending.name })}</p>
                <Progress value={sending.percent} label={t('uploading', { name: sending.name })} />
              </div>
            )}
            {props.templateHref !== undefined && (
              <div>
                <Button icon="download" href={props.templateHref} download>
                  {t('template')}
                </Button>
              </div>
            )}
          </div>
        </Panel>
      )}
      {props.batch !== undefined &&
        data === undefined &&
        (error === undefined ? <Skeleton /> : <ProblemState error={error} onRetry={reload} />)}
      {props.batch !== undefined && data !== undefined && batch === null && (
        <EmptyState
          title={t('discarded')}
          action={
            <Button kind="primary" onClick={() => props.onBatch(undefined)}>
              {t('again')}
            </Button>
          }
        />
      )}
      {batch !== undefined && batch !== null && working && (
        <Panel>
          <p>
            {batch.state === 'READING' ? t('reading') : batch.state === 'COMMITTING' ? t('committing') : t('undoing')}{' '}
            <span className="fz-muted">{t('leaveOk')}</span>
          </p>
          <Progress value={batch.rowsTotal === 0 ? 0 : (batch.progress / batch.rowsTotal) * 100} label={t('committing')} />
        </Panel>
      )}
      {batch?.state === 'FAILED' && (
        <Panel>
          <ErrorState title={readFailure(batch.failure, locale).text || t('failed')} hint={readFailure(batch.failure, locale).howToFix} />
          <div className="fz-center">
            <Button kind="primary" onClick={() => props.onBatch(undefined)}>
              {t('again')}
            </Button>
          </div>
        </Panel>
      )}
      {batch?.state === 'READY' && (
        <CheckStep batch={batch} columnTitles={props.columnTitles} reload={reload} onAgain={() => props.onBatch(undefined)} />
      )}
      {batch !== undefined &&
        batch !== null &&
        (batch.state === 'COMMITTED' || batch.state === 'UNDONE' || batch.state === 'DISCARDED') && (
          <ResultStep batch={batch} resultHref={props.resultHref} reload={reload} onAgain={() => props.onBatch(undefined)} />
        )}
    </>
  );
};

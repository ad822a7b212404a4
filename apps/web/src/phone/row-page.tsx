import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { PhoneRowDocument } from '../gql/phone/graphql.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { Blank, Notice } from './controls.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { ask } from './graph.ts';
import { seenOf } from './line.ts';
import type { EditEntry, QueueEntry } from './queue-model.ts';
import type { Outbox, Snapshot } from './queue.ts';
import { RowForm } from './row-form.tsx';
import { labelOf, showValue } from './show.ts';
import { pick, type TextKey, useLocale, useSay } from './texts.ts';
import { type Form, useForm } from './use-form.ts';
import type { FieldName, Row } from './values.ts';

type State = Row | 'ASKING' | 'FAILED' | 'GONE';

/** One graduate: what is reported of her, to be filled in with one thumb. */
export const RowPage = ({ id, ids, outbox, done }: { id: string; ids: readonly string[]; outbox: Outbox; done: number }) => {
  const t = useSay();
  const [state, setState] = useState<State>('ASKING');
  const read = useCallback(async () => {
    const answer = await ask(PhoneRowDocument, { id });
    if (answer.kind !== 'DATA') {
      // what is on the screen stays there
      setState((now) => (typeof now === 'string' ? 'FAILED' : now));
      return;
    }
    const { placement } = answer.data;
    if (placement === null || placement === undefined) {
      setState('GONE');
      return;
    }
    outbox.saw(id, seenOf(placement));
    setState(placement);
  }, [id, outbox]);
  useEffect(() => {
    void read();
  }, [read, done]);
  if (state === 'ASKING') return <p className="ph-wait" aria-busy="true" aria-label={t('loading')} />;
  if (state === 'GONE') return <Blank title={t('notFound')} hint={t('notFoundHint')} />;
  if (state === 'FAILED')
    return (
      <Blank title={t('failed')}>
        <button type="button" className="ph-button" onClick={() => void read()}>
          {t('retry')}
        </button>
      </Blank>
    );
  return <Loaded row={state} ids={ids} outbox={outbox} onChanged={() => void read()} />;
};

const Loaded = ({ row, ids, outbox, onChanged }: { row: Row; ids: readonly string[]; outbox: Outbox; onChanged: () => void }) => {
  const t = useSay();
  const locale = useLocale();
  const snapshot = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const form = useForm(outbox, snapshot, row.id, row.graduate?.name ?? '', seenOf(row));
  const mine = snapshot.queue.entries.filter((entry) => entry.row === row.id);
  const edits = mine.filter((entry): entry is EditEntry => entry.kind === 'EDIT');
  const edit = row.availableActions.find((each) => each.action === 'edit');
  const closed = edits.find((entry) => entry.problem?.kind === 'CLOSED');
  const mayEdit = edit?.allowed === true && closed === undefined;
  const conflict = edits.find((entry) => entry.problem?.kind === 'CONFLICT');
  const isClosed = closed !== undefined;
  // the state of the report has changed: its reason is read anew
  useEffect(() => {
    if (isClosed) onChanged();
    // oxlint-disable-next-line react/exhaustive-deps -- once for each closing
  }, [isClosed]);
  // what was typed when the page was closed goes on as if the field had been left
  useEffect(() => {
    if (mayEdit && edits.some((entry) => !entry.isReady)) form.leave('destination');
    // oxlint-disable-next-line react/exhaustive-deps -- once, on opening
  }, []);
  const problems = edits.flatMap((entry) => entry.problem?.fields ?? []);
  const errorOf = (field: FieldName): string | undefined => {
    const refused = conflict === undefined ? problems.find((each) => each.field === field)?.message : undefined;
    const fault = form.faults.find((each) => each.field === field && form.touched.has(field));
    return refused ?? (fault === undefined ? undefined : `${pick(fault.message, locale)}${pick(fault.howToFix, locale)}`);
  };
  const general = edits.find((entry) => entry.problem?.kind === 'REFUSED' && entry.problem.fields.length === 0)?.problem;
  const reason = closed?.problem?.message || edit?.reason;
  return (
    <>
      <section className="ph-who">
        <h1>{row.graduate?.name}</h1>
        <p className="ph-hint">{[row.graduate?.className, row.graduate?.major?.name, row.round?.title].filter(Boolean).join(' · ')}</p>
      </section>
      {row.state === 'RETURNED' && typeof row.returnReason === 'string' && (
        <Notice tone="bad">{t('sentBack', { reason: row.returnReason })}</Notice>
      )}
      {!mayEdit && (
        <Notice tone="warn">
          {t('readOnly')}
          {typeof reason === 'string' && reason !== '' ? `：${reason}` : ''}
          {closed?.problem?.howToFix ?? ''}
        </Notice>
      )}
      {!mayEdit && edits.length > 0 && <Unsaved entries={edits} outbox={outbox} />}
      {general !== null && general !== undefined && <Notice tone="bad">{`${general.message}${general.howToFix}`}</Notice>}
      {conflict !== undefined && mayEdit && <ConflictPanel key={conflict.seq} entry={conflict} queue={snapshot.queue} outbox={outbox} />}
      <fieldset className="ph-form" disabled={!mayEdit}>
        <RowForm form={form} errorOf={errorOf} graduatedOn={row.graduate?.graduatedOn ?? ''} />
        <EvidenceField
          row={row}
          form={form}
          snapshot={snapshot}
          outbox={outbox}
          mayEdit={mayEdit}
          error={errorOf('evidence')}
          onChanged={onChanged}
        />
      </fieldset>
      {mayEdit && <Lacks form={form} />}
      <BottomBar row={row.id} ids={ids} status={statusOf(mine, snapshot, form)} />
    </>
  );
};

/** Texts that can no longer be saved stay to be read and copied. */
const Unsaved = ({ entries, outbox }: { entries: readonly EditEntry[]; outbox: Outbox }) => {
  const t = useSay();
  const locale = useLocale();
  return (
    <section className="ph-card">
      <h2>{t('yourText')}</h2>
      <dl className="ph-facts">
        {entries.flatMap((entry) =>
          Object.entries(entry.fields).map(([field, value]) => (
            <div key={`${entry.seq}-${field}`}>
              <dt>{labelOf(field as FieldName, locale)}</dt>
              <dd>{showValue(field as FieldName, value, locale)}</dd>
            </div>
          )),
        )}
      </dl>
      <button
        type="button"
        className="ph-button"
        onClick={() => {
          // oxlint-disable-next-line no-alert -- the browser's own question costs a phone nothing
          if (confirm(t('discardAsk'))) for (const entry of entries) outbox.drop(entry.seq);
        }}
      >
        {t('discard')}
      </button>
    </section>
  );
};

const Lacks = ({ form }: { form: Form }) => {
  const t = useSay();
  const locale = useLocale();
  if (form.lacks.length === 0) return <p className="ph-complete">✓ {t('complete')}</p>;
  return (
    <section className="ph-card ph-lacks">
      <h2>{t('lacks')}</h2>
      <ul>
        {form.lacks.map((fault) => (
          <li key={`${fault.field ?? ''}${fault.message.zh}`}>{pick(fault.message, locale)}</li>
        ))}
      </ul>
    </section>
  );
};

type Status = { readonly text: TextKey; readonly tone: 'ok' | 'warn' | 'bad' | 'calm' };
const statusOf = (mine: readonly QueueEntry[], { line }: Snapshot, form: Form): Status => {
  if (mine.some((entry) => entry.problem?.kind === 'CONFLICT')) return { text: 'conflict', tone: 'bad' };
  if (mine.some((entry) => entry.problem?.kind === 'CLOSED')) return { text: 'readOnly', tone: 'warn' };
  if (mine.some((entry) => entry.problem !== null)) return { text: 'refusedMark', tone: 'bad' };
  if (mine.length === 0) return { text: 'saved', tone: 'ok' };
  if (mine.some((entry) => entry.kind === 'EDIT' && !entry.isReady))
    return form.faults.length > 0 ? { text: 'localDraft', tone: 'warn' } : { text: 'typing', tone: 'calm' };
  return line === 'OFFLINE' || line === 'SIGNED_OUT' ? { text: 'unsent', tone: 'warn' } : { text: 'saving', tone: 'calm' };
};

const BottomBar = ({ row, ids, status }: { row: string; ids: readonly string[]; status: Status }) => {
  const t = useSay();
  const at = ids.indexOf(row);
  const [before, after] = [at > 0 ? ids[at - 1] : undefined, at === -1 ? undefined : ids[at + 1]];
  // the list stays one step back, however many graduates one went through
  const go = (id: string | undefined) => {
    if (id !== undefined) location.replace(`#/p/${id}`);
  };
  return (
    <nav className="ph-bottom" aria-label={t('next')}>
      <button type="button" className="ph-button" disabled={before === undefined} onClick={() => go(before)}>
        {t('previous')}
      </button>
      <p role="status" className={`ph-status ph-${status.tone}`}>
        {t(status.text)}
      </p>
      <button type="button" className="ph-button ph-primary" disabled={after === undefined} onClick={() => go(after)}>
        {t('next')}
      </button>
    </nav>
  );
};

import { evidenceList } from '@fuzhi/domain/placement/codes.ts';
import { acceptedEvidence, gradeOf } from '@fuzhi/domain/placement/evidence.ts';
import { useState } from 'react';
import { PhoneEvidenceRemoveDocument } from '../gql/phone/graphql.ts';
import { randomKey } from '../shared/random-key.ts';
import { ask } from './graph.ts';
import { seenOf } from './line.ts';
import { keepPhoto, prepareFile } from './photos.ts';
import type { PhotoEntry } from './queue-model.ts';
import type { Outbox, Snapshot } from './queue.ts';
import { codeLabel, labelOf } from './show.ts';
import { useLocale, useSay } from './texts.ts';
import type { Form } from './use-form.ts';
import { isAsked, type Row } from './values.ts';

type Props = {
  readonly row: Row;
  readonly form: Form;
  readonly snapshot: Snapshot;
  readonly outbox: Outbox;
  readonly mayEdit: boolean;
  readonly error: string | undefined;
  readonly onChanged: () => void;
};
type Piece = Row['evidence'][number];

/** Kinds of proof that the destination takes: which there are, their files, and the camera. */
export const EvidenceField = (props: Props) => {
  const t = useSay();
  const locale = useLocale();
  const { destination } = props.form.values;
  if (!isAsked('evidence', destination)) return destination === null ? null : <p className="ph-hint">{t('evidenceNone')}</p>;
  return (
    <section className="ph-proofs" aria-label={labelOf('evidence', locale)}>
      <h2>{labelOf('evidence', locale)}</h2>
      <p className={props.error === undefined ? 'ph-hint' : 'ph-error'}>{props.error ?? t('evidenceHint')}</p>
      {acceptedEvidence(destination ?? '').map((kind) => (
        <Kind key={kind} kind={kind} {...props} />
      ))}
    </section>
  );
};

const Kind = ({ kind, row, form, snapshot, outbox, mayEdit, onChanged }: Props & { kind: string }) => {
  const t = useSay();
  const locale = useLocale();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const label = codeLabel(evidenceList, kind, locale);
  const waiting = snapshot.queue.entries.filter(
    (entry): entry is PhotoEntry => entry.kind === 'PHOTO' && entry.row === row.id && entry.evidence === kind,
  );
  const files = row.evidence.filter((piece) => piece.kind.code === kind && piece.attachment !== null);
  const has = form.values.evidence.includes(kind) || waiting.length > 0;
  const tick = (isThere: boolean) => {
    const others = form.values.evidence.filter((each) => each !== kind);
    form.leave('evidence', { evidence: isThere ? [...others, kind] : others });
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setProblem('');
    setBusy(true);
    try {
      const prepared = await prepareFile(file);
      if (prepared === undefined) {
        setProblem(t('photoUnreadable'));
        return;
      }
      const photo = randomKey();
      await keepPhoto(photo, prepared.blob);
      outbox.photo({
        row: row.id,
        name: row.graduate?.name ?? '',
        seen: seenOf(row),
        evidence: kind,
        school: row.school?.id ?? '',
        photo,
        fileName: prepared.fileName,
        byteSize: prepared.blob.size,
      });
    } catch {
      setProblem(t('photoNoRoom'));
    } finally {
      setBusy(false);
    }
  };
  const remove = async (piece: Piece) => {
    // oxlint-disable-next-line no-alert -- the browser's own question costs a phone nothing
    if (!confirm(t('photoRemoveAsk', { name: piece.attachment?.fileName ?? label }))) return;
    const answer = await ask(
      PhoneEvidenceRemoveDocument,
      { input: { placement: row.id, version: row.version, evidence: piece.id } },
      randomKey(),
    );
    const result =
      answer.kind === 'DATA'
        ? (answer.data.placementEvidenceRemove as { __typename: string; message?: string; howToFix?: string })
        : undefined;
    setProblem(
      result?.__typename === 'Placement'
        ? ''
        : `${result?.message ?? t(answer.kind === 'OFFLINE' ? 'offline' : 'failed')}${result?.howToFix ?? ''}`,
    );
    onChanged();
  };
  return (
    <div className="ph-proof">
      <label className="ph-tick">
        <input
          type="checkbox"
          checked={has}
          disabled={files.length > 0 || waiting.length > 0}
          onChange={(event) => tick(event.target.checked)}
        />
        <span>
          {label} <span className="ph-hint">{t('grade', { grade: gradeOf(kind) ?? '' })}</span>
        </span>
      </label>
      {files.map((piece) => (
        <p key={piece.id} className="ph-file">
          <a className="ph-ellipsis" href={piece.attachment?.url} target="_blank" rel="noreferrer">
            {piece.attachment?.fileName}
          </a>
          {mayEdit && (
            <button
              type="button"
              className="ph-link"
              aria-label={`${t('photoRemove')} ${piece.attachment?.fileName ?? ''}`}
              onClick={() => void remove(piece)}
            >
              {t('photoRemove')}
            </button>
          )}
        </p>
      ))}
      {waiting.map((entry) => (
        <Waiting key={entry.seq} entry={entry} snapshot={snapshot} outbox={outbox} />
      ))}
      {problem !== '' && (
        <p className="ph-error" role="alert">
          {problem}
        </p>
      )}
      {mayEdit && (
        <div className="ph-take">
          <FileButton label={t('takePhoto')} of={label} accept="image/*" isCamera busy={busy} onFile={(file) => void take(file)} />
          <FileButton
            label={t('pickFile')}
            of={label}
            accept="image/jpeg,image/png,application/pdf"
            busy={busy}
            onFile={(file) => void take(file)}
          />
          {busy && <span role="status">{t('photoPreparing')}</span>}
        </div>
      )}
    </div>
  );
};

const FileButton = ({
  label,
  of,
  accept,
  isCamera,
  busy,
  onFile,
}: {
  label: string;
  of: string;
  accept: string;
  isCamera?: boolean;
  busy: boolean;
  onFile: (file: File | undefined) => void;
}) => (
  <label className="ph-button">
    {label}
    <input
      type="file"
      aria-label={`${label} ${of}`}
      accept={accept}
      {...(isCamera === true ? { capture: 'environment' as const } : {})}
      disabled={busy}
      onChange={(event) => {
        onFile(event.target.files?.[0]);
        // the same file may be chosen again
        event.target.value = '';
      }}
    />
  </label>
);

const Waiting = ({ entry, snapshot, outbox }: { entry: PhotoEntry; snapshot: Snapshot; outbox: Outbox }) => {
  const t = useSay();
  const offset = snapshot.offsets[entry.seq] ?? 0;
  const percent = entry.attachment === null ? Math.floor((offset / entry.byteSize) * 100) : 100;
  const isMoving = snapshot.line === 'SENDING' && entry.problem === null;
  return (
    <div className="ph-file">
      <span className="ph-ellipsis">{entry.fileName}</span>
      {entry.problem === null ? (
        <span className="ph-tag ph-warn" role="status">
          {isMoving || percent > 0 ? `${isMoving ? '' : `${t('photoWaiting')} · `}${t('photoSending', { percent })}` : t('photoWaiting')}
        </span>
      ) : (
        <>
          <span className="ph-error">{`${entry.problem.message}${entry.problem.howToFix}`}</span>
          <button type="button" className="ph-link" onClick={() => outbox.again(entry.seq)}>
            {t('retry')}
          </button>
        </>
      )}
      <button type="button" className="ph-link" aria-label={`${t('photoRemove')} ${entry.fileName}`} onClick={() => outbox.drop(entry.seq)}>
        {t('photoRemove')}
      </button>
    </div>
  );
};

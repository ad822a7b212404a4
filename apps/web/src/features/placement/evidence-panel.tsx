import { destinationList, evidenceList } from '@fuzhi/domain/placement/codes.ts';
import { acceptedEvidence, gradeOf } from '@fuzhi/domain/placement/evidence.ts';
import { Panel } from '@fuzhi/ui/app-shell.tsx';
import { Button } from '@fuzhi/ui/button.tsx';
import { useConfirm } from '@fuzhi/ui/dialog.tsx';
import { Field, SelectInput } from '@fuzhi/ui/fields.tsx';
import { FileDrop } from '@fuzhi/ui/file-drop.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { Progress } from '@fuzhi/ui/layout.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useState } from 'react';
import { PlacementEvidenceAddDocument, PlacementEvidenceRemoveDocument } from '../../gql/graphql.ts';
import { codeLabel, itemLabel } from '../../shared/code-options.ts';
import { formatBytes } from '../../shared/format.ts';
import { uuidOf } from '../../shared/global-id.ts';
import { useLocale, useT } from '../../shared/i18n.ts';
import { told } from '../../shared/told.ts';
import { uploadFile } from '../../shared/upload.ts';
import { sendCommand } from '../../shared/use-command.ts';
import type { Placement } from './edit-fields.tsx';
import { placementTexts } from './placement-texts.ts';
import './placement.css';

/** Proof of the destination: what is there with its files, what would be accepted, and a place to add some. */
export const EvidencePanel = ({ row, canEdit }: { row: Placement; canEdit: boolean }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const { dialog, ask } = useConfirm();
  const destination = row.destination?.code;
  const remove = async (piece: Placement['evidence'][number]) => {
    if (
      (await ask({
        title: t('removeEvidence'),
        body: t('removeAsk', { kind: itemLabel(piece.kind, locale) }),
        okText: t('removeEvidence'),
        danger: true,
      })) === undefined
    )
      return;
    told(
      await sendCommand(PlacementEvidenceRemoveDocument, { input: { placement: row.id, version: row.version, evidence: piece.id } }),
      t('evidenceRemoved'),
    );
  };
  return (
    <Panel title={t('evidenceTitle')}>
      {dialog}
      <div className="fz-stack">
        {row.evidence.length === 0 ? (
          <EmptyState icon="file" title={t('noEvidence')} hint={destination === undefined ? t('chooseDestination') : undefined} />
        ) : (
          <ul className="fz-proof-list">
            {row.evidence.map((piece) => (
              <li key={piece.id}>
                {piece.attachment?.mediaType.startsWith('image/') === true ? (
                  <img src={piece.attachment.url} alt={piece.attachment.fileName} loading="lazy" />
                ) : (
                  <Icon name="file" size={20} />
                )}
                <strong>{itemLabel(piece.kind, locale)}</strong>
                <span className="fz-muted">{gradeOf(piece.kind.code)}</span>
                {piece.attachment === null || piece.attachment === undefined ? (
                  <span className="fz-muted">{t('noFile')}</span>
                ) : (
                  <a href={piece.attachment.url} target="_blank" rel="noreferrer">
                    {piece.attachment.fileName} <span className="fz-muted fz-tabular">{formatBytes(piece.attachment.byteSize)}</span>
                  </a>
                )}
                <span className="fz-grow" />
                {canEdit && (
                  <Button
                    size="small"
                    kind="text"
                    icon="trash"
                    label={`${t('removeEvidence')} ${itemLabel(piece.kind, locale)}`}
                    onClick={() => {
                      void remove(piece);
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {destination !== undefined && <Accepted destination={destination} />}
        {canEdit && destination !== undefined && acceptedEvidence(destination).length > 0 && (
          <AddEvidence row={row} destination={destination} />
        )}
      </div>
    </Panel>
  );
};

const Accepted = ({ destination }: { destination: string }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const kinds = acceptedEvidence(destination);
  return (
    <div className="fz-proof-accepts">
      <p className="fz-muted">{t('accepts', { destination: codeLabel(destinationList, destination, locale) })}</p>
      <div className="fz-proofs">
        {(['A', 'B', 'C'] as const).map((grade) => {
          const mine = kinds.filter((kind) => gradeOf(kind) === grade);
          return mine.length === 0 ? null : (
            <div key={grade}>
              <h3>{t(`grade${grade}`)}</h3>
              <ul>
                {mine.map((kind) => (
                  <li key={kind}>{codeLabel(evidenceList, kind, locale)}</li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <p className="fz-muted">{t('gradeX')}</p>
    </div>
  );
};

const AddEvidence = ({ row, destination }: { row: Placement; destination: string }) => {
  const t = useT(placementTexts);
  const locale = useLocale();
  const [kind, setKind] = useState<string | null>(null);
  const [sending, setSending] = useState<number | null>(null);
  const add = async (attachment?: string) => {
    if (kind === null) return;
    if (
      told(
        await sendCommand(PlacementEvidenceAddDocument, {
          input: { placement: row.id, version: row.version, kind, ...(attachment === undefined ? {} : { attachment }) },
        }),
        t('evidenceAdded'),
      )
    )
      setKind(null);
  };
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setSending(0);
    const answer = await uploadFile(`/attachments?org=${uuidOf(row.school?.id ?? '') ?? ''}`, file, setSending);
    setSending(null);
    if (!answer.ok) {
      toast(answer.message, 'bad');
      return;
    }
    await add(String(answer.body['id']));
  };
  return (
    <div className="fz-proof-add">
      <Field label={t('evidenceKind')}>
        {(control) => (
          <SelectInput
            control={control}
            clearable
            value={kind}
            onChange={setKind}
            options={acceptedEvidence(destination).map((code) => ({
              value: code,
              label: `${codeLabel(evidenceList, code, locale)}（${gradeOf(code) ?? ''}）`,
            }))}
          />
        )}
      </Field>
      <div className="fz-stack">
        {sending === null ? (
          <FileDrop
            accept="image/jpeg,image/png,application/pdf"
            hint={t(kind === null ? 'kindFirst' : 'upload')}
            disabled={kind === null}
            onFiles={(files) => {
              void send(files[0]);
            }}
          />
        ) : (
          <Progress value={sending} label={t('upload')} />
        )}
        <div>
          <Button
            size="small"
            disabled={kind === null}
            onClick={() => {
              void add();
            }}
          >
            {t('withoutFile')}
          </Button>
        </div>
      </div>
    </div>
  );
};

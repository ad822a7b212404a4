import { FileDrop } from '@fuzhi/ui/file-drop.tsx';
import { Icon } from '@fuzhi/ui/icon.tsx';
import { EmptyState } from '@fuzhi/ui/states.tsx';
import { toast } from '@fuzhi/ui/toast.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatBytes } from '../format.ts';
import { defineTexts, useT } from '../i18n.ts';
import { uploadFile } from '../upload.ts';
import './attachments.css';

const texts = defineTexts(
  'attachments',
  {
    none: '还没有附件',
    hint: '照片（JPG、PNG）或 PDF，每个不超过 10 MB',
    sent: '已上传 {{name}}',
    sending: '正在上传 {{name}} {{percent}}%',
  },
  {
    none: 'No files yet',
    hint: 'Photos (JPG, PNG) or PDF, up to 10 MB each',
    sent: '{{name}} uploaded',
    sending: 'Uploading {{name}} {{percent}}%',
  },
);

export type AttachedFile = {
  key: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  url: string;
  note?: ReactNode;
  actions?: ReactNode;
};

/** Files of a record with previews, and a place to add some. `onUploaded` hangs the new file on the record. */
export const Attachments = ({
  files,
  orgUnitUuid,
  onUploaded,
}: {
  files: readonly AttachedFile[];
  orgUnitUuid?: string | undefined;
  onUploaded?: ((attachmentId: string) => Promise<void>) | undefined;
}) => {
  const t = useT(texts);
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const send = async (chosen: File[]) => {
    for (const file of chosen) {
      setSending({ name: file.name, percent: 0 });
      const answer = await uploadFile(`/attachments?org=${orgUnitUuid ?? ''}`, file, (percent) => setSending({ name: file.name, percent }));
      if (answer.ok) {
        const id = answer.body['attachmentId'] ?? answer.body['id'];
        if (typeof id === 'string') await onUploaded?.(id);
        toast(t('sent', { name: file.name }));
      } else toast(answer.message, 'bad');
    }
    setSending(null);
  };
  return (
    <div className="fz-stack">
      {files.length === 0 ? (
        <EmptyState title={t('none')} icon="file" />
      ) : (
        <ul className="fz-files">
          {files.map((file) => (
            <li key={file.key}>
              <a href={file.url} target="_blank" rel="noreferrer">
                {file.mediaType.startsWith('image/') ? (
                  <img src={file.url} alt={file.fileName} loading="lazy" />
                ) : (
                  <span className="fz-files-icon">
                    <Icon name="file" size={24} />
                  </span>
                )}
                <span className="fz-ellipsis">{file.fileName}</span>
              </a>
              <span className="fz-muted fz-tabular">{formatBytes(file.byteSize)}</span>
              {file.note}
              {file.actions}
            </li>
          ))}
        </ul>
      )}
      {sending !== null && (
        <p role="status" className="fz-muted">
          {t('sending', sending)}
        </p>
      )}
      {onUploaded !== undefined && (
        <FileDrop
          accept="image/jpeg,image/png,application/pdf"
          hint={t('hint')}
          multiple
          disabled={sending !== null}
          onFiles={(chosen) => {
            void send(chosen);
          }}
        />
      )}
    </div>
  );
};

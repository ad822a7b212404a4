import Drawer from 'antd/es/drawer';
import Modal from 'antd/es/modal';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Field, TextArea } from './fields.tsx';
import { useUiTexts } from './texts.tsx';

/** A sheet from the right (from below on phones) for a record or a form beside the list. */
export const SideSheet = ({
  open,
  title,
  onClose,
  children,
  extra,
  width = 560,
}: {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  extra?: ReactNode;
  width?: number;
}) => (
  <Drawer open={open} onClose={onClose} title={title} extra={extra} size={Math.min(width, innerWidth)} destroyOnHidden>
    {children}
  </Drawer>
);

export const DialogBox = ({
  open,
  title,
  onClose,
  children,
  footer,
  width = 480,
}: {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  width?: number;
}) => (
  <Modal open={open} title={title} onCancel={onClose} footer={footer ?? null} width={width} destroyOnHidden centered>
    {children}
  </Modal>
);

export type ConfirmRequest = {
  title: string;
  body?: ReactNode;
  okText: string;
  danger?: boolean;
  /** given: a reason must be written, and it is the answer */
  reason?: { label: string; required: boolean } | undefined;
};

/**
 * Asks before something that is hard to undo. Returns the dialog to render and a function that resolves to the reason written (empty text
 * when none was asked for), or undefined when the person thought better of it.
 */
export const useConfirm = (): { dialog: ReactNode; ask: (request: ConfirmRequest) => Promise<string | undefined> } => {
  const texts = useUiTexts();
  const [pending, setPending] = useState<(ConfirmRequest & { resolve: (reason: string | undefined) => void }) | null>(null);
  const [reason, setReason] = useState('');
  const finish = (answer: string | undefined) => {
    pending?.resolve(answer);
    setPending(null);
    setReason('');
  };
  const missing = pending?.reason?.required === true && reason.trim() === '';
  const dialog = (
    <DialogBox
      open={pending !== null}
      title={pending?.title ?? ''}
      onClose={() => finish(undefined)}
      footer={
        <>
          <Button onClick={() => finish(undefined)}>{texts.cancel}</Button>{' '}
          <Button kind="primary" danger={pending?.danger} disabled={missing} onClick={() => finish(reason.trim())}>
            {pending?.okText ?? texts.confirm}
          </Button>
        </>
      }
    >
      {pending?.body}
      {pending?.reason !== undefined && (
        <div style={{ marginTop: 12, marginBottom: 32 }}>
          <Field label={pending.reason.label} required={pending.reason.required}>
            {(control) => <TextArea control={control} value={reason} onChange={setReason} maxLength={500} />}
          </Field>
        </div>
      )}
    </DialogBox>
  );
  const ask = useCallback(
    (request: ConfirmRequest) =>
      new Promise<string | undefined>((resolve) => {
        setReason('');
        setPending({ ...request, resolve });
      }),
    [],
  );
  return { dialog, ask };
};

import { Button } from '@fuzhi/ui/button.tsx';
import { DialogBox } from '@fuzhi/ui/dialog.tsx';
import { Notice } from '@fuzhi/ui/states.tsx';
import { commonTexts } from '../../shared/common-texts.ts';
import { copyText } from '../../shared/data-view/toolbar.tsx';
import { useT } from '../../shared/i18n.ts';
import './secret-box.css';

/** Something that is shown once: a one-time password, a token. */
export const SecretBox = ({
  title,
  hint,
  secret,
  onClose,
}: {
  title: string;
  hint: string;
  secret: string | null;
  onClose: () => void;
}) => {
  const c = useT(commonTexts);
  return (
    <DialogBox
      open={secret !== null}
      title={title}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {c('close')}
        </Button>
      }
    >
      <div className="fz-stack">
        <div className="fz-secret">
          <code>{secret}</code>
          <Button
            size="small"
            icon="copy"
            onClick={() => {
              void copyText(secret ?? '', c('copied'));
            }}
          >
            {c('copy')}
          </Button>
        </div>
        <Notice tone="warn">{hint}</Notice>
      </div>
    </DialogBox>
  );
};

import { useId, useState } from 'react';
import { Icon } from './icon.tsx';
import { useUiTexts } from './texts.tsx';
import './file-drop.css';

/** A place to drop a file on, or to choose one from; on phones `capture` opens the camera. */
export const FileDrop = ({
  accept,
  hint,
  onFiles,
  multiple = false,
  disabled = false,
  capture = false,
}: {
  accept: string;
  hint: string;
  onFiles: (files: File[]) => void;
  multiple?: boolean;
  disabled?: boolean;
  capture?: boolean;
}) => {
  const texts = useUiTexts();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    if (list !== null && list.length > 0 && !disabled) onFiles([...list].slice(0, multiple ? 50 : 1));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the pointer's way; the file input inside is the keyboard's
    <label
      htmlFor={id}
      className={over ? 'fz-drop fz-drop-over' : 'fz-drop'}
      data-disabled={disabled}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        id={id}
        type="file"
        className="fz-sr"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <Icon name="upload" size={24} />
      <span>{texts.dropFile}</span>
      <span className="fz-muted">{hint}</span>
    </label>
  );
};

import { Command } from 'cmdk';
import { useEffect, useState } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { useUiTexts } from './texts.tsx';
import './command-palette.css';

export type PaletteItem = {
  key: string;
  label: string;
  hint?: string | undefined;
  icon: IconName;
  /** pinyin, initials, code */ keywords?: readonly string[];
  /** found by the server: shown as it is */ found?: boolean;
  onSelect: () => void;
};
export type PaletteGroup = { key: string; label: string; items: readonly PaletteItem[] };

/** Search over everything (Ctrl-K). Keys typed while an input method composes belong to the input method. */
export const CommandPalette = ({
  open,
  onClose,
  label,
  placeholder,
  groups,
  onSearch,
  busy,
}: {
  open: boolean;
  onClose: () => void;
  label: string;
  placeholder: string;
  groups: readonly PaletteGroup[];
  onSearch: (text: string) => void;
  busy: boolean;
}) => {
  const texts = useUiTexts();
  const [text, setText] = useState('');
  useEffect(() => {
    if (open) setText('');
  }, [open]);
  const wanted = text.trim().toLowerCase();
  const shown = groups
    .map((group) => ({
      ...group,
      items: group.items.filter(
        (item) =>
          item.found === true ||
          wanted === '' ||
          [item.label, ...(item.keywords ?? [])].some((word) => word.toLowerCase().includes(wanted)),
      ),
    }))
    .filter((group) => group.items.length > 0);
  return (
    <Command.Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      label={label}
      shouldFilter={false}
      overlayClassName="fz-palette-scrim"
      contentClassName="fz-palette"
      onKeyDownCapture={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) event.stopPropagation();
      }}
    >
      <div className="fz-palette-input">
        <Icon name="search" />
        <Command.Input
          value={text}
          placeholder={placeholder}
          aria-label={label}
          onValueChange={(next) => {
            setText(next);
            onSearch(next.trim());
          }}
        />
        {busy && <span className="fz-muted">{texts.loading}</span>}
      </div>
      <Command.List>
        {shown.length === 0 && !busy && <div className="fz-palette-none">{texts.noResults}</div>}
        {shown.map((group) => (
          <Command.Group key={group.key} heading={group.label}>
            {group.items.map((item) => (
              <Command.Item
                key={item.key}
                value={item.key}
                onSelect={() => {
                  onClose();
                  item.onSelect();
                }}
              >
                <Icon name={item.icon} />
                <span className="fz-ellipsis">{item.label}</span>
                {item.hint !== undefined && <span className="fz-muted fz-ellipsis">{item.hint}</span>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  );
};

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import './menu.css';

export type MenuItem =
  | {
      key: string;
      label: ReactNode;
      icon?: IconName | undefined;
      danger?: boolean;
      disabled?: boolean;
      checked?: boolean | undefined;
      hint?: string | undefined;
      onSelect: () => void;
    }
  | { key: string; rule: true };

/** A button that opens a list of actions; arrow keys, Home, End, Escape as the menu pattern of WAI-ARIA says. */
export const Menu = ({
  label,
  children,
  items,
  align = 'end',
  className = 'fz-iconbutton',
  header,
}: {
  /** read out; also the tooltip */ label: string;
  children: ReactNode;
  items: readonly MenuItem[];
  align?: 'start' | 'end';
  className?: string;
  header?: ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const entries = useCallback(
    () => [...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not([aria-disabled=true])') ?? [])],
    [],
  );
  useEffect(() => {
    if (!open) return undefined;
    entries()[0]?.focus();
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open, entries]);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        setOpen(true);
      }
      return;
    }
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const go = (index: number) => {
      event.preventDefault();
      all[(index + all.length) % all.length]?.focus();
    };
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(all.length - 1);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') setOpen(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the button and the entries inside it
    <div className="fz-menu" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div className={`fz-pop fz-menu-pop fz-menu-${align}`}>
          {header}
          <div role="menu" id={id} aria-label={label}>
            {items.map((item) =>
              'rule' in item ? (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a line between entries is no control
                <div key={item.key} role="separator" className="fz-menu-rule" />
              ) : (
                <button
                  key={item.key}
                  type="button"
                  tabIndex={-1}
                  role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={item.checked}
                  aria-disabled={item.disabled === true}
                  className={item.danger === true ? 'fz-menu-item fz-menu-danger' : 'fz-menu-item'}
                  onClick={() => {
                    if (item.disabled !== true) {
                      close();
                      item.onSelect();
                    }
                  }}
                >
                  <span className="fz-menu-icon">
                    {item.checked === true ? <Icon name="check" /> : item.icon !== undefined && <Icon name={item.icon} />}
                  </span>
                  <span className="fz-grow">
                    {item.label}
                    {item.hint !== undefined && <span className="fz-menu-hint">{item.hint}</span>}
                  </span>
                </button>
              ),
            )}
          </div>
        </div>
      )}
    </div>
  );
};

/** A button that opens a small panel (column chooser, copy dialog). Escape and a click outside close it. */
export const Popover = ({
  label,
  trigger,
  className = 'fz-iconbutton',
  align = 'end',
  children,
}: {
  label: string;
  trigger: ReactNode;
  className?: string;
  align?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node) && !(event.target as Element).closest('.ant-select-dropdown')) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the button and the entries inside it
    <div
      className="fz-menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          setOpen(false);
          box.current?.querySelector('button')?.focus();
        }
      }}
    >
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {trigger}
      </button>
      {open && (
        <div role="dialog" aria-label={label} className={`fz-pop fz-menu-${align}`}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
};

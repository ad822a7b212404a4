import AntButton from 'antd/es/button';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type ButtonProps = {
  children?: ReactNode;
  kind?: 'primary' | 'default' | 'text' | 'link';
  danger?: boolean | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
  busy?: boolean | undefined;
  size?: 'small' | 'middle' | 'large';
  submit?: boolean;
  wide?: boolean;
  href?: string | undefined;
  download?: boolean;
  /** required when there are no children */
  label?: string | undefined;
  title?: string | undefined;
  id?: string;
  expanded?: boolean | undefined;
  describedBy?: string | undefined;
  onClick?: (() => void) | undefined;
};

/** A page has one primary button. */
export const Button = ({
  children,
  kind = 'default',
  danger,
  icon,
  disabled,
  busy,
  size = 'middle',
  submit,
  wide,
  href,
  download,
  label,
  title,
  id,
  expanded,
  describedBy,
  onClick,
}: ButtonProps) => (
  <AntButton
    type={kind}
    size={size}
    htmlType={submit === true ? 'submit' : 'button'}
    block={wide === true}
    danger={danger === true}
    disabled={disabled === true}
    loading={busy === true}
    icon={icon === undefined ? undefined : <Icon name={icon} />}
    {...(href === undefined ? {} : { href })}
    {...(download === true ? { download: true } : {})}
    {...(label === undefined ? {} : { 'aria-label': label, title: title ?? label })}
    {...(title === undefined ? {} : { title })}
    {...(id === undefined ? {} : { id })}
    {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    {...(onClick === undefined ? {} : { onClick: () => onClick() })}
  >
    {children}
  </AntButton>
);

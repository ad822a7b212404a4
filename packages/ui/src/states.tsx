import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { useUiTexts } from './texts.tsx';
import './states.css';

/** Nothing here: says why and what to do next. */
export const EmptyState = ({
  title,
  hint,
  icon = 'inbox',
  action,
}: {
  title: string;
  hint?: string | undefined;
  icon?: IconName;
  action?: ReactNode;
}) => (
  <div className="fz-blank">
    <span className="fz-blank-icon">
      <Icon name={icon} size={24} />
    </span>
    <p className="fz-blank-title">{title}</p>
    {hint !== undefined && <p className="fz-muted">{hint}</p>}
    {action !== undefined && <div className="fz-blank-action">{action}</div>}
  </div>
);

/** What went wrong, what to do, the request id to name when asking for help, and a way to try again. */
export const ErrorState = ({
  title,
  hint,
  requestId,
  onRetry,
}: {
  title: string;
  hint?: string | undefined;
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
}) => {
  const texts = useUiTexts();
  return (
    <div className="fz-blank" role="alert">
      <span className="fz-blank-icon fz-blank-bad">
        <Icon name="alert" size={24} />
      </span>
      <p className="fz-blank-title">{title}</p>
      {hint !== undefined && <p className="fz-muted">{hint}</p>}
      {requestId !== undefined && (
        <p className="fz-muted fz-mono">
          {texts.requestId} {requestId}
        </p>
      )}
      {onRetry !== undefined && (
        <div className="fz-blank-action">
          <Button onClick={onRetry}>{texts.retry}</Button>
        </div>
      )}
    </div>
  );
};

/** Grey lines in the shape of what is coming. */
export const Skeleton = ({ lines = 4, height = 14 }: { lines?: number; height?: number }) => {
  const texts = useUiTexts();
  return (
    <div className="fz-skeleton" role="status" aria-label={texts.loading}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} style={{ height, width: `${[92, 78, 86, 64, 71][index % 5]}%` }} />
      ))}
    </div>
  );
};

/** A line of information, a warning or an error inside a page. */
export const Notice = ({
  tone = 'info',
  children,
  action,
}: {
  tone?: 'info' | 'ok' | 'warn' | 'bad';
  children: ReactNode;
  action?: ReactNode;
}) => (
  <div className={`fz-notice fz-notice-${tone}`} role={tone === 'bad' ? 'alert' : 'note'}>
    <Icon name={tone === 'ok' ? 'check' : tone === 'info' ? 'info' : 'alert'} />
    <div className="fz-grow">{children}</div>
    {action}
  </div>
);

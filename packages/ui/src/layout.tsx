import type { ReactNode } from 'react';
import './layout.css';

export type Fact = { key: string; label: string; value: ReactNode; wide?: boolean };

/** Facts as a definition list, three columns wide where there is room. */
export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl className="fz-facts">
    {items.map((item) => (
      <div key={item.key} className={item.wide === true ? 'fz-fact fz-fact-wide' : 'fz-fact'}>
        <dt>{item.label}</dt>
        <dd>{item.value ?? '—'}</dd>
      </div>
    ))}
  </dl>
);

export type TabItem = { key: string; label: ReactNode; count?: number | undefined };

/** Tabs; left and right arrow keys move between them. */
export const Tabs = ({
  label,
  items,
  value,
  onChange,
}: {
  label: string;
  items: readonly TabItem[];
  value: string;
  onChange: (key: string) => void;
}) => (
  // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs in it take the focus, the arrow keys reach the list by bubbling
  <div
    className="fz-tabs"
    role="tablist"
    aria-label={label}
    onKeyDown={(event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      const at = items.findIndex((item) => item.key === value);
      const next = items[(at + step + items.length) % items.length];
      if (next === undefined) return;
      onChange(next.key);
      event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[items.indexOf(next)]?.focus();
    }}
  >
    {items.map((item) => (
      <button
        key={item.key}
        type="button"
        role="tab"
        aria-selected={item.key === value}
        tabIndex={item.key === value ? 0 : -1}
        onClick={() => onChange(item.key)}
      >
        {item.label}
        {item.count !== undefined && <span className="fz-tabs-count fz-tabular">{item.count}</span>}
      </button>
    ))}
  </div>
);

export type LifeEvent = { key: string; at: string; who: string; title: ReactNode; body?: ReactNode };

/** Who did what when, newest first. */
export const Timeline = ({ events }: { events: readonly LifeEvent[] }) => (
  <ol className="fz-timeline">
    {events.map((event) => (
      <li key={event.key}>
        <div className="fz-row fz-wrap">
          <strong>{event.title}</strong>
          <span className="fz-muted">{event.who}</span>
          <time className="fz-muted fz-tabular">{event.at}</time>
        </div>
        {event.body}
      </li>
    ))}
  </ol>
);

export type Change = {
  key: string;
  label: string;
  before: string;
  after: string;
  /** what can be done about this one */ action?: ReactNode;
};

/** What changed: before → after, one line a field. */
export const Diff = ({ changes }: { changes: readonly Change[] }) => (
  <dl className="fz-diff">
    {changes.map((change) => (
      <div key={change.key}>
        <dt>{change.label}</dt>
        <dd>
          {change.before !== '' && <del>{change.before}</del>} <span aria-hidden="true">→</span>{' '}
          <ins>{change.after === '' ? '—' : change.after}</ins> {change.action}
        </dd>
      </div>
    ))}
  </dl>
);

/** How far long work has come. `value` from 0 to 100. */
export const Progress = ({ value, label }: { value: number; label: string }) => (
  <div className="fz-progress">
    <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(value)}>
      <span style={{ width: `${Math.min(100, Math.max(0, value))}%` }} />
    </div>
    <span className="fz-tabular">{Math.round(value)}%</span>
  </div>
);

/** The steps of a task and where one is. */
export const Steps = ({ items, current }: { items: readonly string[]; current: number }) => (
  <ol className="fz-steps">
    {items.map((item, index) => (
      <li key={item} aria-current={index === current ? 'step' : undefined} data-done={index < current}>
        <span className="fz-tabular">{index < current ? '✓' : index + 1}</span>
        {item}
      </li>
    ))}
  </ol>
);

/** A short table as in an official paper: head, rows, figures right-aligned. */
export const PlainTable = ({
  caption,
  head,
  rows,
  numeric = [],
  foot,
  stack = false,
}: {
  /** on phones each row is a block, each cell behind its head */ stack?: boolean;
  caption: string;
  head: readonly ReactNode[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** indexes of columns with figures */ numeric?: readonly number[];
  foot?: readonly ReactNode[];
}) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled sideways by keyboard (WCAG 2.1.1)
  <div className="fz-plain-wrap" tabIndex={0} role="region" aria-label={caption}>
    <table className={stack ? 'fz-plain fz-plain-stack' : 'fz-plain'}>
      <caption className="fz-sr">{caption}</caption>
      {/* oxlint-disable react/no-array-index-key -- a cell is what its place in the row makes it */}
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col" className={numeric.includes(index) ? 'fz-num' : undefined}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) => (
              <td
                key={index}
                className={numeric.includes(index) ? 'fz-num' : undefined}
                {...(stack && typeof head[index] === 'string' ? { 'data-head': head[index] } : {})}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot>
          <tr>
            {foot.map((cell, index) => (
              <td key={index} className={numeric.includes(index) ? 'fz-num' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
);

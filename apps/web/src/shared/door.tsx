import { PathLink } from './link.tsx';

/** The list that shows exactly the rows of a figure. */
export const listHref = (where: unknown): string => `/placements?where=${encodeURIComponent(JSON.stringify(where))}`;

/** A figure one can go through. */
export const Door = ({ where, label, children }: { where: unknown; label: string; children: string }) => (
  <PathLink href={listHref(where)} title={label} className="fz-tabular fz-figure-door">
    <span aria-hidden="true">{children}</span>
    <span className="fz-sr">{label}</span>
  </PathLink>
);

import type { LocalDate } from '../kernel/local-date.ts';
import type { Fen } from '../kernel/money.ts';

/** What an agreement says, as form FM23 registers it. Null is "not said". */
export type AgreementValues = {
  readonly employerCode: string;
  /** may be null when the register knows the credit code */
  readonly employerName: string | null;
  /** code of cooperation-type */
  readonly kind: string;
  /** codes of majors, at least one */
  readonly majors: readonly string[];
  /** of the order class; only order training needs one */
  readonly className: string | null;
  readonly students: number | null;
  /** of the students, from families in difficulty */
  readonly poor: number | null;
  /** first and last day */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** hired so far, as the school says; what the placements say is counted for each order class */
  readonly hired: number | null;
  /** worth of donated equipment in fen */
  readonly equipment: Fen | null;
};

/** What an enterprise has ordered, and what became of it by the placements. */
export type OrderFigures = {
  readonly quota: number;
  readonly hired: number;
  readonly kept: number;
};

/** Hired against the quota, in percent with one digit; null where nothing was promised. */
export const fulfilment = ({ quota, hired }: OrderFigures): number | null => (quota === 0 ? null : Math.round((hired * 1000) / quota) / 10);

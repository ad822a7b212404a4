export type Boundary = {
  readonly name: string;
  readonly severity: 'error';
  readonly comment: string;
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
};
export const boundaries: readonly Boundary[];
export const cruiseOptions: Readonly<Record<string, unknown>>;

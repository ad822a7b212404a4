import type { Text } from '@fuzhi/domain/kernel/rejection.ts';

/** A column of an export: its key in addresses and JSON, its titles, where the read engine finds it. */
export type ExportColumn = {
  readonly key: string;
  readonly title: Text;
  /** path of the read engine: 'graduate.name', 'destination.label' */
  readonly path: string;
  /** in characters */
  readonly width: number;
  /** what people call the values, where the API's own words are codes; sheets show these, JSON keeps the values */
  readonly names?: { readonly [value: string]: Text };
};

/** What may be exported of one list. Rows, filters and masking are the read engine's: nobody exports what he could not read. */
export type ExportDefinition = {
  /** plural of the list, as in the address: placements */
  readonly plural: string;
  readonly typeName: string;
  readonly noun: string;
  readonly title: Text;
  /** in the order of the sheet; all of them when the address names none */
  readonly columns: readonly ExportColumn[];
};

export const exportColumn = (
  key: string,
  zh: string,
  en: string,
  path: string,
  width = 14,
  names?: ExportColumn['names'],
): ExportColumn => ({
  key,
  title: { zh, en },
  path,
  width,
  ...(names !== undefined && { names }),
});

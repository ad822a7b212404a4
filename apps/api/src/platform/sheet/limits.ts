/** What one workbook may ask of this server. A clerk's file of 20,000 rows stays far below each of these. */
export const SHEET_LIMITS = {
  /** bytes of the file as uploaded */
  fileBytes: 20 * 1024 * 1024,
  /** parts inside an .xlsx, .xlsb or .ods archive */
  entries: 200,
  /** bytes of all parts together once unpacked, counted while unpacking and not as the archive claims */
  unpackedBytes: 200 * 1024 * 1024,
  /** unpacked ÷ packed of a part, for parts of a megabyte and more */
  ratio: 100,
  /** cells over all sheets, empty styled ones included */
  cells: 1_500_000,
  /** rows of data that one import takes */
  rows: 20_000,
  /** rows looked at: formatted empty rows below the data are common */
  scannedRows: 60_000,
  columns: 100,
  /** characters of one cell; longer text is cut and refused by the column's own rule */
  cellChars: 5_000,
  /** characters over all cells: one long shared text named by every cell is small in the file and huge once read */
  textChars: 60_000_000,
  childHeapMb: 320,
  /** resident memory of the child at which it is ended */
  childRssMb: 480,
  /** computing time of the child, where the system tells it (Linux): a busy machine makes no file a bomb */
  cpuMs: 8_000,
  /** time by the clock, where computing time is not known */
  timeoutMs: 9_000,
  /** time by the clock, where it is */
  patienceMs: 60_000,
} as const;

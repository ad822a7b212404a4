/** Characters that make a spreadsheet program read text as a formula, full-width forms included (Excel folds them in Chinese locales). */
const TRIGGERS = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|]/u;

/** Text that stays text when the exported file is opened, or saved as CSV and opened again. */
export const escapeCell = (text: string): string => (TRIGGERS.test(text) ? `'${text}` : text);

/** Takes back what escapeCell did, so that our own workbooks come in as they went out. */
export const unescapeCell = (text: string): string => (text.startsWith("'") && TRIGGERS.test(text.slice(1)) ? text.slice(1) : text);

/**
 * A number as text. Excel keeps 15 digits: a longer number has lost its last ones, so it is given in the form Excel shows (6.10902E+17),
 * which every column of digits refuses, and never in a form that looks like a whole identity number.
 */
export const numberText = (value: number): string => {
  if (!Number.isFinite(value)) return '';
  if (Math.abs(value) >= 1e15) {
    const [digits = '0', exponent = '0'] = value.toExponential(5).split('e+');
    return `${digits.replace(/\.?0+$/u, '')}E+${exponent}`;
  }
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded)
    ? rounded.toFixed(0)
    : rounded.toString().includes('e')
      ? rounded.toFixed(10).replace(/0+$/u, '')
      : rounded.toString();
};

/** The cell's address as people write it: row from 1, column from 0. */
export const cellAddress = (column: number, rowNo: number): string => {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${rowNo}`;
};

import { expect, it } from 'vitest';
import { csvCell } from './verification-links.tsx';

it.each([
  ['王某', '"王某"'],
  ['a "b", c', '"a ""b"", c"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['-1', '"\'-1"'],
])('%s in a table that a spreadsheet opens: %s', (text, cell) => expect(csvCell(text)).toBe(cell));

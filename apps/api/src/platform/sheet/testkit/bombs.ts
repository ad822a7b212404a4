import { deflateRawSync } from 'node:zlib';
import { HEADER_ROW, type Sheet, text, xlsxParts, zip } from './zip.ts';

const book = (sheet: Sheet): Buffer => zip(xlsxParts({ rows: HEADER_ROW, ...sheet }));
const lots = (count: number, make: (nth: number) => string): string => Array.from({ length: count }, (_, nth) => make(nth)).join('');
/** Numbers that follow no pattern a packer could use, the same ones at every run. */
const mixed = (nth: number): number => Math.imul(nth + 1, 0x9e3779b1) >>> 8;
const zeros = (megabytes: number): Buffer => deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024));
const withPart = (name: string, packed: Buffer, claims: number): Buffer =>
  zip([...xlsxParts({ rows: HEADER_ROW }), { name, data: '', packed, claims }]);

/** An OLE container whose first sector follows itself for ever. */
const loopingXls = (): Buffer => {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0xfffffffe, 68);
  bytes.fill(0xff, 76, 512);
  bytes.writeUInt32LE(0, 76);
  for (let at = 512; at < 1024; at += 4) bytes.writeUInt32LE(1, at);
  return bytes;
};

const ods = (body: string, prolog = ''): Buffer =>
  zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'content.xml',
      data: `<?xml version="1.0"?>${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${lots(20, (n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`)}]>`;
const XXE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';

/** Small files that ask for much: what each is, and the refusal it gets; undefined where the table in it is simply read. */
export const bombs: readonly { readonly name: string; readonly bytes: () => Buffer; readonly code?: string }[] = [
  {
    name: 'a validation over a whole column',
    bytes: () =>
      book({
        after:
          '<dataValidations count="1"><dataValidation type="list" sqref="A1:A1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      }),
  },
  {
    name: 'validations over all columns, two thousand times',
    bytes: () =>
      book({
        after: `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576 B1:B1048576"><formula1>"a"</formula1></dataValidation>'.repeat(2000)}</dataValidations>`,
      }),
  },
  {
    name: 'a hundred thousand merged ranges',
    bytes: () => book({ after: `<mergeCells>${lots(100_000, (n) => `<mergeCell ref="A${n + 2}:XFD${n + 2}"/>`)}</mergeCells>` }),
  },
  {
    name: 'conditional formats over everything',
    bytes: () =>
      book({
        after:
          `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`.repeat(
            3000,
          ),
      }),
  },
  { name: 'lying dimensions', bytes: () => book({ before: '<dimension ref="A1:XFD1048576"/>' }) },
  { name: 'one cell in the last corner', bytes: () => book({ rows: `${HEADER_ROW}<row r="1048576">${text('XFD1048576', 'x')}</row>` }) },
  { name: 'five million empty rows', bytes: () => book({ rows: HEADER_ROW + '<row/>'.repeat(5_000_000) }), code: 'SHEET_UNSAFE_ARCHIVE' },
  {
    name: 'two million styled empty cells',
    bytes: () =>
      book({
        rows: HEADER_ROW + lots(2000, (n) => `<row r="${n + 2}">${lots(1000, (c) => `<c s="${mixed(n * 1000 + c) % 100_000}"/>`)}</row>`),
      }),
    code: 'SHEET_TOO_HEAVY',
  },
  {
    name: 'a gigabyte of zeros that says so',
    bytes: () => withPart('xl/media/a.bin', zeros(256), 256 * 1024 * 1024),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'a part that claims ten bytes and holds 256 MB',
    bytes: () => withPart('xl/media/a.bin', zeros(256), 10),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'a part that claims more than it holds',
    bytes: () => withPart('xl/media/a.bin', deflateRawSync('abc'), 4000),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'parts that share their bytes',
    bytes: () =>
      zip(
        lots(150, (n) => `p${n},`)
          .split(',')
          .filter(Boolean)
          .map((name) => ({ name, data: 'x'.repeat(900_000) })),
        { overlap: true },
      ),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'five thousand parts',
    bytes: () => zip([...xlsxParts({ rows: HEADER_ROW }), ...Array.from({ length: 5000 }, (_, n) => ({ name: `xl/p${n}.xml`, data: '' }))]),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'a directory that counts wrongly',
    bytes: () => zip(xlsxParts({ rows: HEADER_ROW }), { count: 3 }),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'the same part twice',
    bytes: () => zip([...xlsxParts({ rows: HEADER_ROW }), ...xlsxParts({ rows: '' })]),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'archives within archives',
    bytes: () => {
      let inner = zip([{ name: 'x', data: 'x'.repeat(1_000_000) }]);
      for (let depth = 0; depth < 40; depth += 1)
        inner = zip([
          { name: 'a.zip', data: inner },
          { name: 'b.zip', data: inner.subarray(0, 2000) },
        ]);
      return zip([...xlsxParts({ rows: HEADER_ROW }), { name: 'xl/embeddings/a.zip', data: inner }]);
    },
  },
  {
    name: 'one shared text of 100 MB',
    bytes: () => book({ shared: `<si><t>${'长'.repeat(34_000_000)}</t></si>` }),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'a long shared text in half a million cells',
    bytes: () =>
      book({
        shared: `<si><t>${lots(6000, (n) => String(n % 97))}</t></si>`,
        rows:
          HEADER_ROW +
          lots(10_000, (n) => `<row r="${n + 2}">${lots(50, (c) => `<c s="${mixed(n * 50 + c) % 100_000}" t="s"><v>0</v></c>`)}</row>`),
      }),
    code: 'SHEET_TOO_HEAVY',
  },
  {
    name: 'a billion laughs',
    bytes: () => book({ prolog: LAUGHS, rows: `${HEADER_ROW}<row r="2">${text('A2', '&a19;')}</row>` }),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'an entity that names a file',
    bytes: () => book({ prolog: XXE, rows: `${HEADER_ROW}<row r="2">${text('A2', '&f;')}</row>` }),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'the same in UTF-16',
    bytes: () =>
      zip([
        ...xlsxParts({ rows: HEADER_ROW }).slice(0, -1),
        {
          name: 'xl/worksheets/sheet1.xml',
          data: Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${XXE}<worksheet/>`, 'utf16le'),
        },
      ]),
    code: 'SHEET_UNSAFE_ARCHIVE',
  },
  {
    name: 'links to other workbooks',
    bytes: () =>
      book({
        more: [
          {
            name: 'xl/externalLinks/externalLink1.xml',
            data: '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
          },
          {
            name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
            data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
          },
        ],
      }),
  },
  { name: 'macros', bytes: () => book({ more: [{ name: 'xl/vbaProject.bin', data: Buffer.from('d0cf11e0a1b11ae1', 'hex') }] }) },
  { name: 'two hundred thousand nested elements', bytes: () => book({ after: `<extLst>${lots(200_000, (n) => `<e${n % 89}>`)}` }) },
  {
    name: 'half a million styles',
    bytes: () =>
      book({
        styles: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>${lots(500_000, (n) => `<xf numFmtId="${(n * 7919) % 9973}"/>`)}</cellXfs></styleSheet>`,
      }),
  },
  {
    name: 'an attribute of ten megabytes',
    bytes: () => book({ before: `<sheetPr codeName="${lots(1_500_000, (n) => String((n * 7919) % 9973))}"/>` }),
  },
  { name: 'an .xls whose sectors go round in circles', bytes: loopingXls, code: 'SHEET_BROKEN' },
  {
    name: 'an .ods that repeats a cell a billion times',
    bytes: () =>
      ods(
        '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000" office:value-type="string"><text:p>姓名</text:p></table:table-cell></table:table-row>',
      ),
  },
  { name: 'an .ods with a billion laughs', bytes: () => ods('', LAUGHS), code: 'SHEET_UNSAFE_ARCHIVE' },
  { name: 'a .csv of ten million columns', bytes: () => Buffer.from(`姓名${','.repeat(10_000_000)}`) },
  { name: 'a .csv with a quote that never ends', bytes: () => Buffer.from(`姓名,身份证号\n"${'x\n'.repeat(9_000_000)}`) },
  { name: 'a password', bytes: () => zip(xlsxParts({ rows: HEADER_ROW }).map((part) => ({ ...part, flags: 1 }))), code: 'SHEET_ENCRYPTED' },
  {
    name: 'half a file',
    bytes: () => {
      const whole = book({});
      return whole.subarray(0, whole.length / 2);
    },
    code: 'SHEET_BROKEN',
  },
  {
    name: 'a picture by another name',
    bytes: () => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(5000)]),
    code: 'SHEET_UNKNOWN_TYPE',
  },
];

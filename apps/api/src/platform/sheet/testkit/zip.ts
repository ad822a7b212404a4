import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive, with the lies that a bomb tells. */
export type Part = {
  readonly name: string;
  readonly data: Buffer | string;
  readonly claims?: number;
  readonly flags?: number;
  readonly packed?: Buffer;
};

/** A zip archive by hand: what no writer would make can be made with it. `overlap` lets all entries share the first one's bytes. */
export const zip = (parts: readonly Part[], options: { overlap?: boolean; count?: number } = {}): Buffer => {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const data = Buffer.from(part.data as string);
    const packed = part.packed ?? deflateRawSync(data);
    const name = Buffer.from(part.name);
    const size = part.claims ?? data.length;
    const header = Buffer.alloc(26);
    for (const [offset, value] of [
      [0, 20],
      [2, part.flags ?? 0],
      [4, 8],
    ] as const)
      header.writeUInt16LE(value, offset);
    header.writeUInt32LE(crc32(data), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, name, packed]);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(options.overlap === true ? 0 : at);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), header, Buffer.alloc(10), offset, name]));
    if (options.overlap !== true || index === 0) {
      locals.push(local);
      at += local.length;
    }
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(options.count ?? parts.length, 8);
  end.writeUInt16LE(options.count ?? parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export type Sheet = {
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly more?: readonly Part[];
  readonly prolog?: string;
};

/** The parts of a minimal .xlsx around a sheet's XML. */
export const xlsxParts = ({ rows = '', before = '', after = '', shared = '', styles, more = [], prolog = '' }: Sheet): Part[] => [
  {
    name: '[Content_Types].xml',
    data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
  },
  { name: 'xl/sharedStrings.xml', data: `${XML}<sst xmlns="${MAIN}">${shared}</sst>` },
  {
    name: 'xl/styles.xml',
    data: styles ?? `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    data: `${XML}${prolog}<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  },
  ...more,
];

export const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const HEADER_ROW = `<row r="1">${text('A1', '姓名')}${text('B1', '身份证号')}${text('C1', '本人电话')}</row>`;

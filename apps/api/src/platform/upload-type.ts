/** Types of files the platform takes, told by their first bytes and never by what the sender says. */
export const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsb: 'application/vnd.ms-excel.sheet.binary.macroEnabled.12',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export type UploadKind = keyof typeof MEDIA_TYPES;
export const SHEET_KINDS: readonly UploadKind[] = ['xlsx', 'xlsb', 'xls', 'ods', 'csv'];
export const EVIDENCE_KINDS: readonly UploadKind[] = ['pdf', 'jpg', 'png', 'heic', 'docx', 'xlsx', 'xls', 'ods'];

const zipKind = (head: Buffer, extension: string): UploadKind | undefined => {
  // names of the first parts stand in the head; where none is telling, the file's own ending decides among the zip kinds
  const text = head.toString('latin1');
  if (text.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (text.includes('word/')) return 'docx';
  if (text.includes('xl/') && text.includes('.bin') && extension === 'xlsb') return 'xlsb';
  if (text.includes('xl/')) return extension === 'xlsb' ? 'xlsb' : 'xlsx';
  return extension === 'xlsx' || extension === 'xlsb' || extension === 'docx' || extension === 'ods' ? extension : undefined;
};

const looksLikeText = (head: Buffer): boolean => {
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
};

/** What a file is, by its first bytes (8 KB are enough); undefined when it is nothing the platform takes. */
export const sniffUpload = (head: Buffer, fileName: string): UploadKind | undefined => {
  const extension = /\.([a-z0-9]{1,5})$/u.exec(fileName.toLowerCase())?.[1] ?? '';
  if (head.length >= 4 && head.readUInt32BE(0) === 0x504b0304) return zipKind(head, extension);
  if (head.length >= 4 && head.readUInt32BE(0) === 0xd0cf11e0) return extension === 'doc' ? undefined : 'xls';
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.length >= 3 && head.readUIntBE(0, 3) === 0xffd8ff) return 'jpg';
  if (head.length >= 8 && head.readUInt32BE(0) === 0x89504e47) return 'png';
  if (/^(heic|heix|hevc|mif1|msf1)$/u.test(head.toString('latin1', 8, 12)) && head.toString('latin1', 4, 8) === 'ftyp') return 'heic';
  if ((extension === 'csv' || extension === 'txt') && head.length > 0 && looksLikeText(head)) return 'csv';
  return undefined;
};

/** The name as given, without folders and control characters, not longer than a row holds. */
export const safeFileName = (name: string): string => {
  const base =
    name
      .normalize('NFC')
      .split(/[\\/]/u)
      .at(-1)
      ?.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
      .trim() ?? '';
  if (base === '' || base === '.' || base === '..') return '未命名';
  return base.length <= 200 ? base : `${base.slice(0, 180)}${base.slice(-20)}`;
};

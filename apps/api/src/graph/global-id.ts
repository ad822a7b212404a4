/** Global ids of the API: base64url of `Type:key`. The key is the row's uuid, or the code of a row that has one (majors). */
export const encodeGlobalId = (type: string, key: string): string => Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');

const FORM = /^([A-Z][A-Za-z0-9]{0,63}):([A-Za-z0-9._:-]{1,128})$/u;

/** The type and key of a global id, or null for any text that is not one. Non-canonical encodings are refused: an id has one spelling. */
export const decodeGlobalId = (globalId: string): { type: string; id: string } | null => {
  if (globalId.length > 300) return null;
  const match = FORM.exec(Buffer.from(globalId, 'base64url').toString('utf8'));
  const type = match?.[1];
  const id = match?.[2];
  if (type === undefined || id === undefined || encodeGlobalId(type, id) !== globalId) return null;
  return { type, id };
};

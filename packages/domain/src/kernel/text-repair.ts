export type RepairedText = { readonly text: string; /** what was done, empty when nothing */ readonly repairs: readonly TextRepair[] };
export type TextRepair = 'FULL_WIDTH' | 'SPACES' | 'INVISIBLE';

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** Full-width letters, digits, signs and the ideographic space → half-width; Chinese punctuation that has no such twin stays. */
export const toHalfWidth = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');

/** Plain Chinese, letters, digits and signs, with single spaces inside: nearly every cell of a file. */
const NOTHING_TO_REPAIR = /^[\x21-\x7E\u4E00-\u9FFF]+(?: [\x21-\x7E\u4E00-\u9FFF]+)*$/u;

/** Without spaces at the ends, zero-width characters and doubled spaces; no-break spaces become spaces; full-width becomes half-width. */
export const repairText = (raw: string): RepairedText => {
  // an import reads half a million cells
  if (NOTHING_TO_REPAIR.test(raw)) return { text: raw, repairs: [] };
  const repairs: TextRepair[] = [];
  const visible = raw.replaceAll(INVISIBLE, '');
  if (visible !== raw) repairs.push('INVISIBLE');
  const half = toHalfWidth(visible);
  if (half.replaceAll(' ', '') !== visible.replaceAll(/[ \u3000]/gu, '')) repairs.push('FULL_WIDTH');
  const text = half.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
  if (text !== half) repairs.push('SPACES');
  return { text, repairs };
};

import { pinyin } from 'pinyin-pro';

/**
 * The stored search forms of a Chinese text: full pinyin without spaces and tones ("zhangxiaomei"), and initials ("zxm"). Surname readings
 * are for persons only: they read 汉滨区 as "han bin ou".
 */
export const searchForms = (text: string, kind: 'PERSON' | 'OTHER'): { pinyin: string; initials: string } => {
  const common = { toneType: 'none', type: 'array', nonZh: 'consecutive', surname: kind === 'PERSON' ? 'head' : 'off' } as const;
  const syllables = pinyin(text, common)
    .map((syllable) => syllable.trim().toLowerCase())
    .filter(Boolean);
  return {
    pinyin: syllables.map((syllable) => syllable.replaceAll('ü', 'v')).join(''),
    initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
  };
};

import type { Chance } from './random.ts';

// Common surnames with rough weights; given names are put together from single characters, so that nobody real is meant.
const SURNAMES: readonly (readonly [string, number])[] = [
  ['王', 72],
  ['李', 71],
  ['张', 68],
  ['刘', 54],
  ['陈', 45],
  ['杨', 31],
  ['赵', 23],
  ['黄', 22],
  ['周', 21],
  ['吴', 20],
  ['徐', 17],
  ['孙', 15],
  ['胡', 15],
  ['朱', 14],
  ['高', 13],
  ['林', 12],
  ['何', 12],
  ['郭', 12],
  ['马', 11],
  ['罗', 10],
  ['梁', 9],
  ['宋', 9],
  ['郑', 9],
  ['谢', 8],
  ['韩', 8],
  ['唐', 8],
  ['冯', 7],
  ['于', 7],
  ['董', 7],
  ['萧', 6],
  ['程', 6],
  ['曹', 6],
  ['袁', 6],
  ['邓', 6],
  ['许', 6],
  ['傅', 5],
  ['沈', 5],
  ['曾', 5],
  ['彭', 5],
  ['吕', 5],
  ['柯', 3],
  ['储', 2],
  ['邹', 2],
  ['单', 1],
  ['欧阳', 1],
];
const BOY = [...'伟强磊军勇杰涛明超亮刚平辉鹏华飞鑫波斌宇浩凯健俊帆峰龙旭洋博瑞航志文远泽睿航晨'];
const GIRL = [...'芳娜敏静秀丽娟艳霞燕玲婷雪梅萍红慧莉倩洁琳颖佳悦欣怡雅晶蕊茜妍琪瑶璐菲蓉岚'];
const MIDDLE = [...'小晓春秋文志建国海天云雨思嘉子家新永长立德正安康宏庆兴仁义忠学东方成金玉'];

/** An invented name; 1 is male, 2 is female (GB/T 2261.1). */
export const personName = (chance: Chance, gender: '1' | '2'): string => {
  const surname = chance.weighted(SURNAMES);
  const last = chance.pick(gender === '1' ? BOY : GIRL);
  return chance.next() < 0.28 ? surname + last : surname + chance.pick(MIDDLE) + last;
};

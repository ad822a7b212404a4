import { creditCode } from '@fuzhi/api/demo/identity.ts';
import { searchForms } from '@fuzhi/api/platform/pinyin.ts';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'];
const FIRST = ['', ...'小晓春秋文志建国海天秀思嘉子家'];
const LAST = [...'伟强磊军勇杰涛明超英芳娜敏静丽娟艳霞燕玲'];

type Named = { readonly name: string; readonly pinyin: string; readonly initials: string };

/** Invented people with the search forms that the product stores of them: as many as are alike in a real district and no more. */
export const people = (): Named[] =>
  SURNAMES.flatMap((surname) => FIRST.flatMap((first) => LAST.map((last) => surname + first + last))).map((name) => ({
    name,
    ...searchForms(name, 'PERSON'),
  }));

/** Invented employers whose codes pass the check: the product refuses to edit a row with any other. */
export const employers = (count: number): (Named & { readonly code: string })[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `测算第${index + 1}机械制造有限责任公司`;
    return { name, ...searchForms(name, 'OTHER'), code: creditCode('91', '610902', index + 1) };
  });

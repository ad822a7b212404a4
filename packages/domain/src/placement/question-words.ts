import type { Text } from '../kernel/rejection.ts';
import { evidenceList } from './codes.ts';
import type { QuestionKind } from './question-codes.ts';
import type { QuestionParams, QuestionState } from './question-model.ts';

/** What was seen, with its numbers, and what would answer it. */
export type QuestionWords = { readonly reason: Text; readonly hint: Text };

const words = (zh: string, en: string, hintZh: string, hintEn: string): QuestionWords => ({
  reason: { zh, en },
  hint: { zh: hintZh, en: hintEn },
});
const number = (value: string | number | undefined): string => String(value ?? '');
const some = (value: string | number | undefined): boolean => Number(value ?? 0) > 0;
const money = (value: string | number | undefined): string => Number(value ?? 0).toLocaleString('en-US');

const WORDS: { readonly [K in QuestionKind]: (params: QuestionParams) => QuestionWords } = {
  SAME_PHONE: ({ count }) =>
    words(
      `${number(count)} 名毕业生登记了同一个联系电话。`,
      `${number(count)} graduates are registered with one and the same telephone number.`,
      '请说明是谁的电话（如兄弟姐妹合用家长电话）；填错的请改成本人电话，否则无法逐人回访。',
      "Say whose number it is (a parent's, for brothers and sisters); where it is a slip, enter each one's own, or nobody can be called back.",
    ),
  ONE_EMPLOYER: ({ className, employer, count, size, percent, ordered }) =>
    words(
      `${className === '' ? '未填班级的同专业' : number(className)} ${number(size)} 名毕业生中有 ${number(count)} 人（${number(percent)}%）进入“${number(employer)}”，超过 20%。${some(ordered) ? `其中 ${number(ordered)} 人填为订单班，系统中没有对应的订单培养协议。` : ''}`,
      `${number(count)} of the ${number(size)} graduates of ${className === '' ? 'one major without a class' : number(className)} (${number(percent)}%) went to "${number(employer)}", more than 20%.${some(ordered) ? ` ${number(ordered)} of them are given as an order class; no such agreement is on record.` : ''}`,
      '如果是订单班、校企合作或集中招聘，请写明协议或招聘会，并补传劳动合同；只是实习的，去向不能填就业。',
      'If it is an order class, a co-operation or a recruitment day, name it and add the labour contracts; an internship is no employment.',
    ),
  EMPLOYER_DATES: ({ fault, employer, count, foundedOn, closedOn }) =>
    words(
      fault === 'FOUNDED'
        ? `“${number(employer)}”成立于 ${number(foundedOn)}，有 ${number(count)} 人的入职时间更早。`
        : fault === 'CLOSED'
          ? `“${number(employer)}”已于 ${number(closedOn)} 注销，有 ${number(count)} 人的入职时间在此之后。`
          : `“${number(employer)}”已于 ${number(closedOn)} 注销，仍有 ${number(count)} 人填为在该单位就业。`,
      fault === 'FOUNDED'
        ? `"${number(employer)}" was founded on ${number(foundedOn)}; ${number(count)} started before that.`
        : fault === 'CLOSED'
          ? `"${number(employer)}" was closed on ${number(closedOn)}; ${number(count)} started after that.`
          : `"${number(employer)}" was closed on ${number(closedOn)}; ${number(count)} are still reported there.`,
      '请核对统一社会信用代码和入职时间；单位变更的填现单位，已离职的改填实际去向。',
      'Check the credit code and the first day; where the employer changed enter the present one, where the job ended the true destination.',
    ),
  COPIED_FILE: ({ evidence, count, otherYears }) => {
    const kind = evidenceList.byCode.get(String(evidence));
    return words(
      `${number(count)} 名毕业生的“${kind?.zh ?? ''}”是同一个文件${some(otherYears) ? `，往届还有 ${number(otherYears)} 人用过这个文件` : ''}。`,
      `"${kind?.en ?? ''}" of ${number(count)} graduates is one and the same file${some(otherYears) ? `; ${number(otherYears)} of earlier years have it too` : ''}.`,
      '每人应上传本人的材料；确实是一份材料写了多人的，请说明，并指出各人在哪一页。',
      'Each needs a paper of his own; where one paper really names them all, say so, and on which page each one stands.',
    );
  },
  DEADLINE_BURST: ({ count, total, percent, on, from, to, pace }) =>
    words(
      `${number(total)} 条记录中有 ${number(count)} 条（${number(percent)}%）在截止当日 ${number(on)} ${number(from)}–${number(to)} 逐条填完，平均约 ${number(pace)} 秒一条。`,
      `${number(count)} of ${number(total)} rows (${number(percent)}%) were entered one by one on ${number(on)} between ${number(from)} and ${number(to)}, about ${number(pace)} seconds each.`,
      '请说明这些去向是什么时候、怎样核实的（如事先在表格里整理好）；没有核实的请补做电话回访。',
      'Say when and how these destinations were found out (as from a sheet kept before); where they were not, call the graduates back.',
    ),
  EARLY_START: ({ count }) =>
    words(
      `${number(count)} 人的入职时间早于毕业时间。`,
      `${number(count)} started work before they graduated.`,
      '毕业前是岗位实习。请填毕业后正式入职（转正）的日期。',
      'Before graduation it is an internship. Enter the day on which employment began after it.',
    ),
  STUDY_CONFLICT: ({ both, left }) =>
    words(
      [
        some(both) ? `${number(both)} 人同时有就业和升学的材料` : '',
        some(left) ? `${number(left)} 人上一轮已凭录取材料填为升学，本轮填为就业` : '',
      ]
        .filter((text) => text !== '')
        .join('；')
        .concat('。'),
      [
        some(both) ? `${number(both)} have evidence both of work and of further study` : '',
        some(left) ? `${number(left)} were reported in further study in an earlier round, with the admission paper, and in work now` : '',
      ]
        .filter((text) => text !== '')
        .join('; ')
        .concat('.'),
      '每人只填一个去向。已入学的填升学；放弃入学或退学的，请写明时间。',
      'Each has one destination. Who entered the school is in further study; for who gave up or left, say when.',
    ),
  ODD_WAGE: ({ count, high, low, least, most, middle }) =>
    words(
      `${number(count)} 人的月薪与${some(middle) ? `本校同专业相差很大（全校中位数 ${money(middle)} 元）` : '一般情况相差很大'}：${[some(high) ? `偏高 ${number(high)} 人，最高 ${money(most)} 元` : '', some(low) ? `偏低 ${number(low)} 人，最低 ${money(least)} 元` : ''].filter((text) => text !== '').join('；')}。`,
      `${number(count)} of the wages ${Number(count) === 1 ? 'lies' : 'lie'} far from ${some(middle) ? `those of the same major (median of the school ${money(middle)} yuan)` : 'what is usual'}: ${[some(high) ? `${number(high)} high, up to ${money(most)}` : '', some(low) ? `${number(low)} low, down to ${money(least)}` : ''].filter((text) => text !== '').join('; ')} yuan.`,
      '请核对是否填成了年薪、日薪或多写少写一位；属实的请补传工资流水。',
      'Check for a yearly or daily wage and for a slipped digit; where it is true, add the wage record.',
    ),
  FULL_RATE: ({ count }) =>
    words(
      `${number(count)} 名毕业生全部计为就业，没有一人待就业或失联。`,
      `All ${number(count)} graduates count as employed: nobody is seeking work, nobody lost from sight.`,
      '如实即可，请说明核实方法（谁打的电话、何时）；待就业或联系不上的，如实填报不影响评价。',
      'If it is so, say how it was found out (who called, when). To report those who seek work or cannot be reached does no harm to anybody.',
    ),
};

/** The sentence of a question and what would answer it, in both languages. */
export const questionWords = (kind: QuestionKind, params: QuestionParams): QuestionWords => WORDS[kind](params);

export const QUESTION_STATE_NAMES: { readonly [S in QuestionState]: Text } = {
  OPEN: { zh: '待答复', en: 'open' },
  ANSWERED: { zh: '已答复', en: 'answered' },
  SETTLED: { zh: '已说明', en: 'settled' },
  UPHELD: { zh: '仍存疑', en: 'upheld' },
  CLEARED: { zh: '已消除', en: 'cleared' },
};

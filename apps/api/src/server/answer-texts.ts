import { contractList, salaryBandList } from '@fuzhi/domain/placement/codes.ts';
import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import type { Activity, Employment } from '@fuzhi/domain/placement/verification-model.ts';

/** What the page for a one-time link says: Chinese first, English below it, since there is no account that has a language. */
export const answerTexts = {
  title: { zh: '毕业去向核实', en: 'Graduate destination check' },
  graduateIntro: {
    zh: '教育部门在核实毕业生的真实去向。请按实际情况填写，约一分钟。您的回答只给教育局看，学校看不到内容。',
    en: 'The education bureau checks where graduates really went. It takes a minute. Only the bureau reads your answer; your school does not.',
  },
  employerIntro: {
    zh: '教育部门在核实毕业生的真实去向。请由单位人事负责人按实际情况填写，约一分钟。',
    en: 'The education bureau checks where graduates really went. Please have it answered by whoever keeps your staff records.',
  },
  who: { zh: '先确认您是本人', en: 'First, who are you?' },
  surname: { zh: '您的姓', en: 'Your surname' },
  tail: { zh: '身份证号最后 4 位', en: 'Last 4 of your identity number' },
  whoEmployer: { zh: '先确认单位', en: 'First, which employer?' },
  codeTail: { zh: '本单位统一社会信用代码最后 4 位', en: 'Last 4 of your unified social credit code' },
  activity: { zh: '您现在的情况', en: 'What do you do now?' },
  place: { zh: '单位或学校名称', en: 'Name of the employer or school' },
  placeHint: { zh: '没有单位（如零工）可以不填', en: 'Leave empty if there is none, as with odd jobs' },
  since: { zh: '从哪年哪月开始', en: 'Since which month' },
  sinceHint: { zh: '如 2026-07', en: 'as 2026-07' },
  wageBand: { zh: '每月工资', en: 'Monthly wage' },
  contract: { zh: '劳动合同', en: 'Labour contract' },
  unsaid: { zh: '不填', en: 'not said' },
  person: { zh: '请核实这位毕业生', en: 'About this graduate' },
  employment: { zh: '该毕业生是否在贵单位工作', en: 'Does this graduate work for you?' },
  employedSince: { zh: '从哪年哪月开始在贵单位工作', en: 'Since which month' },
  send: { zh: '提交', en: 'Send' },
  once: { zh: '每个链接只能提交一次。', en: 'A link can be answered once.' },
  wrong: {
    zh: '没有确认成功，请核对后再提交。多次不符，链接会失效。',
    en: 'That did not match. Check it and send again; after several tries the link stops working.',
  },
  incomplete: {
    zh: '有必填项没有填，或格式不对，请补充后再提交。',
    en: 'Something is missing or not in the right form. Mend it and send again.',
  },
  done: { zh: '已收到，谢谢！', en: 'Received, thank you.' },
  doneMore: { zh: '您不需要再做任何事，可以关闭本页。', en: 'There is nothing more to do; you can close this page.' },
  gone: { zh: '这个链接不能使用', en: 'This link does not work' },
  goneMore: {
    zh: '可能是已经提交过、已过期、已被收回，或网址没有复制完整。已经提交过的，不需要再做任何事；没有提交过的，请与发给您链接的教育局联系，换一个新链接。',
    en: 'It was answered already, is too old, was taken back, or was not copied whole. If you have answered, nothing more is needed; if not, ask the education bureau that sent it for a new one.',
  },
  busy: { zh: '操作太频繁', en: 'Too many tries' },
  busyMore: { zh: '请一分钟后再打开这个链接。', en: 'Open the link again in a minute.' },
  bad: { zh: '提交没有成功', en: 'That could not be taken' },
  badMore: { zh: '请重新打开链接，在页面上填写后提交。', en: 'Open the link again and answer on its page.' },
  failed: { zh: '暂时不能使用', en: 'Not available just now' },
  failedMore: { zh: '您填写的内容没有保存，请几分钟后再试。', en: 'Nothing was kept. Try again in a few minutes.' },
} as const satisfies { readonly [key: string]: Text };

export const ACTIVITY_NAMES: { readonly [A in Activity]: Text } = {
  WORKING: { zh: '在工作（含打零工、自己做生意）', en: 'Working, odd jobs and own business too' },
  STUDYING: { zh: '在上学', en: 'Studying' },
  LEFT: { zh: '工作过，现在已离开', en: 'Worked, and have left' },
  NEITHER: { zh: '没有工作，也没有上学', en: 'Neither working nor studying' },
};
export const EMPLOYMENT_NAMES: { readonly [E in Employment]: Text } = {
  YES: { zh: '是，现在在职', en: 'Yes, now' },
  LEFT: { zh: '工作过，现已离职', en: 'Has, and has left' },
  NO: { zh: '没有这个人，或没有在本单位工作过', en: 'No, never' },
};
export const WAGE_BANDS = salaryBandList.items.map(({ code, zh, en }) => [code, { zh, en }] as const);
export const CONTRACTS = contractList.items.map(({ code, zh, en }) => [code, { zh, en }] as const);

import { useCallback, useSyncExternalStore } from 'react';

export type Locale = 'zh-CN' | 'en';
/** The same key as the desktop's, so that both speak the language chosen last. */
const KEY = 'fuzhi.locale';

const zh = {
  title: '填报毕业去向',
  loading: '正在读取…',
  language: 'English',
  desktop: '电脑版',
  signOut: '退出',
  signOutAsk: '这台手机上还有 {{count}} 项没有上传，退出后会丢失。确定退出？',
  back: '名单',
  retry: '再试一次',
  failed: '没有成功',
  offline: '没有网络',
  offlineKept: '没有网络：填写的内容都在手机上，恢复后自动上传。',
  signInAgain: '登录已过期：填写的内容都在手机上，登录后继续上传。',
  signIn: '登录',
  noReport: '现在没有要填的轮次',
  noReportHint: '轮次开始以后，本校的毕业生会出现在这里。',
  chooseReport: '填报轮次',
  due: '{{date}} 截止',
  overdue: '已过截止日 {{date}}，仍可填报',
  reportState_NOT_STARTED: '未开始',
  reportState_DRAFT: '填报中',
  reportState_RETURNED: '被退回',
  reportState_SUBMITTED: '已上报',
  reportState_ACCEPTED: '已审核',
  reportState_LOCKED: '已锁定',
  progress: '已填 {{reported}} / {{total}}',
  all: '全部',
  missing: '未填',
  wrong: '有误',
  returned: '退回',
  people: '{{count}} 人',
  search: '搜索姓名或拼音',
  none: '没有这样的毕业生',
  more: '再显示 30 人',
  notReported: '未填',
  waiting: '未上传 {{count}}',
  drafts: '草稿',
  refusedMark: '要处理',
  submit: '上报本轮',
  submitAsk: '把 {{total}} 人的去向上报给教体局？上报后不能再改，除非被退回。',
  submitWaiting: '还有 {{count}} 项没有上传，请先等它们上传完。',
  submitted: '已上报',
  sentBack: '退回原因：{{reason}}',
  previous: '上一个',
  next: '下一个',
  saved: '已保存',
  saving: '正在保存…',
  unsent: '未上传，恢复网络后自动上传',
  localDraft: '只在这台手机上：还有内容要补充',
  typing: '正在填写…',
  lacks: '上报前还要补充',
  complete: '内容完整，可以上报',
  readOnly: '现在不能修改',
  yourText: '你没有保存的内容（可以复制）',
  discard: '不要这些内容',
  discardAsk: '丢弃没有保存的内容？',
  conflict: '别人刚刚也改了这里',
  conflictHint: '请逐项选择保留哪一个。',
  mine: '我填的',
  theirs: '现在系统里的',
  choose: '请选择',
  yes: '是',
  no: '否',
  empty: '（空）',
  creditHint: '输入单位名称、拼音或信用代码，从已登记的单位中选',
  found: '已登记的单位',
  looking: '正在查找…',
  unknownEmployer: '没有登记过这个单位：请照营业执照填写名称',
  wageHint: '税前，元/月',
  startHint: '不早于毕业时间，不晚于今天',
  callBackHint: '例如：10月8日电话回访，本人在岗；没有回访的填“未回访”',
  evidenceHint: '有哪种勾哪种，可以拍照',
  evidenceNone: '这种去向不需要佐证。',
  takePhoto: '拍照',
  pickFile: '选文件',
  photoOf: '{{kind}}的照片',
  photoPreparing: '正在处理照片…',
  photoWaiting: '未上传',
  photoSending: '已传 {{percent}}%',
  photoDone: '已上传',
  photoRemove: '移除',
  photoRemoveAsk: '移除“{{name}}”？',
  photoUnreadable: '手机读不出这张照片。请用相机直接拍照，或选 JPG、PNG、PDF 文件。',
  photoNoRoom: '手机存储空间不够，照片没有保存。请清理空间后再拍。',
  photoLost: '照片已不在这台手机上，请重新拍照。',
  draftNoRoom: '手机存储空间不够：请保持网络畅通，不要关闭本页。',
  money: '金额请填数字，如 3500',
  date: '请选择一个日期',
  noNumbers: '这里不要写身份证号：写了的内容不会保存。',
  grade: '{{grade}} 级',
  notForYou: '本页供学校填报毕业去向',
  notForYouHint: '你的账号没有填报权限，请用电脑版查看。',
  notFound: '找不到这条记录',
  notFoundHint: '它可能不在本校，或已不在本轮。',
  job: '就业情况',
  evidence: '佐证材料',
  more2: '更多',
  changePassword: '请先修改密码',
};

const en: { readonly [Key in keyof typeof zh]: string } = {
  title: 'Report placements',
  loading: 'Loading…',
  language: '中文',
  desktop: 'Desktop',
  signOut: 'Sign out',
  signOutAsk: '{{count}} entries on this phone are not uploaded yet and will be lost. Sign out?',
  back: 'List',
  retry: 'Try again',
  failed: 'That did not work',
  offline: 'No connection',
  offlineKept: 'No connection: what you typed is kept on the phone and sent when the line is back.',
  signInAgain: 'Your session has ended: what you typed is kept on the phone. Sign in to send it.',
  signIn: 'Sign in',
  noReport: 'Nothing to report at present',
  noReportHint: 'Once a round is open, your graduates appear here.',
  chooseReport: 'Round',
  due: 'Due {{date}}',
  overdue: 'Was due {{date}}; can still be reported',
  reportState_NOT_STARTED: 'not started',
  reportState_DRAFT: 'in progress',
  reportState_RETURNED: 'returned',
  reportState_SUBMITTED: 'submitted',
  reportState_ACCEPTED: 'accepted',
  reportState_LOCKED: 'locked',
  progress: '{{reported}} of {{total}} reported',
  all: 'All',
  missing: 'Missing',
  wrong: 'Errors',
  returned: 'Returned',
  people: '{{count}} graduates',
  search: 'Name or pinyin',
  none: 'No such graduate',
  more: 'Show 30 more',
  notReported: 'missing',
  waiting: '{{count}} not uploaded',
  drafts: 'draft',
  refusedMark: 'needs you',
  submit: 'Submit this round',
  submitAsk: 'Submit {{total}} placements to the bureau? They cannot be changed afterwards unless returned.',
  submitWaiting: '{{count}} entries are not uploaded yet; wait for them first.',
  submitted: 'Submitted',
  sentBack: 'Returned: {{reason}}',
  previous: 'Previous',
  next: 'Next',
  saved: 'Saved',
  saving: 'Saving…',
  unsent: 'Not uploaded; sent when the line is back',
  localDraft: 'On this phone only: more is needed',
  typing: 'Typing…',
  lacks: 'Needed before submitting',
  complete: 'Complete',
  readOnly: 'Cannot be changed now',
  yourText: 'What you typed and was not saved (can be copied)',
  discard: 'Discard it',
  discardAsk: 'Discard what was not saved?',
  conflict: 'Somebody else changed this too',
  conflictHint: 'Choose which one to keep.',
  mine: 'Mine',
  theirs: 'In the system',
  choose: 'Choose',
  yes: 'Yes',
  no: 'No',
  empty: '(empty)',
  creditHint: 'Type a name, pinyin or credit code and choose a known employer',
  found: 'Known employers',
  looking: 'Looking…',
  unknownEmployer: 'Not known yet: type the name as on the licence',
  wageHint: 'Yuan a month before tax',
  startHint: 'Not before graduation, not after today',
  callBackHint: 'Such as: called on 8 October, at work; “not called” otherwise',
  evidenceHint: 'Tick what there is; photos can be taken',
  evidenceNone: 'This destination needs no evidence.',
  takePhoto: 'Camera',
  pickFile: 'File',
  photoOf: 'Photo of {{kind}}',
  photoPreparing: 'Preparing…',
  photoWaiting: 'Not uploaded',
  photoSending: '{{percent}}% sent',
  photoDone: 'Uploaded',
  photoRemove: 'Remove',
  photoRemoveAsk: 'Remove “{{name}}”?',
  photoUnreadable: 'The phone cannot read this picture. Use the camera, or choose a JPG, PNG or PDF.',
  photoNoRoom: 'The phone has no room left; the photo was not kept. Free some space and take it again.',
  photoLost: 'The photo is no longer on this phone; take it again.',
  draftNoRoom: 'The phone has no room left: stay online and keep this page open.',
  money: 'Give a number, such as 3500',
  date: 'Choose a date',
  noNumbers: 'No identity numbers here: what holds one is not saved.',
  grade: 'Grade {{grade}}',
  notForYou: 'Schools report placements here',
  notForYouHint: 'Your account does not report; use the desktop.',
  notFound: 'No such record',
  notFoundHint: 'It may not be your school’s, or no longer be in this round.',
  job: 'Employment',
  evidence: 'Evidence',
  more2: 'More',
  changePassword: 'Change your password first',
};

export type TextKey = keyof typeof zh;
/** For the test that compares the two languages. */
export const phoneTexts = { zh, en } as const;

const stored = (): Locale => {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'zh-CN' || kept === 'en') return kept;
  } catch {
    /* not to be asked here */
  }
  return typeof navigator !== 'undefined' && navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
};

let locale: Locale | undefined;
const listeners = new Set<() => void>();
export const currentLocale = (): Locale => (locale ??= stored());
export const setLocale = (next: Locale): void => {
  locale = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    /* then it holds for this visit */
  }
  for (const act of listeners) act();
};

const subscribe = (act: () => void): (() => void) => {
  listeners.add(act);
  return () => listeners.delete(act);
};
export const useLocale = (): Locale => useSyncExternalStore(subscribe, currentLocale);

export type Say = (key: TextKey, values?: { readonly [name: string]: string | number }) => string;
export const say = (inLocale: Locale, key: TextKey, values: { readonly [name: string]: string | number } = {}): string =>
  (inLocale === 'en' ? en : zh)[key].replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));

export const useSay = (): Say => {
  const now = useLocale();
  return useCallback((key, values) => say(now, key, values), [now]);
};
export const pick = (text: { readonly zh: string; readonly en: string }, inLocale: Locale): string =>
  inLocale === 'en' ? text.en : text.zh;

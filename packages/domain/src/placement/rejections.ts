import { placeName } from '../kernel/place.ts';
import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { destinationList } from './codes.ts';
import { evidenceRejections } from './evidence-rejections.ts';
import { FIELD_NAMES, PLACEMENT_STATE_NAMES } from './words.ts';
import type { PlacementField } from './model.ts';
import type { PlacementState } from './lifecycle.ts';

type OfDestination = { readonly destination: string };

const nameOf = (code: string, language: 'zh' | 'en'): string => destinationList.byCode.get(code)?.[language] ?? code;

export const notEditable = rejectionType<{ state: PlacementState }>({
  kind: 'RULE',
  code: 'PLACEMENT_NOT_EDITABLE',
  example: { state: 'ACCEPTED' },
  words: ({ state }) =>
    words(
      `这名毕业生的去向${PLACEMENT_STATE_NAMES[state].zh}，不能修改。`,
      `This graduate's placement is ${PLACEMENT_STATE_NAMES[state].en} and cannot be changed.`,
      '如需更正，请联系区教体局职成教股退回这一条。',
      'To correct it, ask the vocational section of the bureau to return this row.',
    ),
});

export const actionImpossible = rejectionType<{ state: PlacementState }>({
  kind: 'RULE',
  code: 'PLACEMENT_ACTION_IMPOSSIBLE',
  example: { state: 'DRAFT' },
  words: ({ state }) =>
    words(
      `这条去向${PLACEMENT_STATE_NAMES[state].zh}，不能进行此操作。`,
      `The placement is ${PLACEMENT_STATE_NAMES[state].en}, so this is not possible.`,
      '请刷新页面，按当前状态可用的按钮操作。',
      'Reload the page and use one of the actions offered for its present state.',
    ),
});

export const graduationYear = rejectionType<{ graduatedOn: string; year: number }>({
  kind: 'RULE',
  code: 'PLACEMENT_GRADUATION_YEAR',
  field: 'graduatedOn',
  example: { graduatedOn: '2025-07-01', year: 2026 },
  words: ({ graduatedOn, year }) =>
    words(
      `毕业时间 ${graduatedOn} 不在本轮统计的 ${String(year)} 年。`,
      `Graduated on ${graduatedOn}, which is not in the round's year ${String(year)}.`,
      `请核对毕业时间（如 ${String(year)}-07-01），或在 ${graduatedOn.slice(0, 4)} 届的轮次中填报。`,
      `Check the day (as ${String(year)}-07-01), or report in the round of ${graduatedOn.slice(0, 4)}.`,
    ),
});

export const destinationUnknown = rejectionType<{ destination: string }>({
  kind: 'INPUT',
  code: 'PLACEMENT_DESTINATION_UNKNOWN',
  field: 'destination',
  example: { destination: 'D99' },
  words: ({ destination }) =>
    words(
      `没有去向类别“${destination}”。`,
      `There is no destination "${destination}".`,
      '请从下拉列表中选择，如 D12 企业、D22 升入高职、D31 待就业。',
      'Choose from the list, as D12 enterprise, D22 higher vocational college, D31 unemployed.',
    ),
});

export const employerMissing = rejectionType<OfDestination>({
  kind: 'RULE',
  code: 'PLACEMENT_EMPLOYER_MISSING',
  field: 'employerCode',
  example: { destination: 'D12' },
  words: ({ destination }) =>
    words(
      `去向“${nameOf(destination, 'zh')}”必须填写就业单位和统一社会信用代码。`,
      `"${nameOf(destination, 'en')}" needs the employer and its credit code.`,
      '请补全单位名称和 18 位统一社会信用代码（营业执照上有）。',
      'Fill in the name and the 18-character credit code (it is on the business licence).',
    ),
});

export const employerCodeMissing = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_EMPLOYER_CODE_MISSING',
  field: 'employerCode',
  example: {},
  words: () =>
    words(
      '填了就业单位，但没有统一社会信用代码。',
      'An employer is named without its credit code.',
      '请补填 18 位代码；没有代码的（如零工），请清空单位名称，写到“岗位”一栏。',
      'Add the 18-character code; where there is none (odd jobs), clear the name and describe the work under "post".',
    ),
});

export const employerNameMissing = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_EMPLOYER_NAME_MISSING',
  field: 'employerName',
  example: {},
  words: () =>
    words(
      '填了统一社会信用代码，但没有单位名称，系统中也没有这个单位。',
      'A credit code is given without a name, and the employer is not known yet.',
      '请补填单位名称，与营业执照一致。',
      'Add the name as on the business licence.',
    ),
});

export const creditCodeInvalid = rejectionType<NoParams>({
  kind: 'INPUT',
  code: 'PLACEMENT_CREDIT_CODE_INVALID',
  field: 'employerCode',
  example: {},
  words: () =>
    words(
      '统一社会信用代码的校验位不对。',
      'The credit code fails its check character.',
      '请对照营业执照逐位核对，注意 0 与 O、1 与 I（代码中没有字母 I、O、S、V、Z）。',
      'Compare it with the licence character by character (there is no I, O, S, V or Z in it).',
    ),
});

export const nextSchoolMissing = rejectionType<OfDestination>({
  kind: 'RULE',
  code: 'PLACEMENT_NEXT_SCHOOL_MISSING',
  field: 'nextSchool',
  example: { destination: 'D22' },
  words: ({ destination }) =>
    words(
      `去向“${nameOf(destination, 'zh')}”必须填写升学院校。`,
      `"${nameOf(destination, 'en')}" needs the next school.`,
      '请填写录取通知书上的学校全称。',
      'Fill in the full name from the admission letter.',
    ),
});

export const fieldNotForDestination = rejectionType<{ field: PlacementField; destination: string }>({
  kind: 'RULE',
  code: 'PLACEMENT_FIELD_NOT_FOR_DESTINATION',
  example: { field: 'wage', destination: 'D22' },
  words: ({ field, destination }) =>
    words(
      `去向“${nameOf(destination, 'zh')}”不应填写“${FIELD_NAMES[field].zh}”。`,
      `"${nameOf(destination, 'en')}" takes no "${FIELD_NAMES[field].en}".`,
      `请清空“${FIELD_NAMES[field].zh}”；如果确实已就业，请改“去向类别”。`,
      `Clear "${FIELD_NAMES[field].en}", or correct the destination.`,
    ),
});

export const startBeforeGraduation = rejectionType<{ startOn: string; graduatedOn: string }>({
  kind: 'RULE',
  code: 'PLACEMENT_START_BEFORE_GRADUATION',
  field: 'startOn',
  example: { startOn: '2026-03-01', graduatedOn: '2026-07-01' },
  words: ({ startOn, graduatedOn }) =>
    words(
      `入职时间 ${startOn} 早于毕业时间 ${graduatedOn}，这是实习，不是就业。`,
      `The start ${startOn} lies before graduation on ${graduatedOn}: that is an internship, not employment.`,
      '请填写毕业后正式入职的日期；实习转正的，填转正日期。',
      'Give the day employment began after graduation; after an internship, the day of the regular contract.',
    ),
});

export const startInFuture = rejectionType<{ startOn: string; today: string }>({
  kind: 'RULE',
  code: 'PLACEMENT_START_IN_FUTURE',
  field: 'startOn',
  example: { startOn: '2027-03-01', today: '2026-11-24' },
  words: ({ startOn, today }) =>
    words(
      `入职时间 ${startOn} 晚于今天（${today}）。`,
      `The start ${startOn} lies after today (${today}).`,
      '请核对年份；尚未入职的，去向请填 D31 待就业，入职后再改。',
      'Check the year; if the job has not begun, report D31 and change it later.',
    ),
});

export const destinationMissing = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_DESTINATION_MISSING',
  field: 'destination',
  example: {},
  words: () =>
    words(
      '还没有填写去向。',
      'The destination is not reported yet.',
      '请选择去向类别；联系不上的填 D39 失联。',
      'Choose a destination; D39 for those who cannot be reached.',
    ),
});

export const fieldMissing = rejectionType<{ field: PlacementField }>({
  kind: 'RULE',
  code: 'PLACEMENT_FIELD_MISSING',
  example: { field: 'contract' },
  words: ({ field }) =>
    words(
      `缺少“${FIELD_NAMES[field].zh}”，上报前必须填写。`,
      `"${FIELD_NAMES[field].en}" is missing; it is needed before the report is submitted.`,
      `请填写“${FIELD_NAMES[field].zh}”${FIELD_NAMES[field].exampleZh === '' ? '' : `，如：${FIELD_NAMES[field].exampleZh}`}。`,
      `Fill in "${FIELD_NAMES[field].en}"${FIELD_NAMES[field].exampleEn === '' ? '' : `, as: ${FIELD_NAMES[field].exampleEn}`}.`,
    ),
});

export const placeNotAbroad = rejectionType<{ place: string }>({
  kind: 'RULE',
  code: 'PLACEMENT_PLACE_NOT_ABROAD',
  field: 'place',
  example: { place: '610902' },
  words: ({ place }) =>
    words(
      `地域填了“境外”，地点却是${placeName(place)}。`,
      `The region says abroad, but the place is ${placeName(place, 'en')}.`,
      '请改地域，或清空地点。',
      'Correct the region or clear the place.',
    ),
});

export const placementRejections = [
  ...evidenceRejections,
  notEditable,
  actionImpossible,
  graduationYear,
  destinationUnknown,
  employerMissing,
  employerCodeMissing,
  employerNameMissing,
  creditCodeInvalid,
  nextSchoolMissing,
  fieldNotForDestination,
  startBeforeGraduation,
  startInFuture,
  destinationMissing,
  fieldMissing,
  placeNotAbroad,
] as const;

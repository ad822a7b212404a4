import { type NoParams, rejectionType, words } from '../kernel/rejection-type.ts';
import { destinationList, evidenceList } from './codes.ts';
import { acceptedEvidence } from './evidence.ts';

type OfDestination = { readonly destination: string };

const nameOf = (code: string, language: 'zh' | 'en'): string => destinationList.byCode.get(code)?.[language] ?? code;
const evidenceName = (code: string, language: 'zh' | 'en'): string => evidenceList.byCode.get(code)?.[language] ?? code;
const acceptedNames = (destination: string, language: 'zh' | 'en'): string =>
  acceptedEvidence(destination)
    .map((code) => `${code} ${evidenceName(code, language)}`)
    .join(language === 'zh' ? '、' : ', ');

export const internshipProof = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_INTERNSHIP_PROOF',
  field: 'evidence',
  example: {},
  words: () =>
    words(
      '岗位实习（顶岗实习）证明不能作为就业证明材料（“四不准”）。',
      'Internship proof must not be used as proof of employment (one of the four not-alloweds).',
      '请删去 E11，换成劳动合同、社保缴费记录或工资流水；尚未正式就业的，去向请填 D31 待就业。',
      'Take out E11 and give the labour contract, insurance record or wage record; if there is no job yet, report D31.',
    ),
});

export const evidenceNotAccepted = rejectionType<{ kind: string; destination: string }>({
  kind: 'RULE',
  code: 'PLACEMENT_EVIDENCE_NOT_ACCEPTED',
  field: 'evidence',
  example: { kind: 'E07', destination: 'D12' },
  words: ({ kind, destination }) =>
    words(
      `“${evidenceName(kind, 'zh')}”不能证明去向“${nameOf(destination, 'zh')}”。`,
      `"${evidenceName(kind, 'en')}" does not prove "${nameOf(destination, 'en')}".`,
      `这种去向可用：${acceptedNames(destination, 'zh')}。`,
      `Accepted here: ${acceptedNames(destination, 'en')}.`,
    ),
});

export const evidenceMissing = rejectionType<OfDestination>({
  kind: 'RULE',
  code: 'PLACEMENT_EVIDENCE_MISSING',
  field: 'evidence',
  example: { destination: 'D12' },
  words: ({ destination }) =>
    words(
      '没有佐证材料。',
      'There is no evidence.',
      `请至少填一种：${acceptedNames(destination, 'zh')}。`,
      `Give at least one of: ${acceptedNames(destination, 'en')}.`,
    ),
});

export const evidenceTooWeak = rejectionType<OfDestination>({
  kind: 'RULE',
  code: 'PLACEMENT_EVIDENCE_TOO_WEAK',
  field: 'evidence',
  example: { destination: 'D12' },
  words: ({ destination }) =>
    words(
      '只有电话回访记录，不足以证明就业。',
      'A call-back record alone does not prove employment.',
      `请补充：${acceptedNames(destination, 'zh')}。`,
      `Add one of: ${acceptedNames(destination, 'en')}.`,
    ),
});

export const statementNeedsCallBack = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_STATEMENT_NEEDS_CALL_BACK',
  field: 'evidence',
  example: {},
  words: () =>
    words(
      '灵活就业只有本人声明，还需要电话回访记录。',
      'An own statement of flexible employment needs a call-back record too.',
      '请打电话核实后，在佐证材料中加上 E10 电话回访记录，或换成工资流水、用人单位证明。',
      'Call the graduate and add E10, or give a wage record or an employer certificate.',
    ),
});

export const ownBusinessUnproven = rejectionType<NoParams>({
  kind: 'RULE',
  code: 'PLACEMENT_OWN_BUSINESS_UNPROVEN',
  field: 'evidence',
  example: {},
  words: () =>
    words(
      '自主创业需要营业执照或统一社会信用代码。',
      'An own business needs its licence or its credit code.',
      '请在佐证材料中加 E06 营业执照，或填写本人经营主体的统一社会信用代码。',
      'Add E06 to the evidence, or fill in the credit code of the business.',
    ),
});

export const evidenceRejections = [
  internshipProof,
  evidenceNotAccepted,
  evidenceMissing,
  evidenceTooWeak,
  statementNeedsCallBack,
  ownBusinessUnproven,
] as const;

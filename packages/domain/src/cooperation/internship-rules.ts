import { parseCreditCode } from '../kernel/credit-code.ts';
import { nextState } from '../kernel/lifecycle.ts';
import { type LocalDate, addDays, addMonths, daysBetween } from '../kernel/local-date.ts';
import { showFen } from '../kernel/money.ts';
import type { Rejection, Text } from '../kernel/rejection.ts';
import { type Result, err, ok } from '../kernel/result.ts';
import { internshipRuleList } from './codes.ts';
import { employerBlocked, employerClosed, employerNotVerified } from './employer-rejections.ts';
import { type InternshipAction, type InternshipState, internshipLifecycle } from './internship-lifecycle.ts';
import type { InternshipValues, RuleFacts } from './internship-model.ts';
import * as why from './internship-rejections.ts';

/** What an internship does not meet. A binding clause (必须, 禁止) stands against confirmation; the others are to be looked at. */
export type Finding = {
  readonly clause: string;
  readonly binding: boolean;
  readonly message: Text;
};

/** Usual length by clause I1. */
const USUAL_MONTHS = 6;
/** Share of the post's pay by clause I5, in percent. */
const LEAST_PAY = 80n;

/** Whether the rule's own word binds. */
export const isBinding = (clause: string): boolean =>
  ['必须', '禁止'].includes(internshipRuleList.byCode.get(clause)?.attributes['value'] ?? '');

const finding = (clause: string, zh: string, en: string): Finding => ({
  clause,
  binding: isBinding(clause),
  message: { zh, en },
});

/** "Not said" is not "yes": what must be there has to be said. */
const demanded = (value: boolean | null, clause: string, zh: string, en: string): Finding[] => {
  if (value === true) return [];
  return value === null
    ? [finding(clause, `没有说明是否已有${zh}。`, `It is not said whether there is ${en}.`)]
    : [finding(clause, `没有${zh}。`, `There is no ${en}.`)];
};

const forbidden = (value: boolean | null, clause: string, zh: string, en: string): Finding[] => {
  if (value === false) return [];
  return value === null
    ? [finding(clause, `没有说明是否${zh}。`, `It is not said whether it ${en}.`)]
    : [finding(clause, `${zh}，规定禁止。`, `It ${en}, which is forbidden.`)];
};

const length = ({ from, to }: RuleFacts): Finding[] => {
  const usual = addDays(addMonths(from, USUAL_MONTHS), -1);
  if (to <= usual) return [];
  const days = daysBetween(from, to) + 1;
  return [
    finding(
      'I1',
      `实习 ${String(days)} 天，超过一般的 ${String(USUAL_MONTHS)} 个月。`,
      `It lasts ${String(days)} days, more than the usual ${String(USUAL_MONTHS)} months.`,
    ),
  ];
};

const pay = ({ pay: given, postPay: usual }: RuleFacts): Finding[] => {
  if (given === null || usual === null) {
    return [
      finding(
        'I5',
        '没有填写实习报酬或岗位工资，无法核对 80% 标准。',
        "The intern's or the post's pay is not given, so the 80% cannot be checked.",
      ),
    ];
  }
  if (given * 100n >= usual * LEAST_PAY) return [];
  return [
    finding(
      'I5',
      `月报酬 ${showFen(given)} 元，低于同岗位工资 ${showFen(usual)} 元的 80%（${showFen((usual * LEAST_PAY) / 100n)} 元）。`,
      `The monthly pay of ${showFen(given)} is below 80% of the post's ${showFen(usual)} (${showFen((usual * LEAST_PAY) / 100n)}).`,
    ),
  ];
};

const matching = ({ matching: value }: RuleFacts): Finding[] => {
  if (value === 'SAME' || value === 'NEAR') return [];
  return value === null
    ? [finding('I4', '没有说明岗位与专业是否对口。', 'It is not said whether the post matches the major.')]
    : [finding('I4', '岗位跨专业大类。', 'The post lies in another category of majors.')];
};

/**
 * Checks an internship against the rules of 2021 (教职成〔2021〕4号) and the province's of 2022, clause by clause in the order of
 * internship-rule. Pure: today plays no part, so what is found stays as long as the values do.
 */
export const checkInternship = (facts: RuleFacts): Finding[] => [
  ...length(facts),
  ...demanded(facts.threeParty, 'I2', '三方协议', 'a three-party agreement'),
  ...demanded(facts.pupilConsent, 'I3', '学生本人的知情同意书', "the pupil's signed consent"),
  ...demanded(facts.guardianConsent, 'I3', '监护人的知情同意书', "the guardian's signed consent"),
  ...matching(facts),
  ...pay(facts),
  ...forbidden(facts.deposit, 'I6', '收取押金、管理费或报酬提成', 'takes a deposit, a fee or a cut of the pay'),
  ...forbidden(facts.agency, 'I7', '由中介代为组织', 'is organised by an agency'),
  ...demanded(facts.insured, 'I8', '实习责任保险', 'liability insurance'),
  ...(facts.grade === 1 ? [finding('I9', '一年级在校学生不得安排岗位实习。', 'First-year pupils do no post internship.')] : []),
];

/** The clauses found, without repetition, for filters; and whether one of them binds. */
export const findingsOf = (facts: RuleFacts): { readonly clauses: readonly string[]; readonly refused: boolean } => {
  const found = checkInternship(facts);
  return {
    clauses: [...new Set(found.map(({ clause }) => clause))],
    refused: found.some(({ binding }) => binding),
  };
};

export type InternshipFacts = {
  readonly state: InternshipState;
  readonly wanted: InternshipValues;
  readonly employerRefusal: Rejection | null;
  /** another internship of the same pupil on one of these days */
  readonly overlap: { readonly from: LocalDate; readonly to: LocalDate } | null;
};

/** Decides what an internship may say. Breaking a rule does not hinder entering it: it is shown, and stands against confirmation. */
export const decideInternship = (facts: InternshipFacts): Result<InternshipValues, Rejection[]> => {
  if (nextState(internshipLifecycle, facts.state, 'edit') === undefined) {
    return err([why.internshipActionImpossible({ state: facts.state, action: 'edit' })]);
  }
  const { wanted } = facts;
  const faults = [
    ...(parseCreditCode(wanted.employerCode).ok ? [] : [why.internshipCreditCode({})]),
    ...(wanted.employerName === null ? [why.internshipEmployerName({})] : []),
    ...(wanted.to < wanted.from ? [why.internshipEndsBeforeStart({ from: wanted.from, to: wanted.to })] : []),
    ...(facts.employerRefusal === null ? [] : [facts.employerRefusal]),
    ...(facts.overlap === null ? [] : [why.internshipOverlaps(facts.overlap)]),
  ];
  return faults.length > 0 ? err(faults) : ok(wanted);
};

export type ConfirmInternshipFacts = {
  readonly state: InternshipState;
  readonly rules: RuleFacts;
  readonly employer: {
    readonly name: string;
    readonly status: string;
    readonly statusReason: string | null;
    readonly closedOn: LocalDate | null;
  };
};

/** The bureau confirms: not against a clause that binds, not at an employer that is not in the register. */
export const decideInternshipConfirmation = (facts: ConfirmInternshipFacts, today: LocalDate): Result<InternshipState, Rejection> => {
  const next = nextState(internshipLifecycle, facts.state, 'confirm');
  if (next === undefined) return err(why.internshipActionImpossible({ state: facts.state, action: 'confirm' }));
  const { name, status, statusReason, closedOn } = facts.employer;
  if (status === 'BLOCKED') return err(employerBlocked({ name, reason: statusReason ?? '' }));
  if (status === 'NEW') return err(employerNotVerified({ name }));
  if (closedOn !== null && closedOn <= today) return err(employerClosed({ name, closedOn }));
  const against = checkInternship(facts.rules).filter(({ binding }) => binding);
  return against.length > 0 ? err(why.internshipAgainstRules({ findings: against })) : ok(next);
};

/** Ends or cancels. The end lies not before the start and not in the future. */
export const decideInternshipEnding = (
  action: Extract<InternshipAction, 'end' | 'cancel'>,
  facts: {
    readonly state: InternshipState;
    readonly from: LocalDate;
    readonly endedOn: LocalDate | null;
  },
  today: LocalDate,
): Result<InternshipState, Rejection> => {
  const next = nextState(internshipLifecycle, facts.state, action);
  if (next === undefined) return err(why.internshipActionImpossible({ state: facts.state, action }));
  const { endedOn, from } = facts;
  return action === 'end' && (endedOn === null || endedOn < from || endedOn > today) ? err(why.internshipEndOutside({ from })) : ok(next);
};

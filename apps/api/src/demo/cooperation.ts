import { findingsOf } from '@fuzhi/domain/cooperation/internship-rules.ts';
import type { RuleFacts } from '@fuzhi/domain/cooperation/internship-model.ts';
import { addDays, addMonths } from '@fuzhi/domain/kernel/local-date.ts';

import { searchForms } from '../platform/pinyin.ts';
import type { DemoEmployer } from './employer.ts';
import type { DemoGraduate } from './graduate.ts';
import { personName } from './names.ts';
import type { DemoPlacement } from './placement.ts';
import type { Chance } from './random.ts';
import type { DemoRound } from './round.ts';
import { RIGGED_SCHOOL } from './suspicious.ts';

export type CooperationSource = {
  readonly employers: readonly DemoEmployer[];
  readonly graduates: readonly DemoGraduate[];
  readonly placements: readonly DemoPlacement[];
  readonly rounds: readonly DemoRound[];
  readonly officerId: string;
  readonly today: string;
};

/** A class of which several found work at one employer: where an order class is plausible. */
type Pair = { graduate: DemoGraduate; employerId: string; count: number };

const DECIDED = new Date('2026-03-02T02:00:00Z');
const POSTS = ['装配工', '质检员', '网络维护', '客服专员', '收银员', '茶艺师', '汽车维修工', '仓管员'];

const pairsOf = ({ placements, graduates, rounds, employers }: CooperationSource): Pair[] => {
  const enterprises = new Set(employers.filter((employer) => employer.destination === 'D12').map((employer) => employer.id));
  const finals = new Set(rounds.filter((round) => round.kind === 'FINAL' && !round.current).map((round) => round.id));
  const byId = new Map(graduates.map((graduate) => [graduate.id, graduate]));
  const pairs = new Map<string, Pair>();
  for (const row of placements) {
    const graduate = byId.get(row.graduate_id);
    // the school that pads its figures has none: an agreement would explain what is to be asked about
    if (
      !finals.has(row.round_id) ||
      row.employer_id === null ||
      !enterprises.has(row.employer_id) ||
      graduate === undefined ||
      graduate.school === RIGGED_SCHOOL
    )
      continue;
    const key = `${row.employer_id}|${graduate.school_id}|${graduate.class_name}`;
    const pair = pairs.get(key) ?? { graduate, employerId: row.employer_id, count: 0 };
    pairs.set(key, { ...pair, count: pair.count + 1 });
  }
  return [...pairs.values()].toSorted((a, b) => b.count - a.count || (a.employerId < b.employerId ? -1 : 1));
};

/** One pair a school and employer, so that no two agreements overlap. */
const chosenPairs = (source: CooperationSource, most: number): Pair[] => {
  const seen = new Set<string>();
  return pairsOf(source)
    .filter((pair) => {
      const key = `${pair.graduate.school_id}|${pair.employerId}`;
      return seen.has(key) ? false : (seen.add(key), true);
    })
    .slice(0, most);
};

const agreementsOf = (chance: Chance, source: CooperationSource, pairs: readonly Pair[]) =>
  pairs.map((pair, nth) => {
    const year = pair.graduate.graduation_year;
    const kind = nth % 4 === 3 ? chance.pick(['BASE', 'EMP', 'EQP']) : 'ORDER';
    const draft = nth % 7 === 5;
    const students = pair.count + chance.between(3, 8);
    return {
      id: chance.id(),
      school_id: pair.graduate.school_id,
      employer_id: pair.employerId,
      kind,
      major_codes: [pair.graduate.major_code],
      class_name: kind === 'ORDER' ? `${pair.graduate.class_name}订单班` : null,
      students,
      poor: chance.below(Math.max(1, Math.floor(students / 4))),
      valid_from: `${String(year - 3)}-09-01`,
      valid_to: `${String(year + chance.below(3))}-08-31`,
      hired: pair.count,
      equipment_fen: kind === 'EQP' ? BigInt(chance.between(5, 60)) * 1_000_000n : null,
      state: draft ? 'DRAFT' : 'CONFIRMED',
      confirmed_at: draft ? null : DECIDED,
      confirmed_by: draft ? null : source.officerId,
    };
  });
export type DemoAgreement = ReturnType<typeof agreementsOf>[number];

const factsOf = (chance: Chance, from: string, nth: number): RuleFacts => {
  const postPay = BigInt(chance.between(26, 42)) * 10_000n;
  return {
    grade: nth % 23 === 7 ? 1 : 3,
    matching:
      nth % 11 === 4
        ? 'CROSS'
        : chance.weighted([
            ['SAME', 7],
            ['NEAR', 3],
          ] as const),
    from,
    to: addDays(addMonths(from, nth % 9 === 2 ? 8 : 6), -1),
    pay: nth % 6 === 2 ? (postPay * 7n) / 10n : (postPay * 85n) / 100n,
    postPay,
    threeParty: nth % 13 !== 5,
    pupilConsent: true,
    guardianConsent: nth % 10 === 6 ? null : true,
    insured: nth % 14 !== 9,
    agency: nth % 19 === 11,
    deposit: nth % 21 === 13,
  };
};

/** Agreements, order classes, internships and what the bureau thinks of the employers; few, and grown from the placements there are. */
export const demoCooperation = (chance: Chance, source: CooperationSource) => {
  const pairs = chosenPairs(source, Math.max(4, Math.min(24, Math.round(source.graduates.length / 200))));
  const agreements = agreementsOf(chance.stream('agreement'), source, pairs);
  const classes = agreements.flatMap((agreement, nth) => {
    const pair = pairs[nth];
    if (agreement.kind !== 'ORDER' || pair === undefined) return [];
    return [
      {
        id: chance.id(),
        cooperation_id: agreement.id,
        name: agreement.class_name,
        class_name: pair.graduate.class_name,
        major_code: pair.graduate.major_code,
        graduation_year: pair.graduate.graduation_year,
        quota: pair.count + chance.below(4),
        pupils: agreement.students,
        poor: agreement.poor,
        curriculum_note: '第三学年到企业轮岗，企业师傅带教专业课。',
      },
    ];
  });
  const confirmed = agreements.filter((agreement) => agreement.state === 'CONFIRMED');
  const start = `${source.today.slice(0, 4)}-${source.today.slice(5) >= '09-15' ? '09-01' : '03-01'}`;
  const internships = confirmed.flatMap((agreement, nth) =>
    Array.from({ length: 3 + (nth % 3) }, (_, at) => {
      const facts = factsOf(chance, start, nth * 5 + at);
      const name = personName(chance, chance.pick(['1', '2'] as const));
      const { pinyin, initials } = searchForms(name, 'PERSON');
      const { clauses, refused } = findingsOf(facts);
      const isConfirmed = !refused && at % 2 === 0;
      return {
        id: chance.id(),
        school_id: agreement.school_id,
        employer_id: agreement.employer_id,
        cooperation_id: agreement.id,
        name,
        name_pinyin: pinyin,
        name_initials: initials,
        class_name: `${start.slice(2, 4)}实习${String(nth + 1)}班`,
        grade: facts.grade,
        major_code: agreement.major_codes[0] ?? '',
        post: chance.pick(POSTS),
        matching: facts.matching,
        start_on: facts.from,
        end_on: facts.to,
        pay_fen: facts.pay,
        post_pay_fen: facts.postPay,
        three_party: facts.threeParty,
        pupil_consent: facts.pupilConsent,
        guardian_consent: facts.guardianConsent,
        insured: facts.insured,
        agency: facts.agency,
        deposit: facts.deposit,
        findings: [...clauses],
        refused,
        state: isConfirmed ? 'CONFIRMED' : 'DRAFT',
        confirmed_at: isConfirmed ? DECIDED : null,
        confirmed_by: isConfirmed ? source.officerId : null,
      };
    }),
  );
  return { agreements, classes, internships, statuses: statusesOf(source, confirmed) };
};

/** What the bureau knows of the employers: those of agreements are active, most others verified or still new, a few watched, one blocked. */
const statusesOf = ({ employers, placements }: CooperationSource, confirmed: readonly DemoAgreement[]) => {
  const active = new Set(confirmed.map((agreement) => agreement.employer_id));
  const atWork = new Set(placements.map((row) => row.employer_id));
  const idle = employers.find((employer) => employer.destination === 'D12' && !atWork.has(employer.id) && !active.has(employer.id));
  return employers.map((employer, nth) => {
    const status = active.has(employer.id)
      ? 'ACTIVE'
      : employer === (idle ?? employers.at(-1))
        ? 'BLOCKED'
        : nth % 17 === 9
          ? 'WATCH'
          : nth % 4 === 1
            ? 'NEW'
            : 'VERIFIED';
    const reason = status === 'BLOCKED' ? '多次出具虚假就业证明' : status === 'WATCH' ? '电话回访多人称不在该单位' : null;
    return { id: employer.id, status, reason, foundedOn: `${String(1998 + (nth % 20))}-0${String(1 + (nth % 9))}-1${String(nth % 9)}` };
  });
};

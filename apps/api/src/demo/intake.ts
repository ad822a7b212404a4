import { searchForms } from '../platform/pinyin.ts';
import type { DemoGraduate } from './graduate.ts';
import type { identityNumbers } from './identity.ts';
import { personName } from './names.ts';
import type { DemoDistrict } from './org.ts';
import type { Chance } from './random.ts';

type Offer = {
  id: string;
  school_id: string;
  major_code: string;
  from_year: number;
  to_year: number | null;
  length_years: number;
  state: string;
  state_reason: string | null;
  approved_at: Date | null;
  approved_by: string | null;
};
type SchoolClass = {
  id: string;
  school_id: string;
  entry_year: number;
  graduation_year: number;
  major_code: string;
  name: string;
  class_type: string;
  capacity: number | null;
  boys: number | null;
  girls: number | null;
};
type Plan = {
  id: string;
  school_id: string;
  major_code: string;
  entry_year: number;
  quota: number;
  state: string;
  approved_at: Date | null;
  approved_by: string | null;
};
type Applicant = {
  id: string;
  school_id: string;
  entry_year: number;
  name: string;
  name_pinyin: string;
  name_initials: string;
  gender: '1' | '2';
  junior_school: string;
  poverty_category: string;
  major_code: string;
  preference: string | null;
  preference_source: string | null;
  identity_tail: string;
  class_id: string | null;
  state: string;
  intent_on: string;
  admitted_on: string | null;
  enrolled_on: string | null;
  kept_one_on: string | null;
  kept_two_on: string | null;
  left_on: string | null;
  left_cause: string | null;
  declined_on: string | null;
  state_reason: string | null;
  /** never written in plain */
  identityNumber: string;
};
export type DemoIntake = { offers: Offer[]; classes: SchoolClass[]; plans: Plan[]; applicants: Applicant[] };

type Source = {
  readonly district: DemoDistrict;
  readonly graduates: readonly DemoGraduate[];
  readonly identity: ReturnType<typeof identityNumbers>;
  readonly officerId: string;
  /** YYYY-MM-DD */
  readonly today: string;
};

/** Years of entry of the demo: the one that has just begun, and the two before it. */
const YEARS_BACK = [2, 1, 0] as const;
const CLASS_SIZE = 45;
const JUNIOR_SCHOOLS = ['江北初级中学', '恒口初级中学', '大河初级中学', '五里初级中学', '流水初级中学'];
const at = (day: string): Date => new Date(`${day}T02:00:00Z`);

/** Majors, classes, plans and entrants of the vocational schools: their graduates' majors and sizes, carried on to those who are at school now. */
export const demoIntake = (chance: Chance, source: Source): DemoIntake => {
  const out: DemoIntake = { offers: [], classes: [], plans: [], applicants: [] };
  const { district, graduates, officerId, today } = source;
  // whoever enters in September is entered for from the spring on
  const latest = today.slice(5) >= '09-01' ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1;
  for (const unit of district.vocationalSchools) {
    const own = graduates.filter((row) => row.school_id === unit.id);
    for (const code of new Set(own.map((row) => row.major_code))) {
      offer(unit.id, code);
      const years = new Set(own.map((row) => row.graduation_year));
      const size = Math.max(2, Math.round(own.filter((row) => row.major_code === code).length / years.size));
      for (const back of YEARS_BACK) cohort(unit.id, code, latest - back, size);
    }
    finishedClasses(own);
  }
  // one is waiting for the bureau, one has no intake at present
  const [first, second] = out.offers.slice(-2);
  if (first !== undefined) Object.assign(first, { state: 'DRAFT', approved_at: null, approved_by: null, from_year: latest + 1 });
  if (second !== undefined) Object.assign(second, { state: 'SUSPENDED', state_reason: '实训设备更新，本年暂停招生' });
  return out;

  function offer(schoolId: string, code: string): void {
    const approved = { state: 'APPROVED', state_reason: null, approved_at: at('2021-05-20'), approved_by: officerId };
    out.offers.push({
      id: chance.id(),
      school_id: schoolId,
      major_code: code,
      from_year: 2021,
      to_year: null,
      length_years: 3,
      ...approved,
    });
  }

  /** The classes whose graduates are counted, so that a class shows them. */
  function finishedClasses(own: readonly DemoGraduate[]): void {
    const classes = new Map<string, DemoGraduate[]>();
    for (const row of own) {
      const key = `${row.graduation_year}|${row.class_name}`;
      classes.set(key, [...(classes.get(key) ?? []), row]);
    }
    for (const rows of classes.values()) {
      const [row] = rows;
      if (row === undefined) continue;
      const boys = rows.filter(({ gender }) => gender === '1').length;
      addClass(row.school_id, row.major_code, row.graduation_year - 3, row.class_name, boys, rows.length - boys);
    }
  }

  function addClass(schoolId: string, code: string, entryYear: number, name: string, boys: number, girls: number): string {
    const id = chance.id();
    const years = { entry_year: entryYear, graduation_year: entryYear + 3 };
    const counts = { capacity: CLASS_SIZE, boys, girls };
    out.classes.push({ id, school_id: schoolId, ...years, major_code: code, name, class_type: 'REG', ...counts });
    return id;
  }

  function cohort(schoolId: string, code: string, entryYear: number, size: number): void {
    const approved = at(`${entryYear}-04-10`);
    const quota = Math.ceil(size / 5) * 5;
    const place = { school_id: schoolId, major_code: code, entry_year: entryYear };
    out.plans.push({ id: chance.id(), ...place, quota, state: 'APPROVED', approved_at: approved, approved_by: officerId });
    if (entryYear === latest) {
      const next = { ...place, entry_year: entryYear + 1, quota, state: 'DRAFT', approved_at: null, approved_by: null };
      out.plans.push({ id: chance.id(), ...next });
    }
    const short = graduates.find((row) => row.school_id === schoolId && row.major_code === code)?.class_name.replace(/^\d+级|\d+班$/gu, '');
    let classId = '';
    let inClass: Applicant[] = [];
    const close = (): void => {
      const made = out.classes.find(({ id }) => id === classId);
      if (made === undefined) return;
      made.boys = inClass.filter(({ gender, state }) => gender === '1' && state === 'ENROLLED').length;
      made.girls = inClass.filter(({ gender, state }) => gender === '2' && state === 'ENROLLED').length;
    };
    let classes = 0;
    for (let nth = 0; nth < size; nth += 1) {
      if (nth % CLASS_SIZE === 0) {
        close();
        classes += 1;
        inClass = [];
        classId = addClass(schoolId, code, entryYear, `${entryYear}级${short ?? ''}${classes}班`, 0, 0);
      }
      const row = entrant(place, classId);
      inClass.push(row);
      out.applicants.push(row);
    }
    close();
  }

  function entrant(place: { school_id: string; major_code: string; entry_year: number }, classId: string): Applicant {
    const { entry_year: year } = place;
    const gender = chance.next() < 0.58 ? '1' : '2';
    const name = personName(chance, gender);
    const forms = searchForms(name, 'PERSON');
    const birth = new Date(Date.UTC(year - 15, 0, 1) - chance.below(500) * 86_400_000);
    const identityNumber = source.identity(district.divisionCode, birth, gender);
    const poverty = chance.next() < 0.17 ? (year >= 2026 ? 'PR_OBJ' : 'TP_ENJ') : 'NONE';
    const favour = poverty === 'NONE' ? null : chance.next() < 0.6 ? 'YULU' : 'GRANT';
    const steps = wayOf(year);
    return {
      id: chance.id(),
      ...place,
      name,
      name_pinyin: forms.pinyin,
      name_initials: forms.initials,
      gender,
      junior_school: chance.pick(JUNIOR_SCHOOLS),
      poverty_category: poverty,
      preference: favour,
      preference_source: favour === null ? null : favour === 'YULU' ? '雨露计划' : '中职国家助学金',
      identity_tail: identityNumber.slice(-4),
      ...steps,
      class_id: steps.enrolled_on === null ? null : classId,
      identityNumber,
    };
  }

  /** How far somebody has come: 3% decline after the intent, 5% don't come, some 4% leave in each year. */
  function wayOf(year: number) {
    const none = {
      admitted_on: null as string | null,
      enrolled_on: null as string | null,
      kept_one_on: null as string | null,
      kept_two_on: null as string | null,
      left_on: null as string | null,
      left_cause: null as string | null,
      declined_on: null as string | null,
      state_reason: null as string | null,
      state: 'INTENT',
      intent_on: `${year}-05-20`,
    };
    const fate = chance.next();
    if (fate < 0.03) return { ...none, state: 'DECLINED', declined_on: `${year}-07-05`, state_reason: '升入普通高中' };
    const admitted = { ...none, state: 'ADMITTED', admitted_on: `${year}-08-05` };
    if (fate < 0.05) return { ...admitted, state: 'DECLINED', declined_on: `${year}-09-10`, state_reason: '未报到' };
    if (fate < 0.06) return admitted;
    const enrolled = { ...admitted, state: 'ENROLLED', enrolled_on: `${year}-09-01` };
    const cause = chance.weighted([
      ['WORK', 50],
      ['WEARY', 30],
      ['ILL', 10],
      ['FAMILY', 10],
    ] as const);
    const leaves = { state: 'LEFT', left_cause: cause, state_reason: '学校走访核实' };
    if (fate < 0.1 && `${year + 1}-03-10` <= today) return { ...enrolled, ...leaves, left_on: `${year + 1}-03-10` };
    const one = `${year + 1}-09-10` <= today ? { ...enrolled, kept_one_on: `${year + 1}-09-10` } : enrolled;
    if (fate < 0.14 && `${year + 2}-03-10` <= today) return { ...one, ...leaves, left_on: `${year + 2}-03-10` };
    return `${year + 2}-09-10` <= today ? { ...one, kept_two_on: `${year + 2}-09-10` } : one;
  }
};

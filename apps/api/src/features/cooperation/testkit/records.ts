import type { CooperationCreateInput } from '@fuzhi/domain/cooperation/input.ts';
import type { InternshipCreateInput } from '@fuzhi/domain/cooperation/internship-input.ts';

import type { Tx } from '../../../platform/database.ts';
import { by, done, type TestSchool } from '../../placement/testkit/district.ts';
import { createAgreement } from '../usecases/agreement-save.ts';
import { createInternship } from '../usecases/internship-save.ts';

export const AN_ORDER = {
  employerCode: '91610000MA00000003',
  employerName: '试验制造有限公司',
  kind: 'ORDER',
  majors: ['710201'],
  className: '试验订单班',
  students: 40,
  poor: 6,
  from: '2025-09-01',
  to: '2028-08-31',
} satisfies Omit<CooperationCreateInput, 'school'>;

export const A_POST = {
  employerCode: '91610000MA00000003',
  employerName: '试验制造有限公司',
  name: '张三',
  className: '24计算机1班',
  grade: 3,
  majorCode: '710201',
  post: '网络维护',
  matching: 'SAME',
  from: '2026-09-01',
  to: '2027-02-28',
  pay: 240_000n,
  postPay: 300_000n,
  threeParty: true,
  pupilConsent: true,
  guardianConsent: true,
  insured: true,
  agency: false,
  deposit: false,
} satisfies Omit<InternshipCreateInput, 'school'>;

export const anAgreement = async (tx: Tx, school: TestSchool, over: Partial<CooperationCreateInput> = {}): Promise<string> =>
  done(await createAgreement(tx, { school: school.id, ...AN_ORDER, ...over }, by(school.clerk, 'cooperationCreate'))).id;

export const anInternship = async (tx: Tx, school: TestSchool, over: Partial<InternshipCreateInput> = {}): Promise<string> =>
  done(await createInternship(tx, { school: school.id, ...A_POST, ...over }, by(school.clerk, 'internshipCreate'))).id;

export const agreementOf = (tx: Tx, id: string) => tx.selectFrom('cooperation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
export const internshipOf = (tx: Tx, id: string) => tx.selectFrom('internship').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

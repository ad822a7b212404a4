import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { by, done, inventedNumber, type TestDistrict } from '../../placement/testkit/district.ts';
import { admitApplicants, enrolApplicants } from '../usecases/applicant-move.ts';
import { createApplicant } from '../usecases/applicant-save.ts';
import { createClass } from '../usecases/class-save.ts';
import { approveOffer } from '../usecases/offer-decide.ts';
import { createOffer } from '../usecases/offer-save.ts';
import { approvePlan } from '../usecases/plan-decide.ts';
import { createPlan } from '../usecases/plan-save.ts';

type District = Pick<TestDistrict, 'first' | 'officer'>;

export const anOffer = { majorCode: '710201', fromYear: 2023, length: 3 };
export const aClass = { name: '计算机1班', entryYear: 2026, graduationYear: 2029, majorCode: '710201', classType: 'REG' };
export const aPlan = { majorCode: '710201', entryYear: 2026, quota: 40 };
export const anApplicant = { name: '王甲', entryYear: 2026, intentOn: '2026-05-10', majorCode: '710201', juniorSchool: '某初级中学' };

/** A major of the first school, approved unless said otherwise. */
export const offerOf = async (tx: Tx, { first, officer }: District, options: { readonly approved?: boolean } = {}): Promise<string> => {
  const { id } = done(await createOffer(tx, { school: first.id, ...anOffer }, by(first.clerk)));
  if (options.approved !== false) done(await approveOffer(tx, { id, version: 1 }, by(officer)));
  return id;
};

export const planOf = async (tx: Tx, district: District, options: { readonly approved?: boolean } = {}): Promise<string> => {
  const { first, officer } = district;
  await offerOf(tx, district);
  const { id } = done(await createPlan(tx, { school: first.id, ...aPlan }, by(first.clerk)));
  if (options.approved !== false) done(await approvePlan(tx, { id, version: 1 }, by(officer)));
  return id;
};

export const classOf = async (tx: Tx, { first }: District, over: Partial<typeof aClass> = {}): Promise<string> =>
  done(await createClass(tx, { school: first.id, ...aClass, ...over }, by(first.clerk))).id;

/** An applicant of the first school with an identity number of its own. */
export const applicantOf = async (
  tx: Tx,
  { first }: District,
  over: Partial<typeof anApplicant> & { readonly povertyCategory?: string } = {},
): Promise<string> =>
  done(await createApplicant(tx, { school: first.id, ...anApplicant, identityNumber: inventedNumber(), ...over }, by(first.clerk))).id;

/** The same, who entered in 2024: of a year that is over no plan is asked for. */
export const enrolledOf = async (tx: Tx, district: District, context?: CommandContext): Promise<string> => {
  const id = await applicantOf(tx, district, { entryYear: 2024, intentOn: '2024-05-10' });
  const clerk = context ?? by(district.first.clerk);
  done(await admitApplicants(tx, { rows: [{ id, version: 1 }], on: '2024-08-01' }, clerk));
  done(await enrolApplicants(tx, { rows: [{ id, version: 2 }], on: '2024-09-02' }, clerk));
  return id;
};

export const rowOf = (tx: Tx, id: string) => tx.selectFrom('applicant').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

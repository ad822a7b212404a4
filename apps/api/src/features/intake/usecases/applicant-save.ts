import { mayKeepPupils } from '@fuzhi/domain/intake/access.ts';
import type { ApplicantCreateInput, ApplicantEditInput } from '@fuzhi/domain/intake/input.ts';
import type { ApplicantState } from '@fuzhi/domain/intake/lifecycle.ts';
import { dateOutside } from '@fuzhi/domain/intake/rejections.ts';
import { decideApplicant } from '@fuzhi/domain/intake/rules.ts';
import { parseIdentityNumber } from '@fuzhi/domain/kernel/identity-number.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { searchForms } from '../../../platform/pinyin.ts';
import { heldFor, schoolFor, tell } from '../hold.ts';
import { applicantIndex, isOnList, saveIdentity, sealApplicant } from '../repository-identity.ts';
import { type ApplicantWrite, insertApplicant, lockApplicants, updateApplicant } from '../repository.ts';
import { refusalOf } from '../../../platform/rejection.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;
type Place = { readonly id: string | null; readonly entryYear: number; readonly state: ApplicantState; readonly tail: string };
type Decided = { readonly row: ApplicantWrite; readonly identityNumber: string | null };

const decide = async (
  tx: Tx,
  by: CommandContext,
  input: Omit<ApplicantEditInput, 'id' | 'version'>,
  at: Place,
): Promise<Result<Decided, Rejection>> => {
  const parsed = typeof input.identityNumber === 'string' ? parseIdentityNumber(input.identityNumber) : undefined;
  const identity = parsed?.ok === true ? parsed.value : null;
  const taken = identity !== null && (await isOnList(tx, at.entryYear, applicantIndex(by.keys, identity.number), at.id));
  const values = {
    name: input.name,
    gender: input.gender ?? null,
    juniorSchool: input.juniorSchool ?? null,
    povertyCategory: input.povertyCategory ?? 'NONE',
    majorCode: input.majorCode,
    preference: input.preference ?? null,
    preferenceSource: input.preferenceSource ?? null,
  };
  const decided = decideApplicant({ values, identity, taken, entryYear: at.entryYear }, at.state);
  if (!decided.ok) return err(refusalOf(decided.error));
  const forms = searchForms(values.name, 'PERSON');
  const row = {
    name: values.name,
    name_pinyin: forms.pinyin,
    name_initials: forms.initials,
    gender: decided.value.gender,
    junior_school: values.juniorSchool,
    poverty_category: values.povertyCategory,
    major_code: values.majorCode,
    preference: values.preference,
    preference_source: values.preferenceSource,
    identity_tail: identity?.number.slice(-4) ?? at.tail,
  };
  return ok({ row, identityNumber: identity?.number ?? null });
};

/** What every reader of the record may see of a change. */
const shown = ({ name, gender, junior_school, poverty_category, major_code, preference, preference_source }: ApplicantWrite) => ({
  name,
  gender,
  junior_school,
  poverty_category,
  major_code,
  preference,
  preference_source,
});

/** Enters somebody who has said to be interested. */
export const createApplicant = async (tx: Tx, input: ApplicantCreateInput, by: CommandContext): Done => {
  const school = await schoolFor(tx, by, input.school);
  if (!school.ok) return school;
  const schoolId = school.value.id;
  if (input.intentOn > by.today) return err(dateOutside({ from: `${input.entryYear - 1}-01-01`, to: by.today }, 'intentOn'));
  const decided = await decide(tx, by, input, { id: null, entryYear: input.entryYear, state: 'INTENT', tail: '' });
  if (!decided.ok) return decided;
  const id = newId();
  const { row, identityNumber } = decided.value;
  await insertApplicant(tx, id, { school_id: schoolId, entry_year: input.entryYear, intent_on: input.intentOn }, row, by.now);
  if (identityNumber !== null) await saveIdentity(tx, sealApplicant(by.keys, id, input.entryYear, identityNumber));
  const after = { ...shown(row), entry_year: input.entryYear, state: 'INTENT' };
  await tell(tx, by, { noun: 'applicant', topic: 'applicant.created', schoolId }, [{ id, before: null, after }]);
  return ok({ id });
};

/** Says everything anew; what is left out of the optional fields is cleared, but for the identity number. */
export const editApplicant = async (tx: Tx, input: ApplicantEditInput, by: CommandContext): Done => {
  const [locked] = await lockApplicants(tx, [input.id]);
  const held = heldFor(locked, by, input, 'Applicant', (row) => mayKeepPupils(by.actor, row.school_path));
  if (!held.ok) return held;
  const { id, school_id: schoolId, entry_year: entryYear, state, identity_tail: tail } = held.value;
  const decided = await decide(tx, by, input, { id, entryYear, state, tail });
  if (!decided.ok) return decided;
  const { row, identityNumber } = decided.value;
  await updateApplicant(tx, id, row, by.now);
  if (identityNumber !== null) await saveIdentity(tx, sealApplicant(by.keys, id, entryYear, identityNumber));
  // that there is another number is said, never which
  const renumbered = identityNumber === null ? {} : { identityNumber: 'changed' };
  await tell(tx, by, { noun: 'applicant', topic: 'applicant.changed', schoolId }, [
    { id, before: shown(held.value), after: { ...shown(row), ...renumbered } },
  ]);
  return ok({ id });
};

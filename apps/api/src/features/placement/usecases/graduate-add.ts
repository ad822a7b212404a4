import { parseIdentityNumber } from '@fuzhi/domain/kernel/identity-number.ts';
import { yearOf } from '@fuzhi/domain/kernel/local-date.ts';
import { parsePhone } from '@fuzhi/domain/kernel/phone.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { parseStudentNumber } from '@fuzhi/domain/kernel/student-number.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { maskName } from '@fuzhi/domain/placement/link.ts';
import { mayVerify } from '@fuzhi/domain/placement/verification-access.ts';
import type { GraduateAddInput } from '@fuzhi/domain/placement/verification-input.ts';
import { graduateExists } from '@fuzhi/domain/placement/verification-rejections.ts';

import { recordChange } from '../../../platform/audit.ts';
import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { searchForms } from '../../../platform/pinyin.ts';
import { forbidden, notFound } from '../../../platform/rejection.ts';
import { identityIndex, insertIdentities } from '../repository-identity.ts';
import { findSchool, insertGraduate, insertRollChange, isOnRoll, runningRounds } from '../repository-verification-roll.ts';
import { fillRound } from '../repository.ts';

/** Puts a missing graduate on the roll of a school. Only the bureau does; the line of it stays beside the figures. */
export const addGraduate = async (tx: Tx, input: GraduateAddInput, by: CommandContext): Promise<Result<{ id: string }, Rejection>> => {
  const school = await findSchool(tx, input.school);
  if (school === undefined || !mayReadPlacements(by.actor, school.path)) return err(notFound('school'));
  if (!mayVerify(by.actor, school.path)) return err(forbidden());
  // a vocational school: others have no roll of graduates here
  if (!(school.school_type ?? '').startsWith('36')) return err(notFound('school'));
  const identity = parseIdentityNumber(input.identityNumber);
  const student = parseStudentNumber(input.studentNumber);
  const phone = parsePhone(input.phone);
  if (!identity.ok || !student.ok || !phone.ok) throw new Error('the input was checked');
  const graduationYear = yearOf(input.graduatedOn);
  if (await isOnRoll(tx, graduationYear, identityIndex(by.keys, identity.value.number))) return err(graduateExists({}));
  const id = newId();
  const forms = searchForms(input.name, 'PERSON');
  const person = {
    id,
    school_id: school.id,
    graduation_year: graduationYear,
    name: input.name,
    name_pinyin: forms.pinyin,
    name_initials: forms.initials,
    gender: identity.value.gender,
    class_name: input.className ?? '',
    major_code: input.majorCode,
    graduated_on: input.graduatedOn,
    poverty_category: input.povertyCategory ?? 'NONE',
    identity_tail: identity.value.number.slice(-4),
  };
  await insertGraduate(tx, person, by.now);
  await insertIdentities(tx, by.keys, [
    {
      graduateId: id,
      schoolId: school.id,
      graduationYear,
      identityNumber: identity.value.number,
      studentNumber: student.value.number,
      phone: phone.value.number,
    },
  ]);
  const rounds = await runningRounds(tx, school.id, graduationYear);
  // as many as run at once: one or two
  for (const round of rounds) await fillRound(tx, round, [school.id], { carryOver: false }, by.now);
  await insertRollChange(
    tx,
    {
      kind: 'ADDED',
      graduateId: id,
      schoolId: school.id,
      graduationYear,
      roundIds: rounds,
      nameMasked: maskName(input.name),
      className: person.class_name,
      majorCode: person.major_code,
      destination: null,
      reason: input.reason,
      changedBy: by.accountId,
    },
    by.now,
  );
  await recordChange(tx, by, [
    { noun: 'graduate', recordId: id, orgUnitId: school.id, before: null, after: { onRoll: true, graduationYear }, reason: input.reason },
  ]);
  return ok({ id });
};

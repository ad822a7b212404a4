import { mayKeepPupils } from '@fuzhi/domain/intake/access.ts';
import type { SchoolClassCreateInput, SchoolClassEditInput } from '@fuzhi/domain/intake/input.ts';
import { decideClass } from '@fuzhi/domain/intake/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { heldFor, schoolFor, tell } from '../hold.ts';
import { type ClassWrite, insertClass, isClassNameTaken, lockClass, updateClass } from '../repository.ts';
import { refusalOf } from '../../../platform/rejection.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;

const decide = async (
  tx: Tx,
  input: SchoolClassCreateInput | SchoolClassEditInput,
  schoolId: string,
  except: string | null,
): Promise<Result<ClassWrite, Rejection>> => {
  const row = {
    name: input.name,
    entry_year: input.entryYear,
    graduation_year: input.graduationYear,
    major_code: input.majorCode,
    class_type: input.classType,
    head_teacher: input.headTeacher ?? null,
    capacity: input.capacity ?? null,
    boys: input.boys ?? null,
    girls: input.girls ?? null,
    ordered_by: input.orderedBy ?? null,
  };
  const wanted = {
    name: row.name,
    entryYear: row.entry_year,
    graduationYear: row.graduation_year,
    majorCode: row.major_code,
    classType: row.class_type,
    headTeacher: row.head_teacher,
    capacity: row.capacity,
    boys: row.boys,
    girls: row.girls,
    orderedBy: row.ordered_by,
  };
  const decided = decideClass(wanted, { taken: await isClassNameTaken(tx, schoolId, row, except) });
  return decided.ok ? ok(row) : err(refusalOf(decided.error));
};

/** Enters a class of a vocational school. */
export const createClass = async (tx: Tx, input: SchoolClassCreateInput, by: CommandContext): Done => {
  const school = await schoolFor(tx, by, input.school);
  if (!school.ok) return school;
  const schoolId = school.value.id;
  const row = await decide(tx, input, schoolId, null);
  if (!row.ok) return row;
  const id = newId();
  await insertClass(tx, id, schoolId, row.value, by.now);
  await tell(tx, by, { noun: 'schoolClass', topic: 'schoolClass.created', schoolId }, [{ id, before: null, after: row.value }]);
  return ok({ id });
};

/** Says a class anew; what is left out of the optional fields is cleared. */
export const editClass = async (tx: Tx, input: SchoolClassEditInput, by: CommandContext): Done => {
  const held = heldFor(await lockClass(tx, input.id), by, input, 'SchoolClass', (row) => mayKeepPupils(by.actor, row.school_path));
  if (!held.ok) return held;
  const { id, school_id: schoolId } = held.value;
  const row = await decide(tx, input, schoolId, id);
  if (!row.ok) return row;
  await updateClass(tx, id, row.value, by.now);
  await tell(tx, by, { noun: 'schoolClass', topic: 'schoolClass.changed', schoolId }, [{ id, before: held.value, after: row.value }]);
  return ok({ id });
};

import { mayActOnOffer } from '@fuzhi/domain/intake/access.ts';
import type { MajorOfferCreateInput, MajorOfferEditInput } from '@fuzhi/domain/intake/input.ts';
import type { OfferState } from '@fuzhi/domain/intake/lifecycle.ts';
import { decideOffer } from '@fuzhi/domain/intake/rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { heldFor, schoolFor, tell } from '../hold.ts';
import { insertOffer, lockOffer, type OfferWrite, overlapOf, updateOffer } from '../repository.ts';
import { refusalOf } from '../../../platform/rejection.ts';

type Done = Promise<Result<{ id: string }, Rejection>>;
type Place = { readonly id: string | null; readonly schoolId: string; readonly state: OfferState };

const decide = async (tx: Tx, input: MajorOfferCreateInput | MajorOfferEditInput, at: Place): Promise<Result<OfferWrite, Rejection>> => {
  const wanted = { majorCode: input.majorCode, fromYear: input.fromYear, toYear: input.toYear ?? null, length: input.length };
  const row = { major_code: wanted.majorCode, from_year: wanted.fromYear, to_year: wanted.toYear, length_years: wanted.length };
  // years the wrong way round are told by the domain; no range can be made of them
  const isRange = wanted.toYear === null || wanted.toYear >= wanted.fromYear;
  const overlap = isRange ? await overlapOf(tx, at.schoolId, row, at.id) : undefined;
  const decided = decideOffer(wanted, { state: at.state, overlap: overlap ?? null });
  return decided.ok ? ok(row) : err(refusalOf(decided.error));
};

/** Enters a major that a school offers. */
export const createOffer = async (tx: Tx, input: MajorOfferCreateInput, by: CommandContext): Done => {
  const school = await schoolFor(tx, by, input.school);
  if (!school.ok) return school;
  const schoolId = school.value.id;
  const row = await decide(tx, input, { id: null, schoolId, state: 'DRAFT' });
  if (!row.ok) return row;
  const id = newId();
  await insertOffer(tx, id, schoolId, row.value, by.now);
  await tell(tx, by, { noun: 'majorOffer', topic: 'majorOffer.created', schoolId }, [{ id, before: null, after: row.value }]);
  return ok({ id });
};

/** Corrects an offer that is not approved yet. */
export const editOffer = async (tx: Tx, input: MajorOfferEditInput, by: CommandContext): Done => {
  const held = heldFor(await lockOffer(tx, input.id), by, input, 'MajorOffer', (row) =>
    mayActOnOffer(by.actor, 'edit', row.state, row.school_path),
  );
  if (!held.ok) return held;
  const { id, school_id: schoolId, state } = held.value;
  const row = await decide(tx, input, { id, schoolId, state });
  if (!row.ok) return row;
  await updateOffer(tx, id, row.value, by.now);
  await tell(tx, by, { noun: 'majorOffer', topic: 'majorOffer.changed', schoolId }, [{ id, before: held.value, after: row.value }]);
  return ok({ id });
};

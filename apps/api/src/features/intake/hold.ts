import { mayKeepPupils, mayReadIntake } from '@fuzhi/domain/intake/access.ts';
import { intakeNotVocational } from '@fuzhi/domain/intake/rejections.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err, ok } from '@fuzhi/domain/kernel/result.ts';
import { isVocationalSchool } from '@fuzhi/domain/org/model.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { forbidden, notFound, staleVersion } from '../../platform/rejection.ts';
import { findSchool } from './repository.ts';

type Held = { readonly id: string; readonly school_path: string; readonly version: number };

/** What a locked row is to the actor: none of his business, not his to change, changed meanwhile, or held. */
export const heldFor = <Row extends Held>(
  row: Row | undefined,
  by: CommandContext,
  seen: { readonly version: number },
  type: string,
  may: (row: Row) => boolean,
): Result<Row, Rejection> => {
  if (row === undefined || !mayReadIntake(by.actor, row.school_path)) return err(notFound());
  if (!may(row)) return err(forbidden());
  return row.version === seen.version ? ok(row) : err(staleVersion({ type, id: row.id }));
};

/** The vocational school for which something is entered. */
export const schoolFor = async (tx: Tx, by: CommandContext, id: string): Promise<Result<{ id: string }, Rejection>> => {
  const school = await findSchool(tx, id);
  if (school === undefined || !mayReadIntake(by.actor, school.path)) return err(notFound('school'));
  if (!mayKeepPupils(by.actor, school.path)) return err(forbidden());
  return isVocationalSchool(school.school_type) ? ok(school) : err(intakeNotVocational({}));
};

export type Told = {
  readonly id: string;
  readonly before: object | null;
  readonly after: object;
  readonly reason?: string | undefined;
};

/** Trail and event of changed rows of one school. Only what differs is told, and never an identity number. */
export const tell = async (
  tx: Tx,
  by: CommandContext,
  about: { readonly noun: string; readonly topic: string; readonly schoolId: string },
  rows: readonly Told[],
): Promise<void> => {
  const where = ({ id }: Told) => ({ noun: about.noun, recordId: id, orgUnitId: about.schoolId });
  const changes = rows.map((row) => ({ row, ...changed(row.before, row.after) }));
  await recordChange(
    tx,
    by,
    changes.map(({ row, before, after }) => ({ ...where(row), before, after, reason: row.reason ?? null })),
  );
  await emit(
    tx,
    by,
    changes.map(({ row, after }) => ({ ...where(row), topic: about.topic, payload: { fields: Object.keys(after) } })),
  );
};

const changed = (before: object | null, after: object) => {
  const old = before as { readonly [field: string]: unknown } | null;
  const kept = Object.entries(after).filter(([field, value]) => old === null || old[field] !== value);
  return {
    before: old === null ? null : Object.fromEntries(kept.map(([field]) => [field, old[field]])),
    after: Object.fromEntries(kept),
  };
};

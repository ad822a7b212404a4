import type { EmployerUpdateInput } from '@fuzhi/domain/cooperation/employer-input.ts';
import { employerUnchanged } from '@fuzhi/domain/cooperation/employer-rejections.ts';
import { employerDateFaults } from '@fuzhi/domain/cooperation/employer-rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { type Result, err } from '@fuzhi/domain/kernel/result.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { changeEmployer, holdEmployer } from '../employer.ts';
import { aliasesOf, type EmployerRow, writeAliases } from '../repository-employer.ts';

const merged = (employer: EmployerRow, input: EmployerUpdateInput) => ({
  name: input.name ?? employer.name,
  nature: input.nature === undefined ? employer.nature : input.nature,
  industry: input.industry === undefined ? employer.industry : input.industry,
  foundedOn: input.foundedOn === undefined ? employer.founded_on : input.foundedOn,
  closedOn: input.closedOn === undefined ? employer.closed_on : input.closedOn,
});

/** Corrects what the register says of an employer. A name that is given up becomes an earlier name by itself. */
export const updateEmployer = async (
  tx: Tx,
  input: EmployerUpdateInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdEmployer(tx, by, input);
  if (!held.ok) return held;
  const employer = held.value;
  const before = merged(employer, { id: input.id, version: input.version });
  const after = merged(employer, input);
  const [fault] = employerDateFaults(after, by.today);
  if (fault !== undefined) return err(fault);

  const known = await aliasesOf(tx, employer.id);
  const renamed = after.name === employer.name ? undefined : employer.name;
  const wanted = new Set((input.aliases ?? known).filter((name) => name !== after.name));
  const names = [...wanted].toSorted();
  const fields = (Object.keys(after) as (keyof typeof after)[]).filter((field) => before[field] !== after[field]);
  const isRenamed = input.aliases !== undefined && names.join('\n') !== known.join('\n');
  if (fields.length === 0 && !isRenamed) return err(employerUnchanged({}));

  await writeAliases(
    tx,
    employer.id,
    {
      add: names.filter((name) => !known.includes(name)),
      remove: known.filter((name) => !wanted.has(name)),
      renamed,
    },
    by.now,
  );
  const shown = (values: typeof after, aliases: readonly string[]) => ({
    ...Object.fromEntries(fields.map((field) => [field, values[field]])),
    ...(isRenamed && { aliases }),
  });
  const { foundedOn, closedOn, ...rest } = after;
  return changeEmployer(
    tx,
    by,
    employer,
    { ...rest, founded_on: foundedOn, closed_on: closedOn },
    { topic: 'employer.changed', before: shown(before, known), after: shown(after, names) },
  );
};

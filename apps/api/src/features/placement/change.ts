import { whyNotNamed } from '@fuzhi/domain/cooperation/employer-rules.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import type { PlacementValues } from '@fuzhi/domain/placement/model.ts';
import { decidePlacement } from '@fuzhi/domain/placement/rules.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { refusalOf } from '../../platform/rejection.ts';
import { type ReportRow, startReport } from '../round/public.ts';
import { employersByCode, upsertEmployers } from './repository-employer.ts';
import { type PlacementRow, savePlacement } from './repository.ts';
import { changesOf, columnsOf, valuesOf } from './values.ts';

const EMPLOYER_VALUES = ['employerCode', 'employerName', 'nature', 'industry'] as const satisfies readonly (keyof PlacementValues)[];

const employerOf = async (tx: Tx, { employerCode, employerName, nature, industry }: PlacementValues, now: Date) => {
  if (employerCode === null || employerName === null) return undefined;
  const named = { creditCode: employerCode, name: employerName, nature, industry };
  return (await upsertEmployers(tx, [named], now)).get(employerCode);
};

/** Why the employer that the row names now, and did not before, may not be named. */
const employerRefusalOf = async (tx: Tx, before: string | null, wanted: string | null): Promise<Rejection | null> => {
  if (wanted === null || wanted === before) return null;
  const known = (await employersByCode(tx, [wanted])).get(wanted);
  return known === undefined ? null : whyNotNamed({ ...known, statusReason: known.status_reason });
};

/**
 * Makes a held row report `wanted`, by the domain's rules: saves it, starts the school's report when it is the first entry, and writes the
 * trail and the event. Nothing is written when nothing changes. The rows of evidence are the caller's, `wanted.evidence` only decides; what
 * changes about its files comes as `files` for the trail.
 */
export const changeRow = async (
  tx: Tx,
  by: CommandContext,
  row: PlacementRow,
  report: ReportRow,
  wanted: PlacementValues,
  files: { readonly before?: object; readonly after?: object } = {},
): Promise<Result<{ id: string }, Rejection>> => {
  const facts = {
    state: row.state,
    reportRefusal: null,
    employerRefusal: await employerRefusalOf(tx, row.employer_code, wanted.employerCode),
    graduatedOn: row.graduated_on,
    graduationYear: report.period_year,
    wanted,
  };
  const decided = decidePlacement(facts, by.today);
  if (!decided.ok) return err(refusalOf(decided.error));
  const changes = changesOf(valuesOf(row), decided.value.values);
  const before = { ...changes.before, ...files.before };
  const after = { ...changes.after, ...files.after };
  if (Object.keys({ ...before, ...after }).length === 0) return ok({ id: row.id });
  const started = await startReport(tx, by, report);
  if (!started.ok) return started;
  // the register is written only when the report says something new about it
  const isNamed = EMPLOYER_VALUES.some((value) => value in changes.before || value in changes.after);
  const employerId = isNamed ? ((await employerOf(tx, decided.value.values, by.now))?.id ?? null) : row.employer_id;
  await savePlacement(tx, row.id, columnsOf(decided.value, employerId), by.now);
  await recordChange(tx, by, [{ noun: 'placement', recordId: row.id, orgUnitId: row.school_id, before, after }]);
  await emit(tx, by, {
    topic: 'placement.changed',
    noun: 'placement',
    recordId: row.id,
    orgUnitId: row.school_id,
    payload: { roundId: row.round_id, graduateId: row.graduate_id, fields: [...new Set([...Object.keys(before), ...Object.keys(after)])] },
  });
  return ok({ id: row.id });
};

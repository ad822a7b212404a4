import type { PlacementChange } from '@fuzhi/domain/placement/rules.ts';

import type { Applied, Judged, Kept, SourceRow, UndoRow } from '../../import/handler.ts';
import { changedSince } from '../../import/rejections.ts';
import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { emit } from '../../platform/outbox.ts';
import { searchForms } from '../../platform/pinyin.ts';
import { openRoundsOfPeriod, type ReportRow } from '../round/public.ts';
import { genderOf, type Plan } from './import-judge.ts';
import { type KnownEmployer, upsertEmployers } from './repository-employer.ts';
import { sealIdentity } from './repository-identity.ts';
import * as repository from './repository-import.ts';
import { fillRound, type PlacementColumns } from './repository.ts';
import { changesOf, columnsOf } from './values.ts';

export type ImportScope = { readonly report: ReportRow; readonly schoolId: string; readonly graduationYear: number };
type Planned = SourceRow & { readonly judged: Judged };
type Step = { readonly rowNo: number; readonly plan: Plan; readonly graduateId: string; readonly placementId: string };

/** A placement as it was, for undo: all its columns, the graduate's, and the sealed numbers as they were sealed. */
type Before = {
  readonly placement: repository.PlacementWrite;
  readonly kinds: readonly string[];
  readonly graduate: repository.GraduateWrite | null;
  readonly identity: { readonly [column: string]: string } | null;
  readonly graduateVersion: number;
};

const cohortOf = (scope: ImportScope, now: Date) => ({
  roundId: scope.report.round_id,
  schoolId: scope.schoolId,
  graduationYear: scope.graduationYear,
  now,
});

const graduateOf = ({ plan, graduateId }: Step): repository.GraduateWrite => {
  const forms = searchForms(plan.row.name, 'PERSON');
  return {
    id: graduateId,
    name: plan.row.name,
    name_pinyin: forms.pinyin,
    name_initials: forms.initials,
    class_name: plan.row.className ?? plan.found?.class_name ?? '',
    major_code: plan.row.majorCode,
    graduated_on: plan.row.graduatedOn,
    poverty_category: plan.row.category ?? plan.found?.poverty_category ?? 'NONE',
    identity_tail: plan.row.idNumber.slice(-4),
    gender: genderOf(plan.row.idNumber),
  };
};

const identityOf = (by: CommandContext, scope: ImportScope, { plan, graduateId }: Step): repository.IdentityWrite =>
  sealIdentity(by.keys, {
    graduateId,
    schoolId: scope.schoolId,
    graduationYear: scope.graduationYear,
    identityNumber: plan.row.idNumber,
    studentNumber: plan.row.studentNumber,
    phone: plan.row.phone,
  });

const employerId = (change: PlacementChange, employers: ReadonlyMap<string, KnownEmployer>): string | null =>
  change.values.employerCode === null ? null : (employers.get(change.values.employerCode)?.id ?? null);

const namedEmployers = (steps: readonly Step[]) =>
  steps.flatMap(({ plan: { row, change } }) => {
    const { employerCode, employerName, nature, industry } = change.values;
    if (employerCode === null || employerName === null) return [];
    // as the file writes it: another spelling of a known employer becomes an alias
    return [{ creditCode: employerCode, name: row.employer ?? employerName, nature, industry }];
  });

const columnsOfFound = (found: repository.FoundGraduate): PlacementColumns => ({
  destination: found.destination,
  employer_id: found.employer_id,
  post: found.post,
  region: found.region,
  place_code: found.place_code,
  place_class: found.place_class,
  matched: found.matched,
  channel: found.channel,
  contract: found.contract,
  insurance: found.insurance,
  wage_fen: found.wage_fen,
  start_on: found.start_on,
  next_school: found.next_school,
  call_back: found.call_back,
  evidence_grade: found.evidence_grade,
  still_at_six_months: found.still_at_six_months,
});

const hex = (found: repository.FoundGraduate, keyId: string) => ({
  graduate_id: found.graduate_id,
  key_id: keyId,
  identity_cipher: found.identity_cipher.toString('hex'),
  identity_index: found.identity_index.toString('hex'),
  student_number_cipher: found.student_number_cipher.toString('hex'),
  phone_cipher: found.phone_cipher.toString('hex'),
  phone_index: found.phone_index.toString('hex'),
});

const beforeOf = (by: CommandContext, { plan, placementId }: Step): Before | null => {
  const { found } = plan;
  if (found === undefined || found.placement_id === null) return null;
  const graduate = (): repository.GraduateWrite => {
    const forms = searchForms(found.name, 'PERSON');
    return {
      id: found.graduate_id,
      name: found.name,
      name_pinyin: forms.pinyin,
      name_initials: forms.initials,
      class_name: found.class_name,
      major_code: found.major_code,
      graduated_on: found.graduated_on,
      poverty_category: found.poverty_category,
      identity_tail: found.identity_tail,
      gender: found.gender,
    };
  };
  return {
    placement: { id: placementId, graduate_id: found.graduate_id, ...columnsOfFound(found) },
    kinds: found.evidence.filter((kind) => !found.evidence_with_file.includes(kind)),
    graduate: plan.graduateChanged ? graduate() : null,
    identity: plan.identityChanged ? hex(found, by.keys.keyId) : null,
    graduateVersion: found.graduate_version + (plan.graduateChanged ? 1 : 0),
  };
};

const trail = async (tx: Tx, by: CommandContext, scope: ImportScope, steps: readonly Step[]): Promise<void> => {
  const told = steps.map((step) => ({ step, ...changesOf(step.plan.before, step.plan.change.values) }));
  await recordChange(
    tx,
    by,
    told.map(({ step: { plan, placementId }, before, after }) => {
      const person = plan.graduateChanged ? { graduate: '***' } : {};
      return {
        noun: 'placement',
        recordId: placementId,
        orgUnitId: scope.schoolId,
        before: plan.found === undefined ? null : { ...before, ...person },
        after: { ...after, ...person },
      };
    }),
  );
  await emit(
    tx,
    by,
    told.map(({ step: { plan, placementId, graduateId }, after }) => ({
      topic: plan.found === undefined ? 'placement.created' : 'placement.changed',
      noun: 'placement',
      recordId: placementId,
      orgUnitId: scope.schoolId,
      payload: { roundId: scope.report.round_id, graduateId, fields: Object.keys(after) },
    })),
  );
};

/** Writes judged rows: new graduates with their row in every running round, changed ones in place. A handful of statements for all of them. */
export const applyRows = async (tx: Tx, by: CommandContext, scope: ImportScope, rows: readonly Planned[]): Promise<Applied[]> => {
  const steps = rows.map((row): Step => {
    const plan = row.judged.plan as Plan;
    // the report's rows were filled up when it was opened for writing
    if (plan.found?.placement_id === null) throw new Error('a graduate without a row in this round');
    return { rowNo: row.rowNo, plan, graduateId: plan.found?.graduate_id ?? newId(), placementId: plan.found?.placement_id ?? newId() };
  });
  const cohort = cohortOf(scope, by.now);
  const employers = await upsertEmployers(tx, namedEmployers(steps), by.now);
  const fresh = steps.filter(({ plan }) => plan.found === undefined);
  await repository.insertGraduates(
    tx,
    cohort,
    fresh.map(graduateOf),
    fresh.map((step) => identityOf(by, scope, step)),
  );
  await repository.updateGraduates(
    tx,
    steps.filter(({ plan }) => plan.found !== undefined && plan.graduateChanged).map(graduateOf),
    by.now,
  );
  await repository.updateIdentities(
    tx,
    steps.filter(({ plan }) => plan.found !== undefined && plan.identityChanged).map((step) => identityOf(by, scope, step)),
  );
  const write = ({ plan, placementId, graduateId }: Step): repository.PlacementWrite => ({
    id: placementId,
    graduate_id: graduateId,
    ...columnsOf(plan.change, employerId(plan.change, employers)),
  });
  const isNew = ({ plan }: Step): boolean => plan.found === undefined;
  await repository.insertPlacements(tx, cohort, steps.filter(isNew).map(write));
  await repository.updatePlacements(tx, steps.filter((step) => !isNew(step)).map(write), by.now);
  await repository.writeEvidence(
    tx,
    steps.map(({ plan, placementId }) => ({ placement_id: placementId, kinds: plan.change.values.evidence })),
    newId,
    by.now,
  );
  if (fresh.length > 0) await fillOtherRounds(tx, by, scope);
  await trail(tx, by, scope, steps);
  return steps.map((step) => ({
    rowNo: step.rowNo,
    recordId: step.placementId,
    versionAfter: isNew(step) ? 1 : (step.plan.found?.version ?? 0) + 1,
    before: beforeOf(by, step),
  }));
};

/** A graduate who was missing is missing in the other running rounds of the year as well. */
const fillOtherRounds = async (tx: Tx, by: CommandContext, { report, schoolId, graduationYear }: ImportScope): Promise<void> => {
  for (const round of await openRoundsOfPeriod(tx, report.noun, report.round_unit_id, graduationYear)) {
    if (round.id !== report.round_id) await fillRound(tx, round.id, [schoolId], { carryOver: false }, by.now);
  }
};

const unhex = (identity: NonNullable<Before['identity']>): repository.IdentityWrite => {
  const bytes = (column: string): Buffer => Buffer.from(identity[column] ?? '', 'hex');
  return {
    graduate_id: identity['graduate_id'] ?? '',
    key_id: identity['key_id'] ?? '',
    identity_cipher: bytes('identity_cipher'),
    identity_index: bytes('identity_index'),
    student_number_cipher: bytes('student_number_cipher'),
    phone_cipher: bytes('phone_cipher'),
    phone_index: bytes('phone_index'),
  };
};

/** Puts back what an import did to these rows; what was changed since stays and is named with the reason. */
export const undoRows = async (tx: Tx, by: CommandContext, scope: ImportScope, rows: readonly UndoRow[]): Promise<Kept[]> => {
  await repository.holdPlacements(
    tx,
    rows.map((row) => row.recordId),
  );
  const stands = new Map(
    (
      await repository.findStands(
        tx,
        rows.map((row) => row.recordId),
      )
    ).map((stand) => [stand.id, stand]),
  );
  const kept: Kept[] = [];
  const [remove, restore]: [string[], { before: Before; placementId: string }[]] = [[], []];
  for (const row of rows) {
    const stand = stands.get(row.recordId);
    const before = row.before as Before | null;
    const untouched =
      stand !== undefined &&
      stand.version === row.versionAfter &&
      stand.graduate_version === (before?.graduateVersion ?? 1) &&
      (before !== null || !stand.used_elsewhere);
    if (!untouched) kept.push({ rowNo: row.rowNo, reason: changedSince({}) });
    else if (before === null) remove.push(stand.graduate_id);
    else restore.push({ before, placementId: row.recordId });
  }
  await repository.updateGraduates(
    tx,
    restore.flatMap(({ before }) => (before.graduate === null ? [] : [before.graduate])),
    by.now,
  );
  await repository.updateIdentities(
    tx,
    restore.flatMap(({ before }) => (before.identity === null ? [] : [unhex(before.identity)])),
  );
  await repository.updatePlacements(
    tx,
    restore.map(({ before }) => before.placement),
    by.now,
  );
  await repository.writeEvidence(
    tx,
    restore.map(({ before, placementId }) => ({ placement_id: placementId, kinds: before.kinds })),
    newId,
    by.now,
  );
  await repository.deleteGraduates(tx, remove);
  const undone = rows.filter((row) => !kept.some((one) => one.rowNo === row.rowNo));
  await recordChange(
    tx,
    by,
    undone.map((row) => ({
      noun: 'placement',
      recordId: row.recordId,
      orgUnitId: scope.schoolId,
      before: { import: 'applied' },
      after: row.before === null ? null : { import: 'undone' },
    })),
  );
  return kept;
};

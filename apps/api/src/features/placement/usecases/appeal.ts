import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import { err, ok, type Result } from '@fuzhi/domain/kernel/result.ts';
import { evidenceGrade, isAccepted } from '@fuzhi/domain/placement/evidence.ts';
import { evidenceNotAccepted, internshipProof } from '@fuzhi/domain/placement/evidence-rejections.ts';
import type { PlacementAppealInput } from '@fuzhi/domain/placement/verification-input.ts';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { notFound } from '../../../platform/rejection.ts';
import { saveDecision } from '../repository-verification.ts';
import { attachmentUnit, attachToNamed, insertEvidence, type PlacementRow, savePlacement } from '../repository.ts';
import { holdDecision } from '../verification-hold.ts';
import { recordDecision, updateDecisionInbox } from '../verification-trail.ts';

type Added = PlacementAppealInput['evidence'];

const whyNotEvidence = async (tx: Tx, row: PlacementRow, added: Added): Promise<Rejection | undefined> => {
  for (const { kind, attachment } of added) {
    if (kind === 'E11') return internshipProof({});
    if (row.destination === null || !isAccepted(kind, row.destination)) {
      return evidenceNotAccepted({ kind, destination: row.destination ?? '' });
    }
    // twelve at most
    if (attachment !== undefined && (await attachmentUnit(tx, attachment)) !== row.school_id) return notFound('attachment');
  }
  return undefined;
};

const addEvidence = async (tx: Tx, row: PlacementRow, added: Added, now: Date): Promise<void> => {
  for (const { kind, attachment } of added) {
    const file = attachment ?? null;
    if (file === null && row.evidence.includes(kind)) continue;
    if (file !== null && (await attachToNamed(tx, row.id, kind, file, now))) continue;
    await insertEvidence(tx, [{ placement_id: row.id, kind, attachment_id: file }], now);
  }
};

/** The school answers a refusal, with further evidence where it has some. The row itself stays as it was handed over. */
export const appealPlacement = async (
  tx: Tx,
  input: PlacementAppealInput,
  by: CommandContext,
): Promise<Result<{ id: string }, Rejection>> => {
  const held = await holdDecision(tx, by, input, 'appeal');
  if (!held.ok) return held;
  const { row, decision, next } = held.value;
  const refusal = await whyNotEvidence(tx, row, input.evidence);
  if (refusal !== undefined) return err(refusal);
  await addEvidence(tx, row, input.evidence, by.now);
  const kinds = [...row.evidence, ...input.evidence.map((each) => each.kind)];
  await savePlacement(tx, row.id, { evidence_grade: evidenceGrade(row.destination, kinds) }, by.now);
  await saveDecision(tx, decision.id, { state: next, answer: input.answer, answered_by: by.accountId, answered_at: by.now }, by.now);
  await updateDecisionInbox(tx, by, held.value, { to: 'bureau', dueOn: null });
  const added = [...new Set(input.evidence.map((each) => each.kind))];
  await recordDecision(
    tx,
    by,
    held.value,
    'appealed',
    { before: decision.state, after: next },
    added.length === 0 ? {} : { evidence: added },
  );
  return ok({ id: row.id });
};

import type { DecisionState } from '@fuzhi/domain/placement/verification-model.ts';
import { maskName } from '@fuzhi/domain/placement/link.ts';

import { recordChange } from '../../platform/audit.ts';
import type { CommandContext } from '../../platform/command-context.ts';
import type { Tx } from '../../platform/database.ts';
import { emit } from '../../platform/outbox.ts';
import { closeItems, openItems } from '../inbox/public.ts';
import type { HeldRow } from './verification-hold.ts';

/** The trail and the event of a moved decision, on the row it is about. */
export const recordDecision = async (
  tx: Tx,
  by: CommandContext,
  { row }: HeldRow,
  happened: 'refused' | 'appealed' | 'confirmed' | 'rejected' | 'reopened',
  states: { readonly before: DecisionState | null; readonly after: DecisionState; readonly reason?: string },
  more: object = {},
): Promise<void> => {
  await recordChange(tx, by, [
    {
      noun: 'placement',
      recordId: row.id,
      orgUnitId: row.school_id,
      before: states.before === null ? null : { decision: states.before },
      after: { decision: states.after, ...more },
      ...(states.reason === undefined ? {} : { reason: states.reason }),
    },
  ]);
  await emit(tx, by, {
    topic: `placement.decision.${happened}`,
    noun: 'placement',
    recordId: row.id,
    orgUnitId: row.school_id,
    payload: { roundId: row.round_id, graduateId: row.graduate_id, decision: states.after },
  });
};

const KINDS = { school: 'placement.refused', bureau: 'placement.appealed' } as const;

/** Settles what was to be done about a row's decision, and puts the next thing into the inbox of whoever has to do it. */
export const updateDecisionInbox = async (
  tx: Tx,
  by: CommandContext,
  { row, report }: HeldRow,
  next: { readonly to: 'school' | 'bureau'; readonly dueOn: string | null } | null,
): Promise<void> => {
  await closeItems(tx, Object.values(KINDS), [row.id], by.now);
  if (next === null) return;
  const name = maskName(row.graduate_name);
  const isSchool = next.to === 'school';
  const item = {
    kind: KINDS[next.to],
    orgUnitId: isSchool ? row.school_id : report.round_unit_id,
    role: isSchool ? 'VOC_CLERK' : 'BUREAU_VOC',
    noun: 'placement',
    recordId: row.id,
    link: `/placements/${row.id}`,
    dueOn: next.dueOn,
    titleZh: isSchool ? `核查不认可，请补充佐证并答复：${name}` : `学校已答复，待终审：${report.org_name_zh}，${name}`,
    titleEn: isSchool
      ? `Refused after a check, to be answered: ${name}`
      : `To decide finally: ${report.org_name_en || report.org_name_zh}, ${name}`,
  };
  await openItems(tx, [item], by.now);
};

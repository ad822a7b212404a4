import { sql } from 'kysely';

import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';

/** What somebody must do now. `recordId` is what it is about: the same item isn't opened twice while it is open. */
export type InboxItem = {
  readonly kind: string;
  readonly orgUnitId: string;
  readonly role: string;
  readonly noun: string;
  readonly recordId: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** path in the web app */
  readonly link: string;
  readonly dueOn: string | null;
};

/** Opens items; one that is open already takes the new title and due date. */
export const openItems = async (tx: Tx, items: readonly InboxItem[], now: Date): Promise<void> => {
  if (items.length === 0) return;
  await tx
    .insertInto('inbox_item')
    .values(
      items.map((item) => ({
        id: newId(),
        kind: item.kind,
        org_unit_id: item.orgUnitId,
        role: item.role,
        noun: item.noun,
        record_id: item.recordId,
        title_zh: item.titleZh,
        title_en: item.titleEn,
        link: item.link,
        due_on: item.dueOn,
        created_at: now,
        updated_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'org_unit_id', 'role', 'record_id'])
        .where('done_at', 'is', null)
        .doUpdateSet((excluded) => ({
          title_zh: excluded.ref('excluded.title_zh'),
          title_en: excluded.ref('excluded.title_en'),
          link: excluded.ref('excluded.link'),
          due_on: excluded.ref('excluded.due_on'),
          updated_at: excluded.ref('excluded.updated_at'),
        })),
    )
    .execute();
};

/** Closes the open items of these kinds about these records, whoever they were for. */
export const closeItems = async (tx: Tx, kinds: readonly string[], recordIds: readonly string[], now: Date): Promise<void> => {
  if (kinds.length === 0 || recordIds.length === 0) return;
  await tx
    .updateTable('inbox_item')
    .set({ done_at: now, updated_at: now })
    .where('done_at', 'is', null)
    .where('kind', 'in', kinds)
    .where('record_id', '=', sql<string>`any(${[...recordIds]}::uuid[])`)
    .execute();
};

/** Moves the due date of the open items about these records. */
export const rescheduleItems = async (
  tx: Tx,
  kinds: readonly string[],
  recordIds: readonly string[],
  dueOn: string,
  now: Date,
): Promise<void> => {
  if (recordIds.length === 0) return;
  await tx
    .updateTable('inbox_item')
    .set({ due_on: dueOn, updated_at: now })
    .where('done_at', 'is', null)
    .where('kind', 'in', kinds)
    .where('record_id', '=', sql<string>`any(${[...recordIds]}::uuid[])`)
    .execute();
};

import type { EmployerStatus } from '@fuzhi/domain/cooperation/employer-lifecycle.ts';
import { sql } from 'kysely';

import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/id.ts';
import { searchForms } from '../../platform/pinyin.ts';

/** An employer of the register with what its rules ask, held until the transaction ends. */
export const lockEmployer = (tx: Tx, id: string) =>
  tx
    .selectFrom('employer')
    .select(['id', 'credit_code', 'name', 'nature', 'industry', 'status_reason', 'founded_on', 'closed_on', 'verified_at', 'version'])
    .select(sql<EmployerStatus>`status`.as('status'))
    .select(
      sql<boolean>`EXISTS (SELECT 1 FROM cooperation c WHERE c.employer_id = employer.id AND c.confirmed_at IS NOT NULL)`.as('cooperated'),
    )
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
export type EmployerRow = NonNullable<Awaited<ReturnType<typeof lockEmployer>>>;

export type EmployerWrite = {
  readonly name?: string;
  readonly nature?: string | null;
  readonly industry?: string | null;
  readonly founded_on?: string | null;
  readonly closed_on?: string | null;
  readonly status?: EmployerStatus;
  readonly status_reason?: string | null;
  readonly status_at?: Date;
  readonly status_by?: string;
  readonly verified_at?: Date;
  readonly verified_by?: string;
};

export const saveEmployer = async (tx: Tx, id: string, change: EmployerWrite, now: Date): Promise<void> => {
  const forms = change.name === undefined ? undefined : searchForms(change.name, 'OTHER');
  await tx
    .updateTable('employer')
    .set({
      ...change,
      ...(forms !== undefined && { name_pinyin: forms.pinyin, name_initials: forms.initials }),
      updated_at: now,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
};

export const aliasesOf = async (tx: Tx, employerId: string): Promise<string[]> =>
  (await tx.selectFrom('employer_alias').select('name').where('employer_id', '=', employerId).orderBy('name').execute()).map(
    (row) => row.name,
  );

/** Makes these the other names of an employer; those that stay keep where they come from. `renamed` is the registered name until now. */
export const writeAliases = async (
  tx: Tx,
  employerId: string,
  change: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
    readonly renamed?: string | undefined;
  },
  now: Date,
): Promise<void> => {
  const { add, remove, renamed } = change;
  if (remove.length > 0) {
    await tx
      .deleteFrom('employer_alias')
      .where('employer_id', '=', employerId)
      .where('name', 'in', [...remove])
      .execute();
  }
  const made = [
    ...add.map((name) => ({ name, source: 'BUREAU' })),
    ...(renamed === undefined ? [] : [{ name: renamed, source: 'RENAMED' }]),
  ];
  if (made.length === 0) return;
  await tx
    .insertInto('employer_alias')
    .values(
      made.map((alias) => ({
        id: newId(),
        employer_id: employerId,
        ...alias,
        created_at: now,
        updated_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['employer_id', 'name']).doNothing())
    .execute();
};

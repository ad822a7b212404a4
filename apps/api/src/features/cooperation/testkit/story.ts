import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';
import type { Result } from '@fuzhi/domain/kernel/result.ts';
import { expect, test } from 'vitest';

import type { CommandContext } from '../../../platform/command-context.ts';
import type { Tx } from '../../../platform/database.ts';
import { newId } from '../../../platform/id.ts';
import { rolledBack, testDatabase } from '../../../testkit/database.ts';
import { actorAt, by, type TestDistrict, testDistrict } from '../../placement/testkit/district.ts';

/** An employer of the register; verified unless said otherwise. */
export const insertEmployer = async (tx: Tx, over: { creditCode?: string; name?: string; status?: string; reason?: string } = {}) => {
  const id = newId();
  const status = over.status ?? 'VERIFIED';
  await tx
    .insertInto('employer')
    .values({
      id,
      credit_code: over.creditCode ?? '91610000MA00000003',
      name: over.name ?? '试验制造有限公司',
      status,
      status_reason: over.reason ?? (['WATCH', 'BLOCKED'].includes(status) ? '出具假证明' : null),
      verified_at: status === 'NEW' ? null : new Date('2026-01-01T00:00:00Z'),
    })
    .execute();
  return id;
};

export const employerOf = (tx: Tx, id: string) => tx.selectFrom('employer').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

type Where = 'school' | 'district' | 'other school' | 'other district';
export type Outcome = readonly [role: Role, where: Where, outcome: string];

/** One test a person: what comes of an attempt on the first school's record. */
export const testOutcomes = async <Made>(
  outcomes: readonly Outcome[],
  make: (tx: Tx, district: TestDistrict) => Promise<Made>,
  attempt: (tx: Tx, made: Made, context: CommandContext) => Promise<Result<unknown, Rejection>>,
): Promise<void> => {
  const { db } = await testDatabase();
  test.each(outcomes)('%s at the %s: %s', (role, where, outcome) =>
    rolledBack(db, async (tx) => {
      const district = await testDistrict(tx, { open: false });
      const made = await make(tx, district);
      const unit = {
        school: district.first,
        district: district.district,
        'other school': district.second,
        'other district': district.elsewhere,
      };
      const result = await attempt(tx, made, by(await actorAt(tx, role, unit[where])));
      expect(result.ok ? 'ok' : result.error.code).toBe(outcome);
    }),
  );
  test('a token never does it, whatever its grants', () =>
    rolledBack(db, async (tx) => {
      const district = await testDistrict(tx, { open: false });
      const made = await make(tx, district);
      for (const person of [district.first.clerk, district.officer]) {
        const token = {
          ...person,
          kind: 'TOKEN',
          scopes: ['*:read', 'cooperation:write'],
        } as const;
        const result = await attempt(tx, made, by(token));
        expect(result.ok ? 'ok' : result.error.code).toBe('FORBIDDEN');
      }
    }));
};

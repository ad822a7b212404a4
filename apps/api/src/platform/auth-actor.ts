import type { Actor, Grant } from '@fuzhi/domain/kernel/actor.ts';
import { ROLES, type Role } from '@fuzhi/domain/kernel/actor.ts';

/** Who a cookie or a bearer token stands for, as of this request. */
export type Principal = {
  readonly actor: Actor;
  /** the person answerable: the account itself, or the owner of a token */
  readonly accountId: string;
  readonly sessionId: string | null;
  readonly locale: 'zh-CN' | 'en';
  readonly mustChangePassword: boolean;
};

export type StoredGrant = { role: string; orgUnitId: string; orgPath: string };

/** SQL: an account's grants in force on a day, which stands between the two pieces, as JSON. Read with every request, so a grant that ends ends at once. */
export const grantsOn = (accountId: string): readonly [before: string, after: string] => [
  `coalesce((SELECT json_agg(json_build_object('role', g.role, 'orgUnitId', g.org_unit_id, 'orgPath', u.path::text) ORDER BY g.id)
  FROM access_grant g JOIN org_unit u ON u.id = g.org_unit_id CROSS JOIN (SELECT `,
  `::date AS day) d WHERE g.account_id = ${accountId} AND g.valid_from <= d.day AND (g.valid_to IS NULL OR g.valid_to >= d.day)), '[]'::json)`,
];

/** Drops grants of roles this version does not know: unknown means no rights. */
export const knownGrants = (stored: readonly StoredGrant[]): Grant[] =>
  stored
    .filter((grant) => (ROLES as readonly string[]).includes(grant.role))
    .map((grant) => ({ role: grant.role as Role, orgUnitId: grant.orgUnitId, orgPath: grant.orgPath }));

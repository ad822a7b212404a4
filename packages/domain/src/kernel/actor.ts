/** Roles of the code list `role` (ADMIN is the platform's own: keeps accounts and grants, sees no records). Which role may do what stands in each noun's access.ts. */
export const ROLES = [
  'DIST_HEAD',
  'BUREAU_DIR',
  'BUREAU_AID',
  'BUREAU_BASIC',
  'BUREAU_HR',
  'BUREAU_VOC',
  'BUREAU_PROJ',
  'BUREAU_ICT',
  'BUREAU_SUP',
  'BUREAU_RES',
  'CENTRAL',
  'TOWN_GOV',
  'PRINCIPAL',
  'SCH_AID',
  'SCH_REG',
  'TEACHER',
  'VOC_CLERK',
  'INSPECTOR',
  'AUDITOR',
  'FINANCE',
  'INTEGRATOR',
  'PUBLIC',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

/** Everybody who is signed in. */
export const ANYBODY: readonly Role[] = ROLES.filter((role) => role !== 'PUBLIC');
/** Everybody who works with records: all but the platform's own administrator. */
export const STAFF: readonly Role[] = ANYBODY.filter((role) => role !== 'ADMIN');

/** A role held at a unit; it reaches the unit and all that lies below it. */
export type Grant = { readonly role: Role; readonly orgUnitId: string; readonly orgPath: string };

/** Who acts. Everything anybody may see or do is computed from this value and the row. */
export type Actor = {
  readonly kind: 'ACCOUNT' | 'TOKEN' | 'SYSTEM';
  /** account id or token id; the nil uuid for the system */
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** only for tokens: 'placement:read', 'org:read', '*:read' */
  readonly scopes?: readonly string[];
};

/** Whether a unit lies at or below another (ltree semantics on label paths). */
export const isWithin = (path: string, ancestor: string): boolean => path === ancestor || path.startsWith(`${ancestor}.`);

/** Whether the actor holds one of the roles at the unit or above it. */
export const holdsRole = (actor: Actor, roles: readonly Role[], orgPath: string): boolean =>
  actor.grants.some((grant) => roles.includes(grant.role) && isWithin(orgPath, grant.orgPath));

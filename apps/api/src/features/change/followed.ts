import { ADMINISTRATORS } from '@fuzhi/domain/account/access.ts';
import { COOPERATION_READERS } from '@fuzhi/domain/cooperation/access.ts';
import { IMPORT_READERS } from '@fuzhi/domain/import/access.ts';
import { INTAKE_READERS } from '@fuzhi/domain/intake/access.ts';
import { ANYBODY, type Role, STAFF } from '@fuzhi/domain/kernel/actor.ts';
import { ORG_READERS } from '@fuzhi/domain/org/access.ts';
import { PLACEMENT_READERS } from '@fuzhi/domain/placement/access.ts';
import { QUESTION_READERS } from '@fuzhi/domain/placement/question-access.ts';
import { ANSWER_READERS } from '@fuzhi/domain/placement/verification-access.ts';
import { ROUND_READERS } from '@fuzhi/domain/round/access.ts';

/**
 * Who is told of a type's changes: never more people than see its rows, but told by the event's unit alone, since the row may be gone.
 * BELOW: who holds one of the roles at the unit or above; LINE: above or below it; ABOVE: at the unit or below; EVERYWHERE: who holds one at all.
 */
export type Followed = {
  readonly noun: string;
  readonly told: 'BELOW' | 'LINE' | 'ABOVE' | 'EVERYWHERE';
  readonly roles: readonly Role[];
  /** nobody keeps a copy of it: only that a row was removed is told */
  readonly onlyRemoval?: true;
};

const placement = (roles: readonly Role[], told: Followed['told'] = 'BELOW'): Followed => ({ noun: 'placement', told, roles });
const cooperation: Followed = { noun: 'cooperation', told: 'BELOW', roles: COOPERATION_READERS };
const intake: Followed = { noun: 'intake', told: 'BELOW', roles: INTAKE_READERS };
const removal = (noun: string, roles: readonly Role[], told: Followed['told'] = 'BELOW'): Followed => ({
  noun,
  told,
  roles,
  onlyRemoval: true,
});

/** Types of the API whose changes are told, each by triggers on its table (`follow_changes` in a migration). */
export const FOLLOWED = {
  OrgUnit: { noun: 'org', told: 'LINE', roles: ORG_READERS },
  Round: { noun: 'round', told: 'LINE', roles: ROUND_READERS },
  RoundReport: { noun: 'round', told: 'BELOW', roles: ROUND_READERS },
  Major: placement(STAFF, 'EVERYWHERE'),
  Employer: placement(STAFF, 'EVERYWHERE'),
  EmployerAlias: placement(STAFF, 'EVERYWHERE'),
  Graduate: placement(PLACEMENT_READERS),
  GraduateRollChange: placement(PLACEMENT_READERS),
  Placement: placement(PLACEMENT_READERS),
  PlacementEvidence: placement(PLACEMENT_READERS),
  PlacementCheck: placement(PLACEMENT_READERS),
  PlacementDecision: placement(PLACEMENT_READERS),
  PlacementSampleRow: placement(PLACEMENT_READERS),
  PlacementQuestion: placement(QUESTION_READERS),
  PlacementLink: placement(ANSWER_READERS),
  PlacementAnswer: placement(ANSWER_READERS),
  Cooperation: cooperation,
  OrderClass: cooperation,
  Internship: cooperation,
  MajorOffer: intake,
  SchoolClass: intake,
  IntakePlan: intake,
  Applicant: intake,
  Grant: { noun: 'account', told: 'BELOW', roles: ADMINISTRATORS },
  Account: removal('account', ADMINISTRATORS),
  Session: removal('account', ADMINISTRATORS),
  ApiToken: removal('account', ADMINISTRATORS),
  Attachment: removal('attachment', IMPORT_READERS),
  ImportBatch: removal('import', IMPORT_READERS),
  ImportRow: removal('import', IMPORT_READERS),
  InboxItem: removal('inbox', ADMINISTRATORS),
  SavedView: removal('view', ANYBODY, 'ABOVE'),
} as const satisfies { readonly [type: string]: Followed };

/** Types of the API that are not followed, and why. */
export const NOT_FOLLOWED = {
  AuditEntry: 'is never changed and never removed: the database refuses both',
  Change: 'is the feed itself',
} as const;

import { ADMINISTRATORS } from '@fuzhi/domain/account/access.ts';
import { AUDIT_READERS } from '@fuzhi/domain/audit/access.ts';
import { COOPERATION_READERS } from '@fuzhi/domain/cooperation/access.ts';
import { INTAKE_READERS } from '@fuzhi/domain/intake/access.ts';
import type { Role } from '@fuzhi/domain/kernel/actor.ts';
import { PLACEMENT_READERS } from '@fuzhi/domain/placement/access.ts';
import { ROUND_READERS } from '@fuzhi/domain/round/access.ts';

import { readType } from '../../../graph/read/define.ts';
import type { Alias, Who } from '../../../graph/read/model.ts';
import { type Sql, name, sql } from '../../../graph/read/sql.ts';
import { atOrBelow, isBelow, of } from '../../../graph/unit-scope.ts';

/** The record that an entry speaks of lies within the asker's units: looked up for each entry, never collected. */
const ofRecord = (who: Who, row: Alias, table: string, unit: string, roles: readonly Role[]): Sql =>
  who.holds(roles)
    ? sql`(SELECT ${isBelow(who, sql`seen_u.path`, roles)} FROM ${name(table)} seen_r JOIN org_unit seen_u ON seen_u.id = ${of(sql`seen_r`, unit)} WHERE seen_r.id = ${row}.record_id)`
    : sql`false`;

const READERS: readonly Role[] = [...new Set([...AUDIT_READERS, ...ADMINISTRATORS, ...PLACEMENT_READERS, ...ROUND_READERS])];

export const auditEntryType = readType('AuditEntry', {
  table: 'audit_entry',
  plural: 'auditEntries',
  noun: 'audit',
  description: 'One change of one record: who, when, by which command, before and after. Never changed and never deleted.',
  // the trail of a record is open to whoever sees the record; the platform's administrator sees what concerns accounts, not people's records
  visibleTo: (who, row) => sql`(${atOrBelow(who, of(row, 'org_unit_id'), AUDIT_READERS)}
    OR (${atOrBelow(who, of(row, 'org_unit_id'), ADMINISTRATORS)} AND ${row}.noun NOT IN ('placement', 'graduate', 'employer', 'import', 'cooperation', 'internship', 'orderClass', 'majorOffer', 'schoolClass', 'intakePlan', 'applicant'))
    OR (${row}.noun = 'placement' AND ${ofRecord(who, row, 'placement', 'school_id', PLACEMENT_READERS)})
    OR (${row}.noun = 'cooperation' AND ${ofRecord(who, row, 'cooperation', 'school_id', COOPERATION_READERS)})
    OR (${row}.noun = 'internship' AND ${ofRecord(who, row, 'internship', 'school_id', COOPERATION_READERS)})
    OR (${row}.noun = 'majorOffer' AND ${ofRecord(who, row, 'major_offer', 'school_id', INTAKE_READERS)})
    OR (${row}.noun = 'schoolClass' AND ${ofRecord(who, row, 'school_class', 'school_id', INTAKE_READERS)})
    OR (${row}.noun = 'intakePlan' AND ${ofRecord(who, row, 'intake_plan', 'school_id', INTAKE_READERS)})
    OR (${row}.noun = 'applicant' AND ${ofRecord(who, row, 'applicant', 'school_id', INTAKE_READERS)})
    OR (${row}.noun = 'graduate' AND ${ofRecord(who, row, 'graduate', 'school_id', PLACEMENT_READERS)})
    OR (${row}.noun IN ('round', 'report', 'roundReport') AND ${ofRecord(who, row, 'round_report', 'org_unit_id', ROUND_READERS)}))`,
  fields: (f) => ({
    at: f.dateTime('at', 'When it happened.'),
    actorName: f.text('actor_name', 'Who did it, by the name at the time.'),
    operation: f.text('operation', 'The command: placementSubmit, signIn, identityReveal.'),
    noun: f.text('noun', 'What kind of record was changed.'),
    recordId: f.expr('String', (row) => sql`${row}.record_id::text`, 'Uuid of the changed record.', { nullable: false }),
    before: f.json('before', 'The changed values before; null when the record was made. Personal values are masked.'),
    after: f.json('after', 'The changed values after; null when the record was removed. Personal values are masked.'),
    reason: f.maybe.text('reason', 'Reason given, where the command asks for one.'),
    requestId: f.text('request_id', 'Request it came with, to find it in the logs.'),
    orgUnit: f.one('OrgUnit', 'org_unit_id', 'Unit the record belongs to.'),
  }),
  filters: {
    record: {
      type: 'ID',
      description: 'Changes of this record, by its global id.',
      where: (row, value) => sql`${row}.record_id = ${value}`,
    },
    actor: {
      type: 'ID',
      idOf: 'Account',
      description: 'Changes made by this account.',
      where: (row, value) => sql`${row}.actor_id = ${value}`,
    },
  },
  orders: { AT: { by: 'at', description: 'By time.' } },
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
  // an entry names the unit of its record, so these are the units of all entries that somebody sees: what a quiet district did lies far apart
  // in everybody's log
  streams: {
    relation: 'orgUnit',
    keys: (who) => sql`SELECT line_u.id FROM org_unit line_u WHERE ${isBelow(who, sql`line_u.path`, READERS)}`,
    unless: ['record', 'actor'],
    walked: ['AT'],
  },
});

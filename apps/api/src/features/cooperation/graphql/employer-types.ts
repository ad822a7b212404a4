import { availableEmployerActions } from '@fuzhi/domain/cooperation/access.ts';
import type { EmployerStatus } from '@fuzhi/domain/cooperation/employer-lifecycle.ts';
import { STAFF } from '@fuzhi/domain/kernel/actor.ts';
import { employerSearch } from './employer-search.ts';

import { asActionValues, availableActionValue } from '../../../graph/available-action.ts';
import { readType } from '../../../graph/read/define.ts';
import { sql } from '../../../graph/read/sql.ts';
import { accountName } from '../../../graph/unit-scope.ts';

const employerStatus = {
  name: 'EmployerStatus',
  description: 'How the bureau regards an employer.',
  values: {
    NEW: 'Named by a school, not looked up yet.',
    VERIFIED: 'Found in the business register.',
    ACTIVE: 'Verified, and an agreement with it was confirmed.',
    WATCH: 'To be looked at: what is reported of it is checked hardest.',
    BLOCKED: 'May not be named in a new placement, agreement or internship.',
  },
};
const aliasSource = {
  name: 'EmployerAliasSource',
  description: 'Where another name of an employer comes from.',
  values: {
    REPORT: 'A school wrote it so.',
    BUREAU: 'Entered by the bureau.',
    RENAMED: 'The registered name until it was changed.',
  },
};

export const employerType = readType('Employer', {
  table: 'employer',
  plural: 'employers',
  noun: 'placement',
  description: 'A body that graduates work for, known by its unified social credit code.',
  visibleTo: (who) => (who.holds(STAFF) ? sql`true` : sql`false`),
  fields: (f) => ({
    creditCode: f.text('credit_code', 'Unified social credit code, 18 characters, check digit verified.'),
    name: f.text('name', 'Registered name.'),
    aliases: f.list('EmployerAlias', 'employer_id', 'Earlier names and other spellings under which it was reported.'),
    nature: f.maybe.coded('nature', 'employer-nature', 'Nature of the body.'),
    industry: f.maybe.coded('industry', 'industry-section', 'Section of the economy.'),
    status: f.oneOf('status', employerStatus, 'How the bureau regards it.'),
    statusReason: f.maybe.text('status_reason', 'Why it is watched, blocked, or was released.'),
    statusAt: f.maybe.dateTime('status_at', 'When the status was last decided on.'),
    statusByName: f.expr('String', (row) => accountName(sql`${row}.status_by`), 'Name of who decided on the status.'),
    foundedOn: f.maybe.date('founded_on', 'Day of founding by the business register; null: not known.'),
    closedOn: f.maybe.date('closed_on', 'Day of closing by the business register; null: not known to be closed.'),
    verifiedAt: f.maybe.dateTime('verified_at', 'When it was found in the business register.'),
    verifiedByName: f.expr('String', (row) => accountName(sql`${row}.verified_by`), 'Name of who found it there.'),
    placements: f.pages('Placement', 'employer_id', 'Graduates reported there, in every round.'),
    history: f.pages(
      'AuditEntry',
      (parent, row) => sql`(${row}.noun = 'employer' AND ${row}.record_id = ${parent}.id)`,
      'Changes of this record, newest first.',
    ),
    availableActions: f.computed<{ status: EmployerStatus }>(
      availableActionValue,
      { status: (row) => sql`${row}.status` },
      ({ status }, asker) => asActionValues(availableEmployerActions(asker.actor, status), asker),
      'What the caller may do with it now.',
      { list: true },
    ),
    createdAt: f.dateTime('created_at', 'When it was first reported.'),
    updatedAt: f.dateTime('updated_at', 'When it was last changed.'),
    version: f.int('version', 'Pass it with an edit, so that a change in between is noticed.'),
  }),
  search: employerSearch,
  orders: {
    NAME: { by: 'name', description: 'By name.' },
    STATUS: { by: 'status', description: 'By status, in the alphabet of the codes.' },
    UPDATED_AT: { by: 'updatedAt', description: 'By last change.' },
  },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
  groups: { NATURE: 'nature', INDUSTRY: 'industry', STATUS: 'status' },
});

export const employerAliasType = readType('EmployerAlias', {
  table: 'employer_alias',
  plural: 'employerAliases',
  noun: 'placement',
  description: 'An earlier name of an employer, or another spelling under which it was reported.',
  root: false,
  visibleTo: { through: 'Employer', by: 'employer_id' },
  fields: (f) => ({
    name: f.text('name', 'The name.'),
    source: f.oneOf('source', aliasSource, 'Where it comes from.'),
    createdAt: f.dateTime('created_at', 'When it was first seen.'),
  }),
  orders: { NAME: { by: 'name', description: 'By name.' } },
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
});

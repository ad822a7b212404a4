import * as z from 'zod';
import { employerNatureList, industryList } from '../kernel/employer-codes.ts';
import { codeField, dateField, idField, reasonField, textField, versionField } from '../kernel/input-fields.ts';

const which = { id: idField('Employer').describe('The employer.'), version: versionField() };

/** Found in the business register. */
export const employerVerifyInput = z.object({
  ...which,
  foundedOn: dateField().optional().describe('Day of founding by the business register, where it is not known yet.'),
});
export type EmployerVerifyInput = z.infer<typeof employerVerifyInput>;

/** Watch, block and release need a reason, which is shown with the employer. */
export const employerReasonInput = z.object({
  ...which,
  reason: reasonField().describe('Why; shown with the employer and kept.'),
});
export type EmployerReasonInput = z.infer<typeof employerReasonInput>;

/** What the business register says of an employer. Left out: stays; null: cleared. */
export const employerUpdateInput = z.object({
  ...which,
  name: textField(100).optional().describe('Name as registered now; the one until now becomes an earlier name.'),
  aliases: z.array(textField(100)).max(50).optional().describe('All earlier and other names; what is left out of the list is taken away.'),
  nature: codeField(employerNatureList).nullable().optional().describe('Code of employer-nature.'),
  industry: codeField(industryList).nullable().optional().describe('Code of industry-section.'),
  foundedOn: dateField().nullable().optional().describe('Day of founding by the business register.'),
  closedOn: dateField().nullable().optional().describe('Day of closing by the business register; null while it exists.'),
});
export type EmployerUpdateInput = z.infer<typeof employerUpdateInput>;

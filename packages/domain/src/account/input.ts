import * as z from 'zod';
import { ROLES } from '../kernel/actor.ts';
import { dateField, idField, textField, versionField } from '../kernel/input-fields.ts';
import type { Text } from '../kernel/rejection.ts';
import { type PasswordFault, passwordFault } from './password.ts';
import { passwordRefused } from './rejections.ts';

const says = (code: string, message: Text, howToFix: Text) => ({ params: { code, message, howToFix } });

/** Small letters, digits and . _ - : what can be dictated over the telephone and typed on any keyboard. */
export const usernameField = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .refine(
      (text) => /^[a-z0-9][a-z0-9._-]{1,39}$/u.test(text),
      says(
        'USERNAME_FORM',
        {
          zh: '用户名为 2–40 个小写字母、数字或 . _ -,以字母或数字开头。',
          en: 'A user name has 2–40 small letters, digits or . _ -, and starts with a letter or digit.',
        },
        { zh: '例如 zhaofang 或 hb.zyzx01。', en: 'Such as zhaofang or hb.zyzx01.' },
      ),
    )
    .describe('Name to sign in with: 2–40 small letters, digits or . _ -; unique over the installation.');

const refusePassword = (context: z.core.$RefinementCtx, fault: PasswordFault | null, path: string[] = []): void => {
  if (fault === null) return;
  const { code, message, howToFix } = passwordRefused({ fault });
  context.addIssue({ code: 'custom', path, ...says(code, message, howToFix) });
};

/** A new password. Where the user name is not known here, whoever knows it judges again. */
export const passwordField = (username = '') =>
  z
    .string()
    .superRefine((password, context) => {
      refusePassword(context, passwordFault(password, username));
    })
    .describe('10–128 characters without the user name in them, neither repetitive nor common.');

/** The first start: the secret from the terminal, the first administrator, the district. */
export const setUpInput = z
  .object({
    secret: z.string().min(1).max(100),
    username: usernameField(),
    name: textField(50),
    password: z.string(),
    districtName: textField(100).optional(),
    districtCode: z
      .string()
      .regex(/^\d{6}$/u)
      .optional(),
  })
  .superRefine(({ username, password }, context) => {
    refusePassword(context, passwordFault(password, username), ['password']);
  });

/** Roles that an account can be granted. Integrating systems get tokens; the public needs no account. */
export const GRANTABLE_ROLES = ROLES.filter((role) => role !== 'INTEGRATOR' && role !== 'PUBLIC');
const roleField = () =>
  z.enum(GRANTABLE_ROLES as [string, ...string[]]).describe('Code of the list `role`; decides what may be seen and done.');
const nameField = () => textField(50).describe('Name of the person, as colleagues know it.');
const localeField = () => z.enum(['zh-CN', 'en']).describe('Language of messages: zh-CN or en.');

export const accountCreateInput = z.object({
  username: usernameField(),
  name: nameField(),
  role: roleField(),
  orgUnit: idField('OrgUnit').describe('Unit at which the role is held; it reaches that unit and all below it.'),
  locale: localeField().optional(),
});
export const accountUpdateInput = z.object({ id: idField('Account'), version: versionField(), name: nameField() });
export const accountIdInput = z.object({ id: idField('Account') });
const presentPassword = () =>
  z.string().min(1).max(200).describe('The present password: proves that it is the person who asks, not a screen left open.');
export const passwordChangeInput = z.object({
  current: presentPassword(),
  next: passwordField(),
});
const oneTimeCode = () => z.string().trim().min(6).max(20);
export const secondFactorEnrolInput = z.object({ current: presentPassword() });
export const secondFactorConfirmInput = z.object({
  code: oneTimeCode().describe('The six digits that the authenticator app shows now.'),
});
export const secondFactorDisableInput = z.object({
  current: presentPassword(),
  code: oneTimeCode().describe('The six digits that the authenticator app shows now, or a backup code.'),
});
export const grantAddInput = z.object({
  account: idField('Account').describe('Who gets the role.'),
  role: roleField(),
  orgUnit: idField('OrgUnit').describe('Unit at which the role is held; it reaches that unit and all below it.'),
  validFrom: dateField().optional().describe('First day; today when absent.'),
  validTo: dateField().nullable().optional().describe('Last day; open when absent.'),
});
export const grantEndInput = z.object({ id: idField('Grant'), version: versionField() });
export const sessionRevokeInput = z.object({ id: idField('Session') });
export const signOutEverywhereInput = z.object({
  account: idField('Account').optional().describe('Whose sessions end; the own ones when absent, the present session included.'),
});

const SCOPE = /^(?:\*:read|[a-z][a-z-]{1,40}:(?:read|write))$/u;
export const tokenCreateInput = z.object({
  name: textField(100).describe('What the token is for, so that it is recognised in the list.'),
  orgUnit: idField('OrgUnit').describe('Unit that the token is bound to: it reaches nothing outside.'),
  scopes: z
    .array(
      z
        .string()
        .refine(
          (text) => SCOPE.test(text),
          says(
            'SCOPE_FORM',
            { zh: '权限写作 <名词>:read、<名词>:write 或 *:read。', en: 'A scope is <noun>:read, <noun>:write or *:read.' },
            { zh: '例如 placement:read。', en: 'Such as placement:read.' },
          ),
        ),
    )
    .min(1)
    .max(20)
    .describe('What it may do: <noun>:read, <noun>:write, or *:read for all that may be read.'),
  expiresOn: dateField().describe('Last day on which it works, at most two years ahead.'),
});
export const tokenRevokeInput = z.object({ id: idField('ApiToken') });
export const localeSetInput = z.object({ locale: localeField() });
export const savedViewSaveInput = z.object({
  id: idField('SavedView').optional().describe('The view to overwrite; a new one is made when absent.'),
  list: z
    .string()
    .trim()
    .regex(/^[a-zA-Z]{2,40}$/u)
    .describe('Which list it is a view of: "placements".'),
  name: nameFieldOfView(),
  state: z
    .record(z.string(), z.unknown())
    .meta({ scalar: 'JSON' })
    .describe('Filter, order and columns as in the page’s address; at most 8 KB.'),
  sharedWith: idField('OrgUnit').nullable().optional().describe('Everybody granted at this unit or below sees it; only oneself when null.'),
  version: versionField().optional(),
});
export const savedViewDeleteInput = z.object({ id: idField('SavedView') });

function nameFieldOfView() {
  return textField(50).describe('Title of the view, unique among one’s own of the list.');
}

import * as inputs from '@fuzhi/domain/account/input.ts';
import type { Context } from '../../../context.ts';
import type { Builder } from '../../../graph/builder.ts';
import { command } from '../../../graph/command.ts';
import { addGrant } from '../usecases/grant-add.ts';
import { changeAccount } from '../usecases/update.ts';
import { changePassword } from '../usecases/password-change.ts';
import { confirmFactor } from '../usecases/second-factor-confirm.ts';
import { createAccount } from '../usecases/create.ts';
import { disableAccount } from '../usecases/disable.ts';
import { disableFactor } from '../usecases/second-factor-disable.ts';
import { enableAccount } from '../usecases/enable.ts';
import { endToken } from '../usecases/token-revoke.ts';
import { enrolFactor } from '../usecases/second-factor-enrol.ts';
import { finishGrant } from '../usecases/grant-end.ts';
import { makeToken } from '../usecases/token-create.ts';
import { removeView } from '../usecases/view-delete.ts';
import { resetFactor } from '../usecases/second-factor-reset.ts';
import { resetPassword } from '../usecases/password-reset.ts';
import { revokeSession } from '../usecases/session-revoke.ts';
import { saveView } from '../usecases/view-save.ts';
import { setLocale } from '../usecases/locale-set.ts';
import { signOutEverywhere } from '../usecases/sign-out-everywhere.ts';
import { secretTypes } from './secret-types.ts';

/** What can be done with accounts, grants, sessions, tokens and saved views. No token may: they are about people. */
export const accountCommands = (builder: Builder): void => {
  const { accountSecret, tokenSecret, sessionsEnded, enrolment, backupCodes, deleted } = secretTypes(builder);
  const newSession = ({ session }: { session: string | null }, context: Context): void => {
    if (session !== null) context.services.setSession(session);
  };
  const common = { noun: 'account', accountsOnly: true } as const;
  command(builder, {
    ...common,
    name: 'accountCreate',
    description: 'Makes an account with its first role, and a one-time password that is told only here.',
    input: inputs.accountCreateInput,
    result: { value: accountSecret },
    run: createAccount,
  });
  command(builder, {
    ...common,
    name: 'accountUpdate',
    description: 'Corrects the name of a person. The user name stays as it is.',
    input: inputs.accountUpdateInput,
    result: { one: 'Account' },
    run: changeAccount,
  });
  command(builder, {
    ...common,
    name: 'accountDisable',
    description: 'Switches an account off at once: its sessions end and its tokens stop working; its records stay.',
    input: inputs.accountIdInput,
    result: { one: 'Account' },
    run: disableAccount,
  });
  command(builder, {
    ...common,
    name: 'accountEnable',
    description: 'Lets a switched-off account in again, with the password and roles it has.',
    input: inputs.accountIdInput,
    result: { one: 'Account' },
    run: enableAccount,
  });
  command(builder, {
    ...common,
    name: 'passwordReset',
    description: 'Gives an account a one-time password, told only here; its sessions end and its lock is opened.',
    input: inputs.accountIdInput,
    result: { value: accountSecret },
    run: resetPassword,
  });
  command(builder, {
    ...common,
    name: 'passwordChange',
    description: 'Replaces the own password. All other sessions of the account end.',
    input: inputs.passwordChangeInput,
    result: { one: 'Account' },
    provenBy: ({ current }) => ({ password: current }),
    run: changePassword,
    after: newSession,
  });
  command(builder, {
    ...common,
    name: 'secondFactorEnrol',
    description: 'Makes the key of an authenticator app. It is asked for only once secondFactorConfirm has shown that the app has it.',
    input: inputs.secondFactorEnrolInput,
    result: { value: enrolment },
    provenBy: ({ current }) => ({ password: current }),
    run: enrolFactor,
  });
  command(builder, {
    ...common,
    name: 'secondFactorConfirm',
    description: 'Switches one-time codes on and tells the backup codes. All other sessions of the account end.',
    input: inputs.secondFactorConfirmInput,
    result: { value: backupCodes },
    run: confirmFactor,
    after: newSession,
  });
  command(builder, {
    ...common,
    name: 'secondFactorDisable',
    description: 'Switches one-time codes off: the password alone lets in again. All other sessions of the account end.',
    input: inputs.secondFactorDisableInput,
    result: { one: 'Account' },
    provenBy: ({ current, code }) => ({ password: current, code }),
    run: disableFactor,
    after: newSession,
  });
  command(builder, {
    ...common,
    name: 'secondFactorReset',
    description: 'Switches one-time codes off for somebody who lost telephone and backup codes; all sessions of the account end.',
    input: inputs.accountIdInput,
    result: { one: 'Account' },
    run: resetFactor,
  });
  command(builder, {
    ...common,
    name: 'grantAdd',
    description: 'Gives an account a role at a unit. It holds from the next request on.',
    input: inputs.grantAddInput,
    result: { one: 'Grant' },
    run: addGrant,
  });
  command(builder, {
    ...common,
    name: 'grantEnd',
    description: 'Ends a role now and answers with the account: its next request is judged without the role.',
    input: inputs.grantEndInput,
    result: { one: 'Account' },
    run: finishGrant,
  });
  command(builder, {
    ...common,
    name: 'sessionRevoke',
    description: 'Ends one session: a place where somebody is signed in and should not be.',
    input: inputs.sessionRevokeInput,
    result: { value: sessionsEnded },
    run: revokeSession,
    after: ({ own }, context) => {
      if (own) context.services.setSession(null);
    },
  });
  command(builder, {
    ...common,
    name: 'signOutEverywhere',
    description: 'Ends all sessions of the own account, or of one that the caller administers.',
    input: inputs.signOutEverywhereInput,
    result: { value: sessionsEnded },
    run: signOutEverywhere,
    after: ({ own }, context) => {
      if (own) context.services.setSession(null);
    },
  });
  command(builder, {
    ...common,
    name: 'tokenCreate',
    description: 'Makes a token for a partner system, bound to a unit and to scopes. The secret is told only here.',
    input: inputs.tokenCreateInput,
    result: { value: tokenSecret },
    run: makeToken,
  });
  command(builder, {
    ...common,
    name: 'tokenRevoke',
    description: 'Ends a token now: its next request is refused.',
    input: inputs.tokenRevokeInput,
    result: { one: 'ApiToken' },
    run: endToken,
  });
  command(builder, {
    ...common,
    name: 'localeSet',
    description: 'Sets the language of the own messages, for requests that ask for none.',
    input: inputs.localeSetInput,
    result: { one: 'Account' },
    run: setLocale,
  });
  command(builder, {
    ...common,
    name: 'savedViewSave',
    description: 'Keeps filter, order and columns of a list under a name, for oneself or for all of a unit.',
    input: inputs.savedViewSaveInput,
    result: { one: 'SavedView' },
    run: saveView,
  });
  command(builder, {
    ...common,
    name: 'savedViewDelete',
    description: 'Removes an own view, for those it was shared with too.',
    input: inputs.savedViewDeleteInput,
    result: { value: deleted },
    run: removeView,
  });
};

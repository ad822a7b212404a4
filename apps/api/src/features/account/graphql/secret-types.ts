import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../context.ts';
import type { Builder } from '../../../graph/builder.ts';
import { readNode } from '../../../graph/read/load.ts';
import { objectRef } from '../../../graph/read/schema.ts';

/** Answers that hold more than a record: secrets that are told once, counts, the id of what is gone. */
export const secretTypes = (builder: Builder) => {
  const record = (type: string, keyOf: (parent: never) => string, description: string) => ({
    type: objectRef(type) as never,
    nullable: true as const,
    description,
    resolve: (parent: unknown, _args: object, context: Context, info: GraphQLResolveInfo) =>
      readNode(type, keyOf(parent as never), info, context) as never,
  });
  const accountSecret = builder.objectRef<{ accountId: string; oneTimePassword: string }>('AccountSecret').implement({
    description: 'An account and the one-time password to hand over to its owner. It is not stored and cannot be asked for again.',
    fields: (t) => ({
      account: t.field(record('Account', (parent: { accountId: string }) => parent.accountId, 'The account as it is now.') as never),
      oneTimePassword: t.string({
        nullable: false,
        description: 'Works until the owner has set a password of his own.',
        resolve: (parent) => parent.oneTimePassword,
      }),
    }),
  });
  const tokenSecret = builder.objectRef<{ tokenId: string; secret: string }>('TokenSecret').implement({
    description: 'A token and its secret. The secret is not stored and cannot be asked for again.',
    fields: (t) => ({
      token: t.field(record('ApiToken', (parent: { tokenId: string }) => parent.tokenId, 'The token as it is now.') as never),
      secret: t.string({
        nullable: false,
        description: 'To be sent as `Authorization: Bearer …`; never in an address.',
        resolve: (parent) => parent.secret,
      }),
    }),
  });
  const sessionsEnded = builder.objectRef<{ count: number; own: boolean }>('SessionsEnded').implement({
    description: 'Sessions that ended. Their next request is refused.',
    fields: (t) => ({
      count: t.int({ nullable: false, description: 'How many ended.', resolve: (parent) => parent.count }),
      own: t.boolean({
        nullable: false,
        description: 'Whether the session that asked is among them: then the browser shows the sign-in page.',
        resolve: (parent) => parent.own,
      }),
    }),
  });
  const enrolment = builder.objectRef<{ secret: string; uri: string }>('SecondFactorEnrolment').implement({
    description: 'What the authenticator app has to know. It is told only here; nothing is switched on before a code confirms it.',
    fields: (t) => ({
      secret: t.string({ nullable: false, description: 'Key to type in by hand (base32).', resolve: (parent) => parent.secret }),
      uri: t.string({
        nullable: false,
        description: 'otpauth:// address: open it on the telephone, or show it as a QR code.',
        resolve: (parent) => parent.uri,
      }),
    }),
  });
  const backupCodes = builder.objectRef<{ backupCodes: readonly string[] }>('BackupCodes').implement({
    description: 'Each lets in once when the telephone is lost. Only their hashes are stored; they cannot be asked for again.',
    fields: (t) => ({
      codes: t.stringList({
        nullable: false,
        description: 'Ten codes, to be kept on paper.',
        resolve: (parent) => [...parent.backupCodes],
      }),
    }),
  });
  const deleted = builder.objectRef<{ id: string }>('Deleted').implement({
    description: 'What was asked for is gone; this names it for caches.',
    fields: (t) => ({ key: t.string({ nullable: false, description: 'Key of the record that is gone.', resolve: (parent) => parent.id }) }),
  });
  return { accountSecret, tokenSecret, sessionsEnded, enrolment, backupCodes, deleted };
};

import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context, Locale } from '../context.ts';
import type { CommandRejection } from '../platform/rejection.ts';
import type { Builder } from './builder.ts';
import { readNode } from './read/load.ts';
import { nodeRef } from './read/schema.ts';

/** A refusal on its way out: the answer of a command that did nothing. */
export type Refusal = { readonly __typename: RefusalType; readonly rejection: CommandRejection };
type RefusalType = 'InputError' | 'RuleError' | 'ForbiddenError' | 'ConflictError';

const TYPE_OF = { INPUT: 'InputError', RULE: 'RuleError', FORBIDDEN: 'ForbiddenError', CONFLICT: 'ConflictError' } as const;

export const refusal = (rejection: CommandRejection): Refusal => ({ __typename: TYPE_OF[rejection.kind], rejection });

export const inLocale = (text: Text, locale: Locale): string => (locale === 'en' ? text.en : text.zh);

const buildErrors = (builder: Builder) => {
  const userError = builder.interfaceRef<Refusal>('UserError').implement({
    description: 'Why a command did nothing. Every refusal can be shown to a person as it is; programs branch on the code.',
    resolveType: (value) => value.__typename,
    fields: (t) => ({
      code: t.string({
        nullable: false,
        description: 'Stable reason, from the published registry. New reasons are new codes, never new types.',
        resolve: ({ rejection }) => rejection.code,
      }),
      message: t.string({
        nullable: false,
        description: 'What is wrong, in the language of the request (Accept-Language, else the account’s).',
        resolve: ({ rejection }, _args, context) => inLocale(rejection.message, context.locale),
      }),
      howToFix: t.string({
        nullable: false,
        description: 'What to do about it, in the language of the request.',
        resolve: ({ rejection }, _args, context) => inLocale(rejection.howToFix, context.locale),
      }),
      messageZh: t.string({
        nullable: false,
        description: 'The message in Chinese, whatever the request’s language, for logs and for forwarding.',
        resolve: ({ rejection }) => rejection.message.zh,
      }),
      messageEn: t.string({
        nullable: false,
        description: 'The message in English, whatever the request’s language.',
        resolve: ({ rejection }) => rejection.message.en,
      }),
      field: t.string({
        nullable: true,
        description: 'Path of the input field that the refusal is about; null when the record as a whole is meant.',
        resolve: ({ rejection }) => rejection.field ?? null,
      }),
    }),
  });

  const fieldError = builder.objectRef<NonNullable<CommandRejection['fields']>[number]>('FieldError').implement({
    description: 'What is wrong with one field, so that a form can show it at its place.',
    fields: (t) => ({
      field: t.string({ nullable: false, description: 'Path in the input, such as "items.2.reason".', resolve: (issue) => issue.field }),
      code: t.string({ nullable: false, description: 'Stable reason of this field’s refusal.', resolve: (issue) => issue.code }),
      message: t.string({
        nullable: false,
        description: 'What is wrong, in the language of the request.',
        resolve: (issue, _args, context) => inLocale(issue.message, context.locale),
      }),
      howToFix: t.string({
        nullable: false,
        description: 'What to enter instead, in the language of the request.',
        resolve: (issue, _args, context) => inLocale(issue.howToFix, context.locale),
      }),
      messageZh: t.string({ nullable: false, description: 'The message in Chinese.', resolve: (issue) => issue.message.zh }),
      messageEn: t.string({ nullable: false, description: 'The message in English.', resolve: (issue) => issue.message.en }),
    }),
  });

  const inputError = builder.objectRef<Refusal>('InputError').implement({
    description: 'The input itself is wrong: a field is missing, too long, of an unknown code. Nothing was looked up or changed.',
    interfaces: [userError],
    fields: (t) => ({
      fields: t.field({
        type: [fieldError],
        nullable: { list: false, items: false },
        description: 'All fields that are wrong, so that they can be mended in one go.',
        resolve: ({ rejection }) =>
          rejection.fields ??
          (rejection.field === undefined
            ? []
            : [{ field: rejection.field, code: rejection.code, message: rejection.message, howToFix: rejection.howToFix }]),
      }),
    }),
  });
  const ruleError = builder.objectRef<Refusal>('RuleError').implement({
    description: 'The input is well-formed, but a rule of the business or the state of the record stands against it.',
    interfaces: [userError],
  });
  const forbiddenError = builder.objectRef<Refusal>('ForbiddenError').implement({
    description: 'The actor may not do this, or there is no such record: which of the two is not told.',
    interfaces: [userError],
  });
  const conflictError = builder.objectRef<Refusal>('ConflictError').implement({
    description: 'Somebody else was faster, or an idempotency key was used for something else.',
    interfaces: [userError],
    fields: (t) => ({
      current: t.field({
        type: nodeRef,
        nullable: true,
        description: 'The record as it is now, to be compared with what was sent; null when none is meant.',
        resolve: ({ rejection }, _args, context, info) => readCurrent(rejection, info, context) as never,
      }),
    }),
  });
  return { userError, fieldError, inputError, ruleError, forbiddenError, conflictError };
};

const readCurrent = (rejection: CommandRejection, info: GraphQLResolveInfo, context: Context) =>
  rejection.current === undefined ? null : readNode(rejection.current.type, rejection.current.id, info, context);

const built = new WeakMap<object, ReturnType<typeof buildErrors>>();

/** The error types on a builder; made at the first call. */
export const defineErrors = (builder: Builder): ReturnType<typeof buildErrors> => {
  const known = built.get(builder);
  if (known !== undefined) return known;
  const made = buildErrors(builder);
  built.set(builder, made);
  return made;
};

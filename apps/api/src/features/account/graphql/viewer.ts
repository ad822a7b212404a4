import { roleList } from '@fuzhi/domain/account/codes.ts';
import type { Grant } from '@fuzhi/domain/kernel/actor.ts';
import { type GraphQLResolveInfo, Kind } from 'graphql';
import type { Context } from '../../../context.ts';
import type { Builder } from '../../../graph/builder.ts';
import { readNode } from '../../../graph/read/load.ts';
import { codeItemRef, objectRef } from '../../../graph/read/schema.ts';
import { actionsOf } from '../viewer-actions.ts';

type Viewer = { readonly accountId: string };

/** `viewer`: who asks, and what the client may offer him. */
export const viewerField = (builder: Builder): void => {
  const viewerGrant = builder.objectRef<Grant>('ViewerGrant').implement({
    description: 'A role the caller holds today, and where.',
    fields: (t) => ({
      role: t.field({
        type: codeItemRef() as never,
        nullable: false,
        description: 'Which role.',
        resolve: (grant: Grant, _args: object, context: Context, info: GraphQLResolveInfo) => codeItem(grant.role, context, info) as never,
      } as never),
      orgUnit: t.field({
        type: objectRef('OrgUnit') as never,
        nullable: true,
        description: 'At which unit; it reaches all units below.',
        resolve: (grant: Grant, _args: object, context: Context, info: GraphQLResolveInfo) =>
          readNode('OrgUnit', grant.orgUnitId, info, context) as never,
      } as never),
    }),
  });
  const viewer = builder.objectRef<Viewer>('Viewer').implement({
    description: 'The caller himself: what a client needs to know to draw its first page.',
    fields: (t) => ({
      account: t.field({
        type: objectRef('Account') as never,
        nullable: true,
        description: 'The account; null for a token, which is nobody’s sign-in.',
        resolve: (parent: Viewer, _args: object, context: Context, info: GraphQLResolveInfo) =>
          context.actor?.kind === 'ACCOUNT' ? (readNode('Account', parent.accountId, info, context) as never) : null,
      } as never),
      grants: t.field({
        type: [viewerGrant],
        nullable: { list: false, items: false },
        description: 'Roles held today. Empty as long as a one-time password must be changed.',
        resolve: (_parent, _args, context) => [...(context.actor?.grants ?? [])],
      }),
      actions: t.stringList({
        nullable: false,
        description: 'Names of the commands and pages that the caller’s roles open, to draw menus by. The server decides anew each time.',
        resolve: (_parent, _args, context) => (context.actor === null ? [] : actionsOf(context.actor)),
      }),
      isDemo: t.boolean({
        nullable: false,
        description: 'Whether this installation shows invented people.',
        resolve: (_parent, _args, context) => context.isDemo,
      }),
      mustChangePassword: t.boolean({
        nullable: false,
        description: 'Whether the caller signed in with a one-time password: he can do nothing but replace it.',
        resolve: (_parent, _args, context) => context.mustChangePassword,
      }),
    }),
  });
  builder.queryField('viewer', (t) =>
    t.field({
      type: viewer,
      nullable: true,
      description: 'Who is asking; null when nobody is signed in.',
      resolve: (_root, _args, context) => (context.accountId === null ? null : { accountId: context.accountId }),
    }),
  );
};

/** A code item under the names the client gave its fields, as the read engine's resolvers expect it. */
const codeItem = (code: string, context: Context, info: GraphQLResolveInfo): object => {
  const item = roleList.byCode.get(code);
  const zh = item?.zh ?? code;
  const en = item?.en ?? code;
  const values: { [field: string]: string } = {
    __typename: 'CodeItem',
    list: 'role',
    code,
    zh,
    en,
    label: context.locale === 'en' ? en : zh,
  };
  return new Proxy(values, { get: (target, key) => target[aliasOf(info, String(key))] });
};

/** The field that a response key of the selection stands for. */
const aliasOf = (info: GraphQLResolveInfo, responseKey: string): string => {
  for (const node of info.fieldNodes) {
    for (const selection of node.selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD && selection.alias?.value === responseKey) return selection.name.value;
    }
  }
  return responseKey;
};

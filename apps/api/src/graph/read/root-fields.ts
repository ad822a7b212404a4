import { type TypeDef, allTypes } from './model.ts';

/** What a root field of Query reads. */
export type RootField = { readonly kind: 'list' | 'one' | 'groups'; readonly type: TypeDef } | { readonly kind: 'node' | 'nodes' };

export const singular = (type: TypeDef): string => type.name.charAt(0).toLowerCase() + type.name.slice(1);

let known: Map<string, RootField> | undefined;
/** The root fields of the engine by name; everything else on Query has a resolver of its own. */
export const rootFields = (): ReadonlyMap<string, RootField> => {
  if (known) return known;
  known = new Map<string, RootField>([
    ['node', { kind: 'node' }],
    ['nodes', { kind: 'nodes' }],
  ]);
  for (const type of allTypes().filter((item) => item.root)) {
    known.set(type.plural, { kind: 'list', type });
    known.set(singular(type), { kind: 'one', type });
    if (Object.keys(type.groups).length > 0) known.set(`${singular(type)}Groups`, { kind: 'groups', type });
  }
  return known;
};

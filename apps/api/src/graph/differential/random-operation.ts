import { encodeGlobalId } from '../global-id.ts';
import { NOUNS, type FilterKind, type RefField, type World, nounOf } from './nouns.ts';
import { cursorOf, keyOf, textOf } from './reference.ts';

/** Operations that nobody would write: every kind of selection, argument and mistake, in any combination. The same seed gives the same ones. */
export type Operation = { readonly text: string; readonly variables: { readonly [name: string]: unknown } };

export type Dice = {
  readonly below: (n: number) => number;
  readonly chance: (p: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly some: <T>(items: readonly T[], most: number) => T[];
};
/** mulberry32: small, even, and the same everywhere. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[below(items.length)] as T;
  };
  return {
    below,
    chance: (p) => next() < p,
    pick,
    some: (items, most) => (items.length === 0 ? [] : Array.from({ length: below(most + 1) }, () => pick(items))),
  };
};

/** An enum value in an argument: bare in the document, a string among the variables. */
class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
const literal = (value: unknown): string => {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
};
const asVariable = (value: unknown): unknown => {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return value.map(asVariable);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asVariable(one)]))
    : value;
};

const single = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);
const OPERATORS: { readonly [kind in FilterKind]: readonly string[] } = {
  String: ['eq', 'ne', 'in', 'contains', 'startsWith'],
  Code: ['eq', 'ne', 'in'],
  Int: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte'],
  Boolean: ['eq', 'ne'],
  Money: ['eq', 'gt', 'gte', 'lt', 'lte'],
  Date: ['eq', 'gt', 'gte', 'lt', 'lte', 'in'],
  DateTime: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte'],
  Enum: ['eq', 'ne', 'in'],
  MaybeEnum: ['eq', 'ne', 'in'],
};

export const randomOperation = (dice: Dice, world: World): Operation => {
  const variables: { [name: string]: unknown } = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let names = 0;
  let mistaken = false;
  const fresh = (prefix: string): string => {
    names += 1;
    return `${prefix}${names}`;
  };

  /** At most one mistake in an operation: which of two is told first is nobody's business. */
  const mistake = (p: number): boolean => {
    const now = !mistaken && dice.chance(p);
    mistaken ||= now;
    return now;
  };
  /** An argument, in the document or as a variable. */
  const argument = (name: string, graphqlType: string, value: unknown): string => {
    if (!dice.chance(0.5)) return `${name}: ${literal(value)}`;
    const variable = fresh('v');
    declared.push(`$${variable}: ${graphqlType}`);
    variables[variable] = asVariable(value);
    return `${name}: $${variable}`;
  };
  const rowsOf = (type: string): readonly { readonly [column: string]: unknown }[] => world.rows[nounOf(type).table] ?? [];
  const anyId = (type: string): string => encodeGlobalId(type, keyOf(nounOf(type), dice.pick(rowsOf(type))));

  const sample = (type: string, field: RefField): unknown => {
    const row = dice.pick(rowsOf(type));
    return 'coded' in field ? row[field.column] : 'value' in field ? field.value(row, world) : null;
  };
  const condition = (type: string, field: RefField): unknown => {
    const kind: FilterKind | undefined = 'coded' in field ? 'Code' : 'value' in field ? field.filter : undefined;
    if (!kind) return undefined;
    const value = (): unknown => {
      const found = sample(type, field) ?? sample(type, field);
      if (found === null || found === undefined) return undefined;
      return kind === 'Enum' || kind === 'MaybeEnum'
        ? new EnumValue(textOf(found))
        : kind === 'String' && dice.chance(0.2)
          ? textOf(found).slice(0, 2)
          : found;
    };
    const operator = dice.pick(OPERATORS[kind]);
    const one = value();
    if (one === undefined) return kind === 'Enum' || kind === 'MaybeEnum' ? undefined : { isNull: dice.chance(0.5) };
    return { [operator]: operator === 'in' ? [one, ...dice.some([0], 2).flatMap(() => value() ?? [])] : one };
  };
  const where = (type: string, depth: number, related = true): { [name: string]: unknown } => {
    const noun = nounOf(type);
    const made: { [name: string]: unknown } = {};
    for (const [name, field] of dice.some(Object.entries(noun.fields), 2)) {
      if ('one' in field) {
        if (related)
          made[name] = dice.chance(0.3)
            ? { id: dice.chance(0.7) ? { eq: anyId(field.one) } : { in: [anyId(field.one), anyId(field.one)] } }
            : where(field.one, 0, false);
      } else {
        const built = condition(type, field);
        if (built !== undefined) made[name] = built;
      }
    }
    if (dice.chance(0.1)) made['id'] = { in: [anyId(type), anyId(type)] };
    if (noun.search && dice.chance(0.15)) made['search'] = dice.pick(['xs', '学生1', 'XUE', '单位', '%', '_', '91610', '\\', 'a b']);
    const [filter] = dice.chance(0.2) ? Object.entries(noun.filters ?? {}) : [];
    if (filter) made[filter[0]] = filter[1].kind === 'ID' ? anyId(filter[1].of ?? type) : dice.pick(['710201', '720301', 'none']);
    if (!related || depth >= 2) return made;
    if (dice.chance(0.15)) made['not'] = where(type, depth + 1);
    if (dice.chance(0.15)) made['or'] = [where(type, depth + 1), ...dice.some([0], 1).map(() => where(type, depth + 1))];
    if (dice.chance(0.2)) made['and'] = [where(type, depth + 1), where(type, depth + 1)];
    return made;
  };

  const pageArguments = (type: string, mayErr: boolean): string => {
    const noun = nounOf(type);
    const made: string[] = [];
    const size = mayErr && mistake(0.03) ? dice.pick([0, -1, 201]) : 1 + dice.below(dice.chance(0.2) ? 60 : 6);
    const end = dice.pick(['first', 'first', 'last', '']);
    if (end !== '') made.push(argument(end, 'Int', size));
    if (mayErr && end === 'first' && mistake(0.02)) made.push(argument('last', 'Int', 2));
    const orderBy = dice.chance(0.6)
      ? dice.some(Object.keys(noun.orders), 2).map((field) => ({
          field: new EnumValue(field),
          ...(dice.chance(0.8) ? { direction: new EnumValue(dice.pick(['ASC', 'DESC'])) } : {}),
        }))
      : undefined;
    const plain = orderBy && (asVariable(orderBy) as unknown[]);
    if (orderBy) made.push(argument('orderBy', `[${type}Order!]`, orderBy));
    for (const name of ['after', 'before']) {
      if (!dice.chance(0.25)) continue;
      const wrong = mayErr && mistake(0.06);
      made.push(
        argument(
          name,
          'String',
          wrong
            ? dice.pick(['', 'x', 'W10', Buffer.from('["Other/X.ASC", null]').toString('base64url')])
            : cursorOf(type, plain, dice.pick(rowsOf(type)), world),
        ),
      );
    }
    if (dice.chance(0.6)) {
      const wrong =
        mayErr && mistake(0.04)
          ? { id: { eq: dice.pick(['x', encodeGlobalId(type === 'Major' ? 'Employer' : 'Major', 'x'), '']) } }
          : mayErr && noun.search && mistake(0.03)
            ? { search: 'a\0b' }
            : {};
      made.push(argument('where', `${type}Filter`, { ...where(type, 0), ...wrong }));
    }
    return made.length > 0 ? `(${made.join(', ')})` : '';
  };

  const directive = (): string => {
    if (!dice.chance(0.08)) return '';
    const kind = dice.pick(['skip', 'include']);
    return ` @${kind}(${argument('if', 'Boolean!', dice.chance(0.5))})`;
  };
  /** Field by field; what takes no arguments may come twice under one name, to be merged. */
  const field = (name: string, rest: string, mayRepeat: boolean): string => {
    const alias = !mayRepeat || dice.chance(0.15) ? `${fresh('a')}: ` : '';
    return `${alias}${name}${rest}`;
  };
  const selection = (parent: string, depth: number, makers: readonly (() => string)[]): string => {
    const parts = Array.from({ length: 1 + dice.below(depth > 2 ? 3 : 6) }, () => dice.pick(makers)());
    if (dice.chance(0.15)) parts.push(field('__typename', '', true));
    if (dice.chance(0.12)) parts.push(`... ${dice.chance(0.5) ? `on ${parent}` : ''}${directive()} { ${dice.pick(makers)()} __typename }`);
    if (dice.chance(0.12)) {
      const name = fresh('F');
      fragments.push(`fragment ${name} on ${parent} { ${dice.pick(makers)()} ${dice.pick(makers)()} }`);
      parts.push(`...${name}${directive()}`);
    }
    return `{ __typename ${parts.join(' ')} }`;
  };
  const code = (): string => `{ ${[...new Set(['code', ...dice.some(['zh', 'en', 'label', 'list', '__typename'], 3)])].join(' ')} }`;

  const ofRow = (type: string, depth: number): string => {
    const noun = nounOf(type);
    const makers = [
      () => field('id', directive(), true),
      ...Object.entries(noun.fields).map(([name, item]) => (): string => {
        if ('coded' in item) return field(name, `${directive()} ${code()}`, true);
        if ('actions' in item) return field(name, ` { action allowed ${dice.chance(0.3) ? 'reason' : ''} }`, true);
        if ('one' in item) return depth > 3 ? field('id', '', true) : field(name, `${directive()} ${ofRow(item.one, depth + 1)}`, true);
        if ('many' in item) {
          if (depth > 2) return field('id', '', true);
          return item.paged
            ? field(name, `${pageArguments(item.many, false)} ${ofPage(item.many, depth + 1)}`, false)
            : field(name, ` ${ofRow(item.many, depth + 1)}`, true);
        }
        return field(name, directive(), true);
      }),
    ];
    return selection(type, depth, makers);
  };
  const ofFigures = (type: string): string => `{ count ${dice.some(Object.keys(nounOf(type).counts ?? {}), 3).join(' ')} }`;
  const ofPage = (type: string, depth: number): string =>
    selection(`${type}Connection`, depth, [
      () => field('nodes', ` ${ofRow(type, depth + 1)}`, true),
      () => field('edges', ` { cursor node ${ofRow(type, depth + 1)} }`, true),
      () =>
        field(
          'pageInfo',
          ` { ${[...new Set(dice.some(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'], 4)), 'hasNextPage'].join(' ')} }`,
          true,
        ),
      () => field('totalCount', directive(), true),
      () => field('aggregates', ` ${ofFigures(type)}`, true),
    ]);
  const ofGroups = (type: string): string => {
    const keys = dice.some(Object.keys(nounOf(type).groups ?? {}), 2);
    const by = keys.length > 0 ? keys : Object.keys(nounOf(type).groups ?? {}).slice(0, 1);
    const members = [...new Set(by)].map((key) => {
      const target = nounOf(type).fields[nounOf(type).groups?.[key] ?? ''];
      const name = key.toLowerCase().replaceAll(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
      return `${name}${target && 'coded' in target ? ` ${code()}` : target && 'one' in target ? ` ${ofRow(target.one, 4)}` : ''}`;
    });
    const made = [
      argument(
        'by',
        `[${type}GroupKey!]!`,
        by.map((key) => new EnumValue(key)),
      ),
    ];
    if (dice.chance(0.5)) made.push(argument('where', `${type}Filter`, where(type, 0)));
    if (dice.chance(0.3)) made.push(argument('first', 'Int', 1 + dice.below(4)));
    return `(${made.join(', ')}) { key { ${members.join(' ')} } count ${dice.chance(0.5) ? `aggregates ${ofFigures(type)}` : ''} }`;
  };

  const listed = Object.entries(NOUNS).filter(([, noun]) => noun.plural !== '');
  const types = listed.map(([type]) => type);
  const wrongId = (): string =>
    dice.pick([
      '',
      'x',
      encodeGlobalId('Nothing', 'x'),
      encodeGlobalId('Placement', '00000000-0000-7000-8000-000000000000'),
      encodeGlobalId('Placement', 'no-uuid'),
    ]);
  const onNode = (): string =>
    `{ __typename id ${[...new Set(dice.some(types, 3))].map((type) => `... on ${type} ${ofRow(type, 3)}`).join(' ')} }`;
  const rootField = (): string => {
    const type = dice.chance(0.5) ? dice.pick(['Placement', 'Graduate']) : dice.pick(types);
    const kind = dice.below(10);
    if (kind < 6) return field(nounOf(type).plural, `${pageArguments(type, true)} ${ofPage(type, 0)}`, false);
    if (kind < 7)
      return field(
        single(type),
        `(${argument('id', 'ID!', mistake(0.1) ? anyId(dice.pick(types)) : anyId(type))}) ${ofRow(type, 1)}`,
        false,
      );
    if (kind < 8 && nounOf(type).groups) return field(`${single(type)}Groups`, ofGroups(type), false);
    if (kind < 9)
      return field('node', `(${argument('id', 'ID!', dice.chance(0.2) ? wrongId() : anyId(dice.pick(types)))}) ${onNode()}`, false);
    return field(
      'nodes',
      `(${argument('ids', '[ID!]!', [anyId('Placement'), ...dice.some([0], 4).map(() => (dice.chance(0.2) ? wrongId() : anyId(dice.pick(types))))])}) ${onNode()}`,
      false,
    );
  };
  const fields = Array.from({ length: 1 + (dice.chance(0.25) ? dice.below(3) : 0) }, rootField);
  if (dice.chance(0.05)) fields.push(field('__typename', '', true));
  return {
    text: `query Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${fields.join(' ')} } ${fragments.join(' ')}`,
    variables,
  };
};

import type { Text } from '@fuzhi/domain/kernel/rejection.ts';
import { placementIndicators } from '@fuzhi/domain/placement/indicators.ts';
import { formatPeriod } from '@fuzhi/domain/round/model.ts';
import type { GraphQLResolveInfo } from 'graphql';

import type { Context } from '../../../context.ts';
import type { Builder } from '../../../graph/builder.ts';
import { encodeGlobalId } from '../../../graph/global-id.ts';
import { readConnection, readNode } from '../../../graph/read/load.ts';
import { connectionRef, objectRef } from '../../../graph/read/schema.ts';
import { type Counts, type Figure, figuresOf, type Group } from '../figures.ts';
import { argumentsOf, selected } from '../selection.ts';
import { baseFilter, type Filter, narrowed, type Part, partFilters, PARTS } from '../filter.ts';
import { dimensionOf, GROUP_KEYS } from '../dimensions.ts';

type GroupOf = Group & { readonly figure: Figure };
const inLocale = (text: Text, { locale }: Context): string => (locale === 'en' ? text.en : text.zh);
const filterOf = (figure: Figure, part: Part): Filter =>
  narrowed(baseFilter({ org: figure.org, ...figure.period }), ...partFilters(figure.definition, part));

/** Figures, each with the rows behind it. */
export const indicatorFields = (builder: Builder): void => {
  const part = builder.enumType('IndicatorPart', {
    description: 'Which rows of a figure: counted above the line, all below it, or below it and not above.',
    values: PARTS,
  });
  const groupKey = builder.enumType('IndicatorGroupKey', {
    description:
      'What a figure is broken down by: school, major, field of majors (2010 catalogue, as on form FM21), poverty category, region of work, nature of the employer, section of the economy.',
    values: GROUP_KEYS,
  });
  const counts = builder.interfaceRef<Counts>('IndicatorCounts').implement({
    description: 'A count over another, and the rate they make.',
    fields: (t) => ({
      value: t.field({
        type: 'Percent',
        nullable: true,
        description: 'The rate in percent to two decimals; null when there is nothing to divide by.',
        resolve: (given) => given.value,
      }),
      numerator: t.exposeInt('numerator', { nullable: false, description: 'Rows counted above the line.' }),
      denominator: t.exposeInt('denominator', { nullable: false, description: 'Rows counted below the line.' }),
    }),
  });
  const period = builder.objectRef<Figure['trend'][number]>('IndicatorPeriod').implement({
    description: 'The same figure in one period.',
    interfaces: [counts],
    fields: (t) => ({
      period: t.exposeString('period', { nullable: false, description: 'Graduating year and kind of round: 2026-FINAL.' }),
    }),
  });
  const target = builder.objectRef<NonNullable<Figure['target']>>('IndicatorTarget').implement({
    description: 'What was promised, and where.',
    fields: (t) => ({
      value: t.field({ type: 'Percent', nullable: false, description: 'The promised rate.', resolve: ({ value }) => value }),
      source: t.string({
        nullable: false,
        description: 'Where it was promised, in the language of the request.',
        resolve: (given, _args, context) => inLocale(given, context),
      }),
    }),
  });
  const group = builder.objectRef<GroupOf>('IndicatorGroup').implement({
    description: 'The figure of one school, major, field, category, region, nature or industry.',
    interfaces: [counts],
    fields: (t) => ({
      by: t.field({ type: groupKey, nullable: false, description: 'What it is grouped by.', resolve: ({ by }) => by }),
      key: t.string({
        nullable: false,
        description: 'Global id of the school, or the code; empty for rows that say none.',
        resolve: ({ by, key }) => (by === 'SCHOOL' ? encodeGlobalId('OrgUnit', key) : key),
      }),
      label: t.string({
        nullable: false,
        description: 'Its name, in the language of the request.',
        resolve: (given, _args, context) => inLocale(given, context),
      }),
      where: t.field({
        type: 'JSON',
        nullable: false,
        description: 'The PlacementFilter that opens the same rows in a list.',
        args: { part: t.arg({ type: part, required: true, description: 'Which rows.' }) },
        resolve: (given, args) => narrowed(filterOf(given.figure, args.part), dimensionOf(given.by).filter(given.key)),
      }),
    }),
  });

  const figure = builder.objectRef<Figure>('IndicatorValue').implement({
    description:
      'A figure of a unit in a period: counted from the rows when asked, with what it counts, its target, and the rows behind it.',
    interfaces: [counts],
    fields: (t) => ({
      id: t.string({ nullable: false, description: 'Id of the indicator: IND20.', resolve: ({ definition }) => definition.id }),
      zh: t.string({ nullable: false, description: 'Chinese name.', resolve: ({ definition }) => definition.zh }),
      en: t.string({ nullable: false, description: 'English name.', resolve: ({ definition }) => definition.en }),
      name: t.string({
        nullable: false,
        description: 'Name in the language of the request.',
        resolve: ({ definition }, _args, context) => inLocale(definition, context),
      }),
      unit: t.string({ nullable: false, description: 'Unit of the value.', resolve: ({ definition }) => definition.unit }),
      period: t.string({
        nullable: false,
        description: 'Graduating year and kind of round: 2026-FINAL.',
        resolve: (given) => formatPeriod(given.period),
      }),
      org: t.field({
        type: objectRef('OrgUnit') as never,
        nullable: true,
        description: 'The unit whose rows are counted, with all below it.',
        resolve: (given, _args, context, info) => readNode('OrgUnit', given.org, info, context) as never,
      }),
      better: t.string({
        nullable: false,
        description: 'Which way is good: higher, lower, or context for neither.',
        resolve: ({ definition }) => definition.better,
      }),
      definition: t.string({
        nullable: false,
        description: 'The formula in words, in the language of the request.',
        resolve: ({ definition }, _args, context) => inLocale(definition.formula, context),
      }),
      numeratorLabel: t.string({
        nullable: false,
        description: 'What is counted above the line.',
        resolve: ({ definition }, _args, context) => inLocale(definition.numerator.label, context),
      }),
      denominatorLabel: t.string({
        nullable: false,
        description: 'What is counted below the line.',
        resolve: ({ definition }, _args, context) => inLocale(definition.denominator.label, context),
      }),
      exclusions: t.stringList({
        nullable: false,
        description: 'What is left out, and why.',
        resolve: ({ definition }, _args, context) => definition.exclusions.map((text) => inLocale(text, context)),
      }),
      source: t.string({
        nullable: false,
        description: 'Where the definition comes from.',
        resolve: ({ definition }, _args, context) => inLocale(definition.source, context),
      }),
      target: t.field({
        type: target,
        nullable: true,
        description: 'What was promised; null without a promise.',
        resolve: (given) => given.target,
      }),
      trend: t.field({
        type: [period],
        nullable: false,
        description: 'The years that had a round of this kind, oldest first.',
        resolve: (given) => given.trend,
      }),
      groups: t.field({
        type: [group],
        nullable: false,
        description: 'The figure broken down: categories of poverty first, what the rows do not say last.',
        args: {
          by: t.arg({ type: groupKey, required: true, description: 'What to break it down by.' }),
          first: t.arg.int({ required: false, description: 'So many at most; all when left out.' }),
        },
        resolve: (given, args) =>
          given
            .groups(args.by, typeof args.first === 'number' ? Math.max(0, args.first) : undefined)
            .map((one) => ({ ...one, figure: given })),
      }),
      where: t.field({
        type: 'JSON',
        nullable: false,
        description: 'The PlacementFilter that opens the same rows in a list: the list’s total is the count.',
        args: { part: t.arg({ type: part, required: true, description: 'Which rows.' }) },
        resolve: (given, args) => filterOf(given, args.part),
      }),
      rows: t.field({
        type: connectionRef('Placement') as never,
        nullable: false,
        description: 'The rows behind the figure.',
        args: {
          part: t.arg({ type: part, required: true, description: 'Which rows.' }),
          first: t.arg.int({ required: false, description: '1–200, default 50.' }),
          after: t.arg.string({ required: false, description: 'Cursor of the row before the page.' }),
          last: t.arg.int({ required: false, description: '1–200: the page before `before`, or the last one.' }),
          before: t.arg.string({ required: false, description: 'Cursor of the row after the page.' }),
        },
        resolve: (given, args, context, info) => readConnection('Placement', filterOf(given, args.part), info, context) as never,
      }),
    }),
  });

  const orgArg = { description: 'The unit; its own rows and all below it count.', required: true } as const;
  const periodArg = { description: 'Graduating year and kind of round: 2026-FINAL.', required: true } as const;
  const read = (context: Context, info: GraphQLResolveInfo, wanted: { ids: readonly string[]; org: string; period: string }) =>
    figuresOf(context, {
      ...wanted,
      trend: selected(info, 'trend').length > 0,
      groups: GROUP_KEYS.filter((key) => argumentsOf(info, selected(info, 'groups'), 'by').includes(key)),
    });

  builder.queryField('indicator', (t) =>
    t.field({
      type: figure,
      nullable: true,
      description: 'One figure of a unit in a period; null when the unit’s records are not yours to read.',
      args: {
        id: t.arg.string({ required: true, description: 'Id of the indicator: IND20.' }),
        org: t.arg.id(orgArg),
        period: t.arg.string(periodArg),
      },
      resolve: async (_root, args, context, info) =>
        (await read(context, info, { ids: [args.id], org: args.org, period: args.period }))?.[0] ?? null,
    }),
  );
  builder.queryField('indicators', (t) =>
    t.field({
      type: [figure],
      nullable: true,
      description: 'Several figures of a unit in a period, counted in one pass; null when the unit’s records are not yours to read.',
      args: {
        ids: t.arg.stringList({ required: false, description: 'Which; all of the module when left out.' }),
        module: t.arg.string({ required: false, description: 'Module of the indicators: VOC.' }),
        org: t.arg.id(orgArg),
        period: t.arg.string(periodArg),
      },
      resolve: (_root, args, context, info) => {
        const ids = args.ids ?? placementIndicators.filter(({ module }) => (args.module ?? module) === module).map(({ id }) => id);
        return read(context, info, { ids, org: args.org, period: args.period });
      },
    }),
  );
};

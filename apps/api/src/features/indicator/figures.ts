import type { IndicatorDefinition } from '@fuzhi/domain/kernel/indicator.ts';
import { rate } from '@fuzhi/domain/kernel/percent.ts';
import { hasScope } from '@fuzhi/domain/kernel/scope.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { placementIndicators } from '@fuzhi/domain/placement/indicators.ts';
import { formatPeriod, parsePeriod, type Period } from '@fuzhi/domain/round/model.ts';
import type { GraphQLSchema } from 'graphql';

import type { Context } from '../../context.ts';
import { badInput } from '../../graph/read/errors.ts';
import { compileWhere, type WherePiece } from '../../graph/read/list.ts';
import { askerOf } from '../../graph/read/resolve.ts';
import { keyOfId } from '../../graph/read/values.ts';
import { baseFilter, type Filter, predicateFilter } from './filter.ts';
import {
  type FigureLine,
  type FigureUnit,
  figuresStatement,
  GROUP_KEYS,
  type GroupKey,
  targetsStatement,
  type TargetLine,
  unitStatement,
} from './statement.ts';

/** A count over another, with the rate they make; null where there is nothing to be divided by. */
export type Counts = { readonly value: number | null; readonly numerator: number; readonly denominator: number };
export type Group = Counts & { readonly by: GroupKey; readonly key: string; readonly zh: string; readonly en: string };
export type Figure = Counts & {
  readonly definition: IndicatorDefinition;
  readonly period: Period;
  /** uuid of the unit */
  readonly org: string;
  readonly target: { readonly value: number; readonly zh: string; readonly en: string } | null;
  readonly trend: readonly (Counts & { readonly period: string })[];
  readonly groups: readonly Group[];
};

export type Wanted = {
  readonly ids: readonly string[];
  readonly org: string;
  readonly period: string;
  readonly trend: boolean;
  readonly groups: boolean;
};

const definitionsOf = (ids: readonly string[]): IndicatorDefinition[] =>
  [...new Set(ids)].map((id) => {
    const found = placementIndicators.find((definition) => definition.id === id);
    if (found !== undefined) return found;
    const known = placementIndicators.map((definition) => definition.id).join(', ');
    throw badInput('UNKNOWN_INDICATOR', `没有指标“${id}”,可用:${known}`, `There is no indicator "${id}"; there are: ${known}`);
  });

const periodOf = (text: string): Period => {
  const period = parsePeriod(text);
  if (period !== undefined) return period;
  throw badInput(
    'BAD_PERIOD',
    '统计期应写成“毕业年份-轮次”,如 2026-FINAL',
    'A period is written as graduating year and round, as 2026-FINAL',
  );
};

/** What the rows behind a figure are found by: a token needs the scopes of all three. */
const NOUNS = ['placement', 'org', 'round'] as const;

/** The unit asked about, if its records are the asker's to read; a figure of a part is never shown as that of the whole. */
const readableUnit = async (context: Context, globalId: string): Promise<FigureUnit | undefined> => {
  const { key } = keyOfId(globalId, 'OrgUnit');
  const [unit] = await context.services.read<FigureUnit>(unitStatement(key));
  const { actor } = askerOf(context);
  return unit !== undefined && NOUNS.every((noun) => hasScope(actor, noun)) && mayReadPlacements(actor, unit.path) ? unit : undefined;
};

const countsOf = (line: FigureLine | undefined, at: number): Counts => {
  const numerator = Number(line?.above[at] ?? 0);
  const denominator = Number(line?.below[at] ?? 0);
  return { numerator, denominator, value: rate(numerator, denominator) };
};

/** The figures asked for, in order of their ids; null when the unit isn't the asker's to see. One statement counts them all. */
export const figuresOf = async (context: Context, schema: GraphQLSchema, wanted: Wanted): Promise<Figure[] | null> => {
  const definitions = definitionsOf(wanted.ids);
  const period = periodOf(wanted.period);
  const asker = askerOf(context);
  const unit = await readableUnit(context, wanted.org);
  if (unit === undefined) return null;
  const compile = (filter: Filter): WherePiece => compileWhere(schema, 'Placement', filter, 'p', asker);
  // a predicate without a test counts every row of the base
  const counted = (rows: IndicatorDefinition['numerator']['rows']) => (rows.length === 0 ? null : compile(predicateFilter(rows)));
  const { school } = baseFilter({ org: unit.id, ...period });
  const figures = definitions.map(({ numerator, denominator }) => ({
    above: counted([...denominator.rows, ...numerator.rows]),
    below: counted(denominator.rows),
  }));
  const scope = { rows: compile({ school }), ...period, trend: wanted.trend, groups: wanted.groups ? GROUP_KEYS : [] };
  const lines = await context.services.read<FigureLine>(figuresStatement(figures, scope));
  const targets = await context.services.read<TargetLine>(
    targetsStatement(
      definitions.map(({ id }) => id),
      unit.id,
      asker.today,
    ),
  );
  const totals = lines.filter((line) => line.by === null);
  return definitions.map((definition, at) => ({
    ...countsOf(
      totals.find((line) => line.year === period.year),
      at,
    ),
    definition,
    period,
    org: unit.id,
    target: targetOf(definition, targets),
    trend: totals.map((line) => ({ ...countsOf(line, at), period: formatPeriod({ year: line.year, kind: period.kind }) })),
    groups: lines.flatMap((line) => (line.by === null ? [] : [groupOf(line, line.by, at)])),
  }));
};

const groupOf = (line: FigureLine, by: GroupKey, at: number): Group => {
  const key = line.key ?? '';
  const zh = line.zh ?? (key === 'NONE' ? '非困难家庭' : key);
  return { ...countsOf(line, at), by, key, zh, en: line.en ?? (key === 'NONE' ? 'Not in difficulty' : zh) };
};

/** What this unit promised, else what the definition says anybody is measured by. */
const targetOf = (definition: IndicatorDefinition, targets: readonly TargetLine[]): Figure['target'] => {
  const set = targets.find((target) => target.indicator === definition.id);
  if (set !== undefined) return { value: Number(set.value), zh: set.zh, en: set.en };
  return definition.target === undefined ? null : { value: definition.target.value, ...definition.target.source };
};

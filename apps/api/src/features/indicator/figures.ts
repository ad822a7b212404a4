import type { IndicatorDefinition } from '@fuzhi/domain/kernel/indicator.ts';
import { codeListByName } from '@fuzhi/domain/code-lists.ts';
import { rate } from '@fuzhi/domain/kernel/percent.ts';
import { hasScope } from '@fuzhi/domain/kernel/scope.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { placementIndicators } from '@fuzhi/domain/placement/indicators.ts';
import { formatPeriod, parsePeriod, type Period, type RoundKind } from '@fuzhi/domain/round/model.ts';

import type { Context } from '../../context.ts';
import { badInput } from '../../graph/read/errors.ts';
import { askerOf } from '../../graph/read/resolve.ts';
import { keyOfId } from '../../graph/read/values.ts';
import { dimensionOf, type GroupKey } from './dimensions.ts';
import { readTally, type TallyLine, type Target } from './statement.ts';
import { COUNTS } from './tally-statement.ts';

/** A count over another, with the rate they make; null where there is nothing to be divided by. */
export type Counts = { readonly value: number | null; readonly numerator: number; readonly denominator: number };
export type Group = Counts & { readonly by: GroupKey; readonly key: string; readonly zh: string; readonly en: string };
export type Figure = Counts & {
  readonly definition: IndicatorDefinition;
  /** of the rows it counts: the period asked for, or the follow-up of its year */
  readonly period: Period;
  /** uuid of the unit */
  readonly org: string;
  readonly target: { readonly value: number; readonly zh: string; readonly en: string } | null;
  readonly trend: readonly (Counts & { readonly period: string })[];
  /** broken down, at most so many; only what was asked for is counted */
  readonly groups: (by: GroupKey, first: number | undefined) => Group[];
};

export type Wanted = {
  readonly ids: readonly string[];
  readonly org: string;
  readonly period: string;
  readonly trend: boolean;
  /** what to break down by */
  readonly groups: readonly GroupKey[];
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

const NOBODY: Counts = { numerator: 0, denominator: 0, value: null };
const countsOf = ({ id }: IndicatorDefinition, line: TallyLine | undefined): Counts => {
  const places = COUNTS.at.get(id);
  if (line === undefined || places === undefined) return NOBODY;
  const numerator = line.counts[places.above] ?? 0;
  const denominator = line.counts[places.below] ?? 0;
  return { numerator, denominator, value: rate(numerator, denominator) };
};

const MISSING = { zh: '未填', en: 'Not stated' };

const groupOf = (definition: IndicatorDefinition, line: TallyLine, by: GroupKey): Group => {
  const list = dimensionOf(by).codes;
  const item = list === undefined ? undefined : codeListByName.get(list)?.byCode.get(line.key);
  const zh = item?.zh ?? line.zh ?? (line.key === '' ? MISSING.zh : line.key);
  const en = item?.en ?? line.en ?? (line.key === '' ? MISSING.en : zh);
  return { ...countsOf(definition, line), by, key: line.key, zh, en };
};

/** Codes as their list has them (poverty categories before those not in difficulty), what is not said last. */
const placeOf = (line: TallyLine, by: GroupKey): number => {
  const list = dimensionOf(by).codes;
  if (list === undefined) return 0;
  const place = codeListByName.get(list)?.items.findIndex((item) => item.code === line.key) ?? -1;
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
};
const groupsOf = (lines: readonly TallyLine[], by: GroupKey): TallyLine[] =>
  lines
    .filter((line) => line.dimension === by)
    .map((line) => ({ line, place: placeOf(line, by) }))
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line);

/** The figures asked for, in order of their ids; null when the unit isn't the asker's to see. At most two statements, whatever is asked. */
export const figuresOf = async (context: Context, wanted: Wanted): Promise<Figure[] | null> => {
  const definitions = definitionsOf(wanted.ids);
  const asked = periodOf(wanted.period);
  const { actor, today } = askerOf(context);
  const { key } = keyOfId(wanted.org, 'OrgUnit');
  const kindOf = (definition: IndicatorDefinition): RoundKind => (definition.round as RoundKind | undefined) ?? asked.kind;
  const scope = {
    unit: key,
    kinds: [...new Set(definitions.map(kindOf))],
    year: asked.year,
    trend: wanted.trend,
    groups: wanted.groups,
    targets: { of: definitions.map(({ id }) => id), on: today },
  };
  const tally = await readTally(context.services.read, scope);
  // a figure of a part is never shown as that of the whole: the unit's records must all be the asker's to read
  if (tally === undefined || !NOUNS.every((noun) => hasScope(actor, noun)) || !mayReadPlacements(actor, tally.path)) return null;
  const { lines } = tally;
  return definitions.map((definition) => {
    const period = { year: asked.year, kind: kindOf(definition) };
    const own = lines.filter((line) => line.kind === period.kind);
    const totals = own.filter((line) => line.dimension === 'TOTAL');
    return {
      ...countsOf(
        definition,
        totals.find((line) => line.year === period.year),
      ),
      definition,
      period,
      org: key,
      target: targetOf(definition, tally.targets),
      trend: totals.map((line) => ({ ...countsOf(definition, line), period: formatPeriod({ year: line.year, kind: period.kind }) })),
      groups: (by, first) =>
        groupsOf(own, by)
          .slice(0, first)
          .map((line) => groupOf(definition, line, by)),
    };
  });
};

/** What this unit promised, else what the definition says anybody is measured by. */
const targetOf = (definition: IndicatorDefinition, targets: readonly Target[]): Figure['target'] => {
  const set = targets.find((target) => target.indicator === definition.id);
  if (set !== undefined) return { value: set.value, zh: set.zh, en: set.en };
  return definition.target === undefined ? null : { value: definition.target.value, ...definition.target.source };
};

import { Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

import { badInput } from './read/errors.ts';
import type { Builder } from './builder.ts';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;
const MONEY = /^-?\d{1,13}(?:\.\d{1,2})?$/u;

const isDay = (text: string): boolean => {
  const hit = DATE.exec(text);
  if (!hit) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && Number(hit[1]) >= 1;
};

const asDate = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value;
  throw badInput('BAD_DATE', '日期要写成 YYYY-MM-DD,并且是存在的一天', 'A date is written YYYY-MM-DD and must exist');
};
const asDateTime = (value: unknown): string => {
  if (typeof value === 'string' && DATE_TIME.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))) return value;
  throw badInput(
    'BAD_DATE_TIME',
    '时间要写成带时区的 ISO 8601,例如 2026-11-24T09:30:00+08:00',
    'A time is ISO 8601 with an offset, such as 2026-11-24T09:30:00+08:00',
  );
};
/** Canonical text: two digits after the point. A number is taken when it is exact to a fen. */
const asMoney = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && MONEY.test(text)) {
    const [whole = '0', cents = ''] = text.split('.');
    return `${whole}.${cents.padEnd(2, '0')}`;
  }
  throw badInput(
    'BAD_MONEY',
    '金额以元为单位,最多两位小数,例如 "3500.00"',
    'An amount is in yuan with at most two decimals, such as "3500.00"',
  );
};
const asPercent = (value: unknown): number => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 100) return value;
  throw badInput('BAD_PERCENT', '百分比是 0 到 100 之间的数', 'A percentage is a number from 0 to 100');
};

const textOf = (node: ValueNode): unknown => {
  if (node.kind === Kind.STRING) return node.value;
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined;
};

/** Values leave as the database wrote them; what comes in is checked here, so that no odd text reaches a statement. */
export const defineScalars = (builder: Builder): void => {
  builder.scalarType('Date', {
    description: 'A calendar day, YYYY-MM-DD, in China. It has no time zone, so that a birthday stays the same day everywhere.',
    serialize: (value) => value,
    parseValue: asDate,
    parseLiteral: (node) => asDate(textOf(node)),
  });
  builder.scalarType('DateTime', {
    description: 'A moment, ISO 8601 with an offset. Used for what happened, never for what is due on a day.',
    serialize: (value) => ((value as unknown) instanceof Date ? (value as unknown as Date).toISOString() : value),
    parseValue: asDateTime,
    parseLiteral: (node) => asDateTime(textOf(node)),
  });
  builder.scalarType('Money', {
    description: 'An amount in yuan as text with two decimals, "3500.00". Text, because a floating-point number cannot hold every fen.',
    serialize: (value) => value,
    parseValue: asMoney,
    parseLiteral: (node) => asMoney(textOf(node)),
  });
  builder.scalarType('Percent', {
    description: 'A share of a hundred with two decimals, 0 to 100. Null where the denominator is zero: no figure is not 0%.',
    serialize: (value) => value,
    parseValue: asPercent,
    parseLiteral: (node) => asPercent(textOf(node)),
  });
  builder.scalarType('JSON', {
    description: 'A value whose form is stated at the field that carries it: saved filters, audit images, import reports.',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  });
};

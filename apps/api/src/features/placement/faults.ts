import type { Rejection } from '@fuzhi/domain/kernel/rejection.ts';

export type FaultyRow = { readonly name: string; readonly faults: readonly Rejection[] };

const EXAMPLES = 3;
const REASONS = 5;

/** Adds to a refusal what is wrong in how many rows, the most frequent reasons first, with a few names to look for in the list. */
export const withFaults = (refusal: Rejection, rows: readonly FaultyRow[]): Rejection => {
  const reasons = new Map<string, { zh: string; en: string; names: string[] }>();
  for (const { name, faults } of rows) {
    for (const { message } of faults) {
      const reason = reasons.get(message.zh) ?? { zh: message.zh.replace(/。$/u, ''), en: message.en.replace(/\.$/u, ''), names: [] };
      reason.names.push(name);
      reasons.set(message.zh, reason);
    }
  }
  const frequent = [...reasons.values()].toSorted((a, b) => b.names.length - a.names.length).slice(0, REASONS);
  const few = (names: readonly string[], separator: string) =>
    names.slice(0, EXAMPLES).join(separator) + (names.length > EXAMPLES ? ' …' : '');
  const zh = frequent.map(({ zh, names }) => `${zh}:${names.length} 人(${few(names, '、')})`).join(';');
  const en = frequent.map(({ en, names }) => `${en}: ${names.length} (${few(names, ', ')})`).join('; ');
  return { ...refusal, message: { zh: `${refusal.message.zh}${zh}。`, en: `${refusal.message.en} ${en}.` } };
};

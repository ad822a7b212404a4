import type { Detector } from './detector-facts.ts';
import { groupedBy, idsOf } from './detector-numbers.ts';

/**
 * One telephone number for several graduates: they cannot all be called back on it. Three or more is asked about. A pair is asked about with
 * low weight, and not at all when both have one family name: twins and cousins of a year share a parent's telephone.
 */
export const detectSamePhone: Detector = ({ rows }) =>
  [...groupedBy(rows, (row) => row.phone)].flatMap(([phone, group]) => {
    const families = new Set(group.map((row) => row.graduateName.slice(0, 1)));
    if (group.length < 2 || (group.length === 2 && families.size === 1)) return [];
    return [
      {
        kind: 'SAME_PHONE',
        subject: phone,
        weight: group.length === 2 ? 'LOW' : 'NORMAL',
        params: { count: group.length, classes: new Set(group.map((row) => row.className)).size },
        rows: idsOf(group),
      } as const,
    ];
  });

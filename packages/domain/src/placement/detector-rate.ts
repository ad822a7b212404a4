import type { Detector } from './detector-facts.ts';
import { isEmployed } from './model.ts';

/**
 * From how many graduates on "everybody" is remarkable. Where 98 of 100 are employed, as the district promises, all of a cohort of 150 are so
 * by luck in less than one year out of twenty (0.98^150 = 4.8%); small schools have honest years of 100%.
 */
const LEAST = 150;

/** Everybody counts as employed: nobody seeking, nobody lost, nobody at home. */
export const detectFullRate: Detector = ({ rows }) =>
  rows.length < LEAST || rows.some((row) => !isEmployed(row.destination))
    ? []
    : [{ kind: 'FULL_RATE', subject: '', weight: 'LOW', params: { count: rows.length }, rows: [] }];

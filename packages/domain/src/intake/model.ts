import type { LocalDate } from '../kernel/local-date.ts';
import { type SchoolYear, firstDayOf } from '../kernel/school-year.ts';

/** A major that a school offers to those who enter in these years. Null: without an end. */
export type OfferValues = {
  readonly majorCode: string;
  /** first and last year of entry */
  readonly fromYear: number;
  readonly toYear: number | null;
  /** length of schooling in years */
  readonly length: number;
};

/** A class of a vocational school. Pupils are counts until there is a roll; null is "not said". */
export type ClassValues = {
  readonly name: string;
  readonly entryYear: number;
  /** planned; graduates of the class are those of this year with its name */
  readonly graduationYear: number;
  readonly majorCode: string;
  /** code of vocational-class-type */
  readonly classType: string;
  readonly headTeacher: string | null;
  readonly capacity: number | null;
  readonly boys: number | null;
  readonly girls: number | null;
  /** who has ordered the class, in words */
  readonly orderedBy: string | null;
};

/** What is known of somebody who may enter a vocational school. The identity number is kept apart, encrypted. */
export type ApplicantValues = {
  readonly name: string;
  /** code of gender; by the identity number where there is one */
  readonly gender: string | null;
  readonly juniorSchool: string | null;
  readonly povertyCategory: string;
  readonly majorCode: string;
  /** code of intake-preference and where it is granted, for poor households */
  readonly preference: string | null;
  readonly preferenceSource: string | null;
};

/** Years after entry at which a school looks who is still there. */
export const KEPT_YEARS = [1, 2] as const;
export type KeptYear = (typeof KEPT_YEARS)[number];

/** From this day on it can be said who of an entry year was kept so many years: the first of September. */
export const keptFrom = (entryYear: SchoolYear, years: number): LocalDate => firstDayOf(entryYear + years);

/** An offer that is suspended or withdrawn since still answers for the years before: the bureau says when it ends by `toYear`. */
export const coversYear = (offer: { readonly fromYear: number; readonly toYear: number | null }, year: number): boolean =>
  offer.fromYear <= year && (offer.toYear === null || offer.toYear >= year);

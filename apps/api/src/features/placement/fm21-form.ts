import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import { hasScope } from '@fuzhi/domain/kernel/scope.ts';
import { mayReadPlacements } from '@fuzhi/domain/placement/access.ts';
import { countFm21, sumFm21 } from '@fuzhi/domain/placement/fm21.ts';
import { checkFm21, compareFm21, type Fm21Fault } from '@fuzhi/domain/placement/fm21-check.ts';
import type { Fm21Figures } from '@fuzhi/domain/placement/fm21-model.ts';

import {
  aboutStatement,
  type Fm21About,
  type Fm21School,
  type PackedRow,
  type Read,
  schoolsStatement,
  unpacked,
} from './fm21-statement.ts';

export type Fm21Line = { readonly nameZh: string; readonly nameEn: string; readonly figures: Fm21Figures };

/** Form FM21 of a school, or of a unit above schools as their sum. */
export type Fm21Form = {
  readonly about: Fm21About;
  /** from live data: not every report is accepted, so the figures may change */
  readonly isDraft: boolean;
  /** when the last of its reports was frozen; null for a draft */
  readonly frozenAt: Date | null;
  /** reports in all, and of them frozen */
  readonly reports: { readonly total: number; readonly frozen: number };
  /** rows whose counted facts are no longer those that were frozen; null for a draft */
  readonly differing: number | null;
  readonly figures: Fm21Figures;
  /** one a school; of a single school nothing */
  readonly lines: readonly Fm21Line[];
  /** who submitted; several of a unit above schools are left to whoever signs */
  readonly filler: string;
  readonly faults: readonly Fm21Fault[];
};

/** Rows that were frozen otherwise than they stand now, were not there, or are gone. */
export const differingRows = (frozen: readonly PackedRow[], live: readonly PackedRow[]): number => {
  const then = new Map(frozen.map((row) => [row[0], JSON.stringify(row)]));
  let differing = 0;
  for (const row of live) {
    if (then.get(row[0]) !== JSON.stringify(row)) differing += 1;
    then.delete(row[0]);
  }
  return differing + then.size;
};

const countOf = (rows: readonly PackedRow[]): Fm21Figures => countFm21(rows.map(unpacked));

/** What does not add up: the form by itself, and against the very rows it is said to be of. Cells of a group that rows leave short are among them. */
const faultsOf = (form: Fm21Figures, rows: readonly PackedRow[]): Fm21Fault[] => {
  const wrong = compareFm21(form, countOf(rows));
  const named = new Set(wrong.map(({ cell }) => cell));
  return [...wrong, ...checkFm21(form).filter(({ cell }) => !named.has(cell))];
};

const NOUNS = ['placement', 'org', 'round'] as const;

/**
 * The form of a unit in a round, as its reader may see it; undefined when round or unit are not his to see. Frozen when every report it sums
 * up is accepted or locked; otherwise, or when `draft` is asked for, a draft from the rows as they are.
 */
export const readFm21 = async (
  read: Read,
  actor: Actor,
  asked: { readonly round: string; readonly unit: string; readonly draft?: boolean },
): Promise<Fm21Form | undefined> => {
  const [about] = await read<Fm21About>(aboutStatement(asked.round, asked.unit));
  if (about === undefined || !NOUNS.every((noun) => hasScope(actor, noun)) || !mayReadPlacements(actor, about.unit_path)) return undefined;
  const schools = await read<Fm21School>(schoolsStatement(about.round_id, about.unit_path));
  const frozen = schools.flatMap((school) => (school.frozen === null ? [] : [school.frozen]));
  const isDraft = asked.draft === true || schools.length === 0 || frozen.length < schools.length;
  const parts = schools.map((school) => {
    const rows = isDraft ? school.rows : (school.frozen?.rows ?? []);
    return { school, rows, figures: isDraft ? countOf(rows) : (school.frozen?.figures ?? countOf(rows)) };
  });
  const figures = sumFm21(parts.map((part) => part.figures));
  const isOne = about.unit_kind === 'school' && schools.length <= 1;
  const [only] = schools;
  return {
    about,
    isDraft,
    frozenAt: isDraft ? null : frozen.map(({ taken_at }) => new Date(taken_at)).reduce((a, b) => (a > b ? a : b)),
    reports: { total: schools.length, frozen: frozen.length },
    differing: isDraft ? null : schools.reduce((sum, school) => sum + differingRows(school.frozen?.rows ?? [], school.rows), 0),
    figures,
    lines: isOne ? [] : parts.map((part) => ({ nameZh: part.school.name_zh, nameEn: part.school.name_en, figures: part.figures })),
    filler: isOne ? ((isDraft ? only?.submitter : only?.frozen?.filler) ?? '') : '',
    faults: faultsOf(
      figures,
      parts.flatMap((part) => part.rows),
    ),
  };
};

import type { Detector, DetectorRow } from './detector-facts.ts';
import { groupedBy, idsOf } from './detector-numbers.ts';
import type { Question } from './question-model.ts';

/** What graduates must have in common for one paper to speak honestly of all of them; for other kinds of evidence there is nothing. */
const SHARED: { readonly [kind: string]: (row: DetectorRow) => string | null } = {
  // lists that an employer draws up for all its new people
  E03: (row) => row.employerId,
  E04: (row) => row.employerId,
  E05: (row) => row.employerId,
  // one licence, two owners
  E06: (row) => row.employerId,
  // the next school's list of whom it registered
  E08: (row) => row.nextSchool,
  // a sheet of the telephone round of a whole class
  E10: () => 'all',
};

/** A licence of two or three owners need not have been entered as an employer. */
const OWNERS = 3;

const speaksOfAll = (kind: string, rows: readonly DetectorRow[]): boolean => {
  const common = new Set(rows.map((row) => SHARED[kind]?.(row) ?? null));
  return (common.size === 1 && !common.has(null)) || (kind === 'E06' && rows.length <= OWNERS);
};

/**
 * The same bytes are evidence of different graduates, by SHA-256: two people's contracts are never the same file. Papers that name many people
 * (lists of an employer or of the next school, call-back sheets) are asked about only when the graduates have nothing in common that one
 * paper could be about. Files of earlier years' graduates count too, for papers of one person.
 */
export const detectCopiedFile: Detector = ({ rows }) => {
  const uses = rows.flatMap((row) => row.files.map((file) => ({ row, file })));
  return [...groupedBy(uses, ({ file }) => file.hash)].flatMap(([hash, group]): Question[] => {
    const concerned = [...new Map(group.map(({ row }) => [row.id, row])).values()];
    const kind = group.find(({ file }) => SHARED[file.kind] === undefined)?.file.kind ?? group[0]?.file.kind ?? '';
    const otherYears = SHARED[kind] === undefined ? Math.max(0, ...group.map(({ file }) => file.otherYears)) : 0;
    if (concerned.length + otherYears < 2 || (otherYears === 0 && speaksOfAll(kind, concerned))) return [];
    return [
      {
        kind: 'COPIED_FILE',
        subject: hash.slice(0, 32),
        weight: 'NORMAL',
        params: { evidence: kind, count: concerned.length, otherYears },
        rows: idsOf(concerned),
      },
    ];
  });
};

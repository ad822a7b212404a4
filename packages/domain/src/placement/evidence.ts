import { evidenceList } from './codes.ts';
import type { CheckResult, EvidenceGrade } from './model.ts';

/** Whether a kind of evidence may stand for a destination. Internship proof stands for none. */
export const isAccepted = (kind: string, destination: string): boolean => {
  const accepted = evidenceList.byCode.get(kind)?.attributes['accepted_for'] ?? '';
  return accepted === '*' || accepted.split(';').includes(destination);
};

export const gradeOf = (kind: string): EvidenceGrade | undefined =>
  evidenceList.byCode.get(kind)?.attributes['grade'] as EvidenceGrade | undefined;

/** Codes of the evidence that may stand for a destination, best grade first. */
export const acceptedEvidence = (destination: string): string[] =>
  evidenceList.items
    .filter((item) => isAccepted(item.code, destination))
    .sort((a, b) => (a.attributes['grade'] ?? '').localeCompare(b.attributes['grade'] ?? ''))
    .map((item) => item.code);

/** Best grade among the evidence accepted for the destination; null without any. Grade X and evidence for something else never count. */
export const evidenceGrade = (destination: string | null, kinds: readonly string[]): 'A' | 'B' | 'C' | null => {
  if (destination === null) return null;
  const grades = new Set(kinds.filter((kind) => isAccepted(kind, destination)).map(gradeOf));
  return (['A', 'B', 'C'] as const).find((grade) => grades.has(grade)) ?? null;
};

/** Grade A alone is enough, grade B needs a check that passed, and a failed check spoils either until it is done again. */
export const isVerified = (grade: EvidenceGrade | null, checks: readonly CheckResult[]): boolean =>
  !checks.includes('FAILED') && (grade === 'A' || (grade === 'B' && checks.includes('PASSED')));

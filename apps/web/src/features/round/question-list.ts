import type { ReportQuestionsQuery } from '../../gql/graphql.ts';
import type { AvailableAction } from '../../shared/action-bar.tsx';

export type Person = { id: string; name: string; className: string };
/** A question as the panel shows it: there to be asked now, on record, or both. */
export type ShownQuestion = {
  key: string;
  /** on record */
  id: string | undefined;
  version: number | undefined;
  /** null: not on record yet */
  state: string | null;
  kind: string;
  low: boolean;
  reason: string;
  hint: string;
  count: number;
  people: Person[];
  where: unknown;
  answer: string | undefined;
  answeredBy: string | undefined;
  askedNote: string | undefined;
  decisionNote: string | undefined;
  decidedBy: string | undefined;
  actions: readonly AvailableAction[];
};

type Data = ReportQuestionsQuery;
type Stored = Data['placementQuestions']['nodes'][number];
const given = (value: string | null | undefined) => value ?? undefined;

const ofStored = (one: Stored): ShownQuestion => ({
  key: one.key,
  id: one.id,
  version: one.version,
  state: one.state,
  kind: one.kind.label,
  low: one.weight === 'LOW',
  reason: one.reason ?? '',
  hint: one.hint ?? '',
  count: one.count,
  people: one.rows.nodes.map((row) => ({ id: row.id, name: row.graduate?.name ?? '', className: row.graduate?.className ?? '' })),
  where: one.where,
  answer: given(one.answer),
  answeredBy: given(one.answeredByName),
  askedNote: given(one.askedNote),
  decisionNote: given(one.decisionNote),
  decidedBy: given(one.decidedByName),
  actions: one.availableActions,
});

/**
 * The questions to show. While the school works on its report those there are to ask now, each with what is on record of it; afterwards those on
 * record. What was cleared is no longer of interest.
 */
export const shownQuestions = (data: Data): ShownQuestion[] => {
  const stored = new Map(data.placementQuestions.nodes.map((one) => [one.key, ofStored(one)]));
  if (data.liveQuestions === undefined || data.liveQuestions === null) return [...stored.values()].filter((one) => one.state !== 'CLEARED');
  return data.liveQuestions.map((one) => {
    const known = stored.get(one.key);
    const now = {
      key: one.key,
      kind: one.kind.label,
      low: one.weight === 'LOW',
      reason: one.reason,
      hint: one.hint,
      count: one.count,
      people: one.people,
      where: one.where,
    };
    return {
      id: undefined,
      version: undefined,
      answer: undefined,
      answeredBy: undefined,
      askedNote: undefined,
      decisionNote: undefined,
      decidedBy: undefined,
      actions: [],
      ...known,
      ...now,
      state: known === undefined || known.state === 'CLEARED' ? null : known.state,
    };
  });
};

/** Whether the school has not said anything to it yet. */
export const isOpen = (one: ShownQuestion): boolean => one.state === null || one.state === 'OPEN';

/** Where a round stands on a day. */
export type RoundPhase = 'notYet' | 'running' | 'over' | 'closed';
export const phaseOf = (round: { opensOn: string; dueOn: string; closedAt?: string | null | undefined }, today: string): RoundPhase =>
  round.closedAt !== null && round.closedAt !== undefined
    ? 'closed'
    : today < round.opensOn
      ? 'notYet'
      : today > round.dueOn
        ? 'over'
        : 'running';

export const PHASE_LOOKS = {
  notYet: { tone: 'neutral', shape: 'ring' },
  running: { tone: 'info', shape: 'half' },
  over: { tone: 'bad', shape: 'cross' },
  closed: { tone: 'neutral', shape: 'square' },
} as const;

/** Submitted at least once and not in the school's hands now. */
export const isIn = (state: string): boolean => state === 'SUBMITTED' || state === 'ACCEPTED' || state === 'LOCKED';

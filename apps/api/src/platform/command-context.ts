import type { Actor } from '@fuzhi/domain/kernel/actor.ts';
import type { Keys } from './keys.ts';

/** What a use-case knows of its request, beside its transaction and its input. */
export type CommandContext = {
  readonly actor: Actor;
  /** the account that is answerable: the actor itself, or the owner of the token that acts */
  readonly accountId: string;
  /** the session that asks; null for tokens and jobs */
  readonly sessionId: string | null;
  readonly requestId: string;
  readonly now: Date;
  /** the day in China, YYYY-MM-DD */
  readonly today: string;
  /** name of the command, as in the audit trail */
  readonly operation: string;
  readonly keys: Keys;
};

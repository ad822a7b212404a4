import { toast } from '@fuzhi/ui/toast.ts';
import type { CommandOutcome } from './use-command.ts';

/** Says what went wrong; true when it went well. */
export const told = <Value>(outcome: CommandOutcome<Value>, done: string): outcome is { ok: true; value: Value } => {
  toast(outcome.ok ? done : `${outcome.problem.message}${outcome.problem.howToFix}`, outcome.ok ? 'ok' : 'bad');
  return outcome.ok;
};

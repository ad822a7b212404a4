import type { Logger } from './log.ts';
import type { QueryWatcher } from './query-watch.ts';

/** Logs statements over the limit with their operation's name. The text holds placeholders only; parameters are people's data and stay out. */
export const slowQueryLog =
  (log: Logger, limitMs: number): QueryWatcher =>
  ({ operation, text, ms, failed }) => {
    if (ms < limitMs) return;
    log.warn({ operation, ms: Math.round(ms), failed, sql: text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text }, 'slow query');
  };

import { type DestinationStream, type Logger, pino } from 'pino';

/** Numbers long enough to name a person: identity numbers, cards, phones, student numbers. */
const scrub = (text: string): string => text.replaceAll(/\d{8,}/gu, '#');

const isDatabaseError = (
  error: object,
): error is { severity: string; code: string; table?: string; constraint?: string; routine?: string } =>
  'severity' in error && 'code' in error;

/**
 * What of an error is written: a database's message and detail quote the row ("Key (name)=(…) already exists"), so of those only the
 * names of things are kept; of every other message long numbers go.
 */
export const errorForLog = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
  const cause = error.cause === undefined ? {} : { cause: errorForLog(error.cause) };
  if (isDatabaseError(error)) {
    const { code, severity, table, constraint, routine } = error;
    return { type: 'DatabaseError', code, severity, table, constraint, routine, stack, ...cause };
  }
  return { type: error.name, message: scrub(error.message), stack, ...cause };
};

/**
 * The process's log: JSON lines on standard output. It never holds bodies, query strings, headers, GraphQL variables or parameters of
 * statements; whoever logs a value of a person's writes a bug.
 */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorForLog, error: errorForLog },
      redact: {
        paths: ['password', 'token', 'secret', 'authorization', 'cookie', 'variables', '*.password', '*.token', '*.secret', '*.variables'],
        remove: true,
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );

/**
 * Standard output for a process that logs every request: lines are written some at a time, a tenth of a second later at most. One write
 * each costs more than half of what a small answer does. What is left is written when the process ends.
 */
export const gathered = (): DestinationStream => pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 100 });

export type { Logger } from 'pino';

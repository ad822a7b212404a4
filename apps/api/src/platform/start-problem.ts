import type { Text } from '@fuzhi/domain/kernel/rejection.ts';

/** Something the operator must mend before the platform can start. Shown as one line in both languages, without a stack. */
export class StartProblem extends Error {
  readonly text: Text;
  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh} / ${en}`, options);
    this.text = { zh, en };
  }
}

/** The `code` of a system or database error ('EACCES', '57P01'), or an empty string. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The message of whatever was thrown, in one line. */
export const errorLine = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error)).replaceAll(/\s+/gu, ' ').trim();

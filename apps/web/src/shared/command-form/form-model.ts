import type { ControlProps } from '@fuzhi/ui/fields.tsx';
import type { ReactNode } from 'react';
import { uuidOf } from '../global-id.ts';

export type FormField = {
  /** name in the command's input */
  name: string;
  label: string;
  kind: 'text' | 'textarea' | 'password' | 'select' | 'multi' | 'date' | 'money' | 'int' | 'bool' | 'org' | 'custom';
  /** of 'custom': draws the control; `set` changes other fields with it */
  render?: ((slot: FormSlot) => ReactNode) | undefined;
  options?: readonly { value: string; label: string; keywords?: string }[] | undefined;
  unitKinds?: readonly string[] | undefined;
  required?: boolean | undefined;
  hint?: string | undefined;
  /** whole width */
  wide?: boolean | undefined;
  maxLength?: number | undefined;
  disabled?: boolean | undefined;
  /** shown only when this says so */
  when?: ((values: FormValues) => boolean) | undefined;
};
export type FormSlot = { value: unknown; control: ControlProps; values: FormValues; set: (changes: FormValues) => void };
export type FormValues = { readonly [name: string]: unknown };

const isBlank = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Yuan as typed ('3500', '3,500.5') → the API's decimal string with two digits; undefined when it is no amount. */
export const moneyText = (text: string): string | undefined => {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/u.exec(text.replaceAll(/[,，\s]/gu, ''));
  return match === null ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`;
};

/** The command's input: blanks left out (null when something that was there is emptied), amounts and numbers in the API's form. */
export const toInput = (fields: readonly FormField[], values: FormValues, initial: FormValues): { [name: string]: unknown } =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.when?.(values) === false) return [];
      const value = values[field.name];
      if (isBlank(value)) return isBlank(initial[field.name]) ? [] : [[field.name, null]];
      if (field.kind === 'money') return [[field.name, moneyText(String(value)) ?? String(value)]];
      if (field.kind === 'int') return [[field.name, Number(value)]];
      return [[field.name, typeof value === 'string' && field.kind !== 'password' ? value.trim() : value]];
    }),
  );

/** The same input as the domain's schema takes it: uuids instead of global ids, fen instead of yuan. */
export const toDomain = (fields: readonly FormField[], input: { readonly [name: string]: unknown }): { [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const kind = fields.find((field) => field.name === name)?.kind;
      if (typeof value === 'string' && (kind === 'org' || name === 'id')) return [name, uuidOf(value) ?? value];
      if (typeof value === 'string' && kind === 'money') {
        const text = moneyText(value);
        return [name, text === undefined ? value : BigInt(text.replace('.', ''))];
      }
      return [name, value];
    }),
  );

export type Issue = {
  code?: string | undefined;
  path: readonly PropertyKey[];
  origin?: unknown;
  minimum?: unknown;
  maximum?: unknown;
  input?: unknown;
  params?: unknown;
  message?: string;
};
export type Schema = {
  safeParse: (
    value: unknown,
    options?: { reportInput?: boolean },
  ) => { success: true } | { success: false; error: { issues: readonly Issue[] } };
};
export type Say = (
  key: 'required' | 'tooLong' | 'tooShort' | 'tooLarge' | 'tooSmall' | 'notDate' | 'notChosen' | 'invalid' | 'tooFew',
  values?: { limit: string },
) => string;

/** One issue in words; texts that the domain wrote itself win. */
export const issueText = (issue: Issue, say: Say, locale: 'zh-CN' | 'en'): string => {
  const params = issue.params as { code?: string; message?: { zh: string; en: string }; howToFix?: { zh: string; en: string } } | undefined;
  if (params?.message !== undefined) {
    const of = (text: { zh: string; en: string } | undefined) => (text === undefined ? '' : locale === 'en' ? text.en : text.zh);
    return `${of(params.message)}${locale === 'en' ? ' ' : ''}${of(params.howToFix)}`.trim();
  }
  if (issue.code === 'invalid_type' && isBlank(issue.input)) return say('required');
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? Number(issue.minimum) <= 1
        ? say('required')
        : say('tooShort', { limit: String(issue.minimum) })
      : issue.origin === 'array'
        ? say('tooFew')
        : say('tooSmall', { limit: String(issue.minimum) });
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? say('tooLong', { limit: String(issue.maximum) }) : say('tooLarge', { limit: String(issue.maximum) });
  if (params?.code === 'DATE') return say('notDate');
  if (params?.code === 'CODE' || issue.code === 'invalid_value') return say('notChosen');
  return say('invalid');
};

/** What the domain says to an input, by field name. */
export const check = (
  schema: Schema | undefined,
  fields: readonly FormField[],
  input: { readonly [name: string]: unknown },
  say: Say,
  locale: 'zh-CN' | 'en',
): { [name: string]: string } => {
  const wrong: { [name: string]: string } = {};
  for (const field of fields)
    if (field.required === true && field.when === undefined && isBlank(input[field.name])) wrong[field.name] = say('required');
  if (schema === undefined) return wrong;
  const parsed = schema.safeParse(toDomain(fields, input), { reportInput: true });
  if (parsed.success) return wrong;
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    wrong[name] ??= issueText(issue, say, locale);
  }
  return wrong;
};

import * as z from 'zod';
import type { CodeList } from './code-list.ts';
import { isLocalDate } from './local-date.ts';

/**
 * Building blocks of inputs. `meta.scalar` names the GraphQL scalar that a field has at the API ('ID' | 'Date' | 'Money' | 'JSON'), and
 * `meta.codeList` the list a code comes from; both are read there and by the web app's forms.
 */
export const idField = (of: string) => z.uuid().meta({ scalar: 'ID', type: of });

/** YYYY-MM-DD, a day that exists. */
export const dateField = () =>
  z
    .string()
    .refine(isLocalDate, { params: { code: 'DATE' } })
    .meta({ scalar: 'Date' });

/** Fen; at the API a decimal string in yuan. `max` in yuan. */
export const moneyField = (max: number) =>
  z
    .bigint()
    .min(0n)
    .max(BigInt(max) * 100n)
    .meta({ scalar: 'Money' });

/** A code of a list. */
export const codeField = (list: CodeList) =>
  z
    .string()
    .refine((code) => list.byCode.has(code), { params: { code: 'CODE', list: list.name } })
    .meta({ codeList: list.name });

/** 18 characters; the check character is the rules' business, so that its message says what to look for. */
export const creditCodeField = () => z.string().trim().toUpperCase().length(18);

/** A text without spaces at its ends; empty is not a text. */
export const textField = (max: number) => z.string().trim().min(1).max(max);

/** What the editor last saw; another number means somebody was faster. */
export const versionField = () =>
  z.int().min(1).describe('Version of the record as it was read; another one means that somebody was faster.');

/** Why an exception is made or a row is sent back: at least two characters, so that it says something. */
export const reasonField = () => z.string().trim().min(2).max(500).describe('Why; kept in the audit trail.');

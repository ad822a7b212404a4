import * as z from 'zod';
import { idField } from '../kernel/input-fields.ts';
import { contractList, salaryBandList } from './codes.ts';
import { ACTIVITIES, EMPLOYMENTS, LINK_AUDIENCES, MAX_LINKS } from './verification-model.ts';

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** One-time links for rows of a round; what was made for the same row and audience before is revoked. */
export const placementLinkCreateInput = z.object({
  audience: z.enum(LINK_AUDIENCES).describe('GRADUATE: the person; EMPLOYER: the body that is said to employ the person.'),
  placements: z
    .array(idField('Placement'))
    .min(1)
    .max(MAX_LINKS)
    .refine(distinct, { params: { code: 'REPEATED' } })
    .describe('The rows, each once.'),
});
export type PlacementLinkCreateInput = z.infer<typeof placementLinkCreateInput>;

export const placementLinkRevokeInput = z.object({
  links: z
    .array(idField('PlacementLink'))
    .min(1)
    .max(MAX_LINKS)
    .refine(distinct, { params: { code: 'REPEATED' } })
    .describe('The links; answered and expired ones stay as they are.'),
});
export type PlacementLinkRevokeInput = z.infer<typeof placementLinkRevokeInput>;

/** A form of the public page sends texts; what was left empty is not said. */
const unsaid = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? undefined : value), type.optional()).optional();
const month = z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/u);
const code = (list: { readonly byCode: ReadonlyMap<string, unknown> }) => z.string().refine((value) => list.byCode.has(value));

/** What the graduate's page sends: first who it is, then what is asked. */
export const graduateAnswerForm = z.object({
  surname: z.string().trim().min(1).max(20),
  tail: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^\d{3}[\dX]$/u),
  activity: z.enum(ACTIVITIES),
  place: unsaid(
    z
      .string()
      .trim()
      .max(100)
      .regex(/^\P{Cc}*$/u),
  ),
  since: unsaid(month),
  wageBand: unsaid(code(salaryBandList)),
  contract: unsaid(code(contractList)),
});
export type GraduateAnswerForm = z.infer<typeof graduateAnswerForm>;

/** What the employer's page sends. */
export const employerAnswerForm = z.object({
  codeTail: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{4}$/u),
  employment: z.enum(EMPLOYMENTS),
  since: unsaid(month),
});
export type EmployerAnswerForm = z.infer<typeof employerAnswerForm>;

const SURNAMES_OF_TWO = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '长孙',
  '宇文',
  '司徒',
  '夏侯',
]);

/** Surname of a Chinese name: its first character, or two for the compound ones. Names of minorities with a dot: what stands before it. */
export const surnameOf = (name: string): string => {
  const [first = ''] = name.split(/[·•．.]/u);
  if (first !== name) return first;
  const two = name.slice(0, 2);
  return SURNAMES_OF_TWO.has(two) && name.length > 2 ? two : [...name].slice(0, 1).join('');
};

/** Whether somebody who says this surname may be the person; the whole name is as good. */
export const isSurnameOf = (said: string, name: string): boolean => {
  const tidy = said.normalize('NFKC').replaceAll(/\s/gu, '');
  return tidy !== '' && (tidy === surnameOf(name) || tidy === name.replaceAll(/\s/gu, '') || tidy === [...name].slice(0, 1).join(''));
};

/** A name as a stranger may see it: the first character, and the last of a name of three or more. */
export const maskName = (name: string): string => {
  const signs = [...name];
  const last = signs.length > 2 ? (signs.at(-1) ?? '') : '';
  return `${signs[0] ?? ''}${'*'.repeat(Math.max(1, signs.length - 1 - last.length))}${last}`;
};

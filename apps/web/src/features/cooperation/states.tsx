import { EMPLOYER_STATUS_NAMES, type EmployerStatus } from '@fuzhi/domain/cooperation/employer-lifecycle.ts';
import { INTERNSHIP_STATE_NAMES, type InternshipState } from '@fuzhi/domain/cooperation/internship-lifecycle.ts';
import { AGREEMENT_STATE_NAMES, type AgreementStanding } from '@fuzhi/domain/cooperation/lifecycle.ts';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { Shape, Tone } from '@fuzhi/ui/state-tag.tsx';
import type { Locale } from '../../shared/i18n.ts';
import { pickText, useLocale } from '../../shared/i18n.ts';

type Look = { tone: Tone; shape: Shape };
const EMPLOYER_LOOKS: { readonly [S in EmployerStatus]: Look } = {
  NEW: { tone: 'neutral', shape: 'ring' },
  VERIFIED: { tone: 'info', shape: 'half' },
  ACTIVE: { tone: 'ok', shape: 'dot' },
  WATCH: { tone: 'warn', shape: 'half' },
  BLOCKED: { tone: 'bad', shape: 'cross' },
};
const LIFE_LOOKS: { readonly [S in AgreementStanding | InternshipState]: Look } = {
  DRAFT: { tone: 'neutral', shape: 'ring' },
  CONFIRMED: { tone: 'ok', shape: 'dot' },
  EXPIRED: { tone: 'warn', shape: 'square' },
  ENDED: { tone: 'neutral', shape: 'square' },
  CANCELLED: { tone: 'bad', shape: 'cross' },
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const options = <State extends string>(names: { readonly [S in State]: { zh: string; en: string } }, locale: Locale) =>
  (Object.keys(names) as State[]).map((value) => ({ value, label: capital(pickText(names[value], locale)) }));

export const employerStatusOptions = (locale: Locale) => options(EMPLOYER_STATUS_NAMES, locale);
export const agreementStateOptions = (locale: Locale) => options(AGREEMENT_STATE_NAMES, locale);
export const internshipStateOptions = (locale: Locale) => options(INTERNSHIP_STATE_NAMES, locale);

export const EmployerStatusTag = ({ status }: { status: EmployerStatus }) => (
  <StateTag label={capital(pickText(EMPLOYER_STATUS_NAMES[status], useLocale()))} {...EMPLOYER_LOOKS[status]} />
);
export const AgreementStateTag = ({ state }: { state: AgreementStanding }) => (
  <StateTag label={capital(pickText(AGREEMENT_STATE_NAMES[state], useLocale()))} {...LIFE_LOOKS[state]} />
);
export const InternshipStateTag = ({ state }: { state: InternshipState }) => (
  <StateTag label={capital(pickText(INTERNSHIP_STATE_NAMES[state], useLocale()))} {...LIFE_LOOKS[state]} />
);

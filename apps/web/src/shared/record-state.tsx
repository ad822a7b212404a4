import { PLACEMENT_STATE_NAMES } from '@fuzhi/domain/placement/words.ts';
import { REPORT_STATE_NAMES } from '@fuzhi/domain/round/model.ts';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { Shape, Tone } from '@fuzhi/ui/state-tag.tsx';
import type { Locale } from './i18n.ts';
import { pickText, useLocale } from './i18n.ts';

const LOOKS: { readonly [state: string]: { tone: Tone; shape: Shape } } = {
  NOT_STARTED: { tone: 'neutral', shape: 'ring' },
  DRAFT: { tone: 'neutral', shape: 'ring' },
  SUBMITTED: { tone: 'info', shape: 'half' },
  RETURNED: { tone: 'bad', shape: 'back' },
  ACCEPTED: { tone: 'ok', shape: 'dot' },
  LOCKED: { tone: 'neutral', shape: 'square' },
};
const NAMES: { readonly [state: string]: { zh: string; en: string } } = { ...PLACEMENT_STATE_NAMES, ...REPORT_STATE_NAMES };

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const stateName = (state: string, locale: Locale): string => {
  const name = NAMES[state];
  return name === undefined ? state : capital(pickText(name, locale));
};

/** The state of what a school reports, drawn the same for a row and for a whole report. */
export const RecordState = ({ state }: { state: string }) => {
  const locale = useLocale();
  return <StateTag label={stateName(state, locale)} {...(LOOKS[state] ?? { tone: 'neutral' as const, shape: 'ring' as const })} />;
};

import { INTAKE_STATE_NAMES } from '@fuzhi/domain/intake/lifecycle.ts';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { Shape, Tone } from '@fuzhi/ui/state-tag.tsx';
import type { Locale } from '../../shared/i18n.ts';
import { pickText, useLocale } from '../../shared/i18n.ts';

export type IntakeStateName = keyof typeof INTAKE_STATE_NAMES;

const LOOKS: { readonly [S in IntakeStateName]: { tone: Tone; shape: Shape } } = {
  DRAFT: { tone: 'neutral', shape: 'ring' },
  APPROVED: { tone: 'ok', shape: 'dot' },
  SUSPENDED: { tone: 'warn', shape: 'half' },
  WITHDRAWN: { tone: 'neutral', shape: 'square' },
  INTENT: { tone: 'neutral', shape: 'ring' },
  ADMITTED: { tone: 'info', shape: 'half' },
  ENROLLED: { tone: 'ok', shape: 'dot' },
  LEFT: { tone: 'bad', shape: 'back' },
  DECLINED: { tone: 'neutral', shape: 'square' },
};

export const intakeStateName = (state: IntakeStateName, locale: Locale): string => {
  const name = pickText(INTAKE_STATE_NAMES[state], locale);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
};
/** Choices of a filter. */
export const stateOptions = (states: readonly IntakeStateName[], locale: Locale) =>
  states.map((state) => ({ value: state, label: intakeStateName(state, locale) }));

export const IntakeState = ({ state }: { state: IntakeStateName }) => {
  const locale = useLocale();
  return <StateTag label={intakeStateName(state, locale)} {...LOOKS[state]} />;
};

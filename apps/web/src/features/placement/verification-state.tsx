import type { CheckChannel, LinkAudience, VerificationState } from '@fuzhi/domain/placement/verification-model.ts';
import { StateTag } from '@fuzhi/ui/state-tag.tsx';
import type { Shape, Tone } from '@fuzhi/ui/state-tag.tsx';
import { useT } from '../../shared/i18n.ts';
import { verificationTexts } from './verification-texts.ts';

const LOOKS: { readonly [S in VerificationState]: { tone: Tone; shape: Shape } } = {
  CLAIMED: { tone: 'neutral', shape: 'ring' },
  EVIDENCED: { tone: 'info', shape: 'half' },
  VERIFIED: { tone: 'ok', shape: 'dot' },
  REFUSED: { tone: 'warn', shape: 'back' },
  REJECTED: { tone: 'bad', shape: 'cross' },
};

/** Claimed, evidenced, verified, refused: word, shape and colour. Nothing where no employment is claimed. */
export const VerificationTag = ({ state }: { state: VerificationState | null | undefined }) => {
  const t = useT(verificationTexts);
  return state === null || state === undefined ? null : <StateTag label={t(state)} {...LOOKS[state]} />;
};

const RESULTS = {
  PASSED: { tone: 'ok', shape: 'dot' },
  FAILED: { tone: 'bad', shape: 'cross' },
  NOT_DONE: { tone: 'warn', shape: 'half' },
} as const;
const CHANNELS: { readonly [A in LinkAudience]: readonly CheckChannel[] } = {
  GRADUATE: ['GRADUATE_LINK', 'PHONE_GRADUATE'],
  EMPLOYER: ['EMPLOYER_LINK', 'PHONE_EMPLOYER'],
};

export type Asked = {
  readonly checks: readonly { readonly channel: CheckChannel; readonly result: keyof typeof RESULTS; readonly superseded: boolean }[];
  readonly links: readonly { readonly audience: LinkAudience; readonly state: string }[];
};

/** How far one side has been asked: its answer, else whether it waits for one. */
export const ChannelTag = ({ row, audience }: { row: Asked; audience: LinkAudience }) => {
  const t = useT(verificationTexts);
  const found = CHANNELS[audience].flatMap((channel) => row.checks.filter((check) => check.channel === channel && !check.superseded))[0];
  if (found !== undefined) return <StateTag label={t(found.result)} {...RESULTS[found.result]} />;
  const waits = row.links.some((link) => link.audience === audience && link.state === 'LIVE');
  return <StateTag label={t(waits ? 'waiting' : 'notAsked')} tone={waits ? 'info' : 'neutral'} shape={waits ? 'half' : 'ring'} />;
};

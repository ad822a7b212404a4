import './state-tag.css';

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'bad';
export type Shape = 'ring' | 'half' | 'dot' | 'back' | 'square' | 'cross';

const SHAPES: { readonly [S in Shape]: string } = {
  ring: 'M6 2.200a3.800 3.800 0 1 0 0 7.600 3.800 3.800 0 0 0 0-7.600zm0 1.500a2.300 2.300 0 1 1 0 4.600 2.300 2.300 0 0 1 0-4.600z',
  half: 'M6 2.200a3.800 3.800 0 1 0 0 7.600 3.800 3.800 0 0 0 0-7.600zm0 1.300v5a2.500 2.500 0 0 1 0-5z',
  dot: 'M6 2.200a3.800 3.800 0 1 0 0 7.600 3.800 3.800 0 0 0 0-7.600z',
  back: 'M5.200 1.500 1.600 5l3.600 3.500V6.200h1.600c1.300 0 2 .600 2.200 2.300h1.400C10.400 5.600 9.200 3.900 6.800 3.900H5.200z',
  square: 'M2.500 2.500h7v7h-7z',
  cross:
    'M3.300 2.200 6 4.900l2.700-2.700 1.100 1.100L7.100 6l2.700 2.700-1.100 1.100L6 7.100 3.300 9.800 2.200 8.700 4.900 6 2.200 3.300z',
};

/** A state in word, shape and colour: readable in black and white and by everybody. */
export const StateTag = ({ label, tone, shape }: { label: string; tone: Tone; shape: Shape }) => (
  <span className={`fz-state fz-state-${tone}`}>
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[shape]} fill="currentColor" />
    </svg>
    {label}
  </span>
);

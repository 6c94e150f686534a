import { type Token, token } from '#ui/theme/tokens.ts';
import type { Tone } from './tones.ts';

const curveTokens: readonly Token[] = [
  'curve0',
  'curve1',
  'curve2',
  'curve3',
  'curve4',
  'curve5',
  'curve6',
  'curve7',
  'curve8',
  'curve9',
];

export const curveColour = ({ colour }: Tone): string => token(curveTokens[colour] ?? 'curve0');

/** A piece of the line by which a version is drawn. */
export const Swatch = ({ tone }: { readonly tone: Tone }) => (
  <svg
    width="22"
    height="10"
    viewBox="0 0 22 10"
    aria-hidden="true"
    focusable="false"
    style={{ flex: 'none' }}
  >
    <path
      d="M1 5h20"
      fill="none"
      stroke={curveColour(tone)}
      strokeWidth="3"
      strokeLinecap={tone.dashes === '' ? 'round' : 'butt'}
      strokeDasharray={tone.dashes}
    />
  </svg>
);

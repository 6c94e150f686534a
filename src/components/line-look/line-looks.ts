import type { Highlight } from './highlight.ts';
import type { Tone } from './tones.ts';

/** How the lines of versions are drawn, and which one stands out. */
export interface LineLooks {
  /** Of a version by its key. */
  readonly toneOf: (key: string) => Tone;
  readonly highlight: Highlight;
}

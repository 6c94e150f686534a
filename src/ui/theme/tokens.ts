/** Colours in words of the product. 'changed' is only for what differs from the base, 'accent' only for next, links, selection and focus. */
const light = {
  paper: '#f6f5f2',
  surface: '#ffffff',
  raised: '#ffffff',
  sunken: '#efede8',
  line: '#dedbd3',
  lineStrong: '#8d897e',
  ink: '#1d1c19',
  inkSoft: '#57544c',
  inkFaint: '#6b675d',
  accent: '#0b5c6b',
  accentStrong: '#084753',
  accentInk: '#ffffff',
  accentWash: '#e3f0f1',
  changed: '#8a4b00',
  changedWash: '#fdf0db',
  changedLine: '#ba7d23',
  creating: '#1f5fa8',
  running: '#0b6e5b',
  good: '#2b6b1f',
  bad: '#a4262c',
  badInk: '#ffffff',
  badWash: '#fbebea',
  stopped: '#57544c',
  // Curves of several versions: told apart also by those who see few colours, and 3 : 1 on the surface.
  curve0: '#0b63b0',
  curve1: '#c22f55',
  curve2: '#117733',
  curve3: '#7a3fb8',
  curve4: '#00827f',
  curve5: '#8a2252',
  curve6: '#3b3fa8',
  curve7: '#7d6f00',
  curve8: '#2e8bc9',
  curve9: '#6b6b6b',
};

export type Token = keyof typeof light;

const dark: Record<Token, string> = {
  paper: '#131416',
  surface: '#1b1d20',
  raised: '#24272b',
  sunken: '#24272b',
  line: '#33373c',
  lineStrong: '#7d838b',
  ink: '#ecebe7',
  inkSoft: '#b3b2ac',
  inkFaint: '#9f9e98',
  accent: '#74cfdc',
  accentStrong: '#9be0ea',
  accentInk: '#06272d',
  accentWash: '#16323a',
  changed: '#f2c27a',
  changedWash: '#33270f',
  changedLine: '#a87c32',
  creating: '#8fc1ff',
  running: '#6fdcc1',
  good: '#97d885',
  bad: '#ff9d97',
  badInk: '#3a0b0b',
  badWash: '#3a1b1b',
  stopped: '#b3b2ac',
  curve0: '#6db3f2',
  curve1: '#ff8fa8',
  curve2: '#74d18f',
  curve3: '#c79bff',
  curve4: '#5fd3c6',
  curve5: '#e58ac0',
  curve6: '#a3abff',
  curve7: '#d6ca62',
  curve8: '#a9dcff',
  curve9: '#c6c6c2',
};

export const schemes: { readonly light: Record<Token, string>; readonly dark: Record<Token, string> } = {
  light,
  dark,
};

export const cssVarPrefix = 'nr';

/** A colour of the scheme that is on, for style objects outside `sx`. */
export const token = (name: Token): string => `var(--${cssVarPrefix}-palette-${name})`;

/** `share` percent of a colour over the surface. */
export const tint = (colour: string, share: number): string =>
  `color-mix(in srgb, ${colour} ${share}%, ${token('surface')})`;

/** One soft shadow in light, none in dark. */
export const softShadow = 'var(--nr-soft-shadow)';
export const highShadow = 'var(--nr-high-shadow)';

/** What is copied, and numbers that are compared. */
export const mono = {
  fontFamily: '"JetBrains Mono Variable", ui-monospace, monospace',
  fontSize: '0.8125rem',
  fontVariantLigatures: 'none',
  fontFeatureSettings: 'normal',
} as const;

/** Where one touches, what stands alone is 44 px high. */
export const touch = '@media (max-width: 480px), (pointer: coarse)';

export const forcedColours = '@media (forced-colors: active)';

/** Backgrounds are taken away there: what is chosen among others has the system's own look of it. */
export const chosenInForcedColours = {
  [forcedColours]: { forcedColorAdjust: 'none', color: 'HighlightText', backgroundColor: 'Highlight' },
} as const;

export const focusRing = { outline: `2px solid ${token('accent')}`, outlineOffset: '2px' } as const;

/** Seen by screen readers only. */
export const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  border: 0,
} as const;

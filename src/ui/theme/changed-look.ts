import { token } from './tokens.ts';

/** A row that differs from the base version: a bar at its left edge, on a wash. */
export const changedLook = {
  position: 'relative',
  backgroundColor: `color-mix(in srgb, ${token('changedWash')} 55%, transparent)`,
  '&::before': {
    content: '""',
    position: 'absolute',
    inset: '0 auto 0 0',
    zIndex: 1,
    width: 3,
    backgroundColor: token('changedLine'),
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
} as const;

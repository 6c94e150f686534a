import type { CSSObject, Theme } from '@mui/material/styles';
import { bottomBarHeight } from '#ui/page/bottom-bar.ts';
import { focusRing, mono, token } from './tokens.ts';

/**
 * What all pages begin with, in place of Material UI's `CssBaseline`: its `box-sizing: inherit`, and what browsers have
 * cells of tables inherit, keep them from using the style of one element for another. That was most of the time of a
 * frame in which a list is scrolled.
 */
export const globalStyles = ({ typography }: Theme): CSSObject => ({
  '*, *::before, *::after': { boxSizing: 'border-box' },
  'thead, tbody, tr, th, td': { verticalAlign: 'middle', borderColor: 'currentcolor' },
  ':root': {
    '--nr-soft-shadow': '0 1px 2px rgb(29 28 25 / .06), 0 8px 24px -12px rgb(29 28 25 / .14)',
    '--nr-high-shadow': '0 2px 6px rgb(29 28 25 / .08), 0 16px 40px -12px rgb(29 28 25 / .28)',
  },
  '[data-dark]': {
    '--nr-soft-shadow': '0 0 0 1px rgb(255 255 255 / .02)',
    '--nr-high-shadow': '0 0 0 1px rgb(255 255 255 / .04), 0 16px 40px rgb(0 0 0 / .5)',
  },
  // What has the focus is never behind the bar of the wizard.
  html: {
    scrollPaddingBottom: `calc(${bottomBarHeight} + 16px)`,
    textSizeAdjust: '100%',
    WebkitFontSmoothing: 'antialiased',
    MozOsxFontSmoothing: 'grayscale',
  },
  body: {
    margin: 0,
    ...typography.body1,
    backgroundColor: token('paper'),
    color: token('ink'),
    fontFeatureSettings: '"cv05", "ss03"',
    overflowWrap: 'break-word',
    '@media print': { backgroundColor: '#fff' },
    '&::backdrop': { backgroundColor: token('paper') },
  },
  'strong, b': { fontWeight: typography.fontWeightBold },
  'h1, h2, h3, h4, p, ul, ol, dl, dd, pre, figure, fieldset': { margin: 0 },
  a: { color: token('accent'), textUnderlineOffset: '2px' },
  'code, kbd, samp, pre': mono,
  ':focus-visible': focusRing,
  /* A field draws the ring around its frame. */
  '.MuiInputBase-input:focus-visible': { outline: 'none' },
  '[tabindex="-1"]:focus': { outline: 'none' },
  '::selection': { backgroundColor: token('accentWash'), color: token('ink') },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      animationIterationCount: '1 !important',
      // A duration, however short, would have every change of every property begin a frame late.
      transition: 'none !important',
      scrollBehavior: 'auto !important',
    },
  },
});

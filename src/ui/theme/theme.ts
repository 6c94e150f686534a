import { createTheme } from '@mui/material/styles';
import type {} from '@mui/material/themeCssVarsAugmentation';
import { controlStyles } from './theme-controls.ts';
import { layerStyles } from './theme-layers.ts';
import { cssVarPrefix, schemes, type Token } from './tokens.ts';

type TokenPalette = Record<Token, string>;

declare module '@mui/material/styles' {
  interface Palette extends TokenPalette {}
  interface PaletteOptions extends Partial<TokenPalette> {}
}

const palette = (colours: TokenPalette) => ({
  ...colours,
  primary: { main: colours.accent, contrastText: colours.accentInk },
  error: { main: colours.bad, contrastText: colours.badInk },
  info: { main: colours.creating },
  success: { main: colours.good },
  text: { primary: colours.ink, secondary: colours.inkSoft, disabled: colours.inkFaint },
  background: { default: colours.paper, paper: colours.surface },
  divider: colours.line,
});

/** One step of space is 4 px: 2 inside a row, 4 inside a card, 8 between columns. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data', cssVarPrefix },
  colorSchemes: { light: { palette: palette(schemes.light) }, dark: { palette: palette(schemes.dark) } },
  spacing: 4,
  shape: { borderRadius: 8 },
  breakpoints: { values: { xs: 0, sm: 480, md: 720, lg: 1180, xl: 1560 } },
  transitions: {
    duration: {
      shortest: 120,
      shorter: 120,
      short: 140,
      standard: 160,
      complex: 180,
      enteringScreen: 160,
      leavingScreen: 120,
    },
  },
  typography: {
    fontFamily: '"Inter Variable", system-ui, sans-serif',
    fontWeightMedium: 520,
    fontWeightBold: 600,
    h1: { fontSize: '1.5rem', lineHeight: 1.25, fontWeight: 620, letterSpacing: '-0.02em' },
    h2: { fontSize: '0.875rem', lineHeight: 20 / 14, fontWeight: 600, letterSpacing: '-0.005em' },
    h3: { fontSize: '0.75rem', lineHeight: 16 / 12, fontWeight: 560 },
    body1: { fontSize: '0.875rem', lineHeight: 20 / 14 },
    body2: { fontSize: '0.8125rem', lineHeight: 18 / 13 },
    caption: { fontSize: '0.75rem', lineHeight: 16 / 12 },
    button: { fontSize: '0.8125rem', lineHeight: 18 / 13, fontWeight: 520, textTransform: 'none' },
  },
  components: { ...controlStyles, ...layerStyles },
});

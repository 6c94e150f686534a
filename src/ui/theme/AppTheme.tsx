import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';
import { globalStyles } from './theme-global.ts';

/** `useColorScheme` of `@mui/material/styles` reads and sets light, dark or system below it. */
export function AppTheme({ children }: { readonly children: ReactNode }) {
  // noSsr: the stored scheme is there at the first paint, without a script in the document.
  return (
    <ThemeProvider theme={theme} defaultMode="system" noSsr>
      <GlobalStyles styles={globalStyles} />
      {children}
    </ThemeProvider>
  );
}

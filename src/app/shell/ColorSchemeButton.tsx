import { partCode } from '#ui/part/part-code.ts';
import { HeaderMenu } from './HeaderMenu.tsx';

const code = partCode(async () => (await import('./ColorSchemeMenu.tsx')).ColorSchemeMenu);

export const ColorSchemeButton = () => (
  <HeaderMenu label="Theme" popup="menu" code={code}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </svg>
  </HeaderMenu>
);

import { styled } from '@mui/material/styles';
import type { SweepProgress } from '#domain/sweep/sweep-progress.ts';
import { token } from '#ui/theme/tokens.ts';

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  gap: 1,
  height: 8,
  borderRadius: 4,
  backgroundColor: theme.vars.palette.sunken,
  overflow: 'hidden',
  '& > i': { minWidth: 2, transition: 'flex-grow 160ms' },
  '@media (forced-colors: active)': { outline: '1px solid', forcedColorAdjust: 'none' },
}));

const parts = [
  ['completed', token('good')],
  ['failed', token('bad')],
  ['stopped', token('lineStrong')],
  ['running', token('accent')],
  ['refused', `repeating-linear-gradient(135deg, ${token('bad')} 0 3px, ${token('badWash')} 3px 6px)`],
  ['created', `color-mix(in srgb, ${token('accent')} 40%, ${token('sunken')})`],
] as const;

/** How the versions of a sweep stand; the words beside it say the same. */
export const ProgressBar = ({ progress }: { readonly progress: SweepProgress }) => (
  <Bar aria-hidden="true">
    {parts.map(
      ([part, colour]) =>
        progress[part] > 0 && <i key={part} style={{ flex: `${progress[part]} 0 0`, background: colour }} />,
    )}
    {progress.left > 0 && <i style={{ flex: `${progress.left} 0 0` }} />}
  </Bar>
);

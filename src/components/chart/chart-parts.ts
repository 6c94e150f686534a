import { styled } from '@mui/material/styles';
import { focusRing, mono } from '#ui/theme/tokens.ts';

/** Small charts side by side, with hairlines between them: four in a wide card, one on a phone; six in rows of three. */
export const Charts = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, max(214px, var(--widest, 0px))), 1fr))',
  overflow: 'clip',
  '&:has(> :nth-of-type(6):last-of-type), &:has(> :nth-of-type(5):last-of-type)': { '--widest': '33%' },
});

export const Cell = styled('div')(({ theme }) => ({
  minWidth: 0,
  padding: '11px 16px 9px',
  boxShadow: `-1px 0 0 ${theme.vars.palette.line}, 0 -1px 0 ${theme.vars.palette.line}`,
}));

export const Head = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: 10,
  fontSize: '0.8125rem',
  '& > b': { minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  '& > span': { ...mono, whiteSpace: 'nowrap' },
});

/** Beside the plot, for the figures of its lines. */
const gutter = 46;

/** The tones of the curves of a chart, the first the one that counts. */
const tones = ['running', 'creating', 'ink'] as const;

export const Plot = styled('div')(({ theme }) => ({
  position: 'relative',
  height: 78,
  margin: `10px ${gutter}px 5px 0`,
  borderRadius: 2,
  cursor: 'crosshair',
  touchAction: 'pan-y',
  '&:focus-visible': { ...focusRing, outlineOffset: 3 },
  '& svg': { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  '& path': {
    fill: 'none',
    strokeWidth: 1.75,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  },
  '& path.base': { stroke: theme.vars.palette.inkFaint, strokeWidth: 1.25, strokeDasharray: '3 3' },
  '& .tick': {
    position: 'absolute',
    left: 0,
    right: 0,
    borderTop: `1px solid ${theme.vars.palette.line}`,
    fontSize: '0.6875rem',
    lineHeight: '13px',
    color: theme.vars.palette.inkFaint,
    fontVariantNumeric: 'tabular-nums',
    pointerEvents: 'none',
  },
  '& .tick > span': { position: 'absolute', left: '100%', top: -7, paddingLeft: 7, whiteSpace: 'nowrap' },
  '& .break': {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderLeft: `1.5px dotted ${theme.vars.palette.bad}`,
    pointerEvents: 'none',
  },
  '& .break > span': {
    position: 'absolute',
    left: 4,
    top: -2,
    fontSize: '0.6875rem',
    lineHeight: '13px',
    fontWeight: 560,
    color: theme.vars.palette.bad,
  },
  '& .cursor': {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderLeft: `1px solid ${theme.vars.palette.ink}`,
    pointerEvents: 'none',
  },
  '@media (forced-colors: active)': {
    '& path.base': { stroke: 'GrayText' },
    '& path': { stroke: 'CanvasText' },
  },
  ...Object.fromEntries(
    tones.map((tone, index) => [`& path.tone${index}`, { stroke: theme.vars.palette[tone] }]),
  ),
}));

/** A round, square or pointed mark: curves are not told apart by colour alone. */
export const Mark = styled('i')(({ theme }) => ({
  display: 'inline-block',
  flex: 'none',
  width: 7,
  height: 7,
  forcedColorAdjust: 'none',
  '&[data-tone="0"]': { borderRadius: '50%', backgroundColor: theme.vars.palette[tones[0]] },
  '&[data-tone="1"]': { backgroundColor: theme.vars.palette[tones[1]] },
  '&[data-tone="2"]': {
    backgroundColor: theme.vars.palette[tones[2]],
    clipPath: 'polygon(50% 0, 100% 100%, 0 100%)',
  },
  '&.on-plot': {
    position: 'absolute',
    transform: 'translate(-50%, -50%)',
    pointerEvents: 'none',
    outline: `1.5px solid ${theme.vars.palette.surface}`,
  },
}));

export const toneOf = (curve: number): number => curve % tones.length;

export const Edges = styled('div')(({ theme }) => ({
  display: 'flex',
  justifyContent: 'space-between',
  gap: 8,
  minHeight: 15,
  marginRight: gutter,
  fontSize: '0.6875rem',
  lineHeight: '15px',
  color: theme.vars.palette.inkFaint,
  fontVariantNumeric: 'tabular-nums',
  '& > b': { fontWeight: 520, color: theme.vars.palette.ink },
}));

export const Values = styled('dl')(({ theme }) => ({
  display: 'grid',
  gap: 1,
  marginTop: 3,
  fontSize: '0.75rem',
  lineHeight: '16px',
  '& > div': { display: 'flex', alignItems: 'center', gap: 6 },
  '& dt': {
    flex: '1 1 auto',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: theme.vars.palette.inkSoft,
  },
  '& dd': { ...mono, fontSize: '0.75rem', whiteSpace: 'nowrap' },
  '& .base': { color: theme.vars.palette.inkFaint },
}));

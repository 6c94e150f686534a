import { styled } from '@mui/material/styles';
import { focusRing, mono, touch } from '#ui/theme/tokens.ts';

export const plotHeight = 300;

/** Room at the right for the names of the curves. */
const labelsWidth = 132;

export const Frame = styled('div')({
  padding: '16px 18px 10px 62px',
  '&[data-labels="true"]': { paddingRight: labelsWidth + 18 },
  '@container (width < 560px)': { '&, &[data-labels="true"]': { padding: '14px 14px 10px 52px' } },
});

export const Plot = styled('div')(({ theme }) => ({
  position: 'relative',
  height: plotHeight,
  borderRadius: 2,
  cursor: 'crosshair',
  touchAction: 'pan-y',
  '&:focus-visible': { ...focusRing, outlineOffset: 4 },
  '& > svg': { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  '& > svg path': {
    fill: 'none',
    strokeWidth: 1.75,
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  },
  '&[data-zoomed="true"] > svg': { overflow: 'hidden' },
  '& .stretch': {
    position: 'absolute',
    insetBlock: 0,
    borderInline: `1px solid ${theme.vars.palette.accent}`,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.accentWash} 60%, transparent)`,
    pointerEvents: 'none',
  },
  // Then only its opacity changes, and no curve is redrawn.
  '& svg.all': { willChange: 'opacity' },
  '&[data-lit="true"] svg.all': { opacity: 0.22 },
  '& svg.lit path': { strokeWidth: 3 },
  '& svg.all path[data-outside]': { opacity: 0.16 },
  '& .tick': {
    position: 'absolute',
    insetInline: 0,
    borderTop: `1px solid ${theme.vars.palette.line}`,
    fontSize: '0.75rem',
    lineHeight: '16px',
    color: theme.vars.palette.inkFaint,
    fontVariantNumeric: 'tabular-nums',
    pointerEvents: 'none',
  },
  '& .tick > span': { position: 'absolute', right: '100%', top: -8, paddingRight: 9, whiteSpace: 'nowrap' },
  '& .cursor': {
    position: 'absolute',
    insetBlock: 0,
    borderLeft: `1px solid ${theme.vars.palette.ink}`,
    pointerEvents: 'none',
  },
  '& .point': {
    position: 'absolute',
    width: 9,
    height: 9,
    margin: '-4.5px 0 0 -4.5px',
    borderRadius: '50%',
    outline: `1.5px solid ${theme.vars.palette.surface}`,
    pointerEvents: 'none',
  },
  '@media (forced-colors: active)': {
    '& path': { stroke: 'CanvasText' },
    '& svg.all path[data-outside]': { stroke: 'GrayText' },
    '& svg.lit path': { stroke: 'Highlight' },
    '& .point': { border: '2px solid' },
    '& .stretch': { borderInlineWidth: 3 },
  },
}));

/** The names of the curves, each at the end of its own. */
export const EndLabels = styled('div')(({ theme }) => ({
  position: 'absolute',
  insetBlock: 0,
  left: '100%',
  width: labelsWidth,
  fontSize: '0.75rem',
  lineHeight: '16px',
  pointerEvents: 'none',
  '& > span': {
    position: 'absolute',
    left: 10,
    right: 0,
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    marginTop: -8,
    whiteSpace: 'nowrap',
    color: theme.vars.palette.inkSoft,
  },
  '& > span[data-lit="true"]': { fontWeight: 640, color: theme.vars.palette.ink },
  '& > span[data-outside]': { display: 'none' },
  '& > span > b': { fontWeight: 'inherit', overflow: 'hidden', textOverflow: 'ellipsis' },
  '@container (width < 560px)': { display: 'none' },
}));

export const Edges = styled('div')(({ theme }) => ({
  display: 'flex',
  justifyContent: 'space-between',
  gap: 8,
  minHeight: 16,
  marginTop: 6,
  fontSize: '0.75rem',
  lineHeight: '16px',
  color: theme.vars.palette.inkFaint,
  fontVariantNumeric: 'tabular-nums',
  '& > b': { fontWeight: 560, color: theme.vars.palette.ink },
}));

export const LegendList = styled('ul')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 212px), 1fr))',
  gap: '2px 6px',
  margin: 0,
  padding: '8px 10px 10px',
  listStyle: 'none',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  '& button': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    width: '100%',
    minHeight: 28,
    [touch]: { minHeight: 44 },
    padding: '3px 8px',
    border: '1px solid transparent',
    borderRadius: 6,
    font: 'inherit',
    fontSize: '0.8125rem',
    textAlign: 'left',
    color: theme.vars.palette.ink,
    backgroundColor: 'transparent',
    cursor: 'pointer',
  },
  '& button[data-lit="true"]': { backgroundColor: theme.vars.palette.sunken },
  '& button[aria-pressed="true"]': {
    borderColor: theme.vars.palette.accent,
    backgroundColor: theme.vars.palette.accentWash,
  },
  '& button[data-outside] > :is(b, span)': { fontWeight: 400, color: theme.vars.palette.inkFaint },
  '& button[data-outside] > svg': { opacity: 0.35 },
  '@media (forced-colors: active)': {
    '& button': { borderColor: 'Canvas' },
    '& button[data-lit="true"]': { borderColor: 'CanvasText' },
    '& button[aria-pressed="true"]': { outline: '2px solid Highlight', outlineOffset: -2 },
    '& button[data-outside] > :is(b, span)': { color: 'GrayText' },
  },
  '& b': {
    flex: '1 1 auto',
    minWidth: 0,
    fontWeight: 520,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& span': { ...mono, fontSize: '0.75rem', whiteSpace: 'nowrap', color: theme.vars.palette.inkSoft },
  [theme.breakpoints.down('sm')]: { '& button': { minHeight: 44 } },
}));

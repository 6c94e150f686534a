import { styled } from '@mui/material/styles';
import { focusRing, mono } from '#ui/theme/tokens.ts';

export const plotHeight = 260;

/** Axes that have no room side by side are scrolled to. */
export const Scroller = styled('div')({
  overflowX: 'auto',
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
});

export const Plot = styled('div')({
  position: 'relative',
  height: plotHeight,
  margin: '56px 92px 28px 60px',
  '& > canvas': {
    position: 'absolute',
    inset: -4,
    width: 'calc(100% + 8px)',
    height: 'calc(100% + 8px)',
    willChange: 'opacity',
  },
  '&[data-lit="true"] > canvas': { opacity: 0.25 },
  '& > svg': { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  '& > svg path': {
    fill: 'none',
    strokeWidth: 3,
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  },
  '@media (forced-colors: active)': { '& > svg path': { stroke: 'Highlight' } },
});

export const AxisColumn = styled('div')(({ theme }) => ({
  position: 'absolute',
  insetBlock: 0,
  width: 44,
  marginLeft: -22,
  cursor: 'ns-resize',
  touchAction: 'none',
  '&::before': {
    content: '""',
    position: 'absolute',
    insetBlock: 0,
    left: 21.5,
    borderLeft: `1px solid ${theme.vars.palette.lineStrong}`,
  },
  '& > .name': {
    position: 'absolute',
    bottom: 'calc(100% + 14px)',
    left: '50%',
    width: 'max-content',
    maxWidth: 124,
    transform: 'translateX(-50%)',
    ...mono,
    fontSize: '0.75rem',
    lineHeight: '15px',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    color: theme.vars.palette.ink,
  },
  '& > .name[data-metric="true"]': { fontWeight: 700 },
  '& > .stop': {
    position: 'absolute',
    left: 30,
    maxWidth: 92,
    marginTop: -8,
    ...mono,
    fontSize: '0.6875rem',
    lineHeight: '16px',
    padding: '0 3px',
    borderRadius: 3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'default',
    '&:hover': { zIndex: 1, maxWidth: 'none', backgroundColor: theme.vars.palette.surface },
    color: theme.vars.palette.inkSoft,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.surface} 82%, transparent)`,
  },
  '& > .range': {
    position: 'absolute',
    left: 14,
    width: 16,
    borderRadius: 4,
    border: `1.5px solid ${theme.vars.palette.accent}`,
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.accent} 16%, transparent)`,
    pointerEvents: 'none',
  },
}));

/** One end of what is wanted of an axis. */
export const Handle = styled('div')(({ theme }) => ({
  position: 'absolute',
  left: 10,
  width: 24,
  height: 24,
  marginTop: -12,
  borderRadius: 6,
  cursor: 'ns-resize',
  '&[data-end="low"]': { marginTop: -2 },
  '&[data-end="high"]': { marginTop: -22 },
  '&::after': {
    content: '""',
    position: 'absolute',
    left: 3,
    right: 3,
    height: 4,
    borderRadius: 2,
    backgroundColor: theme.vars.palette.lineStrong,
  },
  '&[data-end="low"]::after': { top: 0 },
  '&[data-end="high"]::after': { bottom: 0 },
  '&[data-brushed="true"]::after, &:hover::after': { backgroundColor: theme.vars.palette.accent },
  '&:focus-visible': { ...focusRing, outlineOffset: 0 },
  '@media (forced-colors: active)': {
    '&::after': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
    '&[data-brushed="true"]::after, &:hover::after': { backgroundColor: 'Highlight' },
  },
}));

export const Foot = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 14px',
  minHeight: 50,
  padding: '7px 18px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  '& > p': { flex: '1 1 260px' },
  '& > b': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    fontWeight: 560,
    color: theme.vars.palette.ink,
  },
}));

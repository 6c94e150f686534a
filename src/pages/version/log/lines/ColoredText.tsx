import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { type ColorSpan, colorSpans } from '#log/text/color-spans.ts';
import { showControls } from '#log/text/show-controls.ts';
import { token } from '#ui/theme/tokens.ts';
import type { ColoredTextProps } from './colored-text-props.ts';
import { MarkedText } from './MarkedText.tsx';

/** The sixteen colours of a terminal, in those of the theme, so that they can be read on both its grounds. */
const colors: Readonly<Record<string, string>> = {
  black: token('inkFaint'),
  red: token('bad'),
  green: token('good'),
  yellow: token('changed'),
  blue: token('creating'),
  magenta: `color-mix(in srgb, ${token('bad')} 55%, ${token('creating')})`,
  cyan: token('accent'),
  white: token('ink'),
};

const colorOf = (name: string): string => colors[name.replace('bright-', '')] ?? token('ink');

const Piece = styled('span')({
  '&[data-style~="bold"]': { fontWeight: 700 },
  '&[data-style~="dim"]': { opacity: 0.75 },
  '&[data-style~="italic"]': { fontStyle: 'italic' },
  '&[data-style~="underline"]': { textDecoration: 'underline' },
  '&[data-style~="strikethrough"]': { textDecoration: 'line-through' },
  '@media (forced-colors: none)': {
    color: 'var(--log-color)',
    backgroundColor: 'var(--log-background)',
  },
});

const isOwnColor = (color: string): boolean => color.startsWith('rgb');

/** A colour of the program's own choice is brought nearer to the ink: it may be made for a dark ground. */
const readable = (color: string): string =>
  isOwnColor(color) ? `color-mix(in srgb, ${color} 45%, ${token('ink')})` : colorOf(color);

function lookOf({ color, background, styles }: ColorSpan): Record<string, string> {
  const [ink, ground] = styles.includes('reverse') ? [background, color] : [color, background];
  return {
    ...(ink !== null && { '--log-color': readable(ink) }),
    ...(ground !== null && {
      '--log-background': `color-mix(in srgb, ${isOwnColor(ground) ? ground : colorOf(ground)} 18%, transparent)`,
    }),
  };
}

/** A line in the colours of the program that wrote it. */
export const ColoredText = ({ coloredText, marks }: ColoredTextProps): ReactNode => (
  <MarkedText marks={marks}>
    {colorSpans(coloredText).map((span, place) => (
      <Piece
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never move
        key={place}
        style={lookOf(span)}
        data-style={span.styles.join(' ')}
      >
        {showControls(span.text)}
      </Piece>
    ))}
  </MarkedText>
);

import Anser from 'anser';

/** A name of the sixteen that a theme has, such as `red` or `bright-red`, or any other as `rgb(1, 2, 3)`. */
export type LogColor = string;

export interface ColorSpan {
  readonly text: string;
  readonly color: LogColor | null;
  readonly background: LogColor | null;
  readonly styles: readonly LogStyle[];
}

type LogStyle = Anser.DecorationName;

/** A line with the sequences of its colours as pieces of one look each. Load it when the first such line is shown. */
export const colorSpans = (coloredLine: string): readonly ColorSpan[] =>
  Anser.ansiToJson(coloredLine, { use_classes: true, remove_empty: true }).map((piece) => ({
    text: piece.content,
    color: colorOf(piece.fg, piece.fg_truecolor),
    background: colorOf(piece.bg, piece.bg_truecolor),
    styles: [...new Set(piece.decorations)],
  }));

function colorOf(name: string | null, rgb: string | null): LogColor | null {
  if (name === null) return null;
  const short = name.replace(/^ansi-/, '');
  if (short === 'truecolor') return rgb === null ? null : `rgb(${rgb})`;
  const index = /^palette-(\d+)$/.exec(short)?.[1];
  return index === undefined ? short : paletteColor(Number(index));
}

const levels = [0, 95, 135, 175, 215, 255];

/** The 240 colours of xterm behind the first sixteen: a cube of 6 × 6 × 6, then greys. */
function paletteColor(index: number): LogColor {
  if (index >= 232)
    return `rgb(${Array(3)
      .fill(8 + 10 * (index - 232))
      .join(', ')})`;
  const place = index - 16;
  const parts = [Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6];
  return `rgb(${parts.map((part) => levels[part] ?? 0).join(', ')})`;
}

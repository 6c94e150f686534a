import { type ComponentType, lazy, Suspense } from 'react';
import { showControls } from '#log/text/show-controls.ts';
import { formatNumber } from '#util/format.ts';
import type { ColoredTextProps } from './colored-text-props.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Mark } from './match-highlights.ts';

const WithoutColors: ComponentType<ColoredTextProps> = ({ children }) => children;

/** Without its code a line is shown without its colours. */
const ColoredText = lazy(() =>
  import('./ColoredText.tsx').then(
    (module) => ({ default: module.ColoredText }),
    () => ({ default: WithoutColors }),
  ),
);

interface LineTextProps {
  readonly text: string;
  /** In characters; what is longer is cut, and says so. */
  readonly maxShown: number;
  /** With the sequences of its colours; null if it has none. */
  readonly coloredText: string | null;
  readonly marks: readonly Mark[];
}

/** One line of a log. */
export function LineText({ text, maxShown, coloredText, marks }: LineTextProps) {
  const isCut = text.length > maxShown;
  const plain = <MarkedText marks={marks}>{showControls(isCut ? text.slice(0, maxShown) : text)}</MarkedText>;
  if (isCut)
    return (
      <>
        {plain}
        <em> … {formatNumber(text.length - maxShown)} more characters; Copy has the whole line</em>
      </>
    );
  if (coloredText === null || coloredText === text) return plain;
  return (
    <Suspense fallback={plain}>
      <ColoredText coloredText={coloredText} marks={marks}>
        {plain}
      </ColoredText>
    </Suspense>
  );
}

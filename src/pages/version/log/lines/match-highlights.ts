import type { LogMatches } from '#log/pages/log-search.ts';

/** Names for the style sheet. */
export const matchHighlight = 'nextrun-match';
export const currentHighlight = 'nextrun-current-match';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly isCurrent: boolean;
}

const noMarks: readonly Mark[] = [];

/** What was found in a line. */
export function marksOf(matches: LogMatches | null, line: number, current: number): readonly Mark[] {
  if (matches === null || matches.count === 0) return noMarks;
  const found = matches.inLine(line);
  if (found.length === 0) return noMarks;
  const lookedAt = matches.at(current);
  return found.map(({ start, end }) => ({
    start,
    end,
    isCurrent: lookedAt?.line === line && lookedAt.start === start,
  }));
}

const isSupported = typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS;

function highlightNamed(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Paints parts of an element's text, without changing its nodes. Gives back what takes the paint away. */
export function paintMarks(element: HTMLElement, marks: readonly Mark[]): () => void {
  if (!isSupported) return () => undefined;
  const painted = marks.flatMap(({ start, end, isCurrent }) => {
    const range = rangeOf(element, start, end);
    if (range === null) return [];
    const highlight = highlightNamed(isCurrent ? currentHighlight : matchHighlight);
    highlight.add(range);
    return [{ highlight, range }];
  });
  return () => {
    for (const { highlight, range } of painted) highlight.delete(range);
  };
}

function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let hasStart = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (!hasStart && start < before + length) {
      range.setStart(node, start - before);
      hasStart = true;
    }
    if (hasStart && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}

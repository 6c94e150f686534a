import { describe, expect, it } from 'vitest';
import { schemes } from './tokens.ts';

/** WCAG 2.2, relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(schemes))('%s', (_name, colours) => {
  const grounds = ['paper', 'surface', 'raised'] as const;
  const inks = ['ink', 'inkSoft', 'inkFaint', 'accent', 'changed', 'running', 'good', 'bad'] as const;

  it.each(inks)('text in %s has 4.5 : 1', (ink) => {
    for (const ground of [...grounds, 'sunken'] as const)
      expect(contrast(colours[ink], colours[ground]), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['lineStrong', 'changedLine'] as const)('%s has 3 : 1, as it says something alone', (line) => {
    for (const ground of grounds)
      expect(contrast(colours[line], colours[ground]), ground).toBeGreaterThanOrEqual(3);
  });

  it('the bar of a changed row has 3 : 1 beside its row', () => {
    expect(contrast(colours.changedLine, colours.changedWash)).toBeGreaterThanOrEqual(3);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortText } from './short-text.ts';

it('leaves 40 characters as they are, and shows the place that differs of more', () => {
  expect(shortText('x'.repeat(40))).toBe('x'.repeat(40));
  expect(shortText('x'.repeat(41))).toBe(`${'x'.repeat(37)}…`);
  expect(shortText(`${'x'.repeat(60)}new/`, 60)).toContain('new/');
});

it('is never longer, and cuts between characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(80), (text, place) => {
      const short = shortText(text, Math.min(place, text.length));
      expect(short.length).toBeLessThanOrEqual(40);
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLongText, startOfText } from './LongText.tsx';

it('shortens a value of 2,000 characters, and none of a few lines', () => {
  expect(isLongText('x'.repeat(2000))).toBe(true);
  expect(isLongText('/bucket/folder/'.repeat(10))).toBe(false);
});

it('cuts between characters, and leaves enough to know the value by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 300 }), (text) => {
      const start = startOfText(text);
      expect(text.startsWith(start)).toBe(true);
      expect(() => encodeURIComponent(start)).not.toThrow();
      expect(start.length).toBeGreaterThan(100);
    }),
  );
});

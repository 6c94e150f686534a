import { expect, it } from 'vitest';
import { assignTones, toneAt } from '#components/line-look/tones.ts';
import { maxCompared } from '#domain/version/max-compared.ts';

it('has a different look for each line that can be compared', () => {
  const all = Array.from({ length: maxCompared }, (_, index) => JSON.stringify(toneAt(index)));
  expect(new Set(all).size).toBe(maxCompared);
});

it('keeps the tone of a version while others come, go and move', () => {
  const first = assignTones(new Map(), ['a', 'b', 'c']);
  expect([...first.values()]).toEqual([0, 1, 2]);
  const later = assignTones(first, ['c', 'd', 'a', 'e']);
  expect(Object.fromEntries(later)).toEqual({ a: 0, c: 2, d: 1, e: 3 });
  expect(assignTones(later, ['a', 'e', 'c', 'd'])).toBe(later);
});

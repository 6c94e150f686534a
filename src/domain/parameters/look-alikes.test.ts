import { expect, it } from 'vitest';
import { lookAlikes } from './look-alikes.ts';

it.each<[readonly string[], Record<number, number>]>([
  [['lr', 'bs'], {}],
  [['lr', 'lr '], { 1: 0 }],
  [[' lr', 'bs', 'lr'], { 2: 0 }],
  [['lr', '\u200blr', 'lr\t'], { 1: 0, 2: 0 }],
  [['lr\u00a0', 'LR'], {}],
  // The same name is an error of its own.
  [['lr', 'lr'], {}],
  [['', ' ', '\u200b'], {}],
  [['', 'lr'], {}],
])('%j', (names, alike) => {
  expect(Object.fromEntries(lookAlikes(names.map((name) => ({ name }))))).toEqual(alike);
});

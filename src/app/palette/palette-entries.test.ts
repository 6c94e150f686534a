import { expect, it } from 'vitest';
import { type PaletteEntry, paletteGroups } from './palette-entries.ts';

const entry = (label: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  key: label,
  label,
  run: () => undefined,
  ...more,
});

const groups = [
  {
    name: 'Actions',
    entries: ['V0006', 'V0005', 'V0004'].map((name) => entry(`New version from ${name}`)),
    max: 4,
    atRest: 1,
  },
  {
    name: 'Versions',
    entries: ['V0006', 'V0005', 'V0004'].map((name) => entry(name, { note: 'Completed' })),
    max: 4,
    atRest: 2,
  },
  {
    name: 'Jobs',
    entries: [entry('mnist-tensorflow'), entry('found-by-its-owner', { isFound: true })],
    max: 4,
    atRest: 4,
  },
];

const shown = (typed: string) =>
  paletteGroups(groups, typed).map(({ name, entries }) => [name, entries.map(({ label }) => label)]);

it('shows the first of each group where nothing is typed', () => {
  expect(shown('')).toEqual([
    ['Actions', ['New version from V0006']],
    ['Versions', ['V0006', 'V0005']],
    ['Jobs', ['mnist-tensorflow', 'found-by-its-owner']],
  ]);
});

it('puts the group with the best before the others', () => {
  expect(shown('mnist')[0]).toEqual(['Jobs', ['mnist-tensorflow', 'found-by-its-owner']]);
  expect(shown('new 4')[0]).toEqual(['Actions', ['New version from V0004']]);
  expect(shown('v5')[1]).toEqual(['Versions', ['V0005']]);
});

it('finds a version by its status, and keeps what the service has found', () => {
  expect(shown('completed')).toEqual([
    ['Versions', ['V0006', 'V0005', 'V0004']],
    ['Jobs', ['found-by-its-owner']],
  ]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasModKey, keyCaps } from './key-caps.ts';
import { combinationsOf, isSingleKey, keyHelp } from './key-help.ts';
import { keyTable } from './key-table.ts';
import { singleKeyOf } from './single-keys.ts';

const press = {
  key: 'c',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: null,
};

const inside = (takesLetters: boolean) =>
  Object.assign(new EventTarget(), { closest: () => (takesLetters ? {} : null) });

describe('a single key', () => {
  it('is the letter whatever its case, and the character', () => {
    expect(singleKeyOf({ ...press, key: 'C' }, true)).toBe('c');
    expect(singleKeyOf({ ...press, key: '?' }, true)).toBe('?');
    expect(singleKeyOf({ ...press, target: inside(false) }, true)).toBe('c');
  });

  it.each([
    ['where it was switched off', press, false],
    ['in a field', { ...press, target: inside(true) }, true],
    ['with Ctrl', { ...press, ctrlKey: true }, true],
    ['with Command', { ...press, metaKey: true }, true],
    ['with Alt', { ...press, altKey: true }, true],
    ['while characters are composed', { ...press, isComposing: true }, true],
    ['when somebody else took it', { ...press, defaultPrevented: true }, true],
    ['for a key without a character', { ...press, key: 'Enter' }, true],
  ])('does nothing %s', (_when, given, isOn) => {
    expect(singleKeyOf(given, isOn)).toBeNull();
  });
});

describe('the table of keys', () => {
  it('has each key once in its place', () => {
    for (const { place, keys } of keyHelp) {
      const all = keys.flatMap(({ name }) => combinationsOf(name)).map((together) => together.join('+'));
      expect(new Set(all).size, place).toBe(all.length);
    }
  });

  it('says of each key what it does', () => {
    const explained = keyHelp.flatMap(({ keys }) => keys.map(({ name }): string => name));
    expect(explained.toSorted()).toEqual(Object.keys(keyTable).toSorted());
  });

  it('is the same in the documentation', () => {
    const page = readFileSync('docs/keyboard.md', 'utf8');
    const missing = keyHelp.flatMap(({ keys }) => keys).filter(({ does }) => !page.includes(`| ${does} `));
    expect(missing).toEqual([]);
  });

  it('knows which keys can be switched off', () => {
    const single = keyHelp
      .flatMap(({ keys }) => keys)
      .flatMap(({ name }) => combinationsOf(name))
      .filter(isSingleKey);
    expect(single.map(([only]) => only)).toEqual(['?', 'C', 'N', '/']);
  });
});

it('names the keys of the computer', () => {
  expect(keyCaps(['Mod', 'K'], false)).toEqual(['Ctrl', 'K']);
  expect(keyCaps(['Mod', 'K'], true)).toEqual(['⌘', 'K']);
  expect(hasModKey({ ctrlKey: true, metaKey: false }, false)).toBe(true);
  expect(hasModKey({ ctrlKey: true, metaKey: false }, true)).toBe(false);
  expect(hasModKey({ ctrlKey: false, metaKey: true }, true)).toBe(true);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { theme } from './theme.ts';
import { globalStyles } from './theme-global.ts';

it('no rule for all elements inherits: a browser then uses no style of one element for another', () => {
  const forAll = Object.entries(globalStyles(theme)).filter(([selector]) => selector.includes('*'));
  expect(forAll.length).toBeGreaterThan(0);
  expect(JSON.stringify(forAll)).not.toContain('inherit');
});

it('the base styles are its own', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  const others = files.filter((file) =>
    /material\/(?:Scoped)?CssBaseline/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(others).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no title of a notice ends with a full stop', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const titles = files.flatMap((file) =>
    [
      ...readFileSync(`src/${file}`, 'utf8').matchAll(/\btitle(?:=|: )(?:\{\s*)?(["'`])((?:(?!\1).)*)\1/g),
    ].map(([, , title = '']) => `${file}: ${title}`),
  );
  expect(titles.length).toBeGreaterThan(100);
  expect(titles.filter((title) => /[^.]\.$/.test(title))).toEqual([]);
});

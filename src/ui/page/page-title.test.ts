import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { titleOf } from './PageTitle.tsx';

it('has one separator, and the product last', () => {
  expect(titleOf({ parts: ['Running', 'V0005 of mnist'] })).toBe('Running · V0005 of mnist · Nextrun');
  expect(titleOf({ parts: ['Code', ''], hasError: true })).toBe('Error: Code · Nextrun');
  expect(titleOf({ parts: [] })).toBe('Nextrun');
});

it('is made here only', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const makers = files.filter(
    (file) => file.endsWith('.tsx') && readFileSync(`src/${file}`, 'utf8').includes('<title>'),
  );
  expect(makers).toEqual(['ui/page/PageTitle.tsx']);
});

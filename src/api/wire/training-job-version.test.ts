import { describe, expect, it } from 'vitest';
import { draftFields } from '#domain/draft/field-table.ts';
import { namesWithoutRow, sourceRows } from '#domain/draft/fields.ts';
import { time } from './reading.ts';
import { configurationFields, dataSourceSchema } from './training-job-version.ts';

describe('what a version tells of its configuration', () => {
  const rows = draftFields.flatMap(({ api, isOfJob }) =>
    typeof api === 'string' && isOfJob !== true ? [api] : [],
  );

  it('has a field of the draft, or a reason why there is none', () => {
    const named = new Set([...rows, ...Object.keys(namesWithoutRow)]);
    expect(Object.keys(configurationFields.shape).toSorted()).toEqual([...named].toSorted());
    for (const name of Object.keys(namesWithoutRow)) expect(rows).not.toContain(name);
  });

  it('has in a source what a row of the sources has', () => {
    const names = Object.values(sourceRows).map(({ api }) => api);
    expect(Object.keys(dataSourceSchema.shape).toSorted()).toEqual(names.toSorted());
  });
});

it.each([
  ['1524189990635', 1_524_189_990_635],
  ['8640000000000000', 8.64e15],
  ['8640000000000001', null],
  ['0', null],
  ['-1', null],
])('the time %s is read as %d', (text, milliseconds) => {
  expect(time.parse(text)).toBe(milliseconds);
});

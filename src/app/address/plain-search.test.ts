import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobsSearchSchema } from '#pages/jobs/jobs-search.ts';
import { wizardSearchSchema } from '#pages/wizard/wizard-search.ts';
import { readSearch } from '#util/search-text.ts';
import { checkSearch, noSearch, stringifySearch } from './plain-search.ts';

describe('search parameters', () => {
  it('stay text', () => {
    expect(readSearch('?from=9007199254740993&set.parameter.size=32.0&flag=true')).toEqual({
      from: '9007199254740993',
      'set.parameter.size': '32.0',
      flag: 'true',
    });
  });

  it('have a plus that is a plus', () => {
    expect(readSearch('?set.parameter.lr=1e+05&set.user_command=a%20b')).toEqual({
      'set.parameter.lr': '1e+05',
      'set.user_command': 'a b',
    });
    expect(stringifySearch({ 'set.user_command': 'a b+c' })).toBe('?set.user_command=a%20b%2Bc');
  });

  it('stand a round trip, whatever is in them', () => {
    const search = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(search, (given) => {
        expect(readSearch(stringifySearch(given))).toEqual({ ...given });
      }),
    );
  });

  it('are left out when undefined', () => {
    expect(stringifySearch({ page: undefined })).toBe('');
  });
});

describe('what a page cannot use', () => {
  it('is dropped and named, the rest stays', () => {
    const given = { page: 'many', sort: 'status', utm_source: 'mail' };
    const { search, dropped } = checkSearch(given, jobsSearchSchema);
    expect(search).toEqual({ sort: 'status' });
    expect(dropped.toSorted()).toEqual(['page', 'utm_source']);
  });

  it('is everything where a page takes nothing', () => {
    expect(checkSearch({ a: '1' }, noSearch)).toEqual({ search: {}, dropped: ['a'] });
  });

  it('is no delta of the wizard', () => {
    const delta = { 'set.parameter.a.b': '1e-07', 'unset.log_url': '' };
    expect(checkSearch({ from: '20', step: 'data', ...delta }, wizardSearchSchema)).toEqual({
      search: { from: '20', step: 'data', ...delta },
      dropped: [],
    });
  });

  it.each([
    [{ from: 'V0004', step: 'code' }, ['from']],
    [{ from: '20', step: 'Code', 'set.': 'x' }, ['set.', 'step']],
    [{ from: 'x', other: 'y' }, ['from', 'other']],
  ])('in %j is %j', (given, names) => {
    const { search, dropped } = checkSearch(given, wizardSearchSchema);
    expect(dropped.toSorted()).toEqual(names);
    expect(Object.keys(search).some((name) => names.includes(name))).toBe(false);
  });
});

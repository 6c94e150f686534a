import { describe, expect, it } from 'vitest';
import { type TypedSearch, typeSearch, waitingSearch, withAddress } from './typed-search.ts';

const start: TypedSearch = { text: '', over: [] };

describe('words that are typed', () => {
  it('wait for the address, and keep their spaces after it has followed', () => {
    const typed = typeSearch(start, 'mnist ', '');
    expect(withAddress(typed, '')).toBe(typed);
    expect(waitingSearch(typed, '')).toBe('mnist');
    const followed = withAddress(typed, 'mnist');
    expect(followed).toEqual({ text: 'mnist ', over: [] });
    expect(waitingSearch(followed, 'mnist')).toBeUndefined();
    expect(withAddress(followed, 'mnist')).toBe(followed);
  });

  it('are not pushed away by an address that comes late with earlier ones', () => {
    const typed = ['a', 'ab', 'abc'].reduce((former, text) => typeSearch(former, text, ''), start);
    for (const late of ['', 'a', 'ab']) {
      expect(withAddress(typed, late)).toBe(typed);
      expect(waitingSearch(typed, late)).toBe('abc');
    }
  });

  it('wait for nothing where the address says the same', () => {
    const typed = typeSearch(typeSearch(start, 'a', ''), '', '');
    expect(waitingSearch(typed, '')).toBeUndefined();
  });

  it('give way to the address on Back and Forward', () => {
    const followed = withAddress(typeSearch(start, 'mnist', ''), 'mnist');
    const back = withAddress(followed, '');
    expect(back.text).toBe('');
    expect(withAddress(back, 'mnist').text).toBe('mnist');
  });

  it('are dropped where the address goes elsewhere before it has followed', () => {
    const typed = typeSearch({ text: 'a', over: [] }, 'ab', 'a');
    const back = withAddress(typed, 'other');
    expect(back).toEqual({ text: 'other', over: [] });
    expect(waitingSearch(back, 'other')).toBeUndefined();
  });
});

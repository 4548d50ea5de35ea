import { describe, expect, it } from 'vitest';
import { parseState } from '../../../../src/components/frame/url-state/url-state.ts';
import {
  hasFilters,
  isEmptySearch,
  SEARCH_FIELDS,
  searchAddress,
  withoutFilters,
} from '../../../../src/components/search/results/search-state.ts';

const ANYTHING = { q: '', kind: '', year: '', language: '', key: '', sort: '' };
const stateOf = (search: string) => parseState(SEARCH_FIELDS, search);

describe('the state of an address', () => {
  it('is what is searched for, what it is narrowed to, and the order', () => {
    expect(stateOf('?q=mira+stone&kind=Event&year=2026&language=fr&key=yes&sort=date')).toEqual({
      q: 'mira stone',
      kind: 'Event',
      year: '2026',
      language: 'fr',
      key: 'yes',
      sort: 'date',
    });
  });

  it('is empty where the address says nothing', () => {
    expect(stateOf('')).toEqual(ANYTHING);
  });

  it('has no spaces around a query', () => {
    expect(stateOf('?q=%20%20mira%20').q).toBe('mira');
  });

  it('leaves out what it does not know', () => {
    expect(stateOf('?q=a&page=2&sort=size')).toEqual({ ...ANYTHING, q: 'a' });
  });

  it('has the first of two queries', () => {
    expect(stateOf('?q=a&q=b').q).toBe('a');
  });
});

describe('the address of a state', () => {
  it('leads back to it', () => {
    const state = stateOf('?q=%C3%9Es+%26+%22q%22+%23+100%25&kind=News+article&language=kk&sort=date');
    expect(stateOf(searchAddress(state))).toEqual(state);
  });

  it('says no more than it must', () => {
    expect(searchAddress(stateOf('?q=mira&kind=&year=2026&language=&key=&sort='))).toBe('?q=mira&year=2026');
    expect(searchAddress(stateOf(''))).toBe('?q=');
    expect(searchAddress(stateOf('?kind=Event&sort=date'))).toBe('?q=&kind=Event&sort=date');
  });
});

describe('a state', () => {
  it.each(['kind', 'year', 'language', 'key'])('is narrowed by %s', (filter) => {
    expect(hasFilters(stateOf(`?q=a&${filter}=x`))).toBe(true);
    expect(isEmptySearch(stateOf(`?${filter}=x`))).toBe(false);
  });

  it('is not narrowed by a query or an order', () => {
    expect(hasFilters(stateOf('?q=a&sort=date'))).toBe(false);
  });

  it('keeps its query and its order when its filters are cleared', () => {
    expect(withoutFilters(stateOf('?q=a&year=2026&key=yes&sort=date'))).toEqual({ ...ANYTHING, q: 'a', sort: 'date' });
  });

  it('is empty unless something is asked for', () => {
    expect(isEmptySearch(stateOf('?q=%20&sort=date'))).toBe(true);
    expect(isEmptySearch(stateOf('?q=a'))).toBe(false);
  });
});

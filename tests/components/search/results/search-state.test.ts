import { describe, expect, it } from 'vitest';
import { hasFilters, isEmpty, searchOf, stateOf } from '../../../../src/components/search/results/search-state.ts';

const ANYTHING = { kind: '', year: '', language: '', key: '' };

describe('the state of an address', () => {
  it('is what is searched for, what it is narrowed to, and the order', () => {
    expect(stateOf('?q=mira+stone&kind=Event&year=2026&language=fr&key=yes&sort=date')).toEqual({
      query: 'mira stone',
      filters: { kind: 'Event', year: '2026', language: 'fr', key: 'yes' },
      isByDate: true,
    });
  });

  it('is empty where the address says nothing', () => {
    expect(stateOf('')).toEqual({ query: '', filters: ANYTHING, isByDate: false });
  });

  it('has no spaces around a query', () => {
    expect(stateOf('?q=%20%20mira%20').query).toBe('mira');
  });

  it('leaves out what it does not know', () => {
    expect(stateOf('?q=a&page=2&sort=size')).toEqual({ query: 'a', filters: ANYTHING, isByDate: false });
  });

  it('has the first of two queries', () => {
    expect(stateOf('?q=a&q=b').query).toBe('a');
  });
});

describe('the address of a state', () => {
  it('leads back to it', () => {
    const state = stateOf('?q=%C3%9Es+%26+%22q%22+%23+100%25&kind=News+article&language=kk&sort=date');
    expect(stateOf(searchOf(state))).toEqual(state);
  });

  it('says no more than it must', () => {
    expect(searchOf(stateOf('?q=mira&kind=&year=2026&language=&key=&sort='))).toBe('?q=mira&year=2026');
    expect(searchOf(stateOf(''))).toBe('?q=');
  });
});

describe('a state', () => {
  it.each(['kind', 'year', 'language', 'key'])('is narrowed by %s', (filter) => {
    expect(hasFilters(stateOf(`?q=a&${filter}=x`))).toBe(true);
    expect(isEmpty(stateOf(`?${filter}=x`))).toBe(false);
  });

  it('is not narrowed by a query or an order', () => {
    expect(hasFilters(stateOf('?q=a&sort=date'))).toBe(false);
  });

  it('is empty unless something is asked for', () => {
    expect(isEmpty(stateOf('?q=%20&sort=date'))).toBe(true);
    expect(isEmpty(stateOf('?q=a'))).toBe(false);
  });
});

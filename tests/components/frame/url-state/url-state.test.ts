import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyIds,
  anyText,
  calendarDay,
  isEmpty,
  parseState,
  searchOf,
  stateFrom,
} from '../../../../src/components/frame/url-state/url-state.ts';

const FIELDS = { q: anyText, from: calendarDay, kind: anyText };

describe('the state of an address', () => {
  it('has each field, empty where the address says nothing of it, and nothing else', () => {
    expect(parseState(FIELDS, '?kind=vote&colour=red')).toEqual({ q: '', from: '', kind: 'vote' });
    expect(parseState(FIELDS, '')).toEqual({ q: '', from: '', kind: '' });
  });

  it('has the first of several values, without spaces around it, and 200 letters at most', () => {
    expect(parseState(FIELDS, '?q=%20a%20&q=b').q).toBe('a');
    expect(parseState(FIELDS, `?q=${'x'.repeat(300)}`).q).toHaveLength(200);
  });

  it('has a list of ids whole, however long', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `2026-01-19-source-${i}`).join(',');
    expect(parseState({ sources: anyIds }, `?sources=${ids}`).sources).toBe(ids);
  });

  it('leaves out what a field refuses', () => {
    expect(parseState(FIELDS, '?from=soon').from).toBe('');
  });

  it('leads back to itself, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (q, kind) => {
        const state = stateFrom(FIELDS, (field) => ({ q, kind, from: '2026-02-28' })[field]);
        expect(parseState(FIELDS, searchOf(state))).toEqual(state);
      }),
    );
  });
});

describe('the address of a state', () => {
  it('says only what is asked for, in the order of the fields', () => {
    expect(searchOf({ q: 'a b', from: '', kind: 'vote' })).toBe('?q=a+b&kind=vote');
    expect(searchOf({ q: '', from: '', kind: '' })).toBe('');
  });
});

it('is empty when no field asks for anything', () => {
  expect([isEmpty({ q: '', kind: '' }), isEmpty({ q: '', kind: 'vote' })]).toEqual([true, false]);
});

it.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['0202-02-20', false],
  ['2026-2-3', false],
  ['2026', false],
])('takes %s for a day: %s', (text, isDay) => {
  expect(calendarDay(text)).toBe(isDay ? text : '');
});

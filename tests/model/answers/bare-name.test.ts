import { describe, expect, it } from 'vitest';
import { bareName } from '../../../src/model/answers/bare-name.ts';

describe('a name as origins are compared', () => {
  it.each([
    ['the Island Wire', 'island wire'],
    ['An Island Wire', 'island wire'],
    ['Island Wire Ltd.', 'island wire'],
    ['the news agency Island Wire', 'island wire'],
    ['Agence Island Wire News', 'island wire'],
    ['The mayor of the island', 'mayor of island'],
    ['a mayor of a port of an island', 'mayor of port of island'],
    ['Proof the island', 'proof the island'],
  ])('of "%s" is "%s"', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it('keeps the noun of "the agency", and signs where there is nothing else', () => {
    expect(bareName('the agency')).toBe('agency');
    expect(bareName('News')).toBe('news');
    expect(bareName('—')).toBe('—');
  });
});

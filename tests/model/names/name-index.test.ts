import { describe, expect, it } from 'vitest';
import { findNames, indexNames, type Bearer, type IndexedName } from '../../../src/model/names/name-index.ts';

/** What is found in a text: the words, and whose name they are. */
function found(names: Readonly<Record<string, readonly string[]>>, text: string): readonly string[] {
  const index = indexNames(Object.entries(names).flatMap(([owner, all]) => all.map((name) => ({ owner, name }))));
  return findNames(index, text).map(({ start, end, owners }) => `${text.slice(start, end)} = ${owners.join(' or ')}`);
}

describe('a name in a text', () => {
  const NAMES = {
    board: ['Board of Peace'],
    executive: ['Executive Board'],
    council: ['Security Council'],
    sc: ['Council'],
    usa: ['US', 'U.S.', 'United States'],
    georgia: ['Georgia'],
    'georgia-us': ['Georgia'],
    tokayev: ['Қасым-Жомарт Тоқаев', 'Тоқаев'],
    plan: ['20-point plan'],
  };

  it('is the longest that begins there', () => {
    expect(found(NAMES, 'The Security Council met.')).toEqual(['Security Council = council']);
    expect(found(NAMES, 'The Council met.')).toEqual(['Council = sc']);
    expect(found(NAMES, 'Board of trustees')).toEqual([]);
  });

  it('is found again after one that only began alike', () => {
    expect(found({ a: ['the Board of Peace'], b: ['Board of Trade'] }, 'the Board of Trade')).toEqual([
      'Board of Trade = b',
    ]);
  });

  it('is found in capitals but not in small letters', () => {
    expect(found(NAMES, 'BOARD OF PEACE, board of peace')).toEqual(['BOARD OF PEACE = board']);
    expect(found({ a: ['Board'], b: ['Board of Peace'] }, 'the Board of peace')).toEqual(['Board = a']);
  });

  it('is not found in another word, not even an abbreviation in a pronoun', () => {
    expect(found(NAMES, 'They told us of Georgian Councils.')).toEqual([]);
    expect(found(NAMES, 'Us they told.')).toEqual([]);
  });

  it('is found before a possessive', () => {
    expect(found(NAMES, 'the United States’ and the Council’s seats')).toEqual(['United States = usa', 'Council = sc']);
  });

  it('takes the last full stop of an abbreviation along, but not that of a sentence', () => {
    expect(found(NAMES, 'The U.S. and the US.')).toEqual(['U.S. = usa', 'US = usa']);
    expect(found({ b: ['Plan B'] }, 'It is Plan B.')).toEqual(['Plan B = b']);
  });

  it('is found across a line break and with other hyphens', () => {
    expect(found(NAMES, 'Board of\nPeace; 20‑point plan')).toEqual(['Board of\nPeace = board', '20‑point plan = plan']);
  });

  it('does not run from one sentence, or from one item of a list, into the next', () => {
    expect(found(NAMES, 'Executive, Board; Security: Council')).toEqual(['Council = sc']);
  });

  it('is found in any script', () => {
    expect(found(NAMES, 'Президент Қасым‑Жомарт Тоқаев, Тоқаевтың')).toEqual(['Қасым‑Жомарт Тоқаев = tokayev']);
  });

  it('that two bear is found for both', () => {
    expect(found(NAMES, 'Georgia')).toEqual(['Georgia = georgia or georgia-us']);
  });

  it('that one bears twice is found for it once', () => {
    expect(found({ one: ['Mali', 'MALI', 'Mali'] }, 'MALI')).toEqual(['MALI = one']);
  });

  it('may hold "&", a slash, a dash or a bracket', () => {
    expect(
      found(
        { one: ['Rail & Road', 'G7/G20', 'North–South Line'], two: ['North'] },
        'Rail & Road, G7/G20, North–South Line',
      ),
    ).toEqual(['Rail & Road = one', 'G7/G20 = one', 'North–South Line = one']);
    expect(found({ one: ['Port (Old)'] }, 'in Port (Old) again')).toHaveLength(1);
  });

  it('of one letter is never found: C++ would link every C', () => {
    expect(found({ one: ['C++'] }, 'Vitamin C')).toEqual([]);
    expect(found({ one: ['C++'] }, 'as written in C.')).toEqual([]);
  });

  describe('may be of several kinds', () => {
    const foundOf = (bearers: Readonly<Record<string, Bearer>>, text: string, outside: readonly IndexedName[] = []) => {
      const names = Object.entries(bearers).map(([owner, bearer]) => ({ owner, name: 'Georgia', bearer }));
      return findNames(indexNames([...names, ...outside]), text).length;
    };

    it('and is taken for each of them', () => {
      expect(foundOf({ country: 'country', roe: 'person' }, 'in Georgia, USA.')).toBe(0);
      expect(foundOf({ country: 'country', roe: 'person' }, 'Georgia KC spoke.')).toBe(1);
    });

    it('of which those that are outside the story do not count where one is in it', () => {
      const outside: IndexedName = { owner: null, name: 'Georgia', bearer: 'country' };
      expect(foundOf({ roe: 'person' }, 'to Georgia, USA.', [outside])).toBe(1);
    });
  });

  it('of signs alone is never found', () => {
    expect(found({ one: ['—'] }, 'a — b')).toEqual([]);
  });
});

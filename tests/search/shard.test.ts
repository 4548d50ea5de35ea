import { describe, expect, it } from 'vitest';
import { shardOf } from '../../src/search/shard.ts';

describe('the part of the names a name is in', () => {
  it.each([
    ['Norway', 'n'],
    ['norway', 'n'],
    ['  Norway', 'n'],
    ['Österreich', 'o'],
    ['Îles', 'i'],
    ['İzlanda', 'i'],
    ['Ægypten', 'a'],
    ['«Norge»', 'n'],
    ['ʻAmelika', 'a'],
  ])('is its first letter in Latin: “%s” is in %s', (name, shard) => {
    expect(shardOf(name)).toBe(shard);
  });

  it('is one for the other letters of Latin', () => {
    expect(shardOf('Ɓandal')).toBe('latin');
  });

  it.each([
    ['Норвегия', 'cyrillic'],
    ['Νορβηγία', 'greek'],
    ['النرويج', 'arabic'],
    ['נורווגיה', 'hebrew'],
    ['挪威', 'han'],
    ['ノルウェー', 'katakana'],
    ['노르웨이', 'hangul'],
    ['नॉर्वे', 'devanagari'],
    ['ნორვეგია', 'georgian'],
    ['ꯅꯣꯔꯋꯦ', 'meetei_mayek'],
  ])('is its script otherwise: “%s” is in %s', (name, shard) => {
    expect(shardOf(name)).toBe(shard);
  });

  it.each(['578', '', '—'])('is “other” for “%s”', (name) => {
    expect(shardOf(name)).toBe('other');
  });

  it('is the same for a name and for its beginning', () => {
    for (const name of ['Norge', 'Норвегия', '노르웨이']) expect(shardOf([...name][0]!)).toBe(shardOf(name));
  });
});

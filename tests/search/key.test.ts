import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/search/key.ts';

const foldedWords = (text: string) => keyOf(text).words.map(({ folded }) => folded);
const soundOfOne = (word: string) => keyOf(word).words[0]!.sound;

describe('the key of a name', () => {
  it('has its words without case and accents', () => {
    expect(foldedWords('Míra STONE')).toEqual(['mira', 'stone']);
  });

  it('parts words at hyphens and full stops', () => {
    expect(foldedWords('Mira-Ann J.Stone')).toEqual(['mira', 'ann', 'j', 'stone']);
  });

  it.each(["'", '‘', '’', 'ʻ', 'ʼ', '`', '´'])('does not part a word at the apostrophe %s', (apostrophe) => {
    expect(foldedWords(`O${apostrophe}Dara`)).toEqual(['odara']);
  });

  it('has all words run together too, as they are folded and as they sound', () => {
    expect(keyOf('Qara Khan').whole).toEqual({ folded: 'qarakhan', sound: 'karakan' });
  });

  it('has no words where there are no letters or digits', () => {
    expect(keyOf(' —!? ')).toEqual({ words: [], whole: { folded: '', sound: '' } });
  });

  it('has digits', () => {
    expect(foldedWords('12-point list')).toEqual(['12', 'point', 'list']);
  });
});

describe('the sound of a word', () => {
  it('is the same for two spellings of one name', () => {
    expect(soundOfOne('Khadir')).toBe(soundOfOne('Qadir'));
  });

  it('is the word itself for a code of two letters', () => {
    expect(soundOfOne('CD')).toBe('cd');
  });

  it('is the word itself where it would be shorter than three letters', () => {
    expect(soundOfOne('Shy')).toBe('shy');
    expect(soundOfOne('Shay')).toBe('sai');
  });
});

import { describe, expect, it } from 'vitest';
import { foldName, wordsOf } from '../../../src/model/names/fold.ts';

describe('a folded name', () => {
  it.each([
    ['case', 'TÜRKIYE', 'türkiye'],
    ['accents', 'Türkiye', 'Turkiye'],
    ['hyphens', 'Kassym-Jomart Tokayev', 'Kassym Jomart Tokayev'],
    ['apostrophes', 'Côte d’Ivoire', "Cote d'Ivoire"],
    ['apostrophes that are letters', 'Oʻzbekiston', 'O‘zbekiston'],
    ['spaces', 'Board  of\nPeace', 'Board of Peace'],
    ['full stops', 'U.S.', 'U S'],
    ['vowel points', 'מֹשֶׁה', 'משה'],
    ['forms of one letter', 'ﬁne', 'fine'],
    ['a dotted capital i', 'İstanbul', 'istanbul'],
    ['a dotless i', 'Balıkesir', 'Balikesir'],
    ['a sharp s', 'Weißhafen', 'Weisshafen'],
    ['a capital sharp s', 'WEIẞHAFEN', 'WEISSHAFEN'],
    ['ligatures', 'Ærø Œdland', 'Aero Oedland'],
    ['strokes through letters', 'Łódź Đakovo Ħamrun', 'Lodz Dakovo Hamrun'],
    ['letters of Iceland', 'Þórður', 'Thordur'],
    ['letters of the Sámi', 'Deaŋŋu', 'Deannu'],
    ['letters of Azerbaijan', 'Gəncə', 'Gence'],
    ['capitals of other letters', 'ŁÆŒØĐÞŊƏ', 'łæœøđþŋə'],
    ['Persian forms of Arabic letters', 'یکی', 'يكي'],
    ['Arabic letters at the end of a word', 'هدى مكة', 'هدي مكه'],
    ['hamza over an alef', 'أحمد', 'احمد'],
    ['lengthening of Arabic words', 'مـــكـه', 'مكه'],
    ['Greek sigma at the end of a word', 'Σάμος', 'σαμοσ'],
    ['case of Greek sigma', 'Σάμος', 'ΣΑΜΟΣ'],
  ])('is the same whatever the %s', (_, one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['other letters', 'Қасым', 'Касым'],
    ['vowel signs that are letters', 'किम', 'कुम'],
    ['voiced kana', 'バリ', 'ハリ'],
    ['words run together', 'New York', 'Newyork'],
  ])('differs for %s', (_, one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('is empty for signs alone', () => {
    expect(foldName('—!')).toBe('');
  });
});

describe('the words of a text', () => {
  it('come as they are written, as they are folded, and with where they stand', () => {
    const text = '– Łódź, 12ß!';
    expect(wordsOf(text)).toEqual([
      { text: 'Łódź', folded: 'lodz', start: 2, end: 6 },
      { text: '12ß', folded: '12ss', start: 8, end: 11 },
    ]);
  });

  it('are none of a text of signs', () => {
    expect(wordsOf(' — 🙂')).toEqual([]);
  });
});

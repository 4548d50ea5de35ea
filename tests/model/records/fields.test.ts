import { describe, expect, it } from 'vitest';
import { dayField, isId, isWebAddress, languageField, lineField } from '../../../src/model/records/fields.ts';

describe('an id', () => {
  it.each(['a', '20-point-plan', '2026-01-19-mira', 'a'.repeat(80)])('may be %s', (text) => {
    expect(isId(text)).toBe(true);
  });
  it.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'á', 'a/b', '..', 'a\n', 'a'.repeat(81)])(
    'may not be %j',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
  it('is judged however long', () => {
    expect(isId(`${'a-'.repeat(250_000)}!`)).toBe(false);
  });
});

describe('an address on the web', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'https://пример.рф/статья',
    'https://xn--e1afmkfd.xn--p1ai/',
    'HTTPS://EXAMPLE.ORG/',
    'https://192.0.2.1/',
  ])('may be %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    '//example.org',
    'example.org',
    'https:/example.org',
    'https:example.org',
    'https://',
    'https://localhost/',
    'https://a b.org',
    'https:\\\\example.org',
    'https://example.org@example.net/',
    'https://user:word@example.net/',
    ' https://example.org',
    'java\nscript:alert(1)',
    'https://example.org/\u202etxt.exe',
    'https://example.org/\uffff',
    ...['\u061c', '\u200b', '\u200f', '\u2066', '\u00a0', '\u00ad', '\ufe0f', '\ud800', '\u{e0041}'].map(
      (unseen) => `https://example.org/a${unseen}b`,
    ),
  ])('may not be %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('one line of text', () => {
  it.each(['a', 'Қазақстан', '🌉', 'محمد'])('may be %s', (text) => {
    expect(lineField.safeParse(text).success).toBe(true);
  });
  it.each(['', ' ', 'a ', 'a\nb', 'a\u0000', 'a\u202eb', 'a\ud800'])('may not be %j', (text) => {
    expect(lineField.safeParse(text).success).toBe(false);
  });
});

describe('a language', () => {
  it.each(['en', 'kk', 'sr-Latn', 'pt-BR'])('may be %s', (text) => {
    expect(languageField.safeParse(text).success).toBe(true);
  });
  it.each(['', 'English', 'EN', 'en_US', 'e'])('may not be %j', (text) => {
    expect(languageField.safeParse(text).success).toBe(false);
  });
});

describe('an exact day', () => {
  it.each(['2026-02', '2026', '2026-02-01~', '2026-02-30', '2026-02-01/2026-02-02', 'soon'])(
    'may not be %s',
    (text) => {
      expect(dayField.safeParse(text).success).toBe(false);
    },
  );
  it('may be a day', () => {
    expect(dayField.parse('2024-02-29')).toBe('2024-02-29');
  });
});

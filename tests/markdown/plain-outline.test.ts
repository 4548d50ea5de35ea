import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline, outlineOfTree } from '../../src/markdown/outline.ts';
import { plainParagraphs } from '../../src/markdown/plain-outline.ts';

const PLAIN = 'The ferry sailed – “late”, at 12:30 (or so).\nNobody\twaited'.replace('\t', ' ');

describe('a text without marks', () => {
  it('is told by its paragraphs and their lines without the parser', () => {
    expect(plainParagraphs(`\n${PLAIN}\n\n\nЕщё слово.\n`, 5)?.map(({ line, text }) => [line, text])).toEqual([
      [6, PLAIN],
      [10, 'Ещё слово.'],
    ]);
  });

  it.each([
    ['a mark', 'A *word*'],
    ['a citation', 'A word [@one]'],
    ['an entity', 'A&nbsp;word'],
    ['an escape', 'A word\\'],
    ['a break', 'A word  \nand another'],
    ['an indented line', '    A word'],
    ['an item', '- A word'],
    ['a number', '1. A word'],
    ['an underline', 'A word\n---'],
    ['HTML', '<b>A word</b>'],
  ])('is none with %s', (_, text) => {
    expect(plainParagraphs(text, 1)).toBeUndefined();
  });

  it('is the same to the parser, whatever stands in it', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'Ж',
        '中',
        'é',
        '\u0301',
        '“',
        '"',
        "'",
        '(',
        ')',
        '1',
        '.',
        ',',
        ':',
        '-',
        '–',
        '—',
        '#',
        '+',
        '=',
        '~',
      ],
      ...[
        '|',
        '$',
        '%',
        '^',
        '{',
        '}',
        '/',
        '?',
        '@',
        ';',
        ' ',
        ' ',
        '\n',
        '\n',
        '\n\n',
        '\u00a0',
        '\u2028',
        '...',
        '~~',
      ],
      ...['http://a.org', 'www.a.org', 'a@b.org', 'word', 'word. ', '1. ', '- ', '==', '--', '*', '[', '&amp;', '\t'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(outline(text, 3)).toStrictEqual(outlineOfTree(text, 3));
      }),
      { numRuns: 3000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';

describe('the outline of a body', () => {
  it('counts lines from the top of the file', () => {
    const body = outline('\nOne.\n\nTwo\nof two lines. [@one]\n', 10);
    expect(body.line).toBe(10);
    expect(body.paragraphs.map(({ line }) => line)).toEqual([11, 13]);
    expect(body.paragraphs[1]?.citations).toEqual([{ source: 'one', locator: null, line: 14 }]);
  });

  it('has the paragraphs of lists and quotations too', () => {
    expect(outline('- One.\n- Two.\n\n> Three.\n\n# Four').paragraphs.map(({ text }) => text)).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });

  it('has the words of a paragraph without its markers, its links and its code', () => {
    const [paragraph] = outline('A [[b|B]] *c* [d](https://example.org) `e` f. [@one; @two, p. 2]').paragraphs;
    expect(paragraph?.text.split(/\s+/)).toEqual(['A', 'c', 'f.', '']);
    expect(paragraph?.citations.map(({ source }) => source)).toEqual(['one', 'two']);
    expect(paragraph?.references).toEqual([{ id: 'b', line: 1, start: 2, end: 9 }]);
  });

  it('finds no markers in links and code', () => {
    const [paragraph] = outline('[see [@one]](https://example.org) and `[[two]] [@three]`').paragraphs;
    expect(paragraph).toMatchObject({ citations: [], references: [] });
  });

  it('has every link, however it is written', () => {
    const links = outline('[a](https://a.example) <https://b.example> [c][]\n\n[c]: /c "C"').links;
    expect(links).toEqual([
      { url: 'https://a.example', text: 'a', title: '', line: 1 },
      { url: 'https://b.example', text: 'https://b.example', title: '', line: 1 },
      { url: '/c', text: '', title: 'C', line: 3 },
    ]);
  });

  it('has every picture, however it is written', () => {
    expect(outline('![a](a.png)\n\n![b]\n\n[b]: b.png').images).toEqual([{ line: 1 }, { line: 3 }]);
  });

  it('has raw HTML, in a line or by itself', () => {
    expect(outline('A <b>c</b>.\n\n<div>\n</div>').html.map(({ text, line }) => `${line} ${text}`)).toEqual([
      '1 <b>',
      '1 </b>',
      '3 <div>\n</div>',
    ]);
  });

  it.each(['', '\n', '![a](a.png)', '<br>', '# A', '```\na\n```'])('has no paragraph for %j', (markdown) => {
    expect(outline(markdown).paragraphs).toEqual([]);
  });

  it('has a paragraph for a link or code alone, which are words', () => {
    expect(outline('[a](https://a.example)\n\n`b`').paragraphs).toHaveLength(2);
  });
});

import { expect, test } from 'vitest';
import { openingWords } from '../../src/markdown/opening-words.ts';

const words = (markdown: string) => openingWords(markdown, (id) => (id === 'mira' ? 'Mira Stone' : undefined));

test('paragraphs follow one another as words, without the marks that cite sources', () => {
  expect(words('It *holds* [@herald, para. 4; @lamp].\n\nSo it\nseems. [@lamp]')).toBe('It holds. So it seems.');
});

test('a link is what it says, and a reference the name of whom it is to', () => {
  expect(words('[[mira]] met [[mira|her]], [[-|another]] and [a crew](https://example.org/).')).toBe(
    'Mira Stone met her, another and a crew.',
  );
});

test('signs that are HTML elsewhere stay as they are', () => {
  expect(words('1 < 2 & 3 > 2, `<b>` [@herald]')).toBe('1 < 2 & 3 > 2, <b>');
});

test('a quotation or a list ends them, and a text that begins with one has none', () => {
  expect(words('They met. [@lamp]\n\n> They said so.\n\nThey parted.')).toBe('They met.\u00a0…');
  expect(words('- One [@lamp]\n- Two [@lamp]')).toBe('');
});

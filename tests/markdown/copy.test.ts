import { expect, test } from 'vitest';
import { markdownCopy } from '../../src/markdown/copy.ts';

const SOURCES: Readonly<Record<string, string>> = { herald: 'The Herald, 5 March', lamp: 'The Lamp' };
const marks = {
  source: (id: string) => (SOURCES[id] ? { label: SOURCES[id], address: `https://example.org/${id}/` } : undefined),
  subject: (id: string) => (id === 'mira' ? { label: 'Mira Stone', address: 'https://example.org/mira/' } : undefined),
};
const copy = (markdown: string) => markdownCopy(markdown, marks);

test('a copy names each source behind its sentence, with the place in it', () => {
  expect(copy('It holds [@herald, para. 4; @lamp].')).toBe(
    'It holds ([The Herald, 5 March](https://example.org/herald/), para. 4; [The Lamp](https://example.org/lamp/)).',
  );
});

test('a copy links those whom the text links to, and keeps words that are no name', () => {
  expect(copy('[[mira]] met [[mira|her]] and [[-|Another Mira]].')).toBe(
    '[Mira Stone](https://example.org/mira/) met [her](https://example.org/mira/) and Another Mira.',
  );
});

test('a mark that names nothing leaves nothing behind', () => {
  expect(copy('It holds. [@nobody]')).toBe('It holds.');
});

test('headings of a copy stand below those of its page', () => {
  expect(copy('# One\n\nWords.')).toBe('### One\n\nWords.');
});

test.each([
  ['[a link](https://example.org/x)', '[a link](https://example.org/x)'],
  ['[a link][1]\n\n[1]: https://example.org/x', '[a link](https://example.org/x)'],
  ['[a link](mailto:a@example.org)', 'a link'],
  ['![a picture](https://example.org/x.png)Words', 'Words'],
  ['Some <b>words</b>', 'Some words'],
  ['`[@herald]` stays', '`[@herald]` stays'],
])('of %j a copy keeps what a page prints: %j', (markdown, kept) => {
  expect(copy(markdown)).toBe(kept);
});

test('a plain text stays as it is', () => {
  expect(copy('One.\n\nTwo, in two\nlines.\n')).toBe('One.\n\nTwo, in two\nlines.');
});

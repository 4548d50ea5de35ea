import { expect, test } from 'vitest';
import { outline } from '../../../src/markdown/outline.ts';
import { textRestingOn } from '../../../src/model/text/resting-text.ts';

const TEXT = `The bridge opened. [@early]

It was long; [@early] nobody knew how long. [@late]

- one account: 40 m [@early, para. 2]
- another: 50 m,
  or a little more [@late]

See [[the-bridge]].`;

const body = outline(TEXT);
const on = (...known: readonly string[]) => textRestingOn(body, (source) => known.includes(source));

test('a text whose sources are all known is itself', () => {
  expect(on('early', 'late')).toBe(body);
});

test('a paragraph or an item that cites a source of later, or none, is left out as a whole', () => {
  expect(on('early').markdown).toBe('The bridge opened. [@early]\n\n- one account: 40 m [@early, para. 2]');
  expect(on('early').paragraphs.map(({ text }) => text.trim())).toEqual(['The bridge opened.', 'one account: 40 m']);
  expect(on().markdown).toBe('');
});

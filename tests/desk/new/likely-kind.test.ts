import { expect, it } from 'vitest';
import { likelyKind } from '../../../src/desk/new/likely-kind.ts';

it.each([
  ['Cairo', 'place'],
  ['Freedonia Airport', 'place'],
  ['Mount Ararat', 'place'],
  ['Portugal', 'country'],
  ['Council of the River', 'organisation'],
  ['Harbour Times', 'organisation'],
  ['UNRWA', 'organisation'],
  ['Bridge Treaty', 'agreement'],
  ['Resolution on the River', 'document'],
  ['Ada Bek', 'person'],
  ['Bill Bek', 'person'],
  ['Bek', 'person'],
])('%s looks like a %s', (name, kind) => {
  expect(likelyKind(name, ['It rained.'])).toBe(kind);
});

it('a name behind a word of place looks like one', () => {
  expect(likelyKind('Sylvania', ['They met in Sylvania on Monday.'])).toBe('place');
  expect(likelyKind('Sylvania', ['They met in Sylvanian halls; Sylvania agreed.'])).toBe('person');
});

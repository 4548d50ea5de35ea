import { describe, expect, it } from 'vitest';
import { agencyLine } from '../../src/ingest/read/dateline.ts';

/** The place that a text of these paragraphs begins with. */
function placeOf(...texts: readonly string[]) {
  const paragraphs = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  return agencyLine(paragraphs, { language: null, host: null })?.dateline.value ?? null;
}

describe('a place in capitals before a full stop', () => {
  it.each([
    ['NORHAVEN. The council signed the paper on Sunday.', 'Norhaven'],
    ['NEW NORBY. The council signed it.', 'New Norby'],
    ['NORHAVEN, Lakeland. The council signed it.', 'Norhaven'],
    ['NORHAVEN, March 30. The council signed it.', 'Norhaven'],
    ['NORHAVEN (Lamp). The council signed it.', 'Norhaven'],
    ['NORHAVEN. “We open it,” she said.', 'Norhaven'],
    ['NORHAVEN. A deal is near.', 'Norhaven'],
    ['NORHAVEN. 300 people came.', 'Norhaven'],
    ['SAINT-BRICE. Le conseil a signé.', 'Saint-Brice'],
    ['НОРГАВЕНЬ. Совет подписал бумагу.', 'Норгавень'],
  ])('is where the text was written: %s', (text, place) => {
    expect(placeOf(text, 'It has 80 beds.')).toBe(place);
  });

  it.each([
    'BREAKING. The council signed it.',
    'UPDATED. The council signed it.',
    'NO DEAL. The council did not sign it.',
    'THE END IS NEAR. The council signed it.',
    'U.S. President Stone signed it.',
    'СРОЧНО. Совет подписал бумагу.',
    'MISE À JOUR. Le conseil a signé.',
    'Norhaven. The council signed it.',
    'NORHAVEN. THE COUNCIL SIGNED IT.',
    'NORHAVEN. the council signed it.',
  ])('is none in: %s', (text) => {
    expect(placeOf(text, 'It has 80 beds.')).toBeNull();
  });

  it('is none that the text has in capitals elsewhere, as it has a body by its letters', () => {
    expect(placeOf('LUMEC. The alliance met.', 'A spokesman of LUMEC said so.')).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { idWords } from '../../../src/ingest/draft/id-words.ts';

it.each([
  ['The mayor’s bridge opens', 'mayor-bridge-opens'],
  ['L’Europe annonce une aide pour le port', 'europe-annonce-aide-port'],
  ['O’Hara meets the council', 'ohara-meets-council'],
  ['Where do the towns stand?', 'where-towns-stand'],
  ['To be or not to be', 'not'],
  ['20 lamps for the bridge', '20-lamps-bridge'],
])('an id has the words of a short title that say something: %s', (title, id) => {
  expect(idWords(title, false)).toBe(id);
});

it.each([
  [
    'The council says the harbour’s lamps will stand idle for a year in the rain',
    'council-says-harbour-lamps-stand-idle',
  ],
  ['The River Council backs the plan of the mayor; two towns and a village abstain', 'river-council-backs-plan-mayor'],
  ['The council agrees to send more than 5,000 lamps into the harbour’s south', 'council-agrees-send-more-5000-lamps'],
  [
    'The mayor of the old harbour announces that it joins the Bridge Accords',
    'mayor-old-harbour-announces-joins-bridge-accords',
  ],
  [
    'Ministers meet Mira Stone River Council delegates Monday afternoon again',
    'ministers-meet-mira-stone-river-council',
  ],
  ['Five towns of the river have said they would light the harbour', 'five-towns-river-said-they-light-harbour'],
])('an id of a longer title ends where a phrase does: %s', (title, id) => {
  expect(idWords(title, false)).toBe(id);
});

it('an id behind a month begins with a letter', () => {
  expect(idWords('20 lamps for the bridge', true)).toBe('lamps-bridge');
  expect(idWords('2026', true)).toBe('');
});

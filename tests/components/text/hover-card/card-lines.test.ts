import { expect, it } from 'vitest';
import { cardLines } from '../../../../src/components/text/hover-card/card-lines.ts';

it('shows what a page is, its title in its own language, then texts and details', () => {
  const card = { kind: 'Interview', title: 'Titre', language: 'fr', texts: ['Our title'], details: ['Herald', '2026'] };
  expect(cardLines(card)).toEqual([
    { part: 'kind', text: 'Interview' },
    { part: 'title', text: 'Titre', language: 'fr' },
    { part: 'text', text: 'Our title' },
    { part: 'detail', text: 'Herald' },
    { part: 'detail', text: '2026' },
  ]);
});

import { expect, it } from 'vitest';
import { likeCandidates } from '../../../src/model/answers/like-candidates.ts';
import { looksLike } from '../../../src/model/answers/like-names.ts';

const NAMES = [
  'Island Wire',
  'the Island Wire London',
  'Island Wires',
  'River Council Board',
  'RCB',
  'River Council',
  'Rievr Council',
  'River Council of Freedonia',
  'Mira Stone',
  'Mira Stones',
  'Mira Ann Stone',
  'Stone',
  'Harbour',
  'Harbuor',
  'Salma Hadidi',
  'Salma Hadeedi',
  'Hadidi Salma',
];

it('the pairs of names that look alike are all among the candidates', () => {
  const told = new Set(likeCandidates(NAMES).map((pair) => pair.join(' ')));
  const alike = NAMES.flatMap((one, i) =>
    NAMES.slice(i + 1).flatMap((other, j) => (looksLike(one, other) ? [`${i} ${i + 1 + j}`] : [])),
  );
  expect(alike).toHaveLength(8);
  expect(alike.filter((pair) => !told.has(pair))).toEqual([]);
});

it('names that only have a word in common are no candidates', () => {
  const many = Array.from({ length: 50 }, (_, i) => `Committee ${String.fromCharCode(97 + (i % 26)).repeat(3 + i)}`);
  expect(likeCandidates(many)).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Subject } from '../../../../src/model/records/subject.ts';
import { articleBefore } from '../../../../src/views/parts/links/article.ts';

const inSentence = (kind: Subject['kind'], ...names: readonly string[]) =>
  names.map((name) => articleBefore({ kind, name }) + name);

it('a person and most countries have no article in a sentence', () => {
  expect(inSentence('person', 'Mira Stone')).toEqual(['Mira Stone']);
  expect(inSentence('country', 'Freedonia', 'Kenya')).toEqual(['Freedonia', 'Kenya']);
});

it('countries that are islands, kingdoms, states or the like have one', () => {
  expect(inSentence('country', 'Solomon Islands', 'Netherlands', 'United Kingdom', 'Dominican Republic')).toEqual([
    'the Solomon Islands',
    'the Netherlands',
    'the United Kingdom',
    'the Dominican Republic',
  ]);
});

it('a body whose name is made of a common noun has one, and one of a name alone has none', () => {
  expect(
    inSentence(
      'organisation',
      'River Council',
      'Ministry of Works',
      'The Herald',
      'FIFA',
      'Human Rights Watch',
      'Teamsters',
    ),
  ).toEqual(['the River Council', 'the Ministry of Works', 'The Herald', 'FIFA', 'Human Rights Watch', 'Teamsters']);
});

it('an agreement, a plan or a strip of land has one, unless it is somebody’s; a town has none', () => {
  expect(inSentence('agreement', 'Sandbank Accords', 'Charter of the River Council')).toEqual([
    'the Sandbank Accords',
    'the Charter of the River Council',
  ]);
  expect(inSentence('plan', 'Old harbour plan', 'Mira’s plan')).toEqual(['the Old harbour plan', 'Mira’s plan']);
  expect(inSentence('place', 'Coast Strip', 'Port Lantern')).toEqual(['the Coast Strip', 'Port Lantern']);
});

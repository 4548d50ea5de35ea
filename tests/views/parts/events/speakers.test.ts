import { describe, expect, it } from 'vitest';
import { speakersInSentence, speakersOf } from '../../../../src/views/parts/events/speakers.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  actors: {
    mira: { name: 'Mira Stone' },
    bo: { name: 'Bo Reed' },
    cy: { name: 'Cy' },
    freedonia: { name: 'Freedonia', kind: 'country', country: null },
    islands: { name: 'Lower Islands', kind: 'country', country: null },
    council: { name: 'Council of the River', kind: 'organisation' },
  },
});
const label = (by: readonly string[], as: string | null = null, through: string | null = null) =>
  speakersOf(graph, { by, as, through }).label;

describe('the speakers of a statement', () => {
  it('are named, one, two or many', () => {
    expect(label(['mira'])).toBe('Mira Stone');
    expect(label(['mira', 'bo'])).toBe('Mira Stone and Bo Reed');
    expect(label(['mira', 'bo', 'cy'])).toBe('Mira Stone, Bo Reed and Cy');
  });

  it('are told by what they are and whose, where no source names them', () => {
    expect(label(['freedonia'], 'a senior diplomat')).toBe('A senior diplomat of Freedonia');
    expect(label(['council'], 'an official')).toBe('An official of the Council of the River');
    expect(label(['freedonia', 'islands'], 'two diplomats')).toBe('Two diplomats of Freedonia and the Lower Islands');
    expect(label(['mira'], 'an aide')).toBe('An aide of Mira Stone');
  });

  it('are told in small letters within a sentence', () => {
    const words = speakersInSentence(graph, { by: ['council', 'islands'], as: 'two officials' });
    expect(words).toBe('two officials of the Council of the River and the Lower Islands');
  });

  it('are told with what it came through', () => {
    expect(label(['mira'], null, 'an interpreter')).toBe('Mira Stone, through an interpreter');
    expect(label(['freedonia'], 'a diplomat', 'a leaked paper')).toBe(
      'A diplomat of Freedonia, through a leaked paper',
    );
  });

  it('lead each to the page there is, and only there', () => {
    const { named, through } = speakersOf(graph, {
      by: ['freedonia', 'islands'],
      as: 'two diplomats',
      through: 'a note',
    });
    expect(named).toEqual([
      { before: 'Two diplomats of ', link: { href: '/actors/freedonia/', label: 'Freedonia' } },
      { before: ' and the ', link: { href: '/actors/islands/', label: 'Lower Islands' } },
    ]);
    expect(through).toBe('through a note');
  });
});

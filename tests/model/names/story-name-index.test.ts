import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/model/names/name-index.ts';
import { indexNamesOf } from '../../../src/model/names/story-name-index.ts';
import { aSource, anActor, anEntity, contentOf } from '../../builders.ts';

const INDEX = indexNamesOf(
  contentOf({
    sources: [aSource({ spellings: { mira: ['Myra Stone'] } })],
    actors: [
      anActor({ id: 'mira', name: 'Mira Stone', names: [{ text: 'Reed', language: 'en' }] }),
      anActor({ id: 'freeland', name: 'Freeland', kind: 'country', country: null }),
      anActor({ id: 'lantern', name: 'Lantern', kind: 'organisation' }),
    ],
    entities: [anEntity({ id: 'oldport', name: 'Oldport', kind: 'place' })],
  }),
);
const found = (text: string) => findNames(INDEX, text).map(({ owners }) => owners.join());

describe('the names of a story', () => {
  it('are own names, other names and those that sources write', () => {
    expect(found('They met Mira Stone, Myra Stone and Reed.')).toEqual(['mira', 'mira', 'mira']);
  });

  it('are those of people, countries, places or others, and go on as such names do', () => {
    expect(found('Reed KC spoke.')).toEqual(['mira']);
    expect(found('Lantern KC spoke.')).toEqual([]);
    expect(found('in Oldport, Texas')).toEqual([]);
    expect(found('at Lantern, Texas')).toEqual(['lantern']);
    expect(found('in Freeland, USA.')).toEqual([]);
    expect(found('in Oldport, USA.')).toEqual(['oldport']);
  });

  it('are not found in those of countries that the story does not have', () => {
    const islands = indexNamesOf(
      contentOf({ entities: [anEntity({ id: 'marshall', name: 'Marshall', kind: 'place' })] }),
    );
    const inEnglish = indexNamesOf(
      contentOf({ sources: [aSource()], entities: [anEntity({ id: 'marshall', name: 'Marshall', kind: 'place' })] }),
    );
    expect(findNames(islands, 'in Marshall')).toHaveLength(1);
    expect(findNames(inEnglish, 'in the Marshall Islands')).toEqual([]);
  });
});

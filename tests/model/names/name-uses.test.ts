import { describe, expect, it } from 'vitest';
import { nameUses } from '../../../src/model/names/name-uses.ts';
import { aSource, anActor, anEntity, contentOf } from '../../builders.ts';

describe('the names in the content', () => {
  it('are own and other names, then what sources write, each with the field it stands in', () => {
    const content = contentOf({
      sources: [aSource({ spellings: { mira: ['Myra', 'M. Stone'], harbour: ['Harbor'] } })],
      actors: [anActor({ id: 'mira', name: 'Mira Stone', names: [{ text: 'Мира', language: 'ru' }] })],
      entities: [anEntity({ id: 'harbour', name: 'Old Harbour' })],
    });
    expect([...nameUses(content)].map(({ owner, name, entry, field }) => [owner, name, entry.id, field])).toEqual([
      ['mira', 'Mira Stone', 'mira', 'name'],
      ['mira', 'Мира', 'mira', 'names.0.text'],
      ['harbour', 'Old Harbour', 'harbour', 'name'],
      ['mira', 'Myra', 'herald', 'spellings.mira.0'],
      ['mira', 'M. Stone', 'herald', 'spellings.mira.1'],
      ['harbour', 'Harbor', 'herald', 'spellings.harbour.0'],
    ]);
  });
});

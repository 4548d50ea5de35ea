import { describe, expect, it } from 'vitest';
import { folderMoves } from '../../../src/model/records/addresses.ts';
import { anActor, anEntity, anEvent, aSource, contentOf, problemsIn } from '../../builders.ts';

const about = ['mira-stone', 'old-harbour'];
const records = { sources: [aSource()], events: [anEvent({ about })], actors: [anActor()], entities: [anEntity()] };
const listing = (...lines: readonly string[]) => ({ ...records, addresses: { file: 'content/addresses.txt', lines } });

describe('a record that is moved between the folders of actors and entities', () => {
  it('is found by its id, and its old address leads there', () => {
    const moved = listing('actors/old-harbour', 'entities/mira-stone');
    expect(problemsIn(moved)).toEqual([]);
    expect(folderMoves(contentOf(moved))).toEqual([
      { from: 'actors/old-harbour', collection: 'entities', id: 'old-harbour' },
      { from: 'entities/mira-stone', collection: 'actors', id: 'mira-stone' },
    ]);
  });

  it('is found by an id that it had before', () => {
    const renamed = { ...listing('actors/harbour'), entities: [anEntity({ formerIds: ['harbour'] })] };
    expect(problemsIn(renamed)).toEqual([]);
    expect(folderMoves(contentOf(renamed))).toEqual([
      { from: 'actors/harbour', collection: 'entities', id: 'old-harbour' },
    ]);
  });

  it('is none where the old address has a record, and none of events or questions', () => {
    expect(folderMoves(contentOf(listing('actors/mira-stone', 'entities/old-harbour')))).toEqual([]);
    expect(problemsIn(listing('questions/old-harbour'))).toEqual([
      expect.stringMatching(/^content\/addresses.txt:1 file: content\/questions\/old-harbour.md is gone/),
    ]);
  });
});

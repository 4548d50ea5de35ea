import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, wordsOfKind } from '../../../src/model/records/event-kind.ts';
import { ENTITY_KINDS } from '../../../src/model/records/entity.ts';
import { SOURCE_KINDS } from '../../../src/model/records/source.ts';
import { readProjectFile } from '../../setup/project-files.ts';

describe('a kind of event', () => {
  it('is called by its id, or by the words that the story declares', () => {
    expect(wordsOfKind('meeting', {})).toBe('meeting');
    expect(wordsOfKind('lane-closure', { 'lane-closure': 'closure of two lanes' })).toBe('closure of two lanes');
    expect(wordsOfKind('constructor', {})).toBe('constructor');
  });

  it('is in the editor’s guide, as are the kinds of entity and of source', () => {
    const guide = readProjectFile('docs/editing.md');
    const listed = [...EVENT_KINDS, ...ENTITY_KINDS].filter((kind) => !guide.includes(`\`${kind}\``));
    expect(listed).toEqual([]);
    expect(SOURCE_KINDS.filter((kind) => !guide.includes(kind))).toEqual([]);
  });
});

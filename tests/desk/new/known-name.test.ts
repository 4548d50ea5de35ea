import { describe, expect, it } from 'vitest';
import { refuseKnownName } from '../../../src/desk/new/known-name.ts';
import type { NewKind } from '../../../src/desk/new/fields.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';
import { wordsOf } from './begun.ts';

/** What is said of a name that the story may have already; empty where it is taken. */
async function saidOf(kind: NewKind, name: string, actorKind: string = 'person'): Promise<string> {
  const story = await openStory(await aPublishedStory());
  try {
    refuseKnownName(story, kind, wordsOf({ name, kind: actorKind }));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the name of a new record', () => {
  it.each([
    ['as it is', 'Mira Stone'],
    ['in other letters', 'MIRA STÓNE'],
    ['as a source spells it', 'M. Stone'],
    ['in another script', 'Мира Стоне'],
    ['as one much like it', 'Mirra Stone'],
    ['as one much like it in another script', 'Мирра Стоун'],
    ['with more between', 'Mira J. Stone'],
  ])('is refused where an actor of the story has it %s: %s', async (_, name) => {
    expect(await saidOf('actor', name)).toContain(`"${name}" may be mira-stone, which the story has.`);
  });

  it('is refused of an entity, too, and where the other is of another kind', async () => {
    expect(await saidOf('entity', 'Old Harbour', 'place')).toContain('old-harbour');
    expect(await saidOf('actor', 'Old Harbour', 'organisation')).toContain('old-harbour');
  });

  it('is taken where it is another, and of records that have a title', async () => {
    expect(await saidOf('actor', 'Mira Hill')).toBe('');
    expect(await saidOf('actor', 'Stonemasons’ Union', 'organisation')).toBe('');
    expect(await saidOf('source', 'Mira Stone')).toBe('');
  });
});

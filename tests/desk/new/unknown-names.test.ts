import { expect, it } from 'vitest';
import { unknownOf } from '../../../src/desk/new/unknown-names.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory, LAMP } from '../edited-story.ts';

it('a name is offered for a record only where none has it, and where the spellings of its source have no longer form', async () => {
  const spelt = LAMP.replace('added:', 'spellings: { mira-stone: [Mira L. Stone] }\nadded:');
  const { content } = await openStory(await aPublishedStory({ 'sources/2026-01-21-lamp.md': spelt }));
  const unknown = (...names: readonly string[]) => unknownOf(content, '2026-01-21-lamp', names);
  expect(unknown('Mira L', 'Mira Stone', 'Ada Bek', 'Mira Li')).toEqual(['Ada Bek', 'Mira Li']);
});

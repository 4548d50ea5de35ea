import { describe, expect, it } from 'vitest';
import { beginSubjects } from '../../../src/desk/new/new-subject.ts';
import { rolesTold } from '../../../src/desk/new/roles-told.ts';
import { wholeOf } from '../../../src/desk/file-text.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';

const SOURCE = '2026-01-20-bridge-opens';
const kept = (...texts: readonly string[]) => ({
  source: SOURCE,
  kept: new Map(texts.map((text, i) => [i + 1, text])),
});

describe('the roles of a person who is begun', () => {
  it('are offered as the source tells them behind the name', async () => {
    const story = await openStory(await aPublishedStory());
    const told = kept('It rained.', 'Ada Bek, the clerk of the harbour, lit the lamps.');
    const given = { kind: 'actor', given: 'Ada Bek: person, Clerk' } as const;
    const [file] = beginSubjects(story, [given], false, told).changes;
    expect(wholeOf(file!.after!)).toContain(`# roles:
#   # para. 2: Ada Bek, the clerk of the harbour, lit the lamps.
#   - title: Clerk of the harbour
#     of: …
#     sources: [{ id: ${SOURCE}, locator: para. 2 }]
`);
  });

  it.each([
    'Ada Bek, who left, lit them.',
    'Ada Bek, in a hat, spoke.',
    'Ada Bek, Mira Stone and Bo.',
    'Ada Bek, 62, spoke.',
  ])('are none where something else stands there: %s', (text) => {
    expect(rolesTold('Ada Bek', kept(text))).toEqual([]);
  });
});

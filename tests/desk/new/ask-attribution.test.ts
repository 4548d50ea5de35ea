import { describe, expect, it } from 'vitest';
import { askAttribution } from '../../../src/desk/new/ask-attribution.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';

const KEPT = new Map([
  [1, 'The bridge is 310 metres long.'],
  [2, 'It is 320 metres long, said Mira Stone.'],
]);

/** Every question that is asked of an answer in a place of the small story’s source, and what comes of it. */
async function asked(locator: string | null, answer: string | undefined) {
  const questions: string[] = [];
  const line = (question: string) => {
    questions.push(question);
    return Promise.resolve(answer);
  };
  const { content } = await openStory(await aPublishedStory());
  const given = await askAttribution({ line }, content, { id: '2026-01-20-bridge-opens', locator }, KEPT);
  return { questions, given };
}

describe('who gives an answer, if not its source', () => {
  it('is asked where somebody speaks in the cited paragraph', async () => {
    expect(await asked('para. 2', 'Mira Stone')).toEqual({
      questions: ['Mira Stone speaks in the paragraph. Who says so, if not the source itself? (Enter for nobody)'],
      given: 'Mira Stone',
    });
    expect((await asked('para. 2', undefined)).given).toBeUndefined();
  });

  it.each(['para. 1', 'para. 9', null])('is not asked of %s, where nobody does', async (locator) => {
    expect(await asked(locator, 'Mira Stone')).toEqual({ questions: [], given: undefined });
  });
});

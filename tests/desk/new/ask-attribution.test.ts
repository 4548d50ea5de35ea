import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../src/desk/new/ask-fields.ts';
import { askAttribution } from '../../../src/desk/new/ask-attribution.ts';
import { toldBySource } from '../../../src/desk/new/told-by-source.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';

const KEPT = new Map([
  [1, 'The bridge is 310 metres long.'],
  [2, 'It is 320 metres long, said Mira Stone.'],
  [3, 'It is 330 metres long, officials said.'],
]);

/** What is offered of an answer in a place of the small story’s source, and what comes of it. */
async function asked(locator: string | null, answer: string) {
  const offered: string[] = [];
  const choice = (_: string, offers: readonly Offer[]) => {
    offered.push(...offers.map(({ label }) => label));
    return Promise.resolve(answer);
  };
  const line = () => Promise.resolve('officials');
  const { content } = await openStory(await aPublishedStory());
  const told = toldBySource(content, '2026-01-20-bridge-opens', KEPT);
  return { offered, given: await askAttribution({ choice, line }, content, told, locator) };
}

const ITSELF = 'The source itself';
const OTHER = 'Somebody else, whom the source relies on';

describe('who gives an answer, if not its source', () => {
  it('is asked where somebody speaks in the cited paragraphs, first those who are known to', async () => {
    expect(await asked('para. 2', 'Mira Stone')).toEqual({
      offered: ['Mira Stone', ITSELF, OTHER],
      given: 'Mira Stone',
    });
    expect((await asked('paras 1, 2', '')).given).toBeUndefined();
  });

  it('is asked by name where it is somebody else', async () => {
    expect(await asked('para. 3', '+')).toEqual({ offered: [ITSELF, OTHER], given: 'officials' });
  });

  it.each(['para. 1', 'para. 9', null])('is not asked of %s, where nobody does', async (locator) => {
    expect(await asked(locator, 'Mira Stone')).toEqual({ offered: [], given: undefined });
  });
});

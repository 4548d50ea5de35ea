import { describe, expect, it } from 'vitest';
import { askMatter } from '../../../src/desk/new/ask-matter.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory, filesIn } from '../edited-story.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';

/** What an editor is offered and answers, where an answer of the story is about the steel of the bridge. */
async function asked(chosen: string, { written = '', text = 'The steel is long.' } = {}) {
  const event = (await filesIn(await aPublishedStory()))[EVENT]!;
  const narrower = event.replace('answer: 310', 'answer: 310\n    of: the steel');
  const { content } = await openStory(await aPublishedStory({ [EVENT]: narrower }));
  let offered: readonly string[] = [];
  const ask = {
    choice: (_: string, offers: readonly { value: string; label: string }[]) => {
      offered = offers.map(({ label }) => label);
      return Promise.resolve(offers.find(({ label }) => label === chosen)?.value ?? '');
    },
    line: () => Promise.resolve(written),
  };
  return { matter: await askMatter(ask, content, 'bridge-length', text), offered };
}

describe('what an answer is about', () => {
  it('is offered as other answers have it', async () => {
    const { matter, offered } = await asked('the steel');
    expect(offered).toEqual(['the steel', 'Something else']);
    expect(matter).toBe('the steel');
  });

  it('is something else, at first, where the paragraphs tell nothing of what others are about', async () => {
    expect((await asked('the steel', { text: 'It is long.' })).offered).toEqual(['Something else', 'the steel']);
  });

  it('may be something that no answer is about yet', async () => {
    expect((await asked('Something else', { written: 'the ramps' })).matter).toBe('the ramps');
  });

  it('is not asked where no answer is about something of its own', async () => {
    const { content } = await openStory(await aPublishedStory());
    const never = () => Promise.reject(new Error('asked'));
    expect(await askMatter({ choice: never, line: never }, content, 'bridge-length', '')).toBeUndefined();
  });
});

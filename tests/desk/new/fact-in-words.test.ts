import { describe, expect, it } from 'vitest';
import { confirmablesIn } from '../../../src/desk/new/confirmed.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory, filesIn } from '../edited-story.ts';

const FILE = 'events/2026-01-19-bridge-opened.md';

/** What is offered of the event of the small story, with some of its lines replaced. */
async function offered(...replaced: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const text = (await filesIn(await aPublishedStory()))[FILE]!;
  const edited = replaced.reduce((now, [old, other]) => now.replace(old, other), text);
  const { content } = await openStory(await aPublishedStory({ [FILE]: edited }));
  return confirmablesIn(content, content.events[0]!).map(({ says }) => says);
}

describe('what a further source of an event may tell too', () => {
  it('is offered in words: who, what and how much', async () => {
    expect(await offered()).toEqual([
      'The mayor opens the bridge.',
      'Mira Stone: accepted, River Council',
      'Mira Stone said: It will stand.',
      'River Council: offered, lamps for the bridge (40 lamps)',
      'How long is the bridge? 310 metres',
      'Who pays for the bridge? River Council',
    ]);
  });

  it('keeps the words of links in the account, in one line', async () => {
    const [account] = await offered([
      'The mayor opens',
      '[[mira-stone]], the mayor of the [[old-harbour|port]],\nopens',
    ]);
    expect(account).toBe('Mira Stone, the mayor of the port, opens the bridge.');
  });

  it('tells an answer with whom it is from', async () => {
    expect(await offered(['answer: 310', 'answer: 310\n    attributedTo: the builders'])).toContain(
      'How long is the bridge? 310 metres, according to the builders',
    );
    expect(await offered(['answer: 310', 'answer: 310\n    attributedTo: { by: mira-stone }'])).toContain(
      'How long is the bridge? 310 metres, according to Mira Stone',
    );
  });

  it('tells an answer with its qualifier, what it is about, and that it is left out', async () => {
    expect(await offered(['answer: 310', 'answer: 300\n    qualifier: over\n    of: the steel'])).toContain(
      'How long is the bridge? (the steel) over 300 metres',
    );
    expect(await offered(['answer: 310', 'answer: null'])).toContain('How long is the bridge? left out');
    expect(await offered(['answer: 310', 'answer: { minValue: 300, maxValue: 320 }'])).toContain(
      'How long is the bridge? 300 to 320 metres',
    );
  });
});

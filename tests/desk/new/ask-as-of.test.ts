import { describe, expect, it } from 'vitest';
import { askAsOf } from '../../../src/desk/new/ask-as-of.ts';
import type { Offer } from '../../../src/desk/new/ask-fields.ts';
import { planNewCitation } from '../../../src/desk/new/new-citation.ts';
import { toldBySource } from '../../../src/desk/new/told-by-source.ts';
import { openStory, type OpenStory } from '../../../src/desk/story.ts';
import { aPublishedStory, changedLines, edit, filesIn, LAMP, refusalOf } from '../edited-story.ts';

const EVENT = '2026-01-19-bridge-opened';
const LATER = '2026-01-21-lamp';
const FILES = { [`sources/${LATER}.md`]: LAMP };
const KEPT = new Map([
  [1, 'Workers measured the bridge on 20 January 2026, and it is 320 metres long.'],
  [2, 'It is to be measured again on 4 March 2026.'],
]);

/** The days that are offered for an answer of a source in a paragraph, and the day that comes of the first. */
async function offered(source: string, locator: string) {
  const { content } = await openStory(await aPublishedStory(FILES));
  const labels: string[] = [];
  const choice = (_: string, offers: readonly Offer[]) => {
    labels.push(...offers.map(({ label }) => label));
    return Promise.resolve(offers[0]!.value);
  };
  const told = toldBySource(content, source, KEPT);
  const place = { id: source, locator };
  const line = () => Promise.resolve('22 January 2026');
  const day = await askAsOf({ choice, line }, content, { event: EVENT, told, place });
  return { labels, day };
}

function cited(claim: string) {
  const places = [{ id: LATER, locator: 'para. 1' }];
  const given = { event: EVENT, places, confirms: [], says: 'It is long.', claims: [claim], participants: [] };
  return (story: OpenStory) => planNewCitation(story, given);
}

describe('the day of an answer whose source is later than the event', () => {
  it('is asked for, first those of which its paragraph tells', async () => {
    expect(await offered(LATER, 'para. 1')).toEqual({
      labels: [
        '20 January 2026 (para. 1)',
        '19 January 2026, the day of the event',
        '21 January 2026, when the source was published',
        'Another day',
      ],
      day: '2026-01-20',
    });
    const elsewhere = await offered(LATER, 'para. 2');
    expect(elsewhere.day).toBe('2026-01-19');
    expect(elsewhere.labels.slice(1)).toEqual([
      '21 January 2026, when the source was published',
      '20 January 2026 (para. 1)',
      'Another day',
    ]);
  });

  it('is not asked for where the answer is the event’s own', async () => {
    expect(await offered('2026-01-20-bridge-opens', 'para. 1')).toEqual({ labels: [], day: undefined });
  });

  it('is written behind an answer, and told', async () => {
    const folder = await aPublishedStory(FILES);
    const claim = 'bridge-length=320 (as of 20 January 2026) (according to Workers) [@lamp, 1]';
    expect(cited(claim)(await openStory(folder)).notes).toContain(
      'Pages will give this answer to “How long is the bridge?” as of 20 January 2026.',
    );
    const before = await filesIn(folder);
    expect(await edit(folder, cited(claim))).toEqual([]);
    const lines = changedLines(before, await filesIn(folder))[`events/${EVENT}.md`];
    expect(lines).toEqual(expect.arrayContaining(['+ attributedTo: Workers', '+ asOf: "2026-01-20"']));
  });

  it('is that of the event where nothing is told, and the command says so', async () => {
    const story = await openStory(await aPublishedStory(FILES));
    expect(cited('bridge-length=320')(story).notes).toContain(
      `Pages will give this answer to “How long is the bridge?” as of 19 January 2026, the day of the event; ${LATER} was published on 21 January 2026. If the answer holds for another day, say so with --as-of, or in --claim behind the answer: "(as of 2026-01-21)".`,
    );
    const own = cited('bridge-length=320 (as of 2026-01-19)')(story);
    expect(own.notes.join('\n')).not.toContain('--as-of');
    expect(own.changes[0]!.after!.raw).not.toContain('asOf');
  });

  it('is refused where it is none', async () => {
    expect(await refusalOf(await aPublishedStory(FILES), cited('bridge-length=320 (as of soon)'))).toEqual([
      '--claim: "soon" is no day; write it as in 2026-02-20 or "20 February 2026"',
    ]);
  });
});

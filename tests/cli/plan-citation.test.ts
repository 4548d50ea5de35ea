import { describe, expect, it, vi } from 'vitest';
import { planCitation } from '../../src/cli/plan-citation.ts';
import { onTerminal } from '../../src/cli/prompts.ts';
import { Refusal } from '../../src/desk/refusal.ts';
import { openStory } from '../../src/desk/story.ts';
import { aPublishedStory } from '../desk/edited-story.ts';

const EVENT = '2026-01-19-bridge-opened';
const OWN = '2026-01-20-bridge-opens';
const GIVEN = {
  participants: [],
  event: EVENT,
  sources: [`${OWN}, para. 2`, `${OWN}, para. 4`],
  confirms: [],
  says: undefined,
  claims: [],
};

/** What is said where an editor stops at the sentence, once some facts were chosen. */
async function stoppedAfter(chosen: readonly string[]): Promise<readonly string[]> {
  vi.spyOn(onTerminal, 'several').mockResolvedValue(chosen);
  vi.spyOn(onTerminal, 'choice').mockImplementation((_, offers) => Promise.resolve(offers[1]!.value));
  vi.spyOn(onTerminal, 'line').mockRejectedValue(new Refusal('Nothing was written.'));
  const story = await openStory(await aPublishedStory());
  const error: unknown = await planCitation(story, GIVEN, true).catch((thrown: unknown) => thrown);
  return (error as Refusal).lines;
}

describe('the questions of a citation', () => {
  it('when they are stopped, leave the command that goes on from all answers', async () => {
    expect(await stoppedAfter(['claim-bridge-length-310'])).toEqual([
      'Nothing was written.',
      `To go on from what you have answered: npm run new -- citation --event ${EVENT} --source "${OWN}, para. 2" --source "${OWN}, para. 4" --confirms "claim-bridge-length-310 [@${OWN}, para. 4]"`,
    ]);
  });

  it('leave nothing where nothing was answered', async () => {
    expect(await stoppedAfter([])).toEqual(['Nothing was written.']);
  });
});

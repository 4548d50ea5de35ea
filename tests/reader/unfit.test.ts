import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aStory, BROKEN, problemsOf, write } from './a-folder.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const event = await readFile(join(BROKEN, 'base', EVENT), 'utf8');

/** What is said of the event of the small story once each of these words of it is another. */
async function problemsWith(...changes: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const folder = await aStory();
  await write(
    folder,
    EVENT,
    changes.reduce((text, [from, to]) => text.replace(from, to), event),
  );
  return (await problemsOf(folder)).map((line) => line.replace(/^content\/events\/2026-01-19-bridge-opened.md:/, ''));
}

const MISTAKE = ['role: cuts', 'rolle: cuts'] as const;
const SAID = '7 participants.0.rolle: a field of this name is not known; did you mean "role"?';

describe('a record with a mistake of form has its ids looked up all the same', () => {
  it('in its fields', async () => {
    expect(await problemsWith(MISTAKE, ['about: [bridge-plan]', 'about: [bridge-pln]'])).toEqual([
      SAID,
      '8 about.0: no actor or entity has the id "bridge-pln"; did you mean "bridge-plan"?',
    ]);
  });

  it('in its citations and links', async () => {
    expect(await problemsWith(MISTAKE, ['The mayor', '[[mira-stne|The mayor]]'])).toEqual([
      SAID,
      '31 body: no actor or entity has the id "mira-stne"; did you mean "mira-stone"?',
    ]);
    expect(await problemsWith(MISTAKE, ['[@2026-01-20-bridge-opens]', '[@2026-01-20-bridge-opend]'])).toHaveLength(2);
  });

  it('in the answers to a question of type set, and in no others', async () => {
    const ids = await problemsWith(MISTAKE, ['answer: [river-council]', 'answer: [river-concil]']);
    expect(ids).toHaveLength(2);
    expect(await problemsWith(MISTAKE, ['answer: 310', 'answer: [no-such-id]'])).toEqual([SAID]);
  });

  it('but not in a field that is not known itself', async () => {
    expect(await problemsWith(['about: [bridge-plan]', 'abuot: [bridge-pln]'])).toHaveLength(1);
  });
});

import { expect, it } from 'vitest';
import { askFields, type Asker } from '../../../src/desk/new/ask-fields.ts';
import { BrokenOff, withCommand } from '../../../src/desk/new/broken-off.ts';
import { Refusal } from '../../../src/desk/refusal.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';

/** Answers what happened and when, and is stopped at the kind. */
const ask: Asker = {
  line: (question) => Promise.resolve(question.startsWith('What happened') ? 'Mayor says "it stands"' : '2026-01-19'),
  choice: () => Promise.reject(new Refusal('Nothing was written.')),
  records: () => Promise.resolve([]),
  several: () => Promise.resolve([]),
};

it('questions that are stopped end with the command that goes on from what was answered', async () => {
  const story = await openStory(await aPublishedStory());
  const asking = { story, kind: 'event', ask, told: undefined, id: undefined, isForced: false } as const;
  const broken = await askFields(asking, new Map([['key', ['']]])).catch((error: unknown) => error);
  expect(broken).toBeInstanceOf(BrokenOff);
  expect(withCommand(broken as BrokenOff, 'event', broken as BrokenOff, ['--from', 'bridge-opens']).lines).toEqual([
    'Nothing was written.',
    `To go on from what you have answered: npm run new -- event --title 'Mayor says "it stands"' --date 2026-01-19 --key --from bridge-opens`,
  ]);
});

it('the id that was asked for is part of that command', () => {
  const asked = { words: new Map(), id: 'bridge-again' };
  expect(withCommand(new Refusal('Nothing was written.'), 'event', asked, []).lines[1]).toMatch(
    / event --id bridge-again$/,
  );
});

it('a fault of the command itself in mid-questions loses no answer either', async () => {
  const story = await openStory(await aPublishedStory());
  const faulty = { ...ask, choice: () => Promise.reject(new TypeError('no trim')) };
  const asking = { story, kind: 'event', ask: faulty, told: undefined, id: undefined, isForced: false } as const;
  const broken = (await askFields(asking, new Map()).catch((error: unknown) => error)) as BrokenOff;
  expect(broken.lines.join(' ')).toMatch(/^Nothing was written.*fault of the command itself.*TypeError: no trim/);
  expect(broken.words.get('date')).toEqual(['2026-01-19']);
});

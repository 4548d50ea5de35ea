import { describe, expect, it } from 'vitest';
import { recordNamed } from '../../src/desk/record-named.ts';
import { planWithdrawal } from '../../src/desk/withdraw.ts';
import { problemsOf } from '../reader/a-folder.ts';
import { aPublishedStory, changedLines, edit, filesIn, refusalOf } from './edited-story.ts';

const SOURCE = '2026-01-20-bridge-opens';
const TAKEN_BACK = { date: '2026-02-05', kind: 'withdrawn', note: 'The paper says: an error.' } as const;

const withdrawal = (name: string) => (story: Parameters<typeof planWithdrawal>[0]) =>
  planWithdrawal(story, recordNamed(story, name), TAKEN_BACK);

describe('a source that its publisher took back', () => {
  it('says so among its updates, and nothing else changes', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    expect(await edit(folder, withdrawal(SOURCE))).toEqual([]);
    expect(changedLines(before, await filesIn(folder))).toEqual({
      [`sources/${SOURCE}.md`]: [
        '+ updates:',
        '+ - { date: "2026-02-05", kind: withdrawn, note: "The paper says: an error." }',
      ],
    });
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('names the events that rest on it, to be read again', async () => {
    const folder = await aPublishedStory();
    await edit(folder, (story) => {
      const plan = withdrawal(SOURCE)(story);
      expect(plan.notes).toEqual([expect.stringContaining('2026-01-19-bridge-opened.md')]);
      return plan;
    });
  });

  it('is taken back once, and is a source', async () => {
    const folder = await aPublishedStory();
    await edit(folder, withdrawal(SOURCE));
    expect(await refusalOf(folder, withdrawal(SOURCE))).toEqual([
      `${SOURCE} is noted as withdrawn on 2026-02-05 already.`,
    ]);
    expect(await refusalOf(folder, withdrawal('mira-stone'))).toEqual([
      'actors/mira-stone.md is no source: only what was published can be taken back.',
    ]);
  });
});

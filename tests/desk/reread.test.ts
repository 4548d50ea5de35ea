import { describe, expect, it } from 'vitest';
import { planNewClaim } from '../../src/desk/new/new-claim.ts';
import { planRename } from '../../src/desk/rename.ts';
import { sentencesToReadAgain } from '../../src/desk/reread.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { openStory } from '../../src/desk/story.ts';
import { aPublishedStory } from './edited-story.ts';
import { begin } from './new/begun.ts';

const QUESTION = `---
title: How long is the bridge?
about: [bridge-plan]
type: number
unit: metres
reading: Only one was measured.
---

Measured from bank to bank.
`;
const CLAIM = {
  question: 'bridge-length',
  event: '2026-01-19-bridge-opened',
  answer: '320',
  sources: [],
  says: undefined,
};

describe('a sentence of an editor', () => {
  const story = async () => openStory(await aPublishedStory({ 'questions/bridge-length.md': QUESTION }));

  it('is to be read again where an edit changes what it rests on', async () => {
    const open = await story();
    const again = sentencesToReadAgain(open, planNewClaim(open, { ...CLAIM, more: {} }));
    expect(again.map((line) => line.replace(`${open.folder}/`, ''))).toEqual([
      'questions/bridge-length.md:6 reading: Only one was measured.',
    ]);
    const source = { title: 'Lamps', publisher: 'The Lamp', published: '2026-01-22', language: 'en', kind: 'report' };
    const added = sentencesToReadAgain(open, begin('source', { ...source, abstract: 'Lamps are lit.' })(open));
    expect(added).toEqual([expect.stringContaining('story.yaml:2 standfirst: Two towns build a bridge.')]);
  });

  it('is left alone by an edit that does not concern it, that only renames, or that leaves something to do', async () => {
    const open = await story();
    expect(
      sentencesToReadAgain(open, planRename(open, recordNamed(open, '2026-01-20-bridge-opens'), '2026-01-20-opened')),
    ).toEqual([]);
    const event = { title: 'It rains', date: '2026-01-19', kind: 'report' };
    expect(sentencesToReadAgain(open, begin('event', event)(open))).toEqual([]);
    const told = { ...event, cite: 'bridge opens', account: 'It rained.' };
    expect(sentencesToReadAgain(open, begin('event', told)(open))).toEqual([]);
  });
});

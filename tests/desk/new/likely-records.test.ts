import { describe, expect, it } from 'vitest';
import { recordsLike } from '../../../src/desk/new/known-records.ts';
import {
  likelyEvents,
  likelyQuestions,
  likenedEvent,
  likenedQuestion,
  type Likened,
} from '../../../src/desk/new/likely-records.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';

const question = (title: string, about: string, more = '') => `---
title: ${title}
about: [${about}]
${more}
---

To be read.
`;
const event = (title: string, date: string, actor: string) => `---
title: ${title}
date: "${date}"
kind: meeting
participants: [{ actor: ${actor}, role: speaks }]
added: "2026-02-01"
---

They talk. [@2026-01-20-bridge-opens]
`;
const FILES = {
  'questions/a-price.md': question('What did it cost?', 'river-council', 'type: text'),
  'questions/lamp-count.md': question('How large is the plan?', 'bridge-plan', 'type: number\nunit: lamps'),
  'questions/speech.md': question('What was planned by the mayor?', 'mira-stone', 'type: text'),
  'events/2026-01-21-lamps.md': event('Lamps are lit', '2026-01-21', 'mira-stone'),
  'events/2026-01-22-council.md': event('The council meets', '2026-01-22', 'river-council'),
};
const TOLD: Likened = { ids: [], text: '', days: [] };

async function order(collection: 'questions' | 'events', ...told: readonly Partial<Likened>[]) {
  const { content } = await openStory(await aPublishedStory(FILES));
  const likely = collection === 'questions' ? likelyQuestions : likelyEvents;
  const inOrder = likely(
    content,
    told.map((one) => ({ ...TOLD, ...one })),
  );
  return inOrder(recordsLike(content, '', { among: [collection] })).map(({ id }) => id);
}

describe('the questions that are offered', () => {
  it('are those first that are about somebody whom the event names', async () => {
    expect((await order('questions', { ids: ['mira-stone'] }))[0]).toBe('speech');
  });

  it('are those first whose words the source has, whatever their ends', async () => {
    expect((await order('questions', { text: 'Planners met.' }))[0]).toBe('speech');
  });

  it('are those first that count what the source has a number of', async () => {
    expect((await order('questions', { text: 'They bought 40 new lamps.' }))[0]).toBe('lamp-count');
  });

  it('are those that were answered last first, then by their titles, where nothing tells', async () => {
    const [first, second, ...others] = await order('questions');
    expect([first, second].toSorted()).toEqual(['bridge-length', 'who-pays']);
    expect(others).toEqual(['lamp-count', 'a-price', 'speech']);
  });
});

describe('the events that are offered', () => {
  it('are those first in which somebody has a part whom the source names', async () => {
    expect((await order('events', { ids: ['mira-stone'] }))[0]).toBe('2026-01-21-lamps');
  });

  it('are those first of a day that the source tells of', async () => {
    expect((await order('events', { days: ['2026-01-22'] }))[0]).toBe('2026-01-22-council');
  });

  it('are the latest first where nothing tells', async () => {
    expect(await order('events')).toEqual(['2026-01-22-council', '2026-01-21-lamps', '2026-01-19-bridge-opened']);
  });

  it('are likened to a question, and questions to an event', async () => {
    const { content } = await openStory(await aPublishedStory(FILES));
    const asked = content.questions.find(({ id }) => id === 'speech')!;
    expect((await order('events', likenedQuestion(asked)))[0]).toBe('2026-01-21-lamps');
    const held = content.events.find(({ id }) => id === '2026-01-22-council')!;
    expect((await order('questions', likenedEvent(held)))[0]).toBe('a-price');
  });
});

import { expect, it } from 'vitest';
import { planNewCitation } from '../../../src/desk/new/new-citation.ts';
import { planNewClaim } from '../../../src/desk/new/new-claim.ts';
import { takenNames } from '../../../src/desk/new/taken-names.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory } from '../edited-story.ts';
import { begin } from './begun.ts';

const ANYONE = { among: ['actors', 'entities'] } as const;

it('a name that no record has as it is typed is told with the record that it was taken for', async () => {
  const { content } = await openStory(await aPublishedStory());
  const told = (typed: string, wanted: Parameters<typeof takenNames>[2] = ANYONE) =>
    takenNames(content, [typed], wanted);
  expect(told('Mira Ston')).toEqual(['Took “Mira Ston” for mira-stone.']);
  expect(told(' council of the R')).toEqual(['Took “council of the R” for river-council.']);
  expect(told('bridge', { among: ['events'] })).toEqual(['Took “bridge” for 2026-01-19-bridge-opened.']);
  for (const called of ['mira-stone', 'M. Stone', 'mira STONE', 'Council of the River'])
    expect(told(called)).toEqual([]);
  for (const called of ['2026-01-19-bridge-opened', 'bridge opened', 'The bridge is opened'])
    expect(told(called, { among: ['events'] })).toEqual([]);
});

it('such a name is told wherever one is given: of an event, of an answer, and of one beside a citation', async () => {
  const story = await openStory(await aPublishedStory());
  const options = { title: 'Lamps', date: '2026-01-20', kind: 'opening', place: 'old harb', about: 'plan' };
  const parts = { participant: ['Mira Ston: lights lamps', 'River Council: pays'], cite: 'bridge-op, 2' };
  expect(begin('event', { ...options, ...parts })(story).notes).toEqual([
    'Took “old harb” for old-harbour.',
    'Took “Mira Ston” for mira-stone.',
    'Took “plan” for bridge-plan.',
    'Took “bridge-op” for 2026-01-20-bridge-opens.',
  ]);
  const claim = { event: '2026-01-19-bridge-opened', sources: [], says: undefined, more: {} };
  const answer = { ...claim, question: 'who-pays', answer: 'Mira Ston, river-council' };
  expect(planNewClaim(story, answer).notes[0]).toBe('Took “Mira Ston” for mira-stone.');
  const places = [{ id: '2026-01-20-bridge-opens', locator: null }];
  const citation = {
    event: claim.event,
    places,
    confirms: [],
    says: undefined,
    claims: ['how long=about 300'],
    participants: [],
  };
  expect(planNewCitation(story, citation).notes.slice(0, 1)).toEqual(['Took “how long” for bridge-length.']);
});

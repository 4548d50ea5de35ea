import { describe, expect, it } from 'vitest';
import { membershipsByBody } from '../../../src/model/graph/fact-index.ts';
import { asKnownOn, knownDays, knownFrom } from '../../../src/model/graph/known-on.ts';
import type { Actor } from '../../../src/model/records/actor.ts';
import { statusChangesIn, standingsAsOf } from '../../../src/model/standings/standing.ts';
import { facetsOf } from '../../../src/views/parts/timeline/facets.ts';
import { graphOf } from '../../search/story-names.ts';
import { SECOND_STORY, STORY } from '../../setup/stories.ts';
import { aGraph } from '../../views/a-graph.ts';

const graph = aGraph({
  sources: {
    early: { published: '2026-01-20' },
    late: { published: '2026-02~', publishedNote: 'Not printed.' },
    undated: { published: null },
  },
  actors: { alma: {}, bo: {} },
  entities: { pact: { kind: 'agreement' } },
  questions: { 'how-many': { about: ['pact'], reading: 'They fit.' } },
  events: {
    '2026-01-19-told-twice': {
      text: 'It was told. [@early; @late]',
      memberships: [{ actor: 'alma', in: 'pact', status: 'signed', note: 'Late news.', sources: ['early', 'late'] }],
      statements: [{ by: 'bo', says: 'Only told late.', sources: ['late'] }],
      claims: [{ question: 'how-many', answer: 3, sources: ['early'] }],
    },
    '2026-01-20-told-late': { date: '2026-01-20', text: 'It was told. [@late]' },
    '2026-02-10-within-the-month': { date: '2026-02-10', text: 'It was told. [@late]' },
    '2026-01-18-never-dated': { date: '2026-01-18', text: 'It was told. [@undated]' },
  },
});
const on = (day: string) => asKnownOn(graph, day);

describe('the story as known on a day', () => {
  it('has the sources published by then, and the events that they tell of', () => {
    expect([...on('2026-01-20').sources.keys()]).toEqual(['early']);
    expect([...on('2026-01-20').events.keys()]).toEqual(['2026-01-19-told-twice']);
    expect([...on('2026-02-01').events.keys()]).toEqual(['2026-01-19-told-twice', '2026-01-20-told-late']);
  });

  it('has nothing before the first source, and nothing that no dated source tells', () => {
    expect(on('2026-01-19').events.size).toBe(0);
    expect([...on('2030-01-01').events.keys()]).not.toContain('2026-01-18-never-dated');
  });

  it('has no event before it happened, though a source of its month is taken to be of the first', () => {
    expect([...on('2026-02-09').events.keys()]).not.toContain('2026-02-10-within-the-month');
    expect([...on('2026-02-10').events.keys()]).toContain('2026-02-10-within-the-month');
  });

  it('has only the facts told by then, resting on the sources of then', () => {
    const event = on('2026-01-20').events.get('2026-01-19-told-twice')!;
    expect(event.sources).toEqual(['early']);
    expect(event.memberships).toMatchObject([{ status: 'signed', sources: ['early'] }]);
    expect(event.statements).toEqual([]);
    expect(event.claims).toMatchObject([{ answer: 3 }]);
  });

  it('has only the roles and paragraphs of somebody that rest on the sources of then', () => {
    const told = aGraph({
      sources: { early: { published: '2026-01-20' }, late: { published: '2026-02-10' } },
      actors: {
        alma: {
          kind: 'person',
          text: 'She leads the port. [@early]\n\nShe left it. [@late]',
          roles: [
            { title: 'head of the port', sources: ['early', 'late'] },
            { title: 'mayor', sources: ['late'] },
          ],
        },
      },
    });
    const { text, roles } = asKnownOn(told, '2026-01-20').subjects.get('alma') as Actor;
    expect(roles).toMatchObject([{ title: 'head of the port', sources: ['early'] }]);
    expect(text.markdown).toBe('She leads the port. [@early]');
    expect(asKnownOn(told, '2026-02-10').subjects.get('alma')).toBe(told.subjects.get('alma'));
  });

  it('leaves out what may have been written looking back: notes on facts told again later, and readings', () => {
    expect(on('2026-01-20').events.get('2026-01-19-told-twice')!.memberships[0]!.note).toBeNull();
    expect(on('2026-02-10').events.get('2026-01-19-told-twice')!.memberships[0]!.note).toBe('Late news.');
    expect(on('2026-02-10').questions.get('how-many')!.reading).toBeNull();
  });

  it('leaves the whole story as it was', () => {
    on('2026-01-20');
    expect(graph.events.get('2026-01-19-told-twice')!.statements).toHaveLength(1);
    expect(graph.events.size).toBe(4);
  });
});

describe('the days on which anything became known', () => {
  it('are those of publication, as precisely as they are told, and those of events told by a source of their month', () => {
    expect(knownDays(graph)).toEqual([
      { iso: '2026-01-20', day: '2026-01-20' },
      { iso: '2026-02', day: '2026-02-01' },
      { iso: '2026-02-10', day: '2026-02-10' },
    ]);
  });

  it('tell since when an event is known; nobody knows of one that no dated source tells', () => {
    expect(knownFrom(graph, graph.events.get('2026-01-19-told-twice')!)?.edtf).toBe('2026-01-20');
    expect(knownFrom(graph, graph.events.get('2026-01-18-never-dated')!)).toBeNull();
  });
});

describe.each([STORY, SECOND_STORY])('in %s, on every day on which anything became known', (folder) => {
  it('the timeline, narrowed to what was known, has the events that were known', async () => {
    const story = await graphOf(folder);
    for (const { day } of knownDays(story)) {
      const left = [...story.events.values()].filter((event) => (facetsOf(story, event).known ?? '9999') <= day);
      expect(left.map(({ id }) => id)).toEqual([...asKnownOn(story, day).events.keys()]);
    }
  });

  it('standings come to the same as by the clock "known"', async () => {
    const story = await graphOf(folder);
    const days = knownDays(story);
    expect(days.length).toBeGreaterThan(1);
    for (const { day } of days)
      for (const body of membershipsByBody(story).keys()) {
        const status = ({ actor, status }: { actor: string; status: string }) => `${actor} ${status}`;
        const told = standingsAsOf(statusChangesIn(asKnownOn(story, day), body)).map(status);
        expect(told).toEqual(standingsAsOf(statusChangesIn(story, body), { day, basis: 'known' }).map(status));
      }
  });
});

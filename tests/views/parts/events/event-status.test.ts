import { describe, expect, it } from 'vitest';
import { latestEvents } from '../../../../src/model/graph/latest-events.ts';
import { participantsOf } from '../../../../src/model/graph/participation.ts';
import { participationOf } from '../../../../src/views/parts/events/participation-signs.ts';
import { asKnownOn } from '../../../../src/model/graph/known-on.ts';
import type { Graph } from '../../../../src/model/graph/graph.ts';
import { eventView } from '../../../../src/views/event.ts';
import { storyFeed } from '../../../../src/views/parts/feeds/story-feed.ts';
import { timelineView } from '../../../../src/views/timeline.ts';
import { eventTitles } from '../../../../src/views/data/event-titles.ts';
import { aGraph } from '../../a-graph.ts';

const graph = aGraph({
  sources: { early: { published: '2026-01-10' }, late: { published: '2026-02-01' } },
  events: {
    first: {
      title: 'They meet',
      date: '2026-01-20',
      text: 'They are to meet. [@early]',
      eventStatus: { status: 'rescheduled', movedTo: 'second', note: 'For the snow.', sources: ['late'] },
    },
    second: {
      title: 'They meet in spring',
      date: '2026-04-03',
      text: 'They are to meet. [@late]',
      eventStatus: { status: 'cancelled', sources: ['late'] },
    },
    third: {
      title: 'They vote',
      date: '2026-05-01',
      text: 'A vote. [@late]',
      eventStatus: { status: 'postponed', sources: ['late'] },
    },
    held: { title: 'They talk', date: '2026-01-05', text: 'Talks. [@early]' },
  },
});
const viewOf = (id: string, of: Graph = graph) => eventView(of, of.events.get(id)!);

describe('an event that did not happen on its day', () => {
  it('says so in its title wherever it is listed', () => {
    const titles = ['Moved: They meet', 'Called off: They meet in spring', 'Put off: They vote', 'They talk'];
    expect(
      eventTitles(graph)
        .map(([, title]) => title)
        .toSorted(),
    ).toEqual(titles.toSorted());
    expect(
      storyFeed(graph)
        .entries.map(({ title }) => title)
        .toSorted(),
    ).toEqual(titles.toSorted());
    expect(JSON.stringify(timelineView(graph, 'oldest-first'))).toContain('"label":"Called off: They meet in spring"');
    expect(viewOf('held').next?.link.label).toBe('Moved: They meet');
  });

  it('leads to what took its place, and says who reports it and why', () => {
    expect(viewOf('first').status).toMatchObject({
      text: 'This event was moved to 3 April 2026:',
      movedTo: { href: '/events/second/', label: 'Called off: They meet in spring' },
      note: 'For the snow.',
      marks: [{ href: '#source-late' }],
    });
  });

  it('that was called off or put off has nothing in its place', () => {
    expect(viewOf('second').status).toMatchObject({ text: 'This event was called off.', movedTo: null });
    expect(viewOf('third').status).toMatchObject({
      text: 'This event was put off, and no new date was set.',
      movedTo: null,
    });
  });

  it('was to be held as far as was known before', () => {
    const before = asKnownOn(graph, '2026-01-25');
    expect(viewOf('first', before)).toMatchObject({ title: 'They meet', status: null });
  });
});

it('nobody took part in what did not happen, and it is not what happened last', () => {
  const off = aGraph({
    sources: { early: { published: '2026-01-10' } },
    actors: { alma: {} },
    events: {
      fair: {
        date: '2026-01-09',
        participants: [{ actor: 'alma', role: 'opens the fair' }],
        eventStatus: { status: 'cancelled', sources: ['early'] },
        text: 'A fair. [@early]',
      },
      talks: { date: '2026-01-05', text: 'Talks. [@early]' },
    },
  });
  expect(participantsOf(off.events.get('fair')!)).toEqual([]);
  expect(participationOf(off, off.events.get('fair')!, 'alma')).toBeNull();
  expect(latestEvents(off).map(({ id }) => id)).toEqual(['talks']);
  expect(latestEvents(asKnownOn(off, '2026-01-10')).map(({ id }) => id)).toEqual(['talks']);
});

it('an event that happened says nothing of the kind', () => {
  expect(viewOf('held')).toMatchObject({ title: 'They talk', status: null });
});

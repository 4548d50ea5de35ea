import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../src/model/graph/graph.ts';
import { dateFrom } from '../../../../src/model/dates/edtf.ts';
import { knownDayView } from '../../../../src/views/known-day.ts';
import { density } from '../../../../src/views/parts/timeline/density.ts';
import { facetsOf } from '../../../../src/views/parts/timeline/facets.ts';
import { filterOptions } from '../../../../src/views/parts/timeline/filter-options.ts';
import { soFar } from '../../../../src/views/parts/timeline/so-far.ts';
import { upcomingLines } from '../../../../src/views/parts/timeline/upcoming-line.ts';
import { timelineView } from '../../../../src/views/timeline.ts';
import { anEvent, aStoryFile, contentOf } from '../../../builders.ts';
import { aGraph } from '../../a-graph.ts';

const densityOf = (dates: readonly string[]) => density(dates.map(dateFrom));
const upcoming = (what: string, date: string) => ({ what, date, sources: ['early'] });
const graph = aGraph({
  sources: { early: { published: '2026-01-20' }, late: { published: '2026-02-02', language: 'fr' } },
  actors: { alma: { name: 'Alma' }, bo: { name: 'Bo' }, fr: { name: 'France', kind: 'country', country: 'FR' } },
  entities: { pact: { name: 'Pact', kind: 'agreement' } },
  events: {
    '2026-01-18-told-late': {
      title: 'Told late',
      date: '2026-01-18',
      participants: [{ actor: 'alma', role: 'speaks' }],
      about: ['pact'],
      memberships: [{ actor: 'fr', in: 'pact', status: 'signed', sources: ['late'] }],
      text: 'It was. [@late]',
    },
    '2026-01-19-told-early': {
      title: 'Told early',
      participants: [{ actor: 'bo', role: 'speaks' }],
      upcoming: [
        upcoming('The next meeting', '2026-03'),
        upcoming('A deadline', '2026-01-30'),
        upcoming('The end', '[2026-02-02..2026-02-20]'),
      ],
      text: 'It was. [@early]',
    },
  },
});

describe('what is still to come', () => {
  it('is what was not past when the last source was published, the next first', () => {
    expect(upcomingLines(graph).map(({ date, link }) => `${date.text}: ${link.label}`)).toEqual([
      'between 2 and 20 February 2026: The end',
      'March 2026: The next meeting',
    ]);
  });

  it('is what was not past on the day that is asked for', () => {
    const on = (day: string) => upcomingLines(graph, day).map(({ link }) => link.label);
    expect(on('2026-01-29')).toEqual(['A deadline', 'The end', 'The next meeting']);
    expect(on('2026-01-30')).toEqual(['The end', 'The next meeting']);
    expect(on('2026-03-31')).toEqual([]);
  });

  it('leads to where it is said, and to the event that sets the date', () => {
    expect(upcomingLines(graph)[1]).toMatchObject({
      link: { href: '/events/2026-01-19-told-early/#upcoming-the-next-meeting-2026-03' },
      event: { href: '/events/2026-01-19-told-early/', label: 'Told early' },
    });
  });
});

describe('the story so far', () => {
  const content = contentOf({ events: [anEvent({ id: 'one', title: 'One' }), anEvent({ id: 'two', title: 'Two' })] });
  const story = (fields: object) =>
    soFar(buildGraph(aStoryFile({ ...fields }).data, { ...content, events: content.events }));

  it('numbers its events through all sentences', () => {
    const told = story({
      soFar: [
        { text: 'Both.', events: ['one', 'two'] },
        { text: 'Two.', events: ['two'] },
      ],
    });
    expect(told?.sentences.map(({ events }) => events.map(({ number, label }) => `${number} ${label}`))).toEqual([
      ['1 One', '2 Two'],
      ['3 Two'],
    ]);
  });

  it('has its key moments in the order in which the editors name them', () => {
    expect(story({ moments: ['two', 'one'] })?.moments.map(({ link }) => link.label)).toEqual(['Two', 'One']);
  });

  it('is not there when nobody has written it', () => {
    expect(story({})).toBeNull();
  });
});

describe('the strip of the timeline', () => {
  it('has a bar for every week from the first event to the last, with Mondays first', () => {
    const strip = densityOf(['2026-01-05', '2026-01-18', '2026-01-19', '2026-01-20'])!;
    expect(strip.bars.map(({ first, last, count }) => `${first} ${last} ${count}`)).toEqual([
      '2026-01-05 2026-01-11 1',
      '2026-01-12 2026-01-18 1',
      '2026-01-19 2026-01-25 2',
    ]);
    expect(strip.most).toBe(2);
    expect(strip.summary).toBe(
      'Events per week, from 5 January 2026 to 20 January 2026. Busiest: the week of 19 January 2026, with 2 events.',
    );
  });

  it('has no tick for a month whose name would pass its end', () => {
    const strip = densityOf(['2025-11-03', '2026-03-05'])!;
    expect(strip.ticks.map(({ label }) => label)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
  });

  it('has a bar for every month of a long story, with ticks where years or months begin', () => {
    const strip = densityOf(['2024-11-30', '2026-12-01'])!;
    expect(strip.bars).toHaveLength(26);
    expect(strip.bars[3]).toMatchObject({ first: '2025-02-01', last: '2025-02-28' });
    expect(strip.ticks.map(({ label }) => label)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct']);
  });

  it('has as few bars as it had, where one event is of long ago: one for each year, or each decade', () => {
    const years = densityOf(['1955-06-01', '2026-03-05', '2026-03-06'])!;
    expect(years.bars).toHaveLength(72);
    expect(years.bars[0]).toMatchObject({ first: '1955-01-01', last: '1955-12-31', count: 1 });
    expect(years.summary).toMatch(/^Events per year, .* Busiest: 2026, with 2 events\.$/);
    const decades = densityOf(['1895-06-01', '2026-03-05', '2026-03-06'])!;
    expect(decades.bars).toHaveLength(14);
    expect(decades.bars[0]).toMatchObject({ first: '1890-01-01', last: '1899-12-31', name: '1890s', count: 1 });
    expect(decades.summary).toMatch(/^Events per decade, .* Busiest: the 2020s, with 2 events\.$/);
  });

  it('names a month in its sentence as one says it', () => {
    expect(densityOf(['2024-11-30', '2026-12-01', '2026-12-02'])!.summary).toMatch(
      /Busiest: December 2026, with 2 events\.$/,
    );
  });

  it('has a tick where a month begins within a week', () => {
    const ticks = densityOf(['2026-01-26', '2026-02-09'])!.ticks;
    expect(ticks.find(({ label }) => label === 'Feb')?.at).toBeCloseTo(6 / 21);
  });

  it('is not drawn for a story of one week, or of no event', () => {
    expect(densityOf(['2026-01-19', '2026-01-20'])).toBeNull();
    expect(densityOf([])).toBeNull();
  });
});

describe('what the timeline can be narrowed by', () => {
  const facets = [...graph.events.values()].map((event) => facetsOf(graph, event));

  it('is of each event its kind, whom and what it concerns, the languages of its sources, and its days', () => {
    expect(facets[0]).toEqual({
      id: '2026-01-18-told-late',
      kind: 'meeting',
      actors: ['alma', 'fr'],
      entities: ['pact'],
      languages: ['fr'],
      isKey: false,
      first: '2026-01-18',
      last: '2026-01-18',
      known: '2026-02-02',
      corrections: 0,
    });
  });

  it('is offered with how many events each choice leaves, actors by their kind', () => {
    const choices = filterOptions(graph, facets);
    expect(choices.kinds).toEqual([{ value: 'meeting', label: 'Meeting', count: 2 }]);
    expect(choices.actors).toEqual([
      {
        label: 'People',
        choices: [
          { value: 'alma', label: 'Alma', count: 1 },
          { value: 'bo', label: 'Bo', count: 1 },
        ],
      },
      { label: 'Countries', choices: [{ value: 'fr', label: 'France', count: 1 }] },
    ]);
    expect(choices.languages.map(({ label, count }) => `${label} ${count}`)).toEqual(['English 1', 'French 1']);
  });
});

describe('the timeline as it became known', () => {
  it('stands under the days of publication, the latest first, and says when each event happened', () => {
    const lines = timelineView(graph, 'became-known').years.flatMap(({ months }) =>
      months.flatMap(({ events }) => events),
    );
    expect(lines.map(({ link, date, note }) => `${date.text}: ${link.label}. ${note}`)).toEqual([
      '2 February 2026: Told late. Happened: 18 January 2026',
      '20 January 2026: Told early. Happened: 19 January 2026',
    ]);
  });

  it('does not say when an event happened that became known on its day', () => {
    const told = aGraph({
      sources: { herald: { published: '2026-01-19' } },
      events: { one: { title: 'One', date: '2026-01-19', text: 'It was. [@herald]' } },
    });
    const [year] = timelineView(told, 'became-known').years;
    expect(year?.months[0]?.events[0]?.note).toBeNull();
  });

  it('says what its order means, and of what day the last source is', () => {
    const view = timelineView(graph, 'became-known');
    expect(view).toMatchObject({ title: 'Timeline, as it became known' });
    expect(view.lead).toMatch(/^Every event by the day our first source reported it/);
    expect(view.asOf).toBe('As of 2 February 2026, the day of our latest source.');
    expect(timelineView(graph, 'newest-first')).toMatchObject({ title: 'Timeline' });
  });

  it('loses no event: one that no dated source tells stands by itself', () => {
    const undated = aGraph({ sources: { herald: { published: null } }, events: { one: { title: 'One' } } });
    expect(timelineView(undated, 'became-known').undated.map(({ link }) => link.label)).toEqual(['One']);
    expect(timelineView(undated, 'newest-first').undated).toEqual([]);
  });
});

describe('what was known on a day', () => {
  const view = knownDayView(graph, { iso: '2026-01-20', day: '2026-01-20' });

  it('says how much that was, what was published and what became known with it', () => {
    expect(view.title).toBe('What was known on 20 January 2026');
    expect(view.lead).toBe('1 event, from 1 source, and nothing published later.');
    expect(view.sources.map(({ id }) => id)).toEqual(['early']);
    expect(view.news.map(({ link }) => link.label)).toEqual(['Told early']);
    expect([view.previous, view.next?.href]).toEqual([null, '/known/2026-02-02/']);
  });

  it('shows what was still to come then, and no standing that was not known', () => {
    expect(view.upcoming.map(({ link }) => link.label)).toEqual(['A deadline', 'The end', 'The next meeting']);
    expect(view.standings).toEqual([]);
  });

  it('leads to the standings as they were known', () => {
    const later = knownDayView(graph, { iso: '2026-02-02', day: '2026-02-02' });
    expect(later.standings).toMatchObject([
      {
        link: { href: '/standings/pact/known/2026-02-02/' },
        counts: [{ href: '/standings/pact/known/2026-02-02/#signed', label: '1\u00a0signed' }],
      },
    ]);
    expect(later.news.map(({ link }) => link.label)).toEqual(['Told late']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph/graph.ts';
import { actorTimelines } from '../../src/views/actor-timelines.ts';
import { embeddedPages, offeredEmbeds, snippetFor, timelineEmbed } from '../../src/views/embeds.ts';
import { oembedOf } from '../../src/views/data/oembed.ts';
import { outline } from '../../src/markdown/outline.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { removedSchema } from '../../src/model/records/removed.ts';
import { contentOf, STORY } from '../builders.ts';
import { aGraph } from './a-graph.ts';

const SITE = new URL('https://example.org');
const wordsOf = ({ markdown }: { readonly markdown: string }) => markdown;

function shown(graph: Graph, page: string) {
  const embedded = embeddedPages(graph).find((of) => of.page === page)!;
  const embed = embedded.embed(wordsOf);
  const all = { ...embed, snippet: snippetFor(embedded, embed, SITE) };
  // Numbers keep their words beside them on a line.
  return JSON.parse(JSON.stringify(all).replaceAll('\u00a0', ' ')) as typeof all;
}

const HERALD = { publisher: 'The Herald', published: '2026-01-20' };
const LAMP = { publisher: 'The Lamp', published: '2026-01-21' };

describe('an event in a frame', () => {
  const event = { date: '2026-01-19', title: 'The crews meet', text: 'They met. [@herald]\n\nThey parted. [@lamp]' };
  const graph = aGraph({ sources: { herald: HERALD, lamp: LAMP }, events: { '2026-01-19-meeting': event } });
  const embed = shown(graph, '/events/2026-01-19-meeting/');

  it('says what it was, when, and who tells it, and leads to its page', () => {
    expect(embed).toMatchObject({
      page: { href: '/events/2026-01-19-meeting/', label: 'The crews meet' },
      about: 'Meeting · 19 January 2026',
      sources: '2 sources: The Herald, 20 January; The Lamp, 21 January',
    });
  });

  it('names three sources and counts the others', () => {
    const sources = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [id, { ...HERALD, publisher: `The ${id}` }]),
    );
    const text = `They met. [${Object.keys(sources)
      .map((id) => `@${id}`)
      .join('; ')}]`;
    const many = aGraph({ sources, events: { '2026-01-19-meeting': { ...event, text } } });
    expect(shown(many, '/events/2026-01-19-meeting/').sources).toMatch(/^5 sources: The a, .*; The c, [^;]*; 2 more$/);
  });

  it('says that it was called off', () => {
    const off = { ...event, eventStatus: { status: 'cancelled', sources: ['lamp'] } };
    const cancelled = aGraph({ sources: { herald: HERALD, lamp: LAMP }, events: { '2026-01-19-meeting': off } });
    const { page, lines } = shown(cancelled, '/events/2026-01-19-meeting/');
    expect(page.label).toBe('Called off: The crews meet');
    expect(lines[0]!.term).toBe('This event was called off.');
  });
});

describe('a question in a frame', () => {
  const claim = (answer: number, source: string) => ({ question: 'how-many', answer, sources: [source] });
  const graph = (answers: readonly number[]) =>
    aGraph({
      sources: { herald: HERALD, lamp: LAMP },
      events: {
        '2026-01-19-meeting': {
          date: '2026-01-19',
          text: 'They met. [@herald; @lamp]',
          claims: answers.map((answer, i) => claim(answer, i % 2 ? 'lamp' : 'herald')),
        },
      },
      questions: { 'how-many': { title: 'How many met?', type: 'number' } },
    });

  it('says how the answers relate, and of each who gives it and for which day', () => {
    const { verdict, lines, whole } = shown(graph([7, 9]), '/questions/how-many/');
    expect(verdict?.label).toBe('Sources differ');
    expect(lines.map(({ term, text }) => [term, text])).toEqual([
      ['7 things', 'As of 19 January 2026; in The Herald, 20 January'],
      ['9 things', 'As of 19 January 2026; in The Lamp, 21 January'],
    ]);
    expect(whole).toBe('Every answer, and who gives it');
  });

  it('has six answers at most, and says how many there are', () => {
    const { lines, whole } = shown(graph([1, 2, 3, 4, 5, 6, 7, 8]), '/questions/how-many/');
    expect(lines).toHaveLength(6);
    expect(whole).toBe('All 8 answers, and who gives them');
  });
});

describe('the standings in a body in a frame', () => {
  const graph = (count: number) => {
    const ids = Array.from({ length: count }, (_, i) => `state-${String.fromCharCode(97 + i)}`);
    return aGraph({
      sources: { herald: HERALD },
      actors: Object.fromEntries(ids.map((id) => [id, { name: id, kind: 'organisation' }])),
      entities: { pact: { name: 'The Pact', kind: 'agreement' } },
      events: {
        '2026-01-19-signing': {
          date: '2026-01-19',
          memberships: ids.map((actor) => ({ actor, in: 'pact', status: 'signed', sources: ['herald'] })),
        },
      },
    });
  };

  it('name all of few', () => {
    const { page, lines } = shown(graph(2), '/standings/pact/');
    expect(page.label).toBe('Who has signed: The Pact');
    expect(lines).toMatchObject([{ term: 'Signed (2)', text: 'state-a, state-b' }]);
  });

  it('name the first of many, and count the others', () => {
    const [line] = shown(graph(14), '/standings/pact/').lines;
    expect(line!.term).toBe('Signed (14)');
    expect(line!.text).toMatch(/^state-a, .*, state-h and 6 more$/);
  });
});

it('the frame of a removed event says so and why, and is offered to nobody', () => {
  const removed = { date: '2026-03-01', reason: 'It was told twice.', replacedBy: [] };
  const data = removedSchema.parse({ removed, title: 'Gone' });
  const notice = { collection: 'events' as const, id: '2026-01-18-gone', file: 'events/2026-01-18-gone.md' };
  const graph = buildGraph(STORY, contentOf({ removed: [{ ...notice, data, text: outline(''), lines: {} }] }));
  const { about, lead, snippet } = shown(graph, '/events/2026-01-18-gone/');
  expect([about, lead]).toEqual(['Event, removed', 'Removed on 1 March 2026: It was told twice.']);
  expect(snippet).toBe(null);
});

describe('the HTML that others copy', () => {
  const title = 'A "quoted" title & <b>signs</b> </iframe>';
  const graph = aGraph({ sources: { herald: HERALD }, events: { '2026-01-19-meeting': { title } } });
  const embed = shown(graph, '/events/2026-01-19-meeting/');

  it('holds no sign of the title that would end it', () => {
    expect(embed.snippet).toContain(
      'title="A &quot;quoted&quot; title &amp; &lt;b&gt;signs&lt;/b&gt; &lt;/iframe&gt;"',
    );
    expect(embed.snippet!.match(/</g)).toHaveLength(2);
  });

  it('is what oEmbed gives, with the title as it is', () => {
    const oembed = oembedOf(graph.story, embed, SITE);
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title, html: embed.snippet, width: 600 });
    expect(oembed.height).toBe(embed.height.wide);
  });

  it('makes a frame higher that says more, and on a telephone', () => {
    const long = aGraph({
      sources: { herald: HERALD },
      events: { '2026-01-19-meeting': { title, text: `${'They met for long. '.repeat(15)}[@herald]` } },
    });
    const { height } = shown(long, '/events/2026-01-19-meeting/');
    expect(height.wide).toBeGreaterThan(embed.height.wide + 48);
    expect(height.narrow).toBeGreaterThan(height.wide + 48);
  });
});

describe('the timeline in a frame', () => {
  const event = (day: number, actor: string) => ({
    title: `Day ${day}`,
    date: `2026-01-0${day}`,
    participants: [{ actor, role: 'speaks' }],
  });
  const events = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((day) => [`2026-01-0${day}-day`, event(day, day === 3 ? 'bo' : 'alma')]),
  );
  const actors = { alma: { name: 'Alma', formerIds: ['anna'] }, bo: { name: 'Bo' }, caro: { name: 'Caro' } };
  const graph = aGraph({ sources: { herald: HERALD }, actors, events });
  const timelines = new Map(actorTimelines(graph, SITE).map(({ id, shown: of }) => [id, of]));

  it('has the six latest events of the story, and says how many there are', () => {
    const { lines, whole } = timelineEmbed(graph);
    expect(lines.map(({ text }) => text)).toEqual([8, 7, 6, 5, 4, 3].map((day) => `Day ${day}`));
    expect(lines[0]).toMatchObject({ term: '8 January 2026', href: '/events/2026-01-08-day/' });
    expect(whole).toBe('All 8 events');
  });

  it('has those of an actor, also under an id that it had', () => {
    expect(timelines.get('alma')!.lines.map(({ text }) => text)).not.toContain('Day 3');
    expect(timelines.get('bo')!.lines.map(({ text }) => text)).toEqual(['Day 3']);
    expect(timelines.get('anna')).toEqual(timelines.get('alma'));
  });

  it('is offered for no actor without events', () => {
    expect(timelines.has('caro')).toBe(false);
    expect(offeredEmbeds(graph, wordsOf).map(({ page }) => page)).not.toContain('/actors/caro/');
  });

  it('asks for an actor in its address', () => {
    expect(timelines.get('bo')!.snippet).toContain(
      'src="https://example.org/embed/timeline/?actor=bo" title="Timeline: Bo"',
    );
  });
});

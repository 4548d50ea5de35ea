import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../../src/model/graph/graph.ts';
import { versionOfLine } from '../../src/model/versions/record-version.ts';
import { biblatexOf } from '../../src/views/records/citations/biblatex.ts';
import { citedPages } from '../../src/views/records/citations/cited-page.ts';
import { cslOf } from '../../src/views/records/citations/csl-json.ts';
import { risOf } from '../../src/views/records/citations/ris.ts';
import { allFeeds } from '../../src/views/parts/feeds/all-feeds.ts';
import { eventView } from '../../src/views/event.ts';
import { versionedPages, versionsView } from '../../src/views/versions.ts';
import { anActor, anEvent, aSource, contentOf, STORY } from '../builders.ts';

const ID = '2026-01-19-talks';
const corrections = [
  { date: '2026-02-03', text: 'They met on Monday.' },
  { date: '2026-02-05', text: 'Three met.' },
];

/** A story with an event and the lines of its list of versions. */
function told(lines: readonly string[], fields: Readonly<Record<string, unknown>> = {}) {
  const listed = lines.map((line) => versionOfLine(line)!);
  const events = [anEvent({ id: ID, title: 'They talk', corrections, ...fields })];
  const content = { sources: [aSource()], events, actors: [anActor()], versions: { file: 'versions.txt', listed } };
  return buildGraph(STORY, contentOf(content));
}

const FIRST = `events/${ID} 2026-02-01 aaaaaaaaaaaa 0 -`;
const graph = told([
  FIRST,
  `events/${ID} 2026-02-03 bbbbbbbbbbbb 1 !title,!claims,+text`,
  `events/${ID} 2026-02-04 cccccccccccc 1 -`,
  `events/${ID} 2026-02-05 dddddddddddd 2 ~title`,
  'actors/mira-stone 2026-02-01 eeeeeeeeeeee 0 -',
]);

/** The files for references of an event, in BibLaTeX, RIS and CSL-JSON. */
function bibliographies(graph: Graph, id: string): readonly string[] {
  const pages = [...citedPages(graph, new URL('https://example.org/'))];
  const page = pages.find(({ path }) => path === `events/${id}`)!;
  return [biblatexOf(page), risOf(page), JSON.stringify(cslOf(page))];
}

describe('the versions of a record', () => {
  it('have a page once there are several, to which the page of the record leads', () => {
    expect(versionedPages(graph)).toEqual([{ collection: 'events', id: ID }]);
    const link = { href: `/events/${ID}/versions/`, label: '4\u00a0versions' };
    expect(eventView(graph, graph.events.get(ID)!).files.versions).toEqual(link);
    const first = told([FIRST]);
    expect(versionedPages(first)).toEqual([]);
    expect(eventView(first, first.events.get(ID)!).files.versions).toBeNull();
  });

  it('are listed with what changed and the corrections that came with each, the latest first', () => {
    const { title, versions } = versionsView(graph, { collection: 'events', id: ID });
    expect(title).toBe('Versions of They talk');
    expect(
      versions.map(({ hash, date, changes, corrections: made }) => [hash[0], date.text, ...changes, ...made]),
    ).toEqual([
      ['d', '5 February 2026', 'Reworded, with the same facts: title.', 'Three met.'],
      ['c', '4 February 2026', 'Small changes: the places cited, spellings or the order.'],
      ['b', '3 February 2026', 'Corrected: title and answers.', 'Added: text.', 'They met on Monday.'],
      ['a', '1 February 2026', 'First version.'],
    ]);
  });

  it('say that a text follows the answers to its question', () => {
    const updated = told([FIRST, `events/${ID} 2026-02-03 bbbbbbbbbbbb 0 ^text,^reading`]);
    const [last] = versionsView(updated, { collection: 'events', id: ID }).versions;
    expect(last!.changes).toEqual(['Updated to follow the answers: text and reading.']);
  });

  it('follow the record to another id', () => {
    const renamed = told([FIRST, `events/${ID} 2026-02-03 bbbbbbbbbbbb 1 +text`], {
      id: '2026-01-19-they-talk',
      formerIds: [ID],
    });
    expect(versionedPages(renamed)).toEqual([{ collection: 'events', id: '2026-01-19-they-talk' }]);
  });

  it('are named in citations by the letters under which the page lists them', () => {
    const [biblatex, ris, csl] = bibliographies(graph, ID);
    expect(biblatex).toContain('version = {dddddddddddd}');
    expect(ris).toContain('ET  - dddddddddddd');
    expect(csl).toContain('"version":"dddddddddddd"');
  });
});

describe('the id of an entry in the feeds', () => {
  const idsOf = (graph: Graph) => allFeeds(graph).story.entries.map(({ id }) => id);
  const second = `events/2026-01-18-walks 2026-02-01 eeeeeeeeeeee 0 -`;

  it('stays that of the record when another is made one with it, and follows a rename', () => {
    expect(idsOf(told([FIRST]))).toEqual([`/events/${ID}/`]);
    expect(idsOf(told([FIRST, second], { formerIds: ['2026-01-18-walks'] }))).toEqual([`/events/${ID}/`]);
    const renamed = { id: '2026-01-19-they-talk', formerIds: ['2026-01-18-walks', ID] };
    expect(idsOf(told([FIRST], renamed))).toEqual([`/events/${ID}/`]);
    expect(idsOf(told([], { id: '2026-01-19-they-talk', formerIds: [ID] }))).toEqual([`/events/${ID}/`]);
  });
});

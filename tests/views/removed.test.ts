import { describe, expect, it } from 'vitest';
import { correctionsView } from '../../src/views/corrections.ts';
import { pageCards } from '../../src/views/data/page-card.ts';
import { removedView } from '../../src/views/removed.ts';
import { removedSchema } from '../../src/model/records/removed.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { Collection, Entry } from '../../src/model/records/content.ts';
import type { RemovedData } from '../../src/model/records/removed.ts';
import { outline } from '../../src/markdown/outline.ts';
import { aSource, anActor, anEvent, contentOf, problemsIn, STORY } from '../builders.ts';

/** A notice in place of a record. */
function aNotice(
  collection: Collection,
  id: string,
  replacedBy: readonly string[] = [],
  title = id,
): Entry<RemovedData> {
  const removed = { date: '2026-03-01', reason: 'It was one too many.', replacedBy };
  const data = removedSchema.parse({ removed, title });
  return { collection, id, file: `${collection}/${id}.md`, data, text: outline(''), lines: {} };
}

const [talks, vote] = [
  anEvent({ id: '2026-01-19-talks', title: 'Talks' }),
  anEvent({ id: '2026-01-19-vote', title: 'Vote' }),
];
const graph = buildGraph(
  STORY,
  contentOf({
    sources: [aSource()],
    events: [talks, vote],
    actors: [anActor()],
    removed: [
      aNotice('events', '2026-01-18-talks', [talks.id], 'The talks'),
      aNotice('events', '2026-01-17-both', [talks.id, vote.id]),
      aNotice('actors', 'm-stone', ['mira-stone']),
      aNotice('sources', 'gone'),
    ],
  }),
);
const view = (id: string) =>
  removedView(
    graph,
    graph.removed.find((of) => of.id === id)!,
  );

describe('the address of a removed record', () => {
  it('says in the title of its page that it was removed', () => {
    expect(view('2026-01-18-talks').pageTitle).toBe('Removed: The talks');
  });

  it('says what it was, when it was removed and why', () => {
    expect(view('2026-01-18-talks')).toMatchObject({
      title: 'The talks',
      kind: 'Event, removed',
      description: 'Removed on 1 March 2026: It was one too many.',
      date: { text: '1 March 2026' },
      reason: 'It was one too many.',
    });
    expect(view('2026-01-18-talks').crumbs.at(-1)?.href).toBe('/events/2026-01-18-talks/');
  });

  it('leads to the record that it was merged into', () => {
    expect(view('2026-01-18-talks')).toMatchObject({
      replaced: 'Merged into',
      replacedBy: [{ href: '/events/2026-01-19-talks/', label: 'Talks' }],
    });
    expect(view('m-stone').replacedBy).toEqual([{ href: '/actors/mira-stone/', label: 'mira stone' }]);
  });

  it('leads to all records that it was split into', () => {
    expect(view('2026-01-17-both')).toMatchObject({
      replaced: 'Split into',
      replacedBy: [{ label: 'Talks' }, { label: 'Vote' }],
    });
  });

  it('leads nowhere where nothing replaced it', () => {
    expect(view('gone')).toMatchObject({ kind: 'Source, removed', replaced: null, replacedBy: [] });
  });

  it('has a card, and a line on the page of corrections', () => {
    expect(pageCards(graph)).toContainEqual({
      page: '/sources/gone/',
      card: { kind: 'Source, removed', title: 'gone', texts: ['It was one too many.'], details: ['1 March 2026'] },
    });
    expect(correctionsView(graph).corrections).toContainEqual(
      expect.objectContaining({
        kind: 'Event, removed',
        text: 'It was one too many.',
        link: { href: '/events/2026-01-18-talks/', label: 'The talks' },
      }),
    );
  });
});

describe('an address that was published', () => {
  const records = {
    sources: [aSource()],
    events: [talks, { ...vote, data: { ...vote.data, formerIds: ['2026-01-19-ballot'] } }],
  };
  const problems = (...lines: readonly string[]) =>
    problemsIn({
      ...records,
      removed: [aNotice('events', '2026-01-18-talks')],
      addresses: { file: 'content/addresses.txt', lines },
    });

  it('is held by its record, by one that had its id, or by a notice', () => {
    expect(
      problems('events/2026-01-19-talks', 'events/2026-01-19-ballot', 'events/2026-01-18-talks', 'sources/herald', ''),
    ).toEqual([]);
  });

  it('is a problem when its file is gone', () => {
    expect(problems('sources/herald', 'events/2026-01-20-gone')).toEqual([
      'content/addresses.txt:2 file: content/events/2026-01-20-gone.md is gone, and its address was published; put the file back; or list its id under formerIds of what it became, in the same folder; or put a notice in its place, with removed and title; if it was never published, take its line out of content/addresses.txt',
    ]);
  });
});

import { outline } from '../../src/markdown/outline.ts';
import { actorSchema } from '../../src/model/actor.ts';
import { entitySchema } from '../../src/model/entity.ts';
import { eventSchema } from '../../src/model/event.ts';
import { buildGraph, type Graph } from '../../src/model/graph.ts';
import { questionSchema } from '../../src/model/question.ts';
import { sourceSchema } from '../../src/model/source.ts';
import type { Collection } from '../../src/model/content.ts';

/** Records by id, each with only the fields a test is about; `text` is the body. */
type Records = Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly text?: string }>>;

const DEFAULTS = {
  sources: {
    title: 'A headline',
    publisher: 'The Herald',
    published: '2026-01-20',
    language: 'en',
    kind: 'news-article',
    url: null,
    body: 'abstract',
    added: '2026-02-01',
  },
  events: { title: 'Something happens', date: '2026-01-19', kind: 'meeting', added: '2026-02-01' },
  actors: { name: 'Somebody', kind: 'person', description: 'Someone' },
  entities: { name: 'Somewhere', kind: 'place', description: 'A place' },
  questions: { title: 'How many?', about: ['somebody'], type: 'number' },
};

/** A small linked story of these records. */
export function aGraph(records: Partial<Record<Collection, Records>>): Graph {
  const entries = <Data>(collection: Collection, parse: (data: unknown) => Data) =>
    Object.entries(records[collection] ?? {}).map(([id, { text = '', ...data }]) => ({
      collection,
      id,
      file: `${collection}/${id}.md`,
      data: parse({ ...DEFAULTS[collection], ...data }),
      body: outline(text),
      lines: {},
    }));
  return buildGraph(STORY, {
    sources: entries('sources', (data) => sourceSchema.parse(data)),
    events: entries('events', (data) => eventSchema.parse(data)),
    actors: entries('actors', (data) => actorSchema.parse(data)),
    entities: entries('entities', (data) => entitySchema.parse(data)),
    questions: entries('questions', (data) => questionSchema.parse(data)),
    unread: [],
  });
}

const STORY = {
  title: 'The story',
  standfirst: 'What it is.',
  language: 'en',
  address: 'https://example.org/',
  publisher: 'The editors',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

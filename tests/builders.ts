import { outline } from '../src/markdown/outline.ts';
import { actorSchema, type ActorData } from '../src/model/records/actor.ts';
import { check } from '../src/model/diagnostics/check.ts';
import type { Collection, Content, Entry } from '../src/model/records/content.ts';
import { entitySchema, type EntityData } from '../src/model/records/entity.ts';
import { eventSchema, type EventData } from '../src/model/records/event.ts';
import { printProblem } from '../src/model/diagnostics/problem.ts';
import { questionSchema, type QuestionData } from '../src/model/records/question.ts';
import { sourceSchema, type SourceData } from '../src/model/records/source.ts';
import { storySchema, type StoryData, type StoryFile } from '../src/model/records/story.ts';

/** The fields a test is about, beside the id and the body; the others are as they are in most records. */
type Fields = Readonly<Record<string, unknown>> & { readonly id?: string; readonly text?: string };

/** A source published on 20 January 2026, and added on 1 February or on a later day on which it was published. */
export function aSource({ id = 'herald', text = 'Words.', ...fields }: Fields = {}): Entry<SourceData> {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}$/.exec(String(fields['published'])) ?? [];
  const data = sourceSchema.parse({ ...SOURCE, added: day > SOURCE.added ? day : SOURCE.added, ...fields });
  return { ...entry('sources', id, text), data };
}

/** An event of 19 January 2026, told by the source `herald`. */
export function anEvent({ id, text = 'Words. [@herald]', ...fields }: Fields = {}): Entry<EventData> {
  const data = eventSchema.parse({ ...EVENT, ...fields });
  return { ...entry('events', id ?? `${data.date}-something`, text), data };
}

/** A person. */
export function anActor({ id = 'mira-stone', text = '', ...fields }: Fields = {}): Entry<ActorData> {
  const data = actorSchema.parse({ name: id.replaceAll('-', ' '), kind: 'person', description: 'A person', ...fields });
  return { ...entry('actors', id, text), data };
}

/** A place. */
export function anEntity({ id = 'old-harbour', text = '', ...fields }: Fields = {}): Entry<EntityData> {
  const data = entitySchema.parse({ name: id.replaceAll('-', ' '), kind: 'place', description: 'A place', ...fields });
  return { ...entry('entities', id, text), data };
}

/** A question whose answer is a number of things; one of another type counts nothing. */
export function aQuestion({ id = 'how-many', text = 'Words.', ...fields }: Fields = {}): Entry<QuestionData> {
  const asked = { title: 'How many?', about: ['mira-stone'], type: 'number', ...fields };
  const data = questionSchema.parse({ unit: asked.type === 'number' ? 'things' : null, ...asked });
  return { ...entry('questions', id, text), data };
}

/** The one record of `story.yaml`. */
export const STORY: StoryData = storySchema.parse({
  title: 'The story',
  standfirst: 'What it is.',
  language: 'en',
  address: 'https://example.org/',
  publisher: 'The editors',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});

/** The story file with these fields. */
export function aStoryFile(fields: Readonly<Record<string, unknown>>): StoryFile {
  return { file: 'story.yaml', data: storySchema.parse({ ...STORY, ...fields }), lines: {} };
}

/** The content of these records and no others. */
export function contentOf(records: Partial<Content>): Content {
  return {
    story: null,
    sources: [],
    events: [],
    actors: [],
    entities: [],
    questions: [],
    drafts: [],
    removed: [],
    addresses: null,
    versions: null,
    watch: null,
    unread: [],
    ...records,
  };
}

/** What the checks say of these records, a line for each problem. */
export function problemsIn(records: Partial<Content>): readonly string[] {
  return check(contentOf(records)).map(printProblem);
}

function entry(collection: Collection, id: string, text: string) {
  return { collection, id, file: `${collection}/${id}.md`, text: outline(text), lines: {} };
}

const SOURCE = {
  title: 'A headline',
  publisher: 'The Herald',
  published: '2026-01-20',
  language: 'en',
  kind: 'news-article',
  url: null,
  body: 'abstract',
  added: '2026-02-01',
};
const EVENT = { title: 'Something happens', date: '2026-01-19', kind: 'meeting', added: '2026-02-01' };

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import countries from 'world-countries';
import { foldName } from '../src/model/names/fold.ts';
import { Chance } from './chance.ts';
import { aBody, aWord, inCyrillic, otherSpelling } from './made-up-names.ts';

/** How large a made-up story is. */
export interface Size {
  /** Actors and entities together. */
  readonly subjects: number;
  readonly events: number;
  readonly sources: number;
}

interface Subject {
  readonly path: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>> & { readonly name: string; readonly kind: string };
  /** What outlets write. */
  readonly spellings: readonly string[];
}

interface Place {
  readonly chance: Chance;
  readonly subjects: readonly Subject[];
  readonly sources: readonly string[];
}

const TITLES = ['President', 'Minister', 'Spokesman', 'Envoy', 'Director', 'Member', 'Commander', 'Secretary general'];
const VERBS = ['meets', 'answers', 'thanks', 'invites', 'doubts', 'supports', 'visits', 'warns', 'asks', 'joins'];
const THINGS = 'harbour water money road bridge school council vote letter plan troops ship border price grain'.split(
  ' ',
);

/**
 * Writes the content of a made-up story into a folder, the same for the same size: people with roles, short forms and
 * other transliterations, some with a Cyrillic name; bodies with abbreviations; real countries; sources that spell
 * them and events that concern them, in about the proportions of a real story.
 */
export async function writeStory(folder: string, size: Size): Promise<void> {
  const chance = new Chance(size.subjects);
  const sources = Array.from({ length: size.sources }, (_, i) => `2026-01-20-report-${i}`);
  const place = { chance, subjects: madeUpSubjects(chance, size.subjects, sources), sources };
  await write(folder, 'story.yaml', JSON.stringify(STORY));
  for (const { path, fields } of place.subjects) await write(folder, path, record(fields));
  for (const [i, id] of sources.entries()) await write(folder, `sources/${id}.md`, source(place, i));
  for (let i = 0; i < size.events; i++) {
    const day = new Date(Date.UTC(2025, 0, 1 + (i % 600))).toISOString().slice(0, 10);
    await write(folder, `events/${day}-event-${i}.md`, event(place, day, i, size));
  }
}

const STORY = {
  title: 'A made-up story',
  standfirst: 'It is as large as a benchmark wants it.',
  language: 'en',
  address: 'https://example.org/',
  publisher: 'The benchmark',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

function madeUpSubjects(chance: Chance, count: number, sources: readonly string[]): readonly Subject[] {
  const known = new Known();
  const real = countries.filter(({ independent }) => independent).slice(0, Math.min(190, Math.ceil(count * 0.1)));
  for (const { cca2, name } of real)
    known.add(aSubject('actors', { name: name.common, kind: 'country', country: cca2 }));
  while (known.size < count * 0.35) known.add(aBodyIn(chance));
  while (known.size < count * 0.45)
    known.add(aSubject('entities', { name: `${aWord(chance, 2)} Accords`, kind: 'agreement' }));
  const bodies = known.subjects().map(({ id }) => id);
  while (known.size < count) known.add(aPerson(chance, bodies, sources));
  return known.subjects();
}

/** Subjects no two of which share a name: content has to say so of those that do. */
class Known {
  private readonly byId = new Map<string, Subject>();
  private readonly names = new Set<string>();

  get size(): number {
    return this.byId.size;
  }

  subjects(): readonly Subject[] {
    return [...this.byId.values()];
  }

  add(subject: Subject): void {
    const isTaken = (name: string) => this.names.has(foldName(name));
    if (isTaken(subject.fields.name)) return;
    const spellings = subject.spellings.filter((name) => !isTaken(name));
    for (const name of spellings) this.names.add(foldName(name));
    this.byId.set(subject.id, { ...subject, spellings });
  }
}

function aSubject(folder: string, fields: Subject['fields'], spellings: readonly string[] = []): Subject {
  const id = fields.name
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return {
    id,
    path: `${folder}/${id}.md`,
    fields: { ...fields, description: 'Made up' },
    spellings: [fields.name, ...spellings],
  };
}

function aBodyIn(chance: Chance): Subject {
  const name = aBody(chance);
  const letters = name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return aSubject(
    'actors',
    { name, kind: 'organisation' },
    chance.in100(30) ? [`${letters}${Math.floor(chance.below(90))}`] : [],
  );
}

function aPerson(chance: Chance, bodies: readonly string[], sources: readonly string[]): Subject {
  const [first, last] = [aWord(chance, 0), aWord(chance, 1)];
  const name = `${first} ${last}`;
  const other = otherSpelling(name);
  const initial = chance.in100(20) ? [`${first.charAt(0)}. ${last}`] : [];
  const spellings = [...(chance.in100(60) ? [last] : []), ...initial, ...(other === name ? [] : [other])];
  const names = chance.in100(20) ? [{ text: inCyrillic(name), language: 'ru' }] : [];
  const roles = chance.in100(50)
    ? [{ title: chance.pick(TITLES), of: chance.pick(bodies), sources: [sources[0]] }]
    : [];
  return aSubject('actors', { name, kind: 'person', names, roles }, spellings);
}

function source(place: Place, at: number): string {
  const mine = place.subjects.filter((_, i) => i % place.sources.length === at);
  const fields = {
    title: `Report ${at}`,
    publisher: `Paper ${at}`,
    published: '2026-01-20',
    language: at % 3 === 0 ? 'fr' : 'en',
    kind: 'news-article',
    url: null,
    body: 'abstract',
    spellings: Object.fromEntries(mine.map(({ id, spellings }) => [id, spellings])),
    added: '2026-01-21',
  };
  return record(fields, prose(place, 6));
}

function event(place: Place, date: string, at: number, size: Size): string {
  const concerned = place.subjects.filter((_, i) => i % size.events === at % place.subjects.length);
  const actors = concerned.filter(({ path }) => path.startsWith('actors'));
  const cited = place.sources[at % place.sources.length]!;
  const fields = {
    title: sentence(place),
    date,
    kind: 'report',
    key: at % 10 === 0,
    participants: actors.map(({ id }) => ({ actor: id, role: 'takes part' })),
    about: concerned.filter((subject) => !actors.includes(subject)).map(({ id }) => id),
    added: '2026-01-21',
  };
  return record(fields, `${prose(place, 5)} [@${cited}]`);
}

function prose(place: Place, sentences: number): string {
  return Array.from({ length: sentences }, () => `${sentence(place)}.`).join(' ');
}

function sentence({ chance, subjects }: Place): string {
  const name = () => chance.pick(subjects).fields.name;
  return `${name()} ${chance.pick(VERBS)} ${name()} about the ${chance.pick(THINGS)} and the ${aWord(chance, 0).toLowerCase()} ${chance.pick(THINGS)}`;
}

function record(fields: object, body = ''): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

import countries from 'world-countries';
import { foldName } from '../../src/model/names/fold.ts';
import { Chance } from '../story/chance.ts';
import { aBody, aWord, idOf, otherSpelling } from '../story/names.ts';
import { writeRecords, type MadeUpRecord } from '../story/record.ts';
import { SCRIPTS } from '../story/scripts.ts';

/** How large a made-up story is. */
export interface Size {
  /** Actors and entities together. */
  readonly subjects: number;
  readonly events: number;
  readonly sources: number;
}

interface Subject extends MadeUpRecord {
  readonly fields: MadeUpRecord['fields'] & { readonly name: string; readonly kind: string };
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
  const told = sources.map((id, at) => source(place, id, at));
  const events = Array.from({ length: size.events }, (_, at) => event(place, at, size));
  await writeRecords(folder, [...place.subjects, ...told, ...events]);
}

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

function aSubject(
  collection: Subject['collection'],
  fields: Subject['fields'],
  spellings: readonly string[] = [],
): Subject {
  return {
    collection,
    id: idOf(fields.name),
    body: '',
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
  const names = chance.in100(20) ? [{ text: SCRIPTS.get('ru')!(name), language: 'ru' }] : [];
  const roles = chance.in100(50)
    ? [{ title: chance.pick(TITLES), of: chance.pick(bodies), sources: [sources[0]] }]
    : [];
  return aSubject('actors', { name, kind: 'person', names, roles }, spellings);
}

function source(place: Place, id: string, at: number): MadeUpRecord {
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
  return { collection: 'sources', id, fields, body: prose(place, 6) };
}

function event(place: Place, at: number, size: Size): MadeUpRecord {
  const date = new Date(Date.UTC(2025, 0, 1 + (at % 600))).toISOString().slice(0, 10);
  const concerned = place.subjects.filter((_, i) => i % size.events === at % place.subjects.length);
  const actors = concerned.filter(({ collection }) => collection === 'actors');
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
  return { collection: 'events', id: `${date}-event-${at}`, fields, body: `${prose(place, 5)} [@${cited}]` };
}

function prose(place: Place, sentences: number): string {
  return Array.from({ length: sentences }, () => `${sentence(place)}.`).join(' ');
}

function sentence({ chance, subjects }: Place): string {
  const name = () => chance.pick(subjects).fields.name;
  return `${name()} ${chance.pick(VERBS)} ${name()} about the ${chance.pick(THINGS)} and the ${aWord(chance, 0).toLowerCase()} ${chance.pick(THINGS)}`;
}

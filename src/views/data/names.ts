import anyAscii from 'any-ascii';
import { lastDayOfStory } from '../../model/graph/last-day.ts';
import { titleOn } from '../parts/subjects/role-text.ts';
import { eventsBySubject } from '../../model/graph/event-index.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { isActor, type Subject } from '../../model/records/subject.ts';
import { keyOf } from '../../search/key.ts';
import {
  idFromName,
  OWN_NAME,
  type CountriesFile,
  type NameRow,
  type NamesFile,
  type RoleRow,
  type SubjectRow,
} from '../../search/names-file.ts';
import { shardOf } from '../../search/shard.ts';
import { listUrl, pathInSite } from '../../urls.ts';
import { countryNames, otherNames, type NameWithOrigin } from '../parts/subjects/names-with-origin.ts';
import { subjectKindWords } from '../../words/subject-kinds.ts';

/** Everything to find actors and entities by, but what countries are called besides. */
export function namesFile(graph: Graph): NamesFile {
  const subjects = mostEventsFirst(graph);
  const kinds = [...new Map(subjects.map((subject) => [subject.kind, subject])).values()];
  const tables = {
    kinds: new Table(kinds.map(({ kind }) => kind)),
    origins: new Table(),
    subjects: new Table(subjects.map(({ id }) => id)),
  };
  return {
    kinds: kinds.map((subject) => [
      subjectKindWords.one(subject.kind),
      pathInSite(listUrl(isActor(subject) ? 'actors' : 'entities')),
    ]),
    subjects: subjects.map((subject) => subjectRow(graph, subject, tables)),
    origins: tables.origins.items(),
    shards: Object.keys(countriesFiles(graph)),
    namesakes: subjects.flatMap(({ distinction }, i) => (distinction === null ? [] : [[i, distinction] as const])),
  };
}

/** What countries are called besides, by the part it is split into. */
export function countriesFiles(graph: Graph): Readonly<Record<string, CountriesFile>> {
  const names = [...graph.subjects.values()].flatMap((subject) =>
    countryNames(graph, subject).map((name) => ({ ...name, id: subject.id })),
  );
  const shards = Map.groupBy(names, ({ text }) => shardOf(text));
  return Object.fromEntries([...shards].map(([shard, ofShard]) => [shard, countriesFile(ofShard)]));
}

function countriesFile(names: readonly (NameWithOrigin & { readonly id: string })[]): CountriesFile {
  const origins = new Table();
  const byCountry = Map.groupBy(names, ({ id }) => id);
  const countries = [...byCountry].map(
    ([id, ofOne]) => [id, ofOne.map(({ text, origin }): NameRow => [text, origins.place(origin)])] as const,
  );
  return { countries, origins: origins.items() };
}

interface Tables {
  readonly kinds: Table;
  readonly origins: Table;
  readonly subjects: Table;
}

function subjectRow(graph: Graph, subject: Subject, { kinds, origins, subjects }: Tables): SubjectRow {
  const { name } = subject;
  const others = otherNames(graph, subject);
  const inLatin = new Set([name, ...others.map(({ text }) => text)].filter(isLatin).map(soundOfAll));
  const own: readonly NameRow[] = isLatin(name) ? [] : [[name, OWN_NAME, anyAscii(name)]];
  const names = [...own, ...others.map((other) => nameRow(other, origins, inLatin))];
  // By the office that one holds people are searched for; what a board is to its body is found by their names.
  const roles = isActor(subject) && subject.kind === 'person' ? subject.roles : [];
  const lastDay = lastDayOfStory(graph);
  const roleRows = roles.map((role): RoleRow => [
    titleOn(role, lastDay),
    role.of === null ? -1 : subjects.place(role.of),
  ]);
  const row = [name, kinds.place(subject.kind), subject.id === idFromName(name) ? '' : subject.id] as const;
  if (roleRows.length > 0) return [...row, names, roleRows];
  return names.length > 0 ? [...row, names] : row;
}

/** A name in another script is given in Latin letters too, unless one in Latin sounds the same. */
function nameRow({ text, origin }: NameWithOrigin, origins: Table, inLatin: ReadonlySet<string>): NameRow {
  const roman = isLatin(text) ? undefined : anyAscii(text);
  const isNew = roman !== undefined && !inLatin.has(soundOfAll(roman));
  return isNew ? [text, origins.place(origin), roman] : [text, origins.place(origin)];
}

function isLatin(text: string): boolean {
  return /^(?:\P{L}|\p{Script=Latin})*$/u.test(text);
}

function soundOfAll(text: string): string {
  return keyOf(text).whole.sound;
}

function mostEventsFirst(graph: Graph): readonly Subject[] {
  const events = ({ id }: Subject) => eventsBySubject(graph).get(id)?.length ?? 0;
  return [...graph.subjects.values()].toSorted((a, b) => events(b) - events(a));
}

/** Gives each item its place in a list, which grows by those not yet in it. */
class Table {
  private readonly places: Map<string, number>;

  constructor(items: readonly string[] = []) {
    this.places = new Map(items.map((item, i) => [item, i]));
  }

  place(item: string): number {
    const place = this.places.get(item) ?? this.places.size;
    this.places.set(item, place);
    return place;
  }

  items(): readonly string[] {
    return [...this.places.keys()];
  }
}

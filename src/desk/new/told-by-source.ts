import { datesInText } from '../../ingest/draft/dates/dates-in-text.ts';
import { knownNames, nameIndexFor, type NamedPlace } from '../../ingest/draft/known-names.ts';
import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import { dateFrom, isEdtfDate, parseEdtf, type EdtfDate } from '../../model/dates/edtf.ts';
import type { Content, Entry } from '../../model/records/content.ts';
import type { DraftData, SourceData } from '../../model/records/source.ts';
import { speakersIn } from './speaker.ts';
import { isSpoken } from './spoken.ts';

/** What one paragraph of a source tells, as far as it can be found. */
export interface ToldParagraph {
  readonly number: number;
  readonly text: string;
  /** Ids of the actors and entities that it names. */
  readonly names: readonly string[];
  /** Days, months and years that it tells of, in EDTF. */
  readonly days: readonly string[];
  /** True where somebody speaks in it. */
  readonly isSpoken: boolean;
  /** The ids of the actors who do, where the words tell. */
  readonly speakers: readonly string[];
}

/** What a source tells, for an event that is begun from it. */
export interface ToldBySource {
  readonly source: string;
  /** In EDTF; null where it is not known. */
  readonly published: string | null;
  /** The day of its last change, or of its publication, in EDTF; null where neither is known. */
  readonly lastDay: string | null;
  /** True for one that was read from a file, which is known again by its digest. */
  readonly isReadFromFile: boolean;
  readonly paragraphs: readonly ToldParagraph[];
  /** Ids of those it names: in its paragraphs, else by its spellings. */
  readonly names: readonly string[];
  /** Ids of those who are begun with the event. */
  readonly begun: readonly string[];
}

type SourceEntry = Entry<SourceData> | Entry<DraftData>;

/**
 * What a source of the story tells, drafts among them.
 *
 * @param kept its paragraphs by their numbers, as an ingest kept them; none where none are kept
 * @param begun ids of actors that are begun with the event: a person among them is known by the last name alone
 */
export function toldBySource(
  content: Content,
  id: string,
  kept: ReadonlyMap<number, string>,
  begun: readonly string[] = [],
): ToldBySource {
  const { data } = sourceWith(content, id);
  const published = data.published ?? null;
  const language = data.language ?? 'und';
  const day = published === null ? null : dateFrom(published);
  const spellings = { ...lastNames(content, begun), ...data.spellings };
  const namesIn = namesFinder(content, spellings, language);
  const actors = new Set(content.actors.map((actor) => actor.id));
  const paragraphs = [...kept].map(([number, text]): ToldParagraph => {
    const days = daysIn(text, language, day);
    return { number, text, days, ...whoIn(text, namesIn(text), actors) };
  });
  const named = paragraphs.flatMap(({ names }) => names);
  const names = named.length > 0 ? named : Object.keys(data.spellings ?? {});
  const isReadFromFile = (data.sha256 ?? null) !== null;
  const lastDay = data.updates?.at(-1)?.date ?? published;
  return { source: id, published, lastDay, isReadFromFile, paragraphs, names: [...new Set(names)], begun };
}

/** What a source tells in the paragraphs that are cited of it and those beside them; all of it where none is. */
export function toldNear(told: ToldBySource, cited: readonly number[]): ToldBySource {
  if (cited.length === 0) return told;
  const near = told.paragraphs.filter(({ number }) => cited.some((other) => Math.abs(number - other) <= 1));
  return { ...told, paragraphs: near, names: [...new Set(near.flatMap(({ names }) => names))] };
}

/** Its paragraphs by their numbers. */
export function keptIn({ paragraphs }: ToldBySource): ReadonlyMap<number, string> {
  return new Map(paragraphs.map(({ number, text }) => [number, text]));
}

/** The words of its paragraphs that a place names. */
export function textOfPlace({ paragraphs }: ToldBySource, locator: string | null): string {
  const numbers = numbersInLocator(locator ?? '');
  return paragraphs.flatMap(({ number, text }) => (numbers.includes(number) ? text : [])).join('\n');
}

/** The days that it tells of, each with the numbers of the paragraphs, in the order of the text. */
export function toldDays({ paragraphs }: ToldBySource): ReadonlyMap<string, readonly number[]> {
  const told = paragraphs.flatMap(({ number, days }) => days.map((day) => ({ day, number })));
  const byDay = Map.groupBy(told, ({ day }) => day);
  return new Map([...byDay].map(([day, of]) => [day, [...new Set(of.map(({ number }) => number))]]));
}

/** The same without the days to come when it was published, or last changed: nothing has happened on them. */
export function pastDays(told: ToldBySource): ReadonlyMap<string, readonly number[]> {
  const { lastDay } = told;
  const last = lastDay === null ? null : dateFrom(lastDay).last;
  return new Map([...toldDays(told)].filter(([day]) => last === null || dateFrom(day).first <= last));
}

function sourceWith({ sources, drafts }: Content, id: string): SourceEntry {
  return [...sources, ...drafts].find((entry) => entry.id === id)!;
}

/** Finds whom a paragraph names: by every name of the story, and as the source itself spells them, though it is a draft. */
function namesFinder(content: Content, spellings: SourceData['spellings'], language: string) {
  const own = [...content.sources, { data: { spellings } } as Entry<SourceData>];
  const index = nameIndexFor({ ...content, sources: own }, language);
  const kinds = new Map([...content.actors, ...content.entities].map(({ id, data }) => [id, data.kind] as const));
  return (text: string) => knownNames([text], index, (id) => kinds.get(id)).named[0]!;
}

/** Whom a paragraph names, and who of the actors speak in it. */
function whoIn(text: string, named: readonly NamedPlace[], actors: ReadonlySet<string>) {
  const speakers = speakersIn(
    text,
    named.filter(({ id }) => actors.has(id)),
  );
  return { names: [...new Set(named.map(({ id }) => id))], isSpoken: isSpoken(text), speakers };
}

/** "Stone" for Mira Stone: no source has been read for a person who is only begun. */
function lastNames({ actors }: Content, begun: readonly string[]): SourceData['spellings'] {
  const persons = actors.filter(({ id, data }) => data.kind === 'person' && begun.includes(id));
  return Object.fromEntries(persons.map(({ id, data }) => [id, [data.name.split(/\s+/).at(-1)!]]));
}

function daysIn(text: string, language: string, published: EdtfDate | null): readonly string[] {
  const found = datesInText(text, language, published).flatMap(({ edtf }) => edtf ?? []);
  return [...new Set(found)].filter((day) => isEdtfDate(parseEdtf(day)));
}

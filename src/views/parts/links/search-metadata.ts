import { formatDate } from '../../../format.ts';
import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Source } from '../../../model/records/source.ts';
import { languageOf } from '../../../model/text/language.ts';
import { eventWords } from '../../../words/events.ts';
import { sourceWords } from '../../../words/sources.ts';

/** What search shows of a page, and what it filters and sorts by. */
export interface SearchMetadata {
  /** "Event", "Person". */
  readonly kind: string;
  /** What tells its title apart from that of another page; null for one of its own. */
  readonly distinction: string | null;
  /** The day it is of, in words; null for a page about several. */
  readonly day: string | null;
  /** The first day that the last of its dates may mean, `YYYY-MM-DD`; null when none is known. */
  readonly last: string | null;
  readonly years: readonly string[];
  /** The languages of the sources it rests on, BCP 47 without variety. */
  readonly languages: readonly string[];
  readonly isKey: boolean;
}

/** What search shows of the page of an event. */
export function searchMetadataOfEvent(graph: Graph, event: StoryEvent): SearchMetadata {
  return {
    ...searchMetadataOfEvents(graph, eventWords.one, [event]),
    day: formatDate(event.date).text,
    isKey: event.key,
  };
}

/** What search shows of the page of a source; no day and no years where its publication is not dated. */
export function searchMetadataOfSource(source: Source): SearchMetadata {
  const days = source.published === null ? [] : [source.published];
  const day = source.published && formatDate(source.published).text;
  return {
    kind: sourceWords.one,
    distinction: null,
    day,
    ...time(days),
    languages: [languageOf(source.language)],
    isKey: false,
  };
}

/** Of a page about all of these events. */
export function searchMetadataOfEvents(graph: Graph, kind: string, events: readonly StoryEvent[]): SearchMetadata {
  const sources = new Set(events.flatMap((event) => event.sources));
  const languages = new Set([...sources].map((id) => languageOf(sourceOf(graph, id).language)));
  const days = events.map(({ date }) => date);
  return { kind, distinction: null, day: null, ...time(days), languages: [...languages].toSorted(), isKey: false };
}

/** The years that these days may be in, each once, oldest first. */
export function yearsOf(days: readonly EdtfDate[]): readonly string[] {
  return [...new Set(days.flatMap(yearsOfDay))].toSorted();
}

function time(days: readonly EdtfDate[]): Pick<SearchMetadata, 'last' | 'years'> {
  return {
    last:
      days
        .map(({ first }) => first)
        .toSorted()
        .at(-1) ?? null,
    years: yearsOf(days),
  };
}

function yearsOfDay({ first, last }: EdtfDate): readonly string[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => String(from + i));
}

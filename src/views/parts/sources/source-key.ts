import { formatDate, formatDateWithoutYear } from '../../../format.ts';
import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import type { Source } from '../../../model/records/source.ts';
import { sourceUrl } from '../../../urls.ts';
import { sourceWords } from '../../../words/sources.ts';
import type { Link } from '../links/link.ts';
import { briefSourceLabel, retractedInBrief } from './brief-source.ts';
import { languageOf } from '../../../model/text/language.ts';

/**
 * Sources beside a fact, each in a key that leads to its page: "The Herald, 5 March"; where no publisher is recorded,
 * the place it is dated from, or what it is: "Oldtown article, 5 March", "French article, 19 January". The year stands where the
 * sources of the story are of several; two that would have one key have their longer labels. One that was retracted
 * says so.
 */
export function sourceKeys(graph: Graph, ids: readonly string[]): readonly Link[] {
  return ids.map((id) => {
    const key = keysOf(graph.told?.whole ?? graph).get(id)!;
    return {
      href: sourceUrl(id),
      label: [key, retractedInBrief(graph, sourceOf(graph, id))].filter(Boolean).join(' '),
    };
  });
}

/** The key of each source of a story: none is that of another. */
const keysOf = perGraph((graph): ReadonlyMap<string, string> => {
  const sources = [...graph.sources.values()];
  const isOfOneYear = new Set(sources.flatMap(yearsOf)).size < 2;
  const byKey = Map.groupBy(sources, (source) => [nameOf(graph, source), dayOf(source, isOfOneYear)].join(', '));
  return new Map(
    [...byKey].flatMap(([key, alike]) =>
      alike.map(({ id }) => [id, alike.length === 1 ? key : briefSourceLabel(graph, id)] as const),
    ),
  );
});

function yearsOf({ published }: Source): readonly string[] {
  return published === null ? [] : [published.first.slice(0, 4), published.last.slice(0, 4)];
}

function nameOf({ story }: Graph, { publisher, dateline, kind, language }: Source): string {
  const isForeign = languageOf(language) !== languageOf(story.language);
  if (publisher !== null) return publisher;
  return dateline === null
    ? sourceWords.ofKind(kind, isForeign ? language : null)
    : sourceWords.fromPlace(kind, dateline);
}

function dayOf({ published }: Source, isOfOneYear: boolean): string {
  if (published === null) return sourceWords.dayNotRecorded;
  return (isOfOneYear ? formatDateWithoutYear(published) : formatDate(published)).text;
}

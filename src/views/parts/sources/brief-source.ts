import { formatDate } from '../../../format.ts';
import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import { perGraph } from '../../../model/graph/per-graph.ts';
import { retractionOf, retractionReaching } from '../../../model/graph/retraction.ts';
import type { Source } from '../../../model/records/source.ts';
import { sourceUrl } from '../../../urls.ts';
import { languageOf } from '../../../model/text/language.ts';
import type { Link } from '../links/link.ts';
import { retractionWords, updateWords } from '../../../words/source-updates.ts';
import { sourceWords } from '../../../words/sources.ts';

/**
 * A source in a few words, which lead to its page: "The Herald, 5 March 2026"; where no publisher is recorded, what it
 * is and where from: "News article (Oldtown), 5 March 2026". Two of one paper and day have their titles too: "The
 * Herald, 5 March 2026, “Bridge opens”". One that was retracted, or reprints what was, says so.
 */
export function briefSource(graph: Graph, id: string): Link {
  const label = briefSourceLabel(graph.told?.whole ?? graph, id);
  const retracted = retractedInBrief(graph, sourceOf(graph, id));
  return { href: sourceUrl(id), label: [label, retracted].filter(Boolean).join(' ') };
}

/** The words of `briefSource`, which say nothing of a retraction. */
export function briefSourceLabel(graph: Graph, id: string): string {
  return labelsOf(graph).get(id)!;
}

/** "(retracted)"; of what reprints such a source "(reprint of one retracted)"; null for one that stands. */
export function retractedInBrief({ sources }: Graph, source: Source): string | null {
  const own = retractionOf(source);
  if (own !== null) return retractionWords.aside(updateWords[own.kind]);
  const reaching = retractionReaching(sources, source.id);
  return reaching && retractionWords.reprintAside(updateWords[reaching.kind]);
}

/**
 * Sources beside each other in as few words as tell them apart: "The Herald"; of one paper "The Herald, 5 March 2026";
 * of one paper and day as `briefSource` does. None says that it was retracted.
 */
export function briefestSources(graph: Graph, ids: readonly string[]): readonly string[] {
  const sources = ids.map((id) => sourceOf(graph, id));
  const [who, when] = [
    sources.map((source) => whoOf(graph, source)),
    sources.map((source) => whoAndWhen(graph, source)),
  ];
  const isOwn = (words: readonly string[], i: number) => words.indexOf(words[i]!) === words.lastIndexOf(words[i]!);
  return ids.map((id, i) => (isOwn(who, i) ? who[i]! : isOwn(when, i) ? when[i]! : briefSourceLabel(graph, id)));
}

/** What each source is called in a few words: none as another. */
const labelsOf = perGraph((graph): ReadonlyMap<string, string> => {
  const byWords = Map.groupBy(graph.sources.values(), (source) => whoAndWhen(graph, source));
  return new Map([...byWords].flatMap(([words, alike]) => labelsAmong(words, alike)));
});

function labelsAmong(words: string, alike: readonly Source[]): readonly (readonly [string, string])[] {
  if (alike.length === 1) return [[alike[0]!.id, words]];
  const titles = alike.map(titleInWords);
  return alike.map(({ id }, i) => {
    const isOwn = titles.indexOf(titles[i]!) === titles.lastIndexOf(titles[i]!);
    return [id, `${words}, ${isOwn ? titles[i]! : sourceWords.numbered(titles[i]!, i + 1, alike.length)}`];
  });
}

/** As much of a title as tells two articles apart. */
const LONGEST = 60;

/** The title that is in the language of the page, if there is one, cut at a word. */
function titleInWords({ title, suppliedTitle }: Source): string {
  const whole = (suppliedTitle ?? title)!;
  const cut = whole.length > LONGEST ? `${whole.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : whole;
  return sourceWords.titled(cut);
}

function whoAndWhen(graph: Graph, source: Source): string {
  const day = source.published === null ? sourceWords.dayNotRecorded : formatDate(source.published).text;
  return `${whoOf(graph, source)}, ${day}`;
}

function whoOf({ story }: Graph, { publisher, kind, dateline, language }: Source): string {
  if (publisher !== null) return publisher;
  const isForeign = languageOf(language) !== languageOf(story.language);
  const marks = [dateline, isForeign && sourceWords.inLanguage(language)].filter((mark) => typeof mark === 'string');
  return sourceWords.marked(sourceWords.kind(kind), marks);
}

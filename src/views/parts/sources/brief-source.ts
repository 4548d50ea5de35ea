import { formatDate, formatKind, formatLanguage } from '../../../format.ts';
import { sourceOf, type Graph } from '../../../model/graph/graph.ts';
import type { Source } from '../../../model/records/source.ts';
import { sourceUrl } from '../../../urls.ts';
import { languageOf } from './language.ts';
import type { Link } from '../links/link.ts';

/**
 * A source in a few words, which lead to its page: "The Herald, 5 March 2026"; where no publisher is
 * recorded, what it is and where from: "News article (Oldtown), 5 March 2026".
 */
export function briefSource(graph: Graph, id: string): Link {
  const source = sourceOf(graph, id);
  const day = source.published === null ? 'day not recorded' : formatDate(source.published).text;
  return { href: sourceUrl(id), label: `${whoOf(graph, source)}, ${day}` };
}

/** Several sources in a few words each, in the order given. */
export function briefSources(graph: Graph, ids: readonly string[]): readonly Link[] {
  return ids.map((id) => briefSource(graph, id));
}

function whoOf({ story }: Graph, { publisher, kind, dateline, language }: Source): string {
  if (publisher !== null) return publisher;
  const isForeign = languageOf(language) !== languageOf(story.language);
  const marks = [dateline, isForeign && `in ${formatLanguage(language)}`].filter(Boolean);
  return [formatKind(kind), marks.length > 0 && `(${marks.join(', ')})`].filter(Boolean).join(' ');
}

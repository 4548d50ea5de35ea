import { subjectOf, type Graph } from './graph.ts';
import type { Source } from './source.ts';

/** One name of an actor or entity and where it comes from. */
export interface Spelling {
  readonly text: string;
  /** BCP 47, where it is known. */
  readonly language: string | null;
  /** True for the name this site uses. */
  readonly isOwnName: boolean;
  /** The sources that write it so, by id. */
  readonly sources: readonly Source[];
}

/** Every name of an actor or entity: ours, then those the sources write, then other names; each once. */
export function spellingsOf(graph: Graph, id: string): readonly Spelling[] {
  const subject = subjectOf(graph, id);
  const writers = writersOf(graph, id);
  const others = new Map(subject.names.map((name) => [name.text, name.language]));
  return [...new Set([subject.name, ...writers.keys(), ...others.keys()])].map((text) => ({
    text,
    language: others.get(text) ?? (text === subject.name ? null : languageOf(writers.get(text) ?? [], graph)),
    isOwnName: text === subject.name,
    sources: writers.get(text) ?? [],
  }));
}

function writersOf(graph: Graph, id: string): ReadonlyMap<string, readonly Source[]> {
  const writers = new Map<string, Source[]>();
  for (const source of graph.sources.values()) {
    for (const text of source.spellings[id] ?? []) writers.set(text, [...(writers.get(text) ?? []), source]);
  }
  return writers;
}

/** The language of those who write it so, when they share one that is not the site's own. */
function languageOf(sources: readonly Source[], graph: Graph): string | null {
  const languages = new Set(sources.map((source) => source.language));
  const [only] = languages;
  return languages.size === 1 && only !== undefined && only !== graph.story.language ? only : null;
}

import type { EdtfDate } from '../dates/edtf.ts';
import { subjectOf } from '../graph/graph.ts';
import { perGraph, perGraphAndId } from '../graph/per-graph.ts';
import type { Source } from '../records/source.ts';
import { languageOf } from '../text/language.ts';

/** One name of an actor or entity and where it comes from. */
export interface Spelling {
  readonly text: string;
  /** BCP 47, where it is known; a name may be the same in several. */
  readonly languages: readonly string[];
  /** The time for which it was the name; both null where nothing tells. */
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
  /** True for the name this site uses. */
  readonly isOwnName: boolean;
  /** The sources that write it so, by id. */
  readonly sources: readonly Source[];
}

/** Every name of an actor or entity: ours, then those the sources write, then other names; each once. */
export const spellingsOf = perGraphAndId((graph, id): readonly Spelling[] => {
  const subject = subjectOf(graph, id);
  const writers = writersBySubject(graph).get(id) ?? new Map<string, readonly Source[]>();
  const others = Map.groupBy(subject.names, (name) => name.text);
  const languagesOf = (text: string, sources: readonly Source[]) =>
    text === subject.name ? [] : foreignLanguage(sources, graph.story.language);
  return [...new Set([subject.name, ...writers.keys(), ...others.keys()])].map((text) => ({
    text,
    from: others.get(text)?.[0]?.from ?? null,
    to: others.get(text)?.[0]?.to ?? null,
    languages: others.get(text)?.map(({ language }) => language) ?? languagesOf(text, writers.get(text) ?? []),
    isOwnName: text === subject.name,
    sources: writers.get(text) ?? [],
  }));
});

/** For each actor and entity the sources that write each of its names. */
const writersBySubject = perGraph(({ sources }): ReadonlyMap<string, ReadonlyMap<string, readonly Source[]>> => {
  const written = [...sources.values()].flatMap((source) =>
    Object.entries(source.spellings).flatMap(([id, texts]) => texts.map((text) => ({ id, text, source }))),
  );
  const bySubject = Map.groupBy(written, ({ id }) => id);
  return new Map(
    [...bySubject].map(([id, ofOne]) => {
      const byText = Map.groupBy(ofOne, ({ text }) => text);
      return [id, new Map([...byText].map(([text, uses]) => [text, uses.map(({ source }) => source)]))];
    }),
  );
});

/** The language of those who write it so, when they share one that is not the site's own, nor a variety of that. */
function foreignLanguage(sources: readonly Source[], own: string): readonly string[] {
  const languages = [...new Set(sources.map(({ language }) => language))];
  return languages.length === 1 && languageOf(languages[0]!) !== languageOf(own) ? languages : [];
}

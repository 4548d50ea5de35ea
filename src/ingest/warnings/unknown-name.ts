import type { WarningRule } from '../../model/checks/rule.ts';
import { doubtAt, ourParagraphs, type ParagraphOf } from '../../model/checks/names-in-texts.ts';
import type { Graph } from '../../model/graph/graph.ts';
import { foldName } from '../../model/names/fold.ts';
import { namesInProse } from '../../model/names/names-in-prose.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { nameUses } from '../../model/names/name-uses.ts';
import { storyNames } from '../draft/story-names.ts';
import { unknownNames, type UnknownBy } from '../draft/unknown-names.ts';

/**
 * A name in a text of ours that the story does not know: it may want a record, or be a known name in a spelling that is
 * new. Told once for each name, where it stands first. Names within longer ones are for `longerName` to tell.
 */
export const unknownName: WarningRule = function* (graph, content) {
  const { language } = graph.story;
  const demonyms = content.actors.flatMap(({ data }) => data.demonyms);
  const names = [...nameUses(content).map(({ name }) => name), ...demonyms];
  const by: UnknownBy = {
    language,
    words: new Set(names.flatMap((name) => foldName(name).split(' '))),
    spelled: new Set(),
    // All names of a story are made ready only where one is found that is not among them.
    isOwn: () => false,
    dateline: null,
    idOf: (name) => storyNames(content, language).likely.idOf(name),
  };
  const told = new Set(publishersOf(graph));
  for (const paragraphs of Map.groupBy(ourParagraphs(graph), ({ id }) => id).values())
    for (const { name, at } of unknownIn(graph, paragraphs, by)) {
      if (told.has(keyOf(name))) continue;
      told.add(keyOf(name));
      const id = by.idOf(name);
      const words = id === undefined ? nameProblems.unknownName(name) : nameProblems.newSpelling(name, id);
      yield doubtAt(at, { start: at.paragraph.prose.text.indexOf(name) }, words);
    }
};

/** The publishers of sources are known. */
function publishersOf({ sources }: Graph): readonly string[] {
  return [...sources.values()].flatMap(({ publisher }) => (publisher === null ? [] : keyOf(publisher)));
}

/** An article before a name makes no other of it. */
function keyOf(name: string): string {
  return foldName(name).replace(/^the /, '');
}

const CAPITAL_WITHIN = /(?<=[\p{L}\p{N},;:’'"“”(«]\s|[(“"«])\p{Lu}[\p{L}\p{M}]+/gu;

/** Whether a word has a capital within a sentence and is of no known name: no other text can have an unknown one. */
function hasOtherCapitals(text: string, words: UnknownBy['words']): boolean {
  return [...text.matchAll(CAPITAL_WITHIN)].some(([word]) => !words.has(foldName(word)));
}

/** "American-led", "Council-backed". */
const IS_ADJECTIVE = /^[\p{L}\p{M}.]+[-‑]\p{Ll}+$/u;

interface NameAt {
  readonly name: string;
  readonly at: ParagraphOf;
}

/** The names in the paragraphs of one record. */
function unknownIn(graph: Graph, paragraphs: readonly ParagraphOf[], by: UnknownBy): readonly NameAt[] {
  if (!paragraphs.some(({ paragraph }) => hasOtherCapitals(paragraph.prose.text, by.words))) return [];
  const texts = paragraphs.map(({ paragraph }, number) => ({
    kind: 'paragraph' as const,
    text: paragraph.prose.text,
    number,
  }));
  const known = paragraphs.map(({ paragraph: { prose } }) => {
    const { found, refused } = namesInProse(graph.names, prose);
    return [...found, ...refused, ...prose.hidden];
  });
  const unknown = unknownNames(texts, known, by);
  if (unknown === 'no-capitals') return [];
  return unknown
    .filter(({ name }) => !IS_ADJECTIVE.test(name))
    .map(({ name, paragraph }) => ({ name, at: paragraphs[paragraph!]! }));
}

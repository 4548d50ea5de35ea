import { doubtAt } from '../../model/checks/names-in-texts.ts';
import { STORY_ITSELF, type Warning, type WarningRule } from '../../model/checks/rule.ts';
import { entriesOf, type Content, type Entry } from '../../model/records/content.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { ArticleWords, type CopiedRun } from './copied-words.ts';

/** The paragraphs that are kept of each source, by their numbers. */
type KeptParagraphs = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * Warns of a long run of an article's words in a text or a field of ours, outside quotation marks: facts are free to
 * tell, and wording is its author's. Only of articles that are at hand.
 */
export function copiedWordingFrom(kept: KeptParagraphs): WarningRule {
  return function* copiedWording(_, content) {
    if (kept.size === 0) return;
    const articles = new ArticleWords();
    for (const [source, paragraphs] of kept)
      for (const [number, text] of paragraphs) articles.add(source, number, text);
    for (const entry of entriesOf(content)) {
      if (isFullText(entry)) continue;
      yield* inBody(entry, articles);
      yield* inFields(entry, entry.collection === 'sources' ? NOT_OURS_IN_A_SOURCE : NOT_OURS, articles);
    }
    yield* inStory(content, articles);
  };
}

/** Fields that have the words of a source. */
const NOT_OURS: ReadonlySet<string> = new Set(['quote', 'translation']);
const NOT_OURS_IN_A_SOURCE: ReadonlySet<string> = new Set(['title', 'authors', 'cites', 'spellings']);

/** Whoever has the rights to a text may print it. */
function isFullText({ collection, data }: Entry<unknown>): boolean {
  return collection === 'sources' && (data as Content['sources'][number]['data']).body === 'full-text';
}

function inBody({ id, collection, text }: Entry<unknown>, articles: ArticleWords): readonly Warning[] {
  return text.paragraphs.flatMap((paragraph) => {
    const { text: ours } = paragraph.prose;
    return articles.runsIn(ours).map((run) => ({ ...doubtAt({ id, paragraph }, run, wordsOf(run, ours)), collection }));
  });
}

function inFields(
  { id, collection, data }: Pick<Entry<unknown>, 'id' | 'collection' | 'data'>,
  others: ReadonlySet<string>,
  articles: ArticleWords,
): readonly Warning[] {
  return textsIn(data, '', others).flatMap(({ field, text }) =>
    articles.runsIn(text).map((run) => ({ of: { id }, collection, field, ...wordsOf(run, text) })),
  );
}

function inStory({ story }: Content, articles: ArticleWords): readonly Warning[] {
  return textsIn(story?.data, '', NOT_OURS).flatMap(({ field, text }) =>
    articles.runsIn(text).map((run) => ({ of: STORY_ITSELF, field, ...wordsOf(run, text) })),
  );
}

interface TextInField {
  readonly field: string;
  readonly text: string;
}

/** Every text in the fields of a record but those of these names. */
function textsIn(value: unknown, field: string, others: ReadonlySet<string>): readonly TextInField[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    others.has(name) ? [] : textsIn(inside, field === '' ? name : `${field}.${name}`, others),
  );
}

function wordsOf({ start, words, source, paragraph }: CopiedRun, ours: string) {
  const first = ours.slice(start).split(/\s+/, FIRST).join(' ');
  return sourceProblems.copiedWording(words, first, source, paragraph);
}

/** So many words show where a run begins. */
const FIRST = 4;

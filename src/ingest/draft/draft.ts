import { dateFrom } from '../../model/dates/edtf.ts';
import { foldName } from '../../model/names/fold.ts';
import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import { datesInText, type DateInText } from './dates/dates-in-text.ts';
import { dateWordsOf } from './dates/date-words.ts';
import { knownNames, nameIndexFor, type KnownName, type KnownNames } from './known-names.ts';
import { likelyNames, type LikelyNames } from './likely-names.ts';
import { numberedParagraphs, type NumberedParagraph } from './numbered.ts';
import { unknownNames, type UnknownName, type UnknownNames } from './unknown-names.ts';
import { perObjectAndText } from './per-object-and-text.ts';

/** A date, with the number of the paragraph that it stands in. */
export interface DateInArticle extends DateInText {
  readonly paragraph: number | null;
}

/** What an article comes to as a source of a story, before anything is written. */
export interface Draft {
  readonly article: Article;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly names: Omit<KnownNames, 'places'>;
  readonly unknown: UnknownNames;
  /** The id of the record that an unknown name may be of, by the name. */
  readonly likely: ReadonlyMap<string, string>;
  /** In the order of the text. */
  readonly dates: readonly DateInArticle[];
  /** False where words for dates in its language are not known here, so that only figures were read. */
  readonly knowsDates: boolean;
}

const indexFor = perObjectAndText(nameIndexFor);
const likelyIn = perObjectAndText((content: Content) => likelyNames(content));

const isPersonIn = perObjectAndText((content: Content) => {
  const persons = new Set(content.actors.filter(({ data }) => data.kind === 'person').map(({ id }) => id));
  return (id: string) => persons.has(id);
});
const demonymsIn = perObjectAndText(({ actors }: Content) =>
  actors.flatMap(({ data }) => data.demonyms.flatMap((demonym) => foldName(demonym).split(' '))),
);

/** What an article comes to as a source of the story that this content is of. */
export function draftOf(article: Article, content: Content): Draft {
  const language = article.language?.value ?? 'und';
  const paragraphs = numberedParagraphs(article);
  const title = article.title ? [article.title.value] : [];
  const texts = [...paragraphs.map(({ text }) => text), ...title];
  const { places, ...names } = knownNames(texts, indexFor(content, language), isPersonIn(content, ''));
  const words = new Set([...names.known.flatMap(wordsOf), ...demonymsIn(content, '')]);
  const unknown = unknownNames(paragraphs, places, { language, words });
  return {
    article,
    paragraphs,
    names,
    unknown,
    likely: new Map(likelyPairs(unknown, likelyIn(content, ''))),
    dates: datesIn(article, paragraphs, language),
    knowsDates: dateWordsOf(language) !== undefined,
  };
}

/** "council" of "River Council": short for the name that stands elsewhere in the text. */
function wordsOf({ spellings }: KnownName): readonly string[] {
  return [...spellings.keys()].flatMap((name) => foldName(name).split(' '));
}

function likelyPairs(unknown: UnknownNames, likely: LikelyNames): readonly (readonly [string, string])[] {
  if (unknown === 'no-capitals') return [];
  return unknown.flatMap(({ name }: UnknownName) => {
    const id = likely.idOf(name);
    return id === undefined ? [] : [[name, id] as const];
  });
}

function datesIn({ published }: Article, paragraphs: readonly NumberedParagraph[], language: string) {
  const day = published ? dateFrom(published.value) : null;
  return paragraphs.flatMap(({ text, number }) =>
    datesInText(text, language, day).map((date): DateInArticle => ({ ...date, paragraph: number })),
  );
}

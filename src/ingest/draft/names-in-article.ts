import { foldName } from '../../model/names/fold.ts';
import type { Article } from '../article.ts';
import { placesOf, withFurtherNames } from './further-names.ts';
import { knownNames, type NamesOfStory } from './known-names.ts';
import type { LikelyNames } from './likely-names.ts';
import type { NumberedParagraph } from './numbered.ts';
import { isOwnOutletOf } from './own-outlet.ts';
import { shortForms, type ShortForm } from './short-forms.ts';
import { spelledNames, type KnownName } from './spelled-names.ts';
import { citesOf } from './story-cites.ts';
import type { StoryNamesFor } from './story-names.ts';
import { unknownNames, type UnknownNames } from './unknown-names.ts';

/** Whom an article names. */
export interface NamesInArticle {
  readonly names: Pick<NamesOfStory, 'shared' | 'within'> & { readonly known: readonly KnownName[] };
  /** Whom it has things from, as it names them. */
  readonly cites: readonly string[];
  readonly unknown: UnknownNames;
  /** Names that may be short for one of several records, or that stand in small letters. */
  readonly perhaps: readonly ShortForm[];
  /** Records that are named under its pictures and nowhere else. */
  readonly pictured: readonly KnownName[];
  /** The id of the record that an unknown name may be of, by the name. */
  readonly likely: ReadonlyMap<string, string>;
}

/** Whom an article with these paragraphs names, of a story and besides. */
export function namesInArticle(
  article: Pick<Article, 'title' | 'cites' | 'dateline' | 'publisher' | 'url'>,
  paragraphs: readonly NumberedParagraph[],
  story: StoryNamesFor,
): NamesInArticle {
  const { title, cites, dateline } = article;
  const [captions, told] = partCaptions(paragraphs);
  const headed = [...told, ...(title ? [{ kind: 'heading', text: title.value, number: null } as const] : [])];
  const texts = headed.map(({ text }) => text);
  const inStory = withFurtherNames(texts, knownNames(texts, story.index, story.kindOf), story);
  const { named, places, shared, within } = inStory;
  const known = spelledNames(named.flat());
  const by = { ...unknownBy(known, story), isOwn: isOwnOutletOf(article), dateline: dateline?.value ?? null };
  const unknown = unknownNames(told, places, by);
  const likely = new Map(likelyPairs(unknown, story));
  const withLikely = texts.map((text, i) => [
    ...named[i]!,
    ...[...likely].flatMap(([name, id]) => placesOf(text, name, id, places[i]!)),
  ]);
  return {
    names: { shared, within, known },
    cites: citesOf(cites, texts, withLikely, story.kindOf).filter((name) => !isOwnOutletOf(article)(name)),
    unknown,
    likely,
    perhaps: [...shortForms(headed, places, story.short, story.language), ...ofSeveral(unknown, story.likely)],
    pictured: picturedOnly(captions, known, story),
  };
}

function partCaptions(paragraphs: readonly NumberedParagraph[]) {
  const isCaption = ({ kind }: NumberedParagraph) => kind === 'caption';
  return [paragraphs.filter(isCaption), paragraphs.filter((paragraph) => !isCaption(paragraph))] as const;
}

/** A name under a picture says who is in it, or who took it, and not of whom the article tells. */
function picturedOnly(captions: readonly NumberedParagraph[], known: readonly KnownName[], story: StoryNamesFor) {
  const { named } = knownNames(
    captions.map(({ text }) => text),
    story.index,
    story.kindOf,
  );
  return spelledNames(named.flat()).filter(({ id }) => !known.some((name) => name.id === id));
}

/** "Council" is short for the "River Council" that stands elsewhere in the text, but "Harbour" may be the "Old Harbour". */
function unknownBy(known: readonly KnownName[], { language, likely, demonyms }: StoryNamesFor) {
  const spellings = known.flatMap((name) => [...name.spellings.keys()]);
  const words = spellings.flatMap((name) => foldName(name).split(' '));
  const swallowed = words.filter((word) => likely.idOf(word) === undefined);
  return {
    language,
    words: new Set([...swallowed, ...demonyms]),
    spelled: new Set(spellings),
    idOf: likely.idOf,
  };
}

/** "Executive Board" where the story has two; more than these are no help. */
const MOST_BEARERS = 3;

function ofSeveral(unknown: UnknownNames, { idsOf }: LikelyNames): readonly ShortForm[] {
  if (unknown === 'no-capitals') return [];
  return unknown.flatMap(({ name, count, sentence, paragraph }) => {
    const ids = name.includes(' ') ? idsOf(name) : [];
    return ids.length > 1 && ids.length <= MOST_BEARERS ? [{ name, ids, count, sentence, paragraph }] : [];
  });
}

function likelyPairs(
  unknown: UnknownNames,
  { likely: { idOf }, kindOf }: StoryNamesFor,
): readonly (readonly [string, string])[] {
  if (unknown === 'no-capitals') return [];
  return unknown.flatMap(({ name, forms }) => {
    const id = idOf(name);
    if (id === undefined) return [];
    const last = kindOf(id) === 'person' ? forms.filter((form) => name.endsWith(` ${form}`)) : [];
    return [name, ...last].map((one) => [one, id] as const);
  });
}

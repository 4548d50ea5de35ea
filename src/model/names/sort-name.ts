import type { OtherName } from '../records/other-name.ts';
import { foldName } from './fold.ts';

/** A person as far as its place in a list goes; the first of `names` is in the person's own language. */
interface PersonName {
  readonly name: string;
  readonly names: readonly Pick<OtherName, 'text' | 'language'>[];
}

/**
 * Languages whose names are filed as they are printed in English, because the family name comes first or there is none
 * (Chicago Manual of Style, chapter on indexes).
 */
const AS_PRINTED = new Set('am bo dz is km ko lo ms my th ti vi yue zh'.split(' '));
/** The words that make of a father's name a name: "Salman bin Omar" has no family name. */
const CHILD_OF = new Set(['bin', 'binti', 'bint', 'ibn']);
/** Words that belong to a family name where they have a capital: "Le Pen". Where they have none, they count for nothing. */
const PARTICLES = new Set(['Da', 'De', 'Den', 'Der', 'Di', 'Du', 'La', 'Le', 'St.', 'Van', 'Von']);
/** What stands after a name: "Jr.", "III". */
const AFTER_NAME = /^(?:[JS]r\.?|[IVX]+)$/;
/** The Arabic article, in the forms that it takes before a letter. */
const ARTICLE = /^(?:a[dlnrstz]|ash|el)[-‐‑](?=\p{L})/iu;

/**
 * The name by which a person is filed, the family name first: "Hadidi, Salma". One of a single name, or of a language
 * that puts the family name first or has none, is filed as printed: "Lin Mei". The Arabic article counts for nothing:
 * "Thawadi, Ali".
 */
export function sortNameOf({ name, names }: PersonName): string {
  const own = names[0];
  if (own && AS_PRINTED.has(languageOf(own))) return name;
  const words = name.split(/\s+/u);
  const end = words.length > 1 && AFTER_NAME.test(words.at(-1)!) ? words.length - 1 : words.length;
  const start = own && languageOf(own) === 'hu' ? wordAt(words, own) : familyNameAt(words.slice(0, end));
  if (start <= 0) return name;
  const family = words.slice(start, end).join(' ').replace(ARTICLE, '');
  return `${family}, ${[...words.slice(0, start), ...words.slice(end)].join(' ')}`;
}

/** Hungarian puts the family name first, and English may print it last. */
function wordAt(words: readonly string[], own: PersonName['names'][number]): number {
  const family = foldName(own.text.split(/\s+/u)[0]!);
  return words.findIndex((word) => foldName(word) === family);
}

/** Where the family name begins; 0 for a name that has none. */
function familyNameAt(words: readonly string[]): number {
  const child = words.findLastIndex((word) => CHILD_OF.has(word));
  if (child !== -1) return tribeAt(words, child);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start -= 1;
  return start;
}

/** After a father's name may come that of a tribe or a house, with the article: "Salman bin Omar Al Hadid". */
function tribeAt(words: readonly string[], child: number): number {
  const article = words.findIndex((word, i) => i > child + 1 && (word === 'Al' || ARTICLE.test(word)));
  return article === -1 ? 0 : words[article] === 'Al' ? article + 1 : article;
}

function languageOf({ language }: PersonName['names'][number]): string {
  return language.split('-')[0]!;
}

import { francAll } from 'franc';
import { readingWords } from '../../words/problems/reading.ts';
import type { Found } from '../article.ts';

/** What franc calls the languages that articles are told apart in, and their short codes. */
const CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  rus: 'ru',
  kaz: 'kk',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  ukr: 'uk',
  tur: 'tr',
  swe: 'sv',
  nob: 'nb',
  nno: 'nn',
  dan: 'da',
  fin: 'fi',
  ces: 'cs',
  slk: 'sk',
  ron: 'ro',
  hun: 'hu',
  bul: 'bg',
  ell: 'el',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  hin: 'hi',
  ben: 'bn',
  jpn: 'ja',
  cmn: 'zh',
  kor: 'ko',
  vie: 'vi',
  ind: 'id',
  uzn: 'uz',
  uzb: 'uz',
  azj: 'az',
  kir: 'ky',
  tgk: 'tg',
  bel: 'be',
  srp: 'sr',
  hrv: 'hr',
  slv: 'sl',
  lit: 'lt',
  lvs: 'lv',
  est: 'et',
  cat: 'ca',
  urd: 'ur',
  tha: 'th',
  kat: 'ka',
  hye: 'hy',
  tam: 'ta',
  tel: 'te',
  mar: 'mr',
  swh: 'sw',
  zul: 'zu',
  xho: 'xh',
  zlm: 'ms',
  afr: 'af',
  isl: 'is',
  glg: 'gl',
  sqi: 'sq',
  mkd: 'mk',
  bos: 'bs',
  tuk: 'tk',
  tat: 'tt',
  khk: 'mn',
  som: 'so',
  amh: 'am',
};

/** Languages that short texts do not tell apart: what the file declares decides between them. */
const ALIKE: readonly (readonly string[])[] = [
  ['nb', 'nn', 'no', 'da'],
  ['hr', 'sr', 'bs', 'sl'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['pt', 'gl', 'es'],
  ['uk', 'ru', 'be', 'bg', 'mk', 'sr'],
  ['kk', 'ky', 'tt'],
  ['fa', 'ar', 'ur'],
  ['tr', 'az'],
  ['nl', 'af'],
  ['zh', 'ja'],
  ['zu', 'xh'],
];

/** Fewer letters tell nothing. */
const ENOUGH = 30;
/** So many tell for themselves, and against what the file declares. */
const SURE = 200;
/** How much likelier than the next a language has to be where there are fewer. */
const MARGIN = 0.08;

/** The language of an article, and what an editor should know of it. */
export interface Language {
  readonly language: Found<string> | null;
  readonly notes: readonly string[];
}

/**
 * The language that a text is in. What the file declares stands where the text agrees or is too short to tell; where a
 * long text is plainly in another one, that counts, as sites declare the language of their menus.
 */
export function languageOf(text: string, declared: Found<string> | null): Language {
  const known = declared && canonical(declared.value);
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  const { heard, isSure } = letters < ENOUGH ? { heard: null, isSure: false } : hear(text, letters);
  if (declared && known && (heard === null || letters < SURE || isLike(known, heard)))
    return { language: { ...declared, value: known }, notes: [] };
  if (heard === null || !isSure) return short(heard);
  const notes = known ? [readingWords.notes.otherLanguage(known, heard)] : [];
  return { language: { value: heard, from: readingWords.from.text, raw: heard }, notes };
}

/** What a text sounds like, and whether that can be relied on. */
function hear(text: string, letters: number): { readonly heard: string | null; readonly isSure: boolean } {
  const [first, second] = francAll(text.slice(0, 5000), { only: Object.keys(CODES) });
  const heard = CODES[first?.[0] ?? ''] ?? null;
  const lettered = byLetters(text, letters);
  if (lettered) return { heard: lettered, isSure: true };
  return { heard, isSure: letters >= SURE || 1 - (second?.[1] ?? 0) >= MARGIN };
}

/** What letters tell of languages that franc takes for their neighbours; null where they tell nothing. */
function byLetters(text: string, letters: number): string | null {
  if (isRussian(text)) return 'ru';
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  if (count(/\p{Script=Han}/gu) > letters / 2)
    return count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 50 ? 'ja' : 'zh';
  return count(/þ/giu) > letters / 300 ? 'is' : null;
}

/** Short texts in Russian look like Bulgarian to franc, which has no ы and э; other languages have letters of their own. */
function isRussian(text: string): boolean {
  return (text.match(/[ыэЫЭ]/g)?.length ?? 0) > 1 && !/[іїєґўәғқңөүұһҗјљњќѓђћӣҷ]/i.test(text);
}

/** A short text without a declaration: what it looks like is a note, not a value. */
function short(heard: string | null): Language {
  return { language: null, notes: heard ? [readingWords.notes.shortText(heard)] : [] };
}

function isLike(declared: string, heard: string): boolean {
  const [tongue = ''] = declared.split('-');
  return tongue === heard || ALIKE.some((group) => group.includes(tongue) && group.includes(heard));
}

function canonical(tag: string): string | null {
  try {
    const [locale] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    return locale && !/^(?:und|x|mul|zxx)\b/.test(locale) ? locale : null;
  } catch {
    return null;
  }
}

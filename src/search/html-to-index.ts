import { spellAmounts } from './amounts.ts';
import { partWords } from './marks.ts';

/**
 * A page as it is indexed: its amounts and its words as queries have them. Excerpts of results are cut from it too.
 * Scripts, styles and attributes stay.
 */
export function htmlToIndex(html: string): string {
  return html.replace(NO_TEXT_OR_TEXT, (whole: string, noText?: string) =>
    noText === undefined ? partWords(spellAmounts(whole.normalize('NFC')).replace(SIGN_APART, '$1')) : whole,
  );
}

/**
 * The language to index all pages in, that of a page without its variety: Pagefind keeps an index for each language, and
 * one made of pages in `en-GB` does not find those in `en`.
 */
export function languageOfIndex(html: string): string {
  const [, language = 'en'] = /<html[^>]*\slang="?([a-z]+)/i.exec(html) ?? [];
  return language.toLowerCase();
}

const NO_TEXT_OR_TEXT = /(<(?:script|style)\b.*?<\/(?:script|style)>|<(?:"[^"]*"|'[^']*'|[^"'>])*>)|[^<]+/gs;

/** Pagefind finds the number in "€7" too, and then no word stands in the midst of a phrase; in "HK$7" it does not. */
const SIGN_APART = /(?<!\p{L})(\p{Sc}) (?=\d)/gu;

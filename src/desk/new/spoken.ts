/**
 * Marks and words by which a paragraph tells what somebody said, in English, French and Russian. They only propose: an
 * editor keeps what matters.
 */
const QUOTED = /[“”„«»]|"[^"]{8,}"|'[^']{20,}'/u;
/** Quoted words with their marks. */
export const QUOTATION = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/gu;

const ENGLISH = /said|says|told|added|stated|announced|declared|insisted|argued|warned|denied|wrote/u.source;
const FRENCH = /a (?:dit|déclaré|annoncé|affirmé|indiqué|ajouté|souligné)/u.source;
const RUSSIAN = /(?:сказал|заявил|сообщил|отметил|добавил|подчеркнул|ответил)(?:а|и|о)?/u.source;
const BY = /according to|(?:reported|said|told|stated|announced|declared|confirmed) by|selon|d[’']après|по словам/u
  .source;

/** A verb of saying, or what stands before the one who says something. */
export const SAYING = wordsLike(`${BY}|${ENGLISH}|${FRENCH}|${RUSSIAN}`, 'giu');
/** Whoever is named behind these speaks: "according to". */
export const SAID_BY = new RegExp(`^(?:${BY})$`, 'iu');
/** English verbs that may stand before the one who speaks: "…, said the mayor". */
export const SAID_BEHIND = /^(?:said|says|added|stated|announced|declared|insisted|argued|warned|wrote)$/iu;
/** Verbs of languages in which any may. */
export const FREE_ORDER = new RegExp(`^(?:${FRENCH}|${RUSSIAN})$`, 'iu');

/** True for a paragraph in which somebody may speak. */
export function isSpoken(text: string): boolean {
  return QUOTED.test(text) || text.search(SAYING) >= 0;
}

function wordsLike(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);
}

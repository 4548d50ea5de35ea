/** Every code of ISO 4217, those no longer in use too. */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Codes that are words too, unless they are written in capitals: "all 5m members". */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'all bad bam ban bob cad cop cup dem gel mad mop pen php ron sar sit sos std sur top try val'.split(' '),
);

/** What currencies are called, and short for it; not "won" and "real", which say something else as often. */
const NAMES =
  /^(?:rs|fr|kr|rm|dhs?|ksh|dollars?|euros?|pounds?|yen|yuan|renminbi|rupees?|rupiahs?|francs?|rou?bles?|tenges?|liras?|dinars?|dirhams?|riyals?|rials?|shekels?|pesos?|kron[aeo]r?|zlotys?|hryvnias?|forints?|manats?|baht|naira|ringgit|shillings?)$/i;

/** True for "$", "CA$", "KWD", "kwd", "Rs." and "dinars": it says in which currency an amount is. */
export function isCurrency(text: string): boolean {
  const word = text.replace(/[\s.]/gu, '');
  if (/^[a-z]{0,3}\p{Sc}$/iu.test(word) || NAMES.test(word)) return true;
  return CODES.has(word.toUpperCase()) && (word === word.toUpperCase() || !WORDS_TOO.has(word.toLowerCase()));
}

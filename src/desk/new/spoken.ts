/**
 * Marks and words by which a paragraph tells what somebody said, in English, French and Russian. They only propose: an
 * editor keeps what matters.
 */
const QUOTED = /[“”„«»]|"[^"]{8,}"|'[^']{20,}'/u;
const WORDS = [
  // English
  /\b(?:said|says|told|added|stated|announced|declared|insisted|argued|warned|denied|wrote|according to)\b/iu,
  // French
  /(?<!\p{L})(?:a (?:dit|déclaré|annoncé|affirmé|indiqué|ajouté|souligné)|selon|d[’']après)(?!\p{L})/iu,
  // Russian
  /(?<!\p{L})(?:сказал|заявил|сообщил|отметил|добавил|подчеркнул|ответил|по словам)(?:а|и|о)?(?!\p{L})/iu,
];

/** True for a paragraph in which somebody may speak. */
export function isSpoken(text: string): boolean {
  return QUOTED.test(text) || WORDS.some((words) => words.test(text));
}

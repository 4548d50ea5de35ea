/** What a reading says of the answers to its question; `compatible` is less than `same`. */
export type ToldRelation = 'conflict' | 'same' | 'compatible' | 'apart' | 'changed';

/** What the sentences of a reading say without an "if" or a "may" of how the answers go together. */
export function toldRelations(reading: string): ReadonlySet<ToldRelation> {
  const sentences = reading.split(/[.;:?!]+\s*/).filter((sentence) => !DOUBT.test(sentence));
  return new Set(sentences.flatMap((sentence) => toldIn(sentence.toLowerCase())));
}

const DOUBT = /\b(?:if|unless|may|might|could|would|perhaps|possibly|probably|whether|seems?|need not|no longer)\b/i;

const GIVEN =
  'answers?|accounts?|articles?|dates|figures|lists|numbers?|papers?|reports?|sources?|sums|they|both|all|two|three|four';
const OPPOSED = 'differs?|disagrees?|contradicts?|conflicts?|clash|excludes?';
/** Not of "the conflict", nor of "they agree to meet". */
const verb = (verbs: string) => `(?<!\\b(?:the|a|an|this|of|in) )(?:${verbs})\\b(?! to\\b)`;
const told = (verbs: string) =>
  new RegExp(`\\b(?:${GIVEN}|none|neither|nothing)\\b(?: [\\w’'-]+){0,6}? ${verb(verbs)}`);

const OPPOSITION = told(OPPOSED);
const AGREEMENT = told('agrees?|say the same|says the same');
const OTHER_MATTERS =
  /\b(?:about|of|on) (?:two |three |quite )?different (?:things|matters)\b|\bnot (?:about|of) the same (?:thing|matter)/;
const CHANGE = /\bchanged? (?:over time|since|between)\b/;
const NEGATION = /\b(?:not|never|no|none|neither|nothing|nobody|without)\b|n[’']t\b/;
const NO_CONFLICT = /\bno (?:conflict|contradiction|disagreement)\b|\bcan both be (?:true|right)\b/;

function toldIn(sentence: string): readonly ToldRelation[] {
  const [opposed, agreed] = [OPPOSITION.exec(sentence)?.[0], AGREEMENT.exec(sentence)?.[0]];
  const isOpposed = isPlain(opposed) || isDenied(agreed);
  return [
    ...(isOpposed ? (['conflict'] as const) : []),
    ...(isPlain(agreed) ? (['same'] as const) : []),
    ...(isDenied(opposed) || NO_CONFLICT.test(sentence) ? (['compatible'] as const) : []),
    ...(OTHER_MATTERS.test(sentence) ? (['apart'] as const) : []),
    ...(CHANGE.test(sentence) && !NEGATION.test(sentence) ? (['changed'] as const) : []),
  ];
}

function isPlain(words: string | undefined): boolean {
  return words !== undefined && !NEGATION.test(words);
}

function isDenied(words: string | undefined): boolean {
  return words !== undefined && NEGATION.test(words);
}

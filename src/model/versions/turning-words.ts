/** A word that turns what a sentence says, by what it does: "none", "nobody" and "won't" all say no. */
export interface TurningWord {
  readonly turn: string;
  /** As it is written there. */
  readonly written: string;
}

/**
 * The words of an English text that no other wording would lose: what says no, how many or how much, how sure, which in
 * an order, on which day, and those that have an opposite, such as "accepts".
 */
export function turningWords(text: string): readonly TurningWord[] {
  const found: TurningWord[] = [];
  const rest = PHRASES.reduce(
    (left, { pattern, turn }) => {
      return left.replaceAll(pattern, (written: string) => {
        found.push({ turn, written });
        return ' ';
      });
    },
    text.replaceAll('’', "'"),
  );
  const words = [...rest.matchAll(WORD)].map(([word]) => word);
  return [...found, ...words.flatMap((word) => turnsOf(word).map((turn) => ({ turn, written: word })))];
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

const NUMBER = String.raw`(?=\s+(?:[A-Z]{0,3}[$€£])?(?:\d|(?:an?\s+)?(?:dozen|hundred|thousand|million|billion|half|third|quarter|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b))`;

/** Words that are read together, the longest first: what bounds a number, and "no one". */
const PHRASES = [
  { turn: 'at most', words: 'at most|up to|(?:no|not) (?:more|later|longer) than|a maximum of', of: NUMBER },
  { turn: 'at least', words: 'at least|(?:no|not) (?:less|fewer|earlier) than|a minimum of', of: NUMBER },
  { turn: 'over', words: 'more than|over|above|longer than|later than', of: NUMBER },
  { turn: 'under', words: '(?:less|fewer) than|under|below', of: NUMBER },
  { turn: 'nearly', words: 'nearly|almost', of: NUMBER },
  { turn: 'about', words: 'about|around|roughly|approximately|some', of: NUMBER },
  { turn: 'not', words: 'no one', of: '' },
  { turn: 'all', words: 'every one', of: '' },
].map(({ turn, words, of }) => ({ turn, pattern: new RegExp(String.raw`\b(?:${words})\b${of}`, 'gi') }));

const TURNS: readonly (readonly [turn: string, words: string])[] = [
  ['not', 'not no none nobody nothing nowhere nor neither without cannot'],
  ['never', 'never'],
  ['all', 'all every everyone everybody everything each'],
  ['both', 'both'],
  ['most', 'most mostly'],
  ['some', 'some somebody someone'],
  ['many', 'many'],
  ['few', 'few'],
  ['half', 'half'],
  ['a majority', 'majority'],
  ['a minority', 'minority'],
  ['only', 'only solely merely'],
  ['against', 'against oppose opposes opposed opposing'],
  ['may', 'may might can could cannot possibly perhaps maybe'],
  ['must', 'must'],
  ['should', 'should ought'],
  ['always', 'always'],
  ['once', 'once'],
  ['twice', 'twice'],
  ...'first second third fourth fifth sixth seventh eighth ninth tenth last'.split(' ').map(alone),
  ...'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(alone),
  ...'north south east west northern southern eastern western'.split(' ').map(alone),
];

const BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      TURNS.flatMap(([turn, words]) => words.split(' ').map((word) => [word, turn] as const)),
      ([word]) => word,
    ),
  ].map(([word, of]) => [word, of.map(([, turn]) => turn)] as const),
);

function alone(word: string): readonly [string, string] {
  return [word, word];
}

/** "May" with a capital is a month, and "won't" says no. */
function turnsOf(word: string): readonly string[] {
  if (word === 'May') return [];
  const small = word.toLowerCase();
  if (!small.endsWith("n't")) return BY_WORD.get(small) ?? [];
  return small.startsWith('ca') || small.startsWith('could') ? ['not', 'may'] : ['not'];
}

import { foldName } from '../../model/names/fold.ts';
import type { Stretch } from '../../model/names/name-index.ts';
import { isBeforeTitle, isOrdinary, isParticle, isTitle } from '../../model/names/ordinary-words.ts';
import { isDateWord } from './dates/date-words.ts';
import { habitsOf, type Habits } from './habits.ts';
import { areJoined, areJoinedAsOwner, isCapital, isInitial, tokensOf, type NameToken } from './name-tokens.ts';
import type { Sentence } from './sentences.ts';

/** Words with capitals one after another, with the small words within names between them. */
export interface CapitalisedRun {
  readonly name: string;
  readonly start: number;
  /** True for one word that begins a sentence, which may be any word. */
  readonly isFirst: boolean;
}

interface RunsAround {
  /** Where other names stand. */
  readonly hidden: readonly Stretch[];
  readonly language: string;
  /** Words that the text writes small elsewhere. */
  readonly small: ReadonlySet<string>;
  /** Folded words that are no names by themselves. */
  readonly words: ReadonlySet<string>;
  readonly sentences: readonly Sentence[];
}

/** What may be names in a text by its capitals. */
export function capitalisedRuns(text: string, around: RunsAround): readonly CapitalisedRun[] {
  const habits = habitsOf(around.language);
  const tokens = tokensOf(text, habits).filter((token) => !isWithin(token, around.hidden));
  const starts = new Set(around.sentences.map(({ start }) => firstTokenAt(tokens, start)));
  return runsIn(text, tokens, habits).flatMap((run) => {
    const own = trimmed(run, starts, around.small, habits);
    const [first] = own;
    if (!first || !mayBeName(own, habits, around)) return [];
    const isFirst = own.length === 1 && starts.has(first);
    return { name: text.slice(first.start, own.at(-1)!.end), start: first.start, isFirst };
  });
}

function isWithin(token: NameToken, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ start, end }) => token.start < end && token.end > start);
}

function firstTokenAt(tokens: readonly NameToken[], start: number): NameToken | undefined {
  return tokens.find((token) => token.start >= start);
}

/** Runs that begin and end with a capital; a small word of names may stand within, alone or with an article. */
function runsIn(text: string, tokens: readonly NameToken[], habits: Habits): readonly (readonly NameToken[])[] {
  const { within } = habits;
  const runs: NameToken[][] = [];
  let small: NameToken[] = [];
  for (const [i, token] of tokens.entries()) {
    const run = runs.at(-1);
    const isNext = i > 0 && areJoined(text, tokens[i - 1]!, token, habits);
    const isOwner = areJoinedAsOwner(text, token, tokens[i + 1], habits);
    // "Anna Petrova of the People’s Party" are two, "Congress of People’s Deputies" is one.
    if (!isNext || (isOwner && small.some((word) => foldName(word.text) === 'the'))) small = [];
    const isJoined = run !== undefined && isNext && tokens[i - 1] === (small.at(-1) ?? run.at(-1));
    if (isCapital(token)) {
      if (isJoined) run.push(...small, token);
      else runs.push([token]);
      small = [];
    } else if (isJoined && small.length < 2 && (within.has(foldName(token.text)) || isParticle(foldName(token.text))))
      small.push(token);
    else small = [];
  }
  return runs;
}

/** Without titles and words of every day at the beginning: "British President Anna Petrova", "Last March". */
function trimmed(
  run: readonly NameToken[],
  starts: ReadonlySet<NameToken | undefined>,
  small: ReadonlySet<string>,
  { ordinary, demonyms, letterTitle }: Habits,
) {
  const isOther = (token: NameToken) => {
    const folded = foldName(token.text);
    if (isInitial(token)) return folded === letterTitle;
    if (isTitle(folded) || isBeforeTitle(folded) || isDateWord(token.text) || ordinary.has(folded)) return true;
    return isOrdinary(folded, false) || (starts.has(token) && small.has(token.text.toLowerCase()));
  };
  const isSmall = ({ text }: NameToken) => /^\p{Ll}/u.test(text) && !isCapital({ text } as NameToken);
  let first = 0;
  const isBeforeOther = (at: number) =>
    demonyms.has(foldName(run[at]!.text)) && run[at + 1] !== undefined && isOther(run[at + 1]!);
  while (first < run.length && (isOther(run[first]!) || isSmall(run[first]!) || isBeforeOther(first))) first++;
  const last = run.findLastIndex((token) => !isDateWord(token.text) && !isSmall(token));
  return run.slice(first, last + 1);
}

/** Of words that each say no more than "Kazakh" or "Prime Minister", and of one that is also written small, none is a name. */
function mayBeName(
  run: readonly NameToken[],
  { nounsHaveCapitals, demonyms, ordinary, partsOnly }: Habits,
  { small, words }: RunsAround,
) {
  const isTelling = ({ text }: NameToken) => {
    const folded = foldName(text);
    if (demonyms.has(folded) || demonyms.has(folded.replace(/e?s$/, '')) || ordinary.has(folded)) return false;
    return !isTitle(folded) && !isBeforeTitle(folded) && !isParticle(folded) && /^\p{Lu}/u.test(text);
  };
  const [only] = run;
  if (run.length > 1 || !only) return run.some((token) => isTelling(token) && !words.has(foldName(token.text)));
  if ([...only.text].length < 2 || !isTelling(only) || partsOnly.has(foldName(only.text))) return false;
  if (small.has(only.text.toLowerCase()) || words.has(foldName(only.text).replace(/s$/, ''))) return false;
  return !words.has(foldName(only.text)) && (!nounsHaveCapitals || only.text === only.text.toUpperCase());
}

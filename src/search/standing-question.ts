import { wordsOf } from '../model/names/fold.ts';

/** Where everybody stands, for whoever asks: "when did Kenya join the agreement". */
export interface StandingAnswersFile {
  /** Statuses by the folded words that ask for them: "joined" asks for several. */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** Folded words that say nothing of what a question is about. */
  readonly questionWords: readonly string[];
  readonly standings: readonly StandingAnswer[];
}

/** How one came to stand where it stands in one body. */
export interface StandingAnswer {
  /** The path of its page within the site, and that of the body. */
  readonly actor: string;
  readonly body: string;
  readonly actorName: string;
  readonly bodyName: string;
  /** Its status now, in words. */
  readonly now: string;
  /** Oldest first: the status, "accepted, 19 January 2026", and its address. */
  readonly changes: readonly (readonly [status: string, text: string, href: string])[];
}

/** What a query asks of a standing: the statuses, and whatever in it may be a name, the longest first. */
export interface StandingQuestion {
  readonly statuses: ReadonlySet<string>;
  readonly names: readonly string[];
}

/** Nobody names more than that in one question. */
const MOST_WORDS = 10;

/** The question that a query asks; null for a query without a word for a status, or without a name. */
export function standingQuestion(
  query: string,
  { statuses, questionWords }: Pick<StandingAnswersFile, 'statuses' | 'questionWords'>,
): StandingQuestion | null {
  const words = wordsOf(query.replace(/['’]s(?![\p{L}])/gu, '')).map(({ folded }) => folded);
  const asked = words.flatMap((word) => (Object.hasOwn(statuses, word) ? statuses[word]! : []));
  const names = spansOf(words, (word) => !Object.hasOwn(statuses, word) && !questionWords.includes(word));
  if (asked.length === 0 || names.length === 0 || words.length > MOST_WORDS) return null;
  return { statuses: new Set(asked), names };
}

/** Runs of words that begin and end with one that may be in a name, the longest first: "council of the river". */
function spansOf(words: readonly string[], mayName: (word: string) => boolean): readonly string[] {
  const ends = words.map((word, i) => ({ i, is: mayName(word) })).filter(({ is }) => is);
  const spans = ends.flatMap((first) =>
    ends.filter((last) => last.i >= first.i).map((last) => words.slice(first.i, last.i + 1)),
  );
  return spans.toSorted((a, b) => b.length - a.length).map((span) => span.join(' '));
}

/**
 * The standings that answer a question: those of the one it names, in the body it names if it names one.
 *
 * @param paths of whom and what the question names, within the site
 */
export function answersTo({ standings }: StandingAnswersFile, paths: readonly string[]): readonly StandingAnswer[] {
  const ofActor = standings.filter(({ actor }) => paths.includes(actor));
  const inBody = ofActor.filter(({ body }) => paths.includes(body));
  return inBody.length > 0 ? inBody : ofActor;
}

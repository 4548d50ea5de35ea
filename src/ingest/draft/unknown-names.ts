import { foldName } from '../../model/names/fold.ts';
import type { Stretch } from '../../model/names/name-index.ts';
import { capitalisedRuns, type CapitalisedRun } from './capitalised-runs.ts';
import { hasNoCapitals, isHeadline, smallWordsIn } from './letter-case.ts';
import type { NumberedParagraph } from './numbered.ts';
import { sentenceAt, sentencesOf } from './sentences.ts';

/** What may be a name that the story does not know. */
export interface UnknownName {
  readonly name: string;
  /** How often, with its shorter forms. */
  readonly count: number;
  /** Shorter forms: "Petrova". */
  readonly forms: readonly string[];
  /** The sentence it first stands in. */
  readonly sentence: string;
  /** The number of that paragraph; null for a heading or caption. */
  readonly paragraph: number | null;
}

/** Names that a text may have, or that its language tells none by capitals. */
export type UnknownNames = readonly UnknownName[] | 'no-capitals';

interface Candidate extends CapitalisedRun {
  readonly sentence: string;
  readonly paragraph: number | null;
}

/**
 * What is written with capitals within a sentence and is no known name, month, day of the week, title or word of every
 * day. The first word of a sentence counts only where more of the name follows, or where it is found elsewhere too.
 *
 * @param known where names of the story stand in each paragraph
 * @param words folded words that are no names by themselves: those of known names, and "Kazakh"
 */
export function unknownNames(
  paragraphs: readonly NumberedParagraph[],
  known: readonly (readonly Stretch[])[],
  { language, words }: { readonly language: string; readonly words: ReadonlySet<string> },
): UnknownNames {
  if (hasNoCapitals(paragraphs.map(({ text }) => text).join(' '))) return 'no-capitals';
  const small = smallWordsIn(paragraphs.map(({ text }) => text));
  const all = paragraphs.flatMap((paragraph, i) =>
    isHeadline(paragraph) ? [] : candidatesIn(paragraph, { hidden: known[i] ?? [], language, small, words }),
  );
  const certain = new Set(all.filter(({ isFirst }) => !isFirst).flatMap(({ name }) => wordsOf(name)));
  return together(all.filter(({ isFirst, name }) => !isFirst || certain.has(foldName(name))));
}

interface NamesAround {
  readonly hidden: readonly Stretch[];
  readonly language: string;
  readonly small: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function candidatesIn({ text, number }: NumberedParagraph, where: NamesAround): readonly Candidate[] {
  const sentences = sentencesOf(text, where.language);
  return capitalisedRuns(text, { ...where, sentences }).map((run) => ({
    ...run,
    sentence: sentenceAt(sentences, run.start),
    paragraph: number,
  }));
}

/** One for each name, those found most often first; "Petrova" is told with "Anna Petrova". */
function together(candidates: readonly Candidate[]): readonly UnknownName[] {
  const groups = [...Map.groupBy(candidates, ({ name }) => foldName(name)).values()];
  const names = groups.map(([first, ...more]) => ({ ...first!, count: 1 + more.length, words: wordsOf(first!.name) }));
  const longerOf = (words: readonly string[]) =>
    names.find((other) => other.words.length > words.length && words.every((word) => other.words.includes(word)));
  const whole = names.filter(({ words }) => !longerOf(words));
  return whole
    .map(({ name, count, sentence, paragraph, words }) => {
      const forms = names.filter((other) => longerOf(other.words)?.words === words);
      const total = forms.reduce((sum, form) => sum + form.count, count);
      return { name, count: total, forms: forms.map((form) => form.name), sentence, paragraph };
    })
    .toSorted((a, b) => b.count - a.count);
}

function wordsOf(name: string): readonly string[] {
  return foldName(name).split(' ');
}

import { foldName } from '../../model/names/fold.ts';
import { agencyLine } from '../read/dateline.ts';
import type { Stretch } from '../../model/names/name-index.ts';
import { capitalisedRuns, type CapitalisedRun } from './capitalised-runs.ts';
import type { LikelyNames } from './likely-names.ts';
import { hasNoCapitals, isHeadline, isInCapitals, smallWordsIn } from './letter-case.ts';
import type { NumberedParagraph } from './numbered.ts';
import { sentenceAt, sentencesOf, type Sentence } from './sentences.ts';

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

/** After a comma or colon someone speaks. */
const QUOTED = /(?<=[\p{L}’'(\s])(?<![,:.!?]\s*)[«"“„]\s?((?:\p{Lu}|\p{N}+-?\p{Lu})[^«»"“”„.,!?;:]+?)\s?[»"”]/gu;
const MOST_QUOTED_WORDS = 6;

interface Candidate extends CapitalisedRun {
  readonly sentence: string;
  readonly paragraph: number | null;
}

/** What tells names that the story does not know. */
export interface UnknownBy {
  readonly language: string;
  /** Folded words that are no names by themselves: those of known names, and "Kazakh". */
  readonly words: ReadonlySet<string>;
  /** Known names that stand elsewhere in the text, which need no second thought. */
  readonly spelled: ReadonlySet<string>;
  /** True for the outlet that the article is of. */
  readonly isOwn: (name: string) => boolean;
  /** The place that the article was written at, as it is written elsewhere: "Norhaven" for "NORHAVEN — ". */
  readonly dateline: string | null;
  /** The record that a name may be of. */
  readonly idOf: LikelyNames['idOf'];
}

/**
 * What is written with capitals within a sentence and is no known name, month, day of the week, title or word of every
 * day. The first word of a sentence counts only where more of the name follows, or where it is found elsewhere too.
 *
 * @param known where names of the story stand in each paragraph
 */
export function unknownNames(
  paragraphs: readonly NumberedParagraph[],
  known: readonly (readonly Stretch[])[],
  { idOf, spelled, isOwn, dateline, ...by }: UnknownBy,
): UnknownNames {
  if (hasNoCapitals(paragraphs.map(({ text }) => text).join(' '))) return 'no-capitals';
  const small = smallWordsIn(paragraphs.map(({ text }) => text));
  const all = paragraphs.flatMap((paragraph, i) =>
    isHeadline(paragraph) ? [] : candidatesIn(paragraph, { ...by, hidden: known[i] ?? [], small }),
  );
  const others = all.filter(({ name }) => !isOwn(name) && !isSpelled(name, spelled));
  const certain = new Set(others.filter(({ isFirst }) => !isFirst).flatMap(({ name }) => wordsOf(name)));
  if (dateline !== null) certain.add(foldName(dateline));
  return together(
    others.filter(({ isFirst, name }) => !isFirst || certain.has(foldName(name))),
    idOf,
    dateline,
  );
}

/** A known name, or its adjective: "Central Eastern" beside "Central East". */
function isSpelled(name: string, spelled: ReadonlySet<string>): boolean {
  return [...spelled].some((known) => name.startsWith(known) && ADJECTIVE.test(name.slice(known.length)));
}

const ADJECTIVE = /^(?:|n|an|ian|ern|ese)$/;

interface NamesAround {
  readonly hidden: readonly Stretch[];
  readonly language: string;
  readonly small: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function candidatesIn({ text, number }: NumberedParagraph, where: NamesAround): readonly Candidate[] {
  const sentences = withoutDateline(text, sentencesOf(text, where.language));
  const quoted = quotedNames(text, where.hidden);
  const runs = capitalisedRuns(text, { ...where, hidden: [...where.hidden, ...quoted], sentences });
  return [...quoted, ...runs].map((run) => ({
    ...run,
    sentence: sentenceAt(sentences, run.start),
    paragraph: number,
  }));
}

/** What begins behind a dateline begins a sentence. */
function withoutDateline(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const line = agencyLine([{ kind: 'paragraph', text }], { language: null, host: null });
  const start = line ? text.indexOf(line.dateline.raw) + line.dateline.raw.length : 0;
  const [first] = sentences;
  return first && line ? [...sentences, { text: first.text, start }].toSorted((a, b) => a.start - b.start) : sentences;
}

/** A few words in quotation marks within a sentence, with a capital: « Conseil du fleuve ». */
function quotedNames(text: string, hidden: readonly Stretch[]) {
  return [...text.matchAll(QUOTED)].flatMap(({ 1: name = '', index, 0: whole }) => {
    const start = index + whole.indexOf(name);
    const end = start + name.length;
    const isKnown = hidden.some((other) => start < other.end && end > other.start);
    return isKnown || name.split(' ').length > MOST_QUOTED_WORDS ? [] : [{ name, start, end, isFirst: false }];
  });
}

/** One for each name, those found most often first; "Petrova" is told with "Anna Petrova", unless it may be of another record. */
function together(
  candidates: readonly Candidate[],
  idOf: UnknownBy['idOf'],
  dateline: string | null,
): readonly UnknownName[] {
  const groups = [...Map.groupBy(candidates, ({ name }) => foldName(name)).values()];
  const names = groups.map((group) => ({
    ...group[0]!,
    ...ordinaryForm(group, dateline),
    count: group.length,
    words: wordsOf(group[0]!.name),
  }));
  const ids = new Map(names.map(({ name }) => [name, idOf(name)]));
  const longerOf = ({ name, words }: { readonly name: string; readonly words: readonly string[] }) =>
    names.find(
      (other) =>
        other.words.length > words.length &&
        words.every((word) => other.words.includes(word)) &&
        (ids.get(name) === undefined || ids.get(name) === ids.get(other.name)),
    );
  const whole = names.filter((name) => !longerOf(name));
  return whole
    .map(({ name, written, count, sentence, paragraph, words }) => {
      const forms = names.filter((other) => longerOf(other)?.words === words);
      const total = forms.reduce((sum, form) => sum + form.count, count);
      return { name, count: total, forms: [...written, ...forms.map((form) => form.name)], sentence, paragraph };
    })
    .toSorted((a, b) => b.count - a.count);
}

/** Longer words in capitals are no initials. */
const LONGEST_INITIALS = 5;

/** A name as it is written where not all of it is in capitals; that of a dateline may stand in capitals alone. */
function ordinaryForm(group: readonly Candidate[], dateline: string | null) {
  const { name } = group[0]!;
  const isPlace = dateline !== null && foldName(dateline) === foldName(name);
  if (!isPlace && name.length <= LONGEST_INITIALS) return { name, written: [] };
  const ordinary = group.find((candidate) => !isInCapitals(candidate.name))?.name;
  if (ordinary !== undefined) return { name: ordinary, written: [] };
  return isPlace ? { name: dateline, written: [name] } : { name, written: [] };
}

function wordsOf(name: string): readonly string[] {
  return foldName(name).split(' ');
}

import { doubtAt } from '../../model/checks/names-in-texts.ts';
import type { Warning, WarningRule } from '../../model/checks/rule.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { Content } from '../../model/records/content.ts';
import type { Citation } from '../../model/text/citation.ts';
import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { isPrinted, numbersPrintedIn, type PrintedNumbers, type ToldNumber } from '../numbers/told-number.ts';
import { numbersInLocator } from './cited-paragraphs.ts';
import {
  citationsIn,
  workedOutIn,
  numbersInFacts,
  numbersInLine,
  questionsIn,
  type NumberInField,
} from './numbers-told.ts';

/** The paragraphs that are kept of a source, by number; none of one that nothing is kept of. */
export type ParagraphsOf = (source: string) => ReadonlyMap<number, string>;

/** The numbers in the paragraphs that a citation names; null where they are not at hand, or none is named. */
type NumbersIn = (citation: Citation) => readonly PrintedNumbers[] | null;

/**
 * Warns of a number in a text, a title or a fact that no paragraph has which is cited for it. Only where all of these are
 * at hand, and not of days and years, which are worked out; nor of what may be worked out from the event itself.
 */
export function numberNotToldBy(paragraphsOf: ParagraphsOf): WarningRule {
  return function* numberNotTold(graph, content) {
    const numbersIn = numbersOfParagraphs(paragraphsOf);
    yield* inTexts(graph, content, numbersIn);
    const questions = questionsIn(content);
    for (const event of content.events) {
      yield* inTitle(event, numbersIn);
      yield* numbersInFacts(event.data, questions).flatMap((number) => inFact(event, number, numbersIn));
    }
  };
}

const placeOf = (of: { readonly id: string }, field: string) => ({ of, collection: 'events', field }) as const;

function* inTexts({ events, subjects, questions }: Graph, content: Content, numbersIn: NumbersIn): Generator<Warning> {
  const workedOut = new Map(content.events.map(({ id, data }) => [id, workedOutIn(data)]));
  for (const [id, event] of events)
    yield* inText(event, numbersIn, workedOut.get(id)).map((warning) => ({
      ...warning,
      collection: 'events' as const,
    }));
  for (const record of [...subjects.values(), ...questions.values()]) yield* inText(record, numbersIn);
}

function inText(
  { id, text }: RecordWithText,
  numbersIn: NumbersIn,
  workedOut?: ReadonlySet<number>,
): readonly Warning[] {
  return text.paragraphs.flatMap((paragraph) => {
    const printed = numbersOfAll(paragraph.citations, numbersIn);
    if (printed === null) return [];
    return numbersInLine(paragraph.prose.text)
      .filter((number) => !isPrinted(number, printed) && !isWorkedOut(number, workedOut))
      .map((number) => doubtAt({ id, paragraph }, number, sourceProblems.numberNotTold(number.written)));
  });
}

interface RecordWithText {
  readonly id: string;
  readonly text: MarkdownText;
}

function inFact(event: Content['events'][number], number: NumberInField, numbersIn: NumbersIn): readonly Warning[] {
  const { field, written, isOfEach } = number;
  const sources = sourcesWithout(number, numbersIn);
  if (sources.length === 0) return [];
  const words = isOfEach
    ? sourceProblems.numberNotToldBy(written, sources, field.endsWith('.answer'))
    : sourceProblems.numberNotTold(written);
  return [{ ...placeOf(event, field), ...words }];
}

/** A title stands for all of its event: what any of its citations has. */
function inTitle(event: Content['events'][number], numbersIn: NumbersIn): readonly Warning[] {
  const printed = numbersOfAll(citationsIn(event), numbersIn);
  if (printed === null) return [];
  const workedOut = workedOutIn(event.data);
  return numbersInLine(event.data.title)
    .filter((number) => !isPrinted(number, printed) && !isWorkedOut(number, workedOut))
    .map(({ written }) => ({ ...placeOf(event, 'title'), ...sourceProblems.numberNotTold(written) }));
}

/** Fewer than eleven of anything are in too many texts to be told apart. */
function isWorkedOut({ values }: ToldNumber, workedOut: ReadonlySet<number> | undefined): boolean {
  return values.some((value) => value > 10 && workedOut?.has(value) === true);
}

/** Which sources of a fact have not its number in what is cited; none where any of them has it and one is enough. */
function sourcesWithout(number: NumberInField, numbersIn: NumbersIn): readonly string[] {
  const without = number.citations.filter((citation) => {
    const printed = numbersIn(citation);
    return printed !== null && !isPrinted(number, printed);
  });
  return number.isOfEach || without.length === number.citations.length ? without.map(({ source }) => source) : [];
}

/** The numbers of all that is cited; null where nothing is, or some of it is not at hand. */
function numbersOfAll(citations: readonly Citation[], numbersIn: NumbersIn): readonly PrintedNumbers[] | null {
  const cited = citations.map(numbersIn);
  return cited.length === 0 || cited.includes(null) ? null : cited.flatMap((numbers) => numbers ?? []);
}

/** Reads each paragraph once. */
function numbersOfParagraphs(paragraphsOf: ParagraphsOf): NumbersIn {
  const read = new Map<string, PrintedNumbers>();
  return ({ source, locator }) => {
    const kept = paragraphsOf(source);
    const texts = numbersInLocator(locator ?? '').map((number) => kept.get(number));
    if (texts.length === 0 || texts.includes(undefined)) return null;
    return texts.map((text) => {
      const known = read.get(text!) ?? numbersPrintedIn(text!);
      read.set(text!, known);
      return known;
    });
  };
}

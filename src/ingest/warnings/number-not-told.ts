import { doubtAt } from '../../model/checks/names-in-texts.ts';
import type { Warning, WarningRule } from '../../model/checks/rule.ts';
import type { Graph } from '../../model/graph/graph.ts';
import type { Content } from '../../model/records/content.ts';
import type { Source } from '../../model/records/source.ts';
import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { isPrinted, numbersPrintedIn, type ToldNumber } from '../numbers/told-number.ts';
import { numbersOfAll, numbersOfParagraphs, type NumbersIn, type ParagraphsOf } from './printed-in-sources.ts';
import {
  citationsIn,
  workedOutIn,
  numbersInFacts,
  numbersInLine,
  questionsIn,
  type NumberInField,
} from './numbers-told.ts';

/**
 * Warns of a number in a text, a title or a fact that no paragraph has which is cited for it. Only where all of these are
 * at hand, and not of days and years, which are worked out; nor of what may be worked out from the event itself.
 */
export function numberNotToldBy(paragraphsOf: ParagraphsOf): WarningRule {
  return function* numberNotTold(graph, content) {
    const numbersIn = numbersOfParagraphs(paragraphsOf);
    yield* inTexts(graph, content, numbersIn);
    yield* [...graph.sources.values()].flatMap((source) => inAbstract(source, paragraphsOf(source.id)));
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

/** What we say of an article stands somewhere in it, whichever paragraph has it. */
function inAbstract({ id, text, textKind }: Source, kept: ReadonlyMap<number, string>): readonly Warning[] {
  if (textKind !== 'abstract' || kept.size === 0) return [];
  const printed = [...kept.values()].map(numbersPrintedIn);
  return text.paragraphs.flatMap((paragraph) =>
    numbersInLine(paragraph.prose.text)
      .filter((number) => !isPrinted(number, printed))
      .map((number) => ({
        ...doubtAt({ id, paragraph }, number, sourceProblems.numberNotInArticle(number.written)),
        collection: 'sources' as const,
      })),
  );
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

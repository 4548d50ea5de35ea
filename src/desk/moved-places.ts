import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import { deskWords } from '../words/desk.ts';
import { citedLocators, type CitedLocator } from './cited-locators.ts';
import { edited, type FileText } from './file-text.ts';
import { paragraphLike, type LikeParagraph, type Paragraphs } from './like-paragraphs.ts';
import { Refusal } from './refusal.ts';
import { textOf, type OpenStory, type RecordPlace } from './story.ts';

/** The paragraphs of two sources that become one; none of one that is not at hand. */
export interface TwoTexts {
  readonly from: Paragraphs;
  readonly into: Paragraphs;
}

/** The files that cite places in a source, citing the same in another, and what their editor is told of it. */
interface MovedPlaces {
  readonly texts: ReadonlyMap<string, FileText>;
  readonly notes: readonly string[];
}

type LikeByNumber = ReadonlyMap<number, LikeParagraph | undefined>;

/**
 * Has each citation of a paragraph of one source name the paragraph of another that says the same. Throws a `Refusal`
 * that names each citation for which there is none, or of which nothing tells where it stands.
 */
export function movedPlaces(story: OpenStory, from: RecordPlace, into: string, texts: TwoTexts): MovedPlaces {
  const cited = isOneText(texts) ? [] : citedLocators(story, from);
  const like = new Map([...texts.from].map(([number, text]) => [number, paragraphLike(number, text, texts.into)]));
  const unplaced = cited.filter(({ text }) => !isPlaced(text, like));
  if (unplaced.length > 0) throw new Refusal(...unplacedLines(from.id, into, texts, unplaced));
  const moved = [...Map.groupBy(cited, ({ place }) => place)].map(([place, own]) => {
    const splices = own.map(({ start, end, text }) => ({ start, end, text: placeAfter(text, like) }));
    return [place, edited(textOf(story, place), ...splices)] as const;
  });
  const numbers = new Set(cited.flatMap(({ text }) => numbersInLocator(text)));
  const told = [...numbers].toSorted((a, b) => a - b);
  return { texts: new Map(moved), notes: told.flatMap((number) => notesOn(number, texts.from, like.get(number)!)) };
}

function isOneText({ from, into }: TwoTexts): boolean {
  return from.size > 0 && from.size === into.size && [...from].every(([number, text]) => into.get(number) === text);
}

/** A page or a line says nothing of where it stands in another print. */
function isPlaced(locator: string, like: LikeByNumber): boolean {
  return /^\W*para/i.test(locator) && numbersInLocator(locator).every((number) => like.get(number) !== undefined);
}

const NUMBERS = /\d+(?:(\s*(?:–|-|to)\s*)\d+)?/g;

/** The place with its numbers as the other source has them: "paras 2 to 4" as "paras 3 to 5", or "paras 3, 5". */
function placeAfter(locator: string, like: LikeByNumber): string {
  return locator.replace(NUMBERS, (written, to: string | undefined) => {
    const numbers = [...new Set(numbersInLocator(written).map((number) => like.get(number)!.number))];
    const [first, last] = [numbers[0]!, numbers.at(-1)!];
    const isRun = numbers.every((number, i) => number === first + i);
    return to !== undefined && isRun && last > first ? `${first}${to}${last}` : numbers.join(', ');
  });
}

function notesOn(number: number, from: Paragraphs, { number: now, text, isSame }: LikeParagraph): readonly string[] {
  if (isSame) return number === now ? [] : [deskWords.merge.paragraphMoved(number, now, text)];
  return [deskWords.merge.paragraphEdited(number, now, from.get(number)!, text)];
}

function unplacedLines(from: string, into: string, texts: TwoTexts, unplaced: readonly CitedLocator[]) {
  const absent = [...(texts.from.size === 0 ? [from] : []), ...(texts.into.size === 0 ? [into] : [])];
  const lines = unplaced.map(({ where, text }) => deskWords.merge.unplaced(where, plain(text), firstText(text, texts)));
  return [deskWords.merge.noPlace(from, into, absent), ...lines];
}

function plain(locator: string): string {
  return locator.trim().replace(/^["']|["']$/g, '');
}

function firstText(locator: string, { from }: TwoTexts): string | undefined {
  return from.get(numbersInLocator(locator)[0] ?? 0);
}

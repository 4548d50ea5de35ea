import type { Content } from '../../model/records/content.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { Refusal } from '../refusal.ts';
import { inlineYaml } from '../yaml-text.ts';
import type { GivenWords } from './given.ts';
import { toldDays, toldNear, type ToldBySource, type ToldParagraph } from './told-by-source.ts';

const WORDS = newRecordWords.fromSource;

/**
 * The words for an event with what its source gives besides: the day, where it tells of one alone, or the paragraphs do
 * that are cited, and the paragraphs that tell of it. Throws a `Refusal` where it tells of several days, or none, and none
 * was given.
 *
 * @param cited the numbers of the paragraphs that are cited
 */
export function withSource(told: ToldBySource, words: GivenWords, cited: readonly number[] = []): GivenWords {
  const date = words.get('date') ?? [onlyDayIn(told, cited) ?? onlyDay(told)];
  const cite = words.get('cite') ?? citesOf(told, date[0]!);
  return new Map([...words, ['date', date], ['cite', cite]]);
}

function onlyDayIn(told: ToldBySource, cited: readonly number[]): string | undefined {
  const paragraphs = told.paragraphs.filter(({ number }) => cited.includes(number));
  const [only, ...others] = toldDays({ ...told, paragraphs }).keys();
  return others.length === 0 ? only : undefined;
}

function onlyDay(told: ToldBySource): string {
  const days = [...toldDays(told)];
  const [only, ...others] = days;
  if (only && others.length === 0) return only[0];
  throw new Refusal(
    ...notesOn(told),
    WORDS.whichDay(
      days.map(([day, paragraphs]) => WORDS.dayIn(day, paragraphs)),
      told.published,
    ),
  );
}

/** What an editor is told where no paragraphs of the source are at hand. */
export function notesOn({ source, isReadFromFile, paragraphs }: ToldBySource): readonly string[] {
  return isReadFromFile && paragraphs.length === 0 ? [WORDS.nothingKept(source)] : [];
}

/** The paragraphs that tell of a day, as places to cite; the source as a whole where none does. */
export function citesOf(told: ToldBySource, day: string): readonly string[] {
  const telling = told.paragraphs.filter(({ days }) => days.includes(day));
  if (telling.length === 0) return [told.source];
  return telling.map(({ number }) => placeIn(told, number));
}

/** A paragraph as a place to cite: "a-source, para. 4". */
export function placeIn({ source }: ToldBySource, number: number): string {
  return [source, WORDS.paragraph(number)].join(', ');
}

/** What a source offers to an event beside its fields, each an item of a list as YAML, for a comment. */
export type Candidates = Readonly<Partial<Record<'participants' | 'about' | 'statements', readonly string[]>>>;

/**
 * What a source offers to an event: whom it names in the paragraphs that are cited and those beside them, and all that
 * somebody says in it, what is cited first.
 *
 * @param used ids that the event has already
 * @param cited the numbers of the paragraphs that the event cites; none where it cites the source as a whole
 */
export function candidatesFrom(
  { actors }: Content,
  told: ToldBySource,
  used: ReadonlySet<string>,
  cited: readonly number[] = [],
): Candidates {
  const near = toldNear(told, cited);
  const ids = new Set(actors.map(({ id }) => id));
  const rest = near.names.filter((id) => !used.has(id));
  return {
    participants: rest.filter((id) => ids.has(id)).map(partLine(near)),
    about: rest.filter((id) => !ids.has(id)).map((id) => `${inlineYaml(id)}${WORDS.named(paragraphsOf(near, id))}`),
    statements: citedFirst(told, cited).flatMap(statementLine(told)),
  };
}

function citedFirst({ paragraphs }: ToldBySource, cited: readonly number[]): readonly ToldParagraph[] {
  const isCited = ({ number }: ToldParagraph) => cited.includes(number);
  return [...paragraphs.filter(isCited), ...paragraphs.filter((paragraph) => !isCited(paragraph))];
}

function partLine(told: ToldBySource) {
  return (actor: string) => `${inlineYaml({ actor, role: WORDS.role })}${WORDS.named(paragraphsOf(told, actor))}`;
}

function paragraphsOf({ paragraphs }: ToldBySource, id: string): readonly number[] {
  return paragraphs.filter(({ names }) => names.includes(id)).map(({ number }) => number);
}

/** Each who is named as a speaker of a paragraph is proposed, else nobody; the paragraph stands behind it. */
function statementLine({ source }: ToldBySource) {
  return ({ number, text, isSpoken, speakers }: ToldParagraph): readonly string[] => {
    if (!isSpoken) return [];
    const sources = [{ id: source, locator: WORDS.paragraph(number) }];
    const all = speakers.length > 0 ? speakers : [WORDS.by];
    return all.map((by) => `${inlineYaml({ by, says: WORDS.says, sources })} # ${shortened(text)}`);
  };
}

const LONGEST = 160;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

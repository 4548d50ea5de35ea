import { dateFrom, isEdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import type { Content } from '../../model/records/content.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import { Refusal } from '../refusal.ts';
import { inlineYaml } from '../yaml-text.ts';
import type { GivenWords } from './given.ts';
import { fieldYaml, offeredItem } from './offered-item.ts';
import { pastDays, toldNear, type ToldBySource, type ToldParagraph } from './told-by-source.ts';

const WORDS = fromSourceWords;

/**
 * The words for an event with what its source gives besides: the day, where it tells of one alone, or the paragraphs do
 * that are cited, and the paragraphs that tell of it, unless the account cites its own. Throws a `Refusal` where it tells of several days, or none, and none
 * was given.
 *
 * @param cited the numbers of the paragraphs that are cited
 */
export function withSource(told: ToldBySource, words: GivenWords, cited: readonly number[] = []): GivenWords {
  const date = words.get('date') ?? [onlyDayIn(told, cited) ?? onlyDay(told)];
  const isCited = words.has('cite') || citesItself(words.get('account')?.[0] ?? '');
  return new Map([...words, ['date', date], ...(isCited ? [] : [['cite', citesOf(told, date[0]!)] as const])]);
}

/** True where each paragraph of an account ends in a citation. */
function citesItself(account: string): boolean {
  const paragraphs = account.trim().split(/\n\s*\n/);
  return paragraphs.every((paragraph) => /\[@[^[\]]+\]\.?\s*$/.test(paragraph));
}

/** The words for an event whose account cites several sources, with that of the event behind each plan that names none. */
export function withPlansOf({ source }: ToldBySource, words: GivenWords): GivenWords {
  const plans = words.get('upcoming');
  if (!plans) return words;
  const placed = plans.map((plan) => (/\[@[^[\]]+\]\s*$/.test(plan) ? plan : WORDS.planOf(plan, source)));
  return new Map([...words, ['upcoming', placed]]);
}

function onlyDayIn(told: ToldBySource, cited: readonly number[]): string | undefined {
  const paragraphs = told.paragraphs.filter(({ number }) => cited.includes(number));
  const [only, ...others] = pastDays({ ...told, paragraphs }).keys();
  return others.length === 0 ? only : undefined;
}

function onlyDay(told: ToldBySource): string {
  const days = [...pastDays(told)];
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

/**
 * What a source offers to an event beside its fields, each an item of a list as YAML, for a comment; one of several lines
 * has the paragraph before it.
 */
export type Candidates = Readonly<
  Partial<Record<'participants' | 'about' | 'statements' | 'upcoming' | 'roles', readonly string[]>>
>;

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
    const all = speakers.length > 0 ? speakers.map((by) => fieldYaml({ by })) : [WORDS.byNobody];
    return all.map((by) => offeredItem({ source, number, text }, [by, fieldYaml({ says: WORDS.says })]));
  };
}

/** Something that is still to come, in the paragraph that tells of it. */
export interface ToldPlan {
  /** In EDTF. */
  readonly day: string;
  readonly paragraph: ToldParagraph;
}

/** What a source tells of days after it was published, and after the event. */
export function plansTold({ paragraphs, published }: ToldBySource, date: string): readonly ToldPlan[] {
  const parsed = parseEdtf(date);
  const known = [isEdtfDate(parsed) ? parsed.last : '', published === null ? '' : dateFrom(published).last];
  const latest = known.toSorted().at(-1)!;
  const told = paragraphs.flatMap((paragraph) => paragraph.days.map((day) => ({ day, paragraph })));
  const once = told.filter(({ day }, i) => told.findIndex((other) => other.day === day) === i);
  return latest === '' ? [] : once.filter(({ day }) => dateFrom(day).first > latest);
}

/** What a source announces, each an item for a comment. */
export function plansOffered({ source }: ToldBySource, plans: readonly ToldPlan[]): readonly string[] {
  return plans.map(({ day, paragraph: { number, text } }) => {
    const fields = [fieldYaml({ what: WORDS.what }), fieldYaml({ date: day })];
    return offeredItem({ source, number, text }, fields);
  });
}

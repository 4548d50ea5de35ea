import type { Content } from '../../model/records/content.ts';
import { askingWords } from '../../words/asking.ts';
import { fromSourceWords } from '../../words/from-source.ts';
import { newRecordWords } from '../../words/new-records.ts';
import type { OpenStory } from '../story.ts';
import { askDay, numbersCited } from './ask-day.ts';
import { BrokenOff, refusalOf } from './broken-off.ts';
import { choicesFor } from './choices.ts';
import { lineTyped } from './day-typed.ts';
import { askWhetherTold, EventAlreadyTold, eventsLike } from './events-like.ts';
import { NEW_FIELDS, type NewField, type NewKind } from './fields.ts';
import { freeId } from './free-id.ts';
import { citesOf, placeIn, plansTold } from './from-source.ts';
import { faultIn, type GivenWords } from './given.ts';
import { refuseKnownName } from './known-name.ts';
import { nameOf, recordsLike, type KnownRecord } from './known-records.ts';
import { ID_FLAGS } from './new-id.ts';
import { shortened } from './offered-item.ts';
import type { ToldBySource } from './told-by-source.ts';
import { typedNames } from './typed-names.ts';

/** Something that an editor chooses. */
export interface Offer {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Asks an editor; what is not answered is undefined, or empty. */
export interface Asker {
  /** @param faultOf what is wrong with an answer, which is then asked for again */
  line(
    question: string,
    isNeeded: boolean,
    faultOf: (answer: string) => string | undefined,
  ): Promise<string | undefined>;
  choice(question: string, offers: readonly Offer[]): Promise<string>;
  /** @param like what some typed letters may mean */
  records(
    question: string,
    isNeeded: boolean,
    like: (typed: string) => readonly KnownRecord[],
  ): Promise<readonly string[]>;
  several(question: string, offers: readonly Offer[], chosen: readonly string[]): Promise<readonly string[]>;
}

interface AskingFields {
  readonly story: OpenStory;
  readonly kind: NewKind;
  readonly ask: Asker;
  readonly told: ToldBySource | undefined;
  /** The id that its editor wants for it; undefined where it is made of its date and title. */
  readonly id: string | undefined;
  /** True for one whose name the story may have already. */
  readonly isForced: boolean;
}

/** What is known of a new record once its editor has answered. */
export interface AskedRecord {
  readonly words: GivenWords;
  /** Undefined where it is made of the date and title. */
  readonly id: string | undefined;
}

/**
 * The words for all fields of a record: those that were given, and what its editor answers for the others, with another id
 * where a record has the one that they give. Throws a `BrokenOff` with what was answered, where it is stopped, and as soon
 * as its name is known where another record has it: before a whole account is typed. Throws an `EventAlreadyTold` where its
 * editor finds that the story has the event.
 */
export async function askFields(asking: AskingFields, given: GivenWords): Promise<AskedRecord> {
  const words = new Map(given);
  const asked = { words, id: asking.id };
  try {
    await askInto(asking, asked);
    return asked;
  } catch (error) {
    if (error instanceof EventAlreadyTold) throw error;
    throw new BrokenOff(refusalOf(error), asked);
  }
}

async function askInto(
  asking: AskingFields,
  asked: { readonly words: Map<string, readonly string[]>; id: string | undefined },
): Promise<void> {
  const { story, kind, isForced } = asking;
  const { words } = asked;
  const named = NEW_FIELDS[kind].findLastIndex(({ flag }) => ID_FLAGS.includes(flag));
  for (const [i, field] of NEW_FIELDS[kind].entries()) {
    if (i === named + 1) {
      if (!isForced) refuseKnownName(story, kind, words);
      if (kind === 'event') await askWhetherTold(asking.ask, eventsLike(story.content, asking.told, words));
      asked.id = await freeId(asking, words, asking.id);
    }
    if (words.has(field.flag) || !isAsked(field, words)) continue;
    const answers = await answersFor(asking, field, words);
    if (answers.length > 0) words.set(field.flag, answers);
  }
}

/** The needed fields that are missing, by their flags. */
export function missingFields(kind: NewKind, words: GivenWords): readonly string[] {
  return NEW_FIELDS[kind].filter(({ flag, need }) => need === 'needed' && !words.has(flag)).map(({ flag }) => flag);
}

function isAsked({ need, isAsked: isAskedFor }: NewField, words: GivenWords): boolean {
  return isAskedFor ? isAskedFor(words) : need !== 'offered';
}

async function answersFor(asking: AskingFields, field: NewField, words: GivenWords): Promise<readonly string[]> {
  const { story, kind, ask, told } = asking;
  const question = newRecordWords.fields[kind][field.flag]!.ask;
  const isNeeded = field.need === 'needed';
  switch (field.form) {
    case 'choice':
      return [await ask.choice(question, choicesFor(story.content, kind).map(offerOf))];
    case 'records':
      return ask.records(question, isNeeded, likeIn(story.content, field, told, idsIn(asking, words)));
    case 'parts':
      return partsOf(asking, field, question);
    case 'plans':
      return told ? plansOf(ask, told, words.get('date')?.[0] ?? '') : [];
    case 'cited':
      return told && told.paragraphs.length > 0 ? paragraphsOf(told, ask, words) : placesOf(asking, field, question);
    default:
      return field.flag === 'date' && told ? dayOf(asking, field, told, words) : lineOf(asking, field, question);
  }
}

/** One of the days that its source tells of, or another. */
async function dayOf(
  asking: AskingFields,
  field: NewField,
  told: ToldBySource,
  words: GivenWords,
): Promise<readonly string[]> {
  const day = await askDay(asking.ask, told, numbersCited(asking.story, told, words));
  return day === '' ? lineOf(asking, field, newRecordWords.fields.event['date']!.ask) : [day];
}

async function lineOf(
  { story, kind, ask }: AskingFields,
  field: NewField,
  question: string,
): Promise<readonly string[]> {
  const isNeeded = field.need === 'needed' || (field.isAsked !== undefined && field.flag !== 'published-note');
  const answer = await ask.line(question, isNeeded, (line) => faultIn(story, kind, field, [line]));
  return answer === undefined ? [] : [lineTyped(field.flag, answer)];
}

/** Who took part, and each part. */
async function partsOf(
  { story, ask, told }: AskingFields,
  field: NewField,
  question: string,
): Promise<readonly string[]> {
  const ids = await ask.records(question, false, likeIn(story.content, field, told));
  const parts: string[] = [];
  for (const id of ids) {
    const role = await ask.line(askingWords.role(nameOf(story.content, id)), true, () => undefined);
    parts.push(`${id}: ${role}`);
  }
  return parts;
}

/** What its source announces for each day to come that it tells of. */
async function plansOf(ask: Asker, told: ToldBySource, date: string): Promise<readonly string[]> {
  const { askPlan, plan } = fromSourceWords;
  const answers: string[] = [];
  for (const { day, paragraph } of plansTold(told, date)) {
    const what = await ask.line(askPlan(day, shortened(paragraph.text)), false, () => undefined);
    if (what !== undefined) answers.push(plan(day, what, placeIn(told, paragraph.number)));
  }
  return answers;
}

/** Sources, and the place in each. */
export async function placesOf({ story, ask }: Pick<AskingFields, 'story' | 'ask'>, field: NewField, question: string) {
  const ids = await ask.records(question, field.need === 'needed', likeIn(story.content, field, undefined));
  const places: string[] = [];
  for (const id of ids) {
    const asked = askingWords.placeIn(nameOf(story.content, id));
    const place = await ask.line(asked, false, () => undefined);
    places.push(place === undefined ? id : `${id}, ${place}`);
  }
  return places;
}

/** The paragraphs of its source that tell an event; those that tell of its day are chosen already. */
export async function paragraphsOf(
  told: ToldBySource,
  ask: Pick<Asker, 'several'>,
  words: GivenWords,
): Promise<readonly string[]> {
  const offers = told.paragraphs.map(({ number, text }) => ({
    value: placeIn(told, number),
    label: [fromSourceWords.paragraph(number), text].join(': '),
  }));
  const chosen = citesOf(told, words.get('date')?.[0] ?? '');
  const known = offers.map(({ value }) => value);
  return ask.several(
    fromSourceWords.paragraphs,
    offers,
    chosen.filter((place) => known.includes(place)),
  );
}

/** Who takes part, and where: whom an event concerns besides. */
function idsIn({ story: { content } }: AskingFields, words: GivenWords): ReadonlySet<string> {
  const named = NEW_FIELDS.event.filter(({ flag }) => flag === 'participant' || flag === 'place');
  const typed = named.flatMap((field) => typedNames(content, field, words.get(field.flag) ?? []));
  return new Set(typed.map((name) => name.trim()));
}

/** Before anything is typed, those who are begun with it come first, then those whom the source names; and those who stand in the event already are left out. */
function likeIn(
  content: Content,
  field: NewField,
  told: ToldBySource | undefined,
  known: ReadonlySet<string> = new Set(),
) {
  return (typed: string) => {
    if (typed.trim() !== '') return recordsLike(content, typed, field);
    const like = recordsLike(content, typed, field).filter(({ id }) => !known.has(id));
    if (!told) return like;
    const { begun, names } = told;
    const isBegun = ({ id }: KnownRecord) => begun.includes(id);
    const isNamed = (record: KnownRecord) => !isBegun(record) && names.includes(record.id);
    const isOther = (record: KnownRecord) => !isBegun(record) && !isNamed(record);
    return [isBegun, isNamed, isOther].flatMap((isOf) => like.filter(isOf));
  };
}

function offerOf(value: string): Offer {
  return { value, label: value.replaceAll('-', ' ') };
}

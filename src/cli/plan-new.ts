import { numbersCited } from '../desk/new/ask-day.ts';
import { askFields, missingFields, type AskedRecord } from '../desk/new/ask-fields.ts';
import { BrokenOff, refusalOf, withCommand } from '../desk/new/broken-off.ts';
import { EventAlreadyTold, eventsLike, eventsLikeLines, refuseSameEvent } from '../desk/new/events-like.ts';
import { begunBy, withOthers } from '../desk/new/event-with-others.ts';
import { NEW_FIELDS, type NewField, type NewKind } from '../desk/new/fields.ts';
import { candidatesFrom, notesOn, plansOffered, plansTold, withPlansOf, withSource } from '../desk/new/from-source.ts';
import { faultIn, valueOf, type CitedPlace, type GivenWords } from '../desk/new/given.ts';
import { refuseKnownName } from '../desk/new/known-name.ts';
import { idMeant } from '../desk/new/known-records.ts';
import { planNewRecord } from '../desk/new/new-record.ts';
import { beginSubjects, type StoryWithBegun, type SubjectToBegin } from '../desk/new/new-subject.ts';
import { takenNames } from '../desk/new/taken-names.ts';
import { toldBySource, type ToldBySource } from '../desk/new/told-by-source.ts';
import type { Plan } from '../desk/plan.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import { findCitations } from '../model/text/citation.ts';
import { askingWords } from '../words/asking.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { newCitationWords } from '../words/new-citations.ts';
import { newRecordWords } from '../words/new-records.ts';
import { askClaims, type Answering } from './ask-claims.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import type { BegunQuestion } from './ask-question.ts';
import { askUnknown } from './ask-unknown.ts';
import { planCitation } from './plan-citation.ts';
import { onTerminal } from './prompts.ts';
import { refuseMissingParagraphs } from './refuse-missing-paragraphs.ts';
import { today } from './today.ts';

/** What was given for a new record. */
export interface NewArguments {
  readonly words: GivenWords;
  readonly id: string | undefined;
  readonly from: string | undefined;
  /** Who and what is begun with an event, and the answers in it. */
  readonly subjects: readonly SubjectToBegin[];
  readonly claims: readonly string[];
  /** Answers in other events. */
  readonly elsewhere: readonly string[];
  readonly isForced: boolean;
}

/** Fields that are needed and not given, where nobody can be asked. */
export class MissingFields extends Error {}

/** What was given, and what was answered until now. */
interface Answered extends NewArguments {
  words: GivenWords;
  readonly subjects: SubjectToBegin[];
  readonly claims: string[];
  readonly elsewhere: string[];
}

/**
 * The plan for a record of which some fields may still be asked for. Throws `MissingFields` where nobody can be asked, and
 * a `Refusal` with the command that goes on from all answers where the questions are stopped, or lead to nothing.
 */
export async function planFor(story: OpenStory, kind: NewKind, given: NewArguments): Promise<Plan> {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY && missingFields(kind, given.words).length > 0;
  const { subjects, claims, elsewhere } = given;
  const answered = { ...given, subjects: [...subjects], claims: [...claims], elsewhere: [...elsewhere] };
  const plan = planAnswered(story, kind, answered, isAsked);
  if (!isAsked) return plan;
  return plan.catch((error: unknown) =>
    error instanceof EventAlreadyTold ? citedIn(story, error.id, answered) : goOnLater(error, kind, given, answered),
  );
}

/** The plan for an event that the story has: it cites the source, or what was to be cited in a new one. */
async function citedIn(story: OpenStory, event: string, { from, words, subjects }: Answered): Promise<Plan> {
  const sources = words.get('cite') ?? (from === undefined ? [] : [from]);
  const plan = await planCitation(
    story,
    { event, sources, confirms: [], says: undefined, claims: [], participants: [] },
    true,
  );
  return { ...plan, notes: [...plan.notes, ...subjects.map(({ given }) => newCitationWords.notBegun(given))] };
}

async function planAnswered(story: OpenStory, kind: NewKind, answered: Answered, isAsked: boolean): Promise<Plan> {
  const { from, isForced, subjects, claims } = answered;
  const source = from === undefined ? undefined : idMeant(story.content, from, SOURCES);
  if (isAsked && source !== undefined && subjects.length === 0) await askUnknown(story, source, subjects);
  const kept = source === undefined ? undefined : { source, kept: await keptParagraphs(story.folder, source) };
  const begun = beginSubjects(story, subjects, isForced, kept);
  const told = source === undefined ? undefined : await toldBy(begun, source);
  const isCited = isAsked || answered.words.has('cite');
  const { words, id } = await wordsFor(begun.story, kind, answered, told, isAsked);
  Object.assign(answered, { words, id });
  const alike = isAsked || kind !== 'event' ? [] : eventsLike(story.content, told, words);
  if (!isForced) refuseSameEvent(alike, told);
  const cites = placesIn(begun.story, kind, words);
  const cited = isCited ? cites.filter((place) => place.id === source) : [];
  const candidates = (used: ReadonlySet<string>) => {
    if (!told) return {};
    const all = candidatesFrom(begun.story.content, told, used, numbersOf(cited));
    // Who was asked has chosen among all whom the source names, and what it announces.
    return isAsked ? { statements: all.statements ?? [] } : { upcoming: announced(told, words), ...all };
  };
  const begins = planNewRecord(begun.story, { kind, words, id, today: today(), candidates });
  const taken = from === undefined ? [] : takenNames(story.content, [from], SOURCES);
  const notes = [...taken, ...begins.notes, ...(told ? notesOn(told) : []), ...eventsLikeLines(alike, told)];
  const plan = { ...begins, notes };
  if (isAsked) await askAnswers(kind, begunBy(begun, plan), answered, { told, cited: numbersOf(cited) });
  // Questions may have been begun with their answers.
  const all = beginSubjects(story, subjects, isForced, kept);
  return withOthers(all, plan, { claims, cites, elsewhere: elsewhereOf(kind, begunBy(begun, plan), answered) });
}

/** Answers in other events; those to the question that is begun need not name it. */
function elsewhereOf(kind: NewKind, { id }: BegunQuestion, { elsewhere }: Answered): readonly string[] {
  return elsewhere.map((given) => (kind === 'question' ? newClaimWords.ofQuestion(id, given) : given));
}

function announced(told: ToldBySource, words: GivenWords): readonly string[] {
  return words.has('upcoming') ? [] : plansOffered(told, plansTold(told, words.get('date')![0]!));
}

/** Asks for the answers of an event, or in which events a question is answered, where none were given. */
async function askAnswers(
  kind: NewKind,
  { id, story }: BegunQuestion,
  { claims, subjects, elsewhere }: Answered,
  answering: Pick<Answering, 'told' | 'cited'>,
): Promise<void> {
  if (kind === 'event' && claims.length === 0)
    await askClaims(story, { claims, begun: { subjects, elsewhere } }, { event: id, ...answering });
  if (kind === 'question' && elsewhere.length === 0) await askElsewhere(story, id, { elsewhere });
}

/** All words that a record needs: those given, those answered, and what its source tells; and the id that is wanted. */
async function wordsFor(
  story: OpenStory,
  kind: NewKind,
  given: NewArguments,
  told: ToldBySource | undefined,
  isAsked: boolean,
): Promise<AskedRecord> {
  const asking = { story, kind, ask: onTerminal, told, id: given.id, isForced: given.isForced };
  const { words, id } = isAsked ? await askFields(asking, given.words) : given;
  const sourced = told ? withSource(told, words, numbersCited(story, told, words)) : words;
  const isOfSeveral = new Set(placesIn(story, kind, sourced).map((place) => place.id)).size > 1;
  const all = told && isOfSeveral ? withPlansOf(told, sourced) : sourced;
  const missing = missingFields(kind, all);
  if (missing.length > 0)
    throw new MissingFields(
      [...missing.map((flag) => newRecordWords.missing(kind, flag)), askingWords.noTerminal].join('\n'),
    );
  if (!given.isForced) refuseKnownName(story, kind, all);
  await refuseMissingParagraphs(story, placesIn(story, kind, all));
  return { words: all, id };
}

/** Throws what stopped the questions, with the command that goes on from there where some were answered. */
function goOnLater(error: unknown, kind: NewKind, given: NewArguments, answered: Answered): never {
  const { from, isForced, subjects, claims, elsewhere } = answered;
  const answers = error instanceof BrokenOff ? error : answered;
  const countOf = (words: GivenWords, ...lists: readonly (readonly unknown[])[]) => words.size + lists.flat().length;
  if (
    countOf(answers.words, subjects, claims, elsewhere) ===
    countOf(given.words, given.subjects, given.claims, given.elsewhere)
  )
    throw refusalOf(error);
  const others = [
    ...(from === undefined ? [] : ['--from', from]),
    ...subjects.flatMap((subject) => [`--${subject.kind}`, subject.given]),
    ...claims.flatMap((claim) => ['--claim', claim]),
    ...elsewhere.flatMap((claim) => ['--claim-in', claim]),
    ...(isForced ? ['--force'] : []),
  ];
  throw withCommand(refusalOf(error), kind, answers, others);
}

const SOURCES = { among: ['sources'] } as const;

/** What its account is to cite, and cites itself; what cannot be read is told with the faults of the other fields. */
function placesIn(story: OpenStory, kind: NewKind, words: GivenWords): readonly CitedPlace[] {
  if (kind !== 'event') return [];
  const valueFor = (form: NewField['form']) => {
    const field = NEW_FIELDS.event.find((one) => one.form === form)!;
    const given = words.get(field.flag);
    return given && faultIn(story, kind, field, given) === undefined ? valueOf(story, kind, field, given) : undefined;
  };
  const cited = findCitations((valueFor('body') as string | undefined) ?? '').flatMap(({ citations }) => citations);
  const inAccount = cited.map(({ source, locator }) => ({ id: source, locator }));
  return [...((valueFor('cited') as readonly CitedPlace[] | undefined) ?? []), ...inAccount];
}

function numbersOf(places: readonly CitedPlace[]): readonly number[] {
  return places.flatMap(({ locator }) => numbersInLocator(locator ?? ''));
}

async function toldBy({ story: { content, folder }, changes }: StoryWithBegun, source: string) {
  const begun = changes.map(({ place }) => place.replace(/^.*\/|\.md$/g, ''));
  return toldBySource(content, source, await keptParagraphs(folder, source), begun);
}

import { numbersInText } from '../../ingest/numbers/numbers-in-text.ts';
import type { ClaimData } from '../../model/records/claim.ts';
import type { Entry } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import { findCitations } from '../../model/text/citation.ts';
import { sourcesCitedIn } from '../../model/text/markdown-text.ts';
import { newCitationWords } from '../../words/new-citations.ts';
import { storyWith } from '../edited-story.ts';
import { eventIn } from '../fact-links.ts';
import { appendItem } from '../edit-list.ts';
import { fieldsOf } from '../fields.ts';
import { edited, type FileText } from '../file-text.ts';
import { mergedField } from '../merge-fields.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { placeOf, textOf, type OpenStory } from '../story.ts';
import { withWrittenSources } from '../written-sources.ts';
import { confirmableNamed, confirmablesIn, isParagraph, type Confirmable } from './confirmed.ts';
import { withClaims } from './given-claims.ts';
import { answerInWords } from './fact-in-words.ts';
import { NEW_FIELDS } from './fields.ts';
import { valueOf, type CitedPlace } from './given.ts';
import { withSentence } from './new-claim.ts';
import { nameOf } from './known-records.ts';
import { placedWords } from './own-places.ts';
import { marker } from './record-file.ts';
import { relationsSeen } from './relations-seen.ts';
import { sourceItem } from './same-answer.ts';

/** A source that tells an event which the story has, too. */
export interface CitationToAdd {
  /** The id of the event. */
  readonly event: string;
  /** The source, with each place of it that tells the event. */
  readonly places: readonly CitedPlace[];
  /**
   * What of the event it tells too: paragraphs of the account by number, facts by address, each with its places where not
   * all of them tell it: "1 [@bridge-opens, para. 2]".
   */
  readonly confirms: readonly string[];
  /** A sentence for the account, with its places where not all of them tell it. */
  readonly says: string | undefined;
  /** Answers of the source, as `--claim` takes them. */
  readonly claims: readonly string[];
  /** Who takes part besides: "mira-stone: cuts the ribbon". */
  readonly participants: readonly string[];
}

/**
 * Cites a further source in an event: beside what it tells too, and in a sentence of its own. An account of one paragraph is
 * what it tells, unless something else is named.
 *
 * Throws a `Refusal` where nothing tells what of a longer account it tells, or where there is nothing to add.
 */
export function planNewCitation(story: OpenStory, citation: CitationToAdd): Plan {
  const { event: id, places, claims } = citation;
  const event = story.content.events.find((entry) => entry.id === id)!;
  const confirmed = confirmedBy(story, event, citation);
  const place = placeOf(event);
  const before = textOf(story, place);
  const cited = withCited(story, event, before, { citation, confirmed });
  const answered = withClaims(
    storyWith(story, new Map([[place, withParts(story, cited, citation.participants)]])),
    { id, cites: places },
    claims.map((claim) => placed(claim, places)),
  );
  const after = answered.story.texts!.get(place)!;
  const sources = [...new Set(places.map((one) => one.id))];
  if (after.raw === before.raw) throw new Refusal(newCitationWords.nothingNew(sources));
  const changes = [{ place, movedTo: null, before, after }];
  const { questions, notes } = answered;
  const others = otherAnswersTold(story, after, confirmed, { sources, questions });
  return {
    title: newCitationWords.title(sources, id),
    changes,
    notes: [...others, ...notes, ...relationsSeen(story, changes, questions)],
  };
}

/** The file of an event with a source cited beside what it tells too, and in a sentence of its own. */
function withCited(
  story: OpenStory,
  { text }: Entry<EventData>,
  before: FileText,
  { citation, confirmed }: { readonly citation: CitationToAdd; readonly confirmed: readonly Confirmed[] },
): FileText {
  const { places, says } = citation;
  const sentence = says === undefined ? undefined : placedWords(story, says);
  const orAll = (some: readonly CitedPlace[]) => (some.length > 0 ? some : places);
  const isOther = places.some((one) => !sourcesCitedIn(text).includes(one.id));
  // A further source in the account would leave facts without one.
  const own = isOther ? withWrittenSources(before, text) : before;
  const told = confirmed.reduce((file, { one, own: at }) => withSource(file, one, orAll(at)), own);
  return withSentence(told, sentence?.words, orAll(sentence?.places ?? []));
}

const PARTS = NEW_FIELDS.event.find(({ form }) => form === 'parts')!;

/** The file of an event in which more take part. */
function withParts(story: OpenStory, file: FileText, participants: readonly string[]): FileText {
  const parts = valueOf(story, 'event', PARTS, participants) as readonly object[];
  return parts.reduce<FileText>(
    (now, part) => edited(now, appendItem(fieldsOf(now, true), PARTS.name, part, 'added')),
    file,
  );
}

/** Sources that are cited, and the questions that they answer. */
interface AnsweringSources {
  readonly sources: readonly string[];
  readonly questions: readonly string[];
}

/**
 * A line for each answer of others that stands in a paragraph which sources are cited for, where they give another that
 * does not stand there too.
 */
function otherAnswersTold(
  { content }: OpenStory,
  after: FileText,
  confirmed: readonly Confirmed[],
  { sources, questions }: AnsweringSources,
): readonly string[] {
  const claims = eventIn(after)?.claims ?? [];
  const answering = claims.filter(({ question }) => questions.includes(question));
  const isOwn = (claim: ClaimData) => claim.sources.some((id) => sources.includes(id));
  const others = answering.filter((claim) => !isOwn(claim));
  const tellsOwn = (question: string, text: string) =>
    answering.some(
      (claim) => isOwn(claim) && claim.question === question && sharesNumber(answerInWords(content, claim), text),
    );
  return confirmed
    .filter(({ one }) => isParagraph(one))
    .flatMap(({ one: { name, says } }) =>
      others
        .filter(({ question }) => !tellsOwn(question, says))
        .map((claim) => ({ title: nameOf(content, claim.question), answer: answerInWords(content, claim) }))
        .filter(({ answer }) => sharesNumber(answer, says))
        .map(({ title, answer }) => newCitationWords.tellsOther(name, title, answer)),
    );
}

function sharesNumber(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((text) => new Set(numbersInText(text).flatMap(({ values }) => values)));
  return !ofA!.isDisjointFrom(ofB!);
}

/** What a source tells too, and the places of its own. */
interface Confirmed {
  readonly one: Confirmable;
  readonly own: readonly CitedPlace[];
}

/** What is named, and the account where that is one paragraph and nothing else would cite the source. */
function confirmedBy(
  story: OpenStory,
  event: Entry<EventData>,
  { confirms, says, places }: CitationToAdd,
): readonly Confirmed[] {
  const all = confirmablesIn(story.content, event);
  const named = confirms.map((given) => {
    const { words, places: own } = placedWords(story, given);
    return { one: confirmableNamed(all, words), own };
  });
  const cited = sourcesCitedIn(event.text);
  const isCited =
    says !== undefined || places.every(({ id }) => cited.includes(id)) || named.some(({ one }) => isParagraph(one));
  if (isCited) return named;
  const [only, ...others] = all.filter(isParagraph);
  if (only && others.length === 0) return [{ one: only, own: [] }, ...named];
  throw new Refusal(
    newCitationWords.nowhere(others.length + (only ? 1 : 0)),
    ...all.map(({ name, says: text }) => newCitationWords.offer(name, text)),
  );
}

function withSource(file: FileText, { at }: Confirmable, places: readonly CitedPlace[]): FileText {
  if (typeof at === 'string') return mergedField(file, `${at}.sources`, factSources(places), '');
  return withCitation(file, at, places);
}

/** A fact names each source once, with a place where there is one. */
function factSources(places: readonly CitedPlace[]): readonly unknown[] {
  return [...Map.groupBy(places, ({ id }) => id)].map(([id, [first, ...others]]) =>
    sourceItem(others.length === 0 ? first! : { id, locator: null }),
  );
}

/** The file with places cited in the last marker of the paragraph that begins on a line, as far as that has them not. */
function withCitation(file: FileText, line: number, places: readonly CitedPlace[]): FileText {
  const { readable } = file;
  const start = readable.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const [paragraph] = /^(?:[^\n]*\S[^\n]*(?:\n|$))+/.exec(readable.slice(start)) ?? [''];
  const last = findCitations(paragraph).at(-1);
  const end = start + paragraph.trimEnd().length;
  if (!last) return edited(file, { start: end, end, text: ` ${marker(places)}` });
  const known = paragraph.slice(last.start, last.end);
  const more = places.filter((place) => !partsOf(known).includes(partsOf(marker([place]))[0]!));
  if (more.length === 0) return file;
  const at = start + last.end - 1;
  return edited(file, { start: at, end: at, text: `; ${marker(more).slice(1, -1)}` });
}

function partsOf(citations: string): readonly string[] {
  return citations
    .slice(1, -1)
    .split(';')
    .map((part) => part.replace(/\s+/g, ' ').trim());
}

/** An answer with the source that gives it, where it names none. */
function placed(claim: string, places: readonly CitedPlace[]): string {
  if (/\[@[^\]]+\]\s*$/.test(claim)) return claim;
  const [first, ...others] = places;
  return `${claim} ${marker([others.length === 0 ? first! : { id: first!.id, locator: null }])}`;
}

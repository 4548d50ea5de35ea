import { numbersInLocator } from '../../ingest/warnings/cited-paragraphs.ts';
import type { Content, Entry } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import type { QuestionData } from '../../model/records/question.ts';
import { isEdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import { onlyCitation } from '../../model/records/account-source.ts';
import { sourcesCitedIn } from '../../model/text/markdown-text.ts';
import { newCitationWords } from '../../words/new-citations.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import { appendItem } from '../edit-list.ts';
import { eventIn } from '../fact-links.ts';
import { fieldsOf } from '../fields.ts';
import { edited, lineEndOf, type FileText } from '../file-text.ts';
import type { FileChange, Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { placeOf, textOf, type OpenStory } from '../story.ts';
import { withWrittenSources } from '../written-sources.ts';
import { answerIn, MEMBERS, typedMembers } from './answer-text.ts';
import { answerInWords } from './fact-in-words.ts';
import type { CitedPlace } from './given.ts';
import { laterSource } from './later-source.ts';
import { marker } from './record-file.ts';
import { relationsSeen } from './relations-seen.ts';
import { sameAnswerIn, sameAnswerNotes, sourceItem, withMoreSources } from './same-answer.ts';
import { takenNames } from './taken-names.ts';

/** An answer that a source gives. */
export interface ClaimToAdd {
  /** Ids of the question and the event. */
  readonly question: string;
  readonly event: string;
  /** Null where the source speaks of the matter and leaves the answer out. */
  readonly answer: string | null;
  /** None where the account cites one source alone. */
  readonly sources: readonly CitedPlace[];
  /** A sentence for the account. */
  readonly says: string | undefined;
  /** Other fields of the claim, by name: `of`, `note`. */
  readonly more: Readonly<Record<string, unknown>>;
}

/**
 * Adds an answer to its event, in the form that its question asks for; where the event has it already, its sources to that
 * one. Throws a `Refusal` for one that does not fit, or that these sources give there already.
 */
export function planNewClaim(story: OpenStory, claim: ClaimToAdd): Plan {
  const { change, notes, question } = answeredEvent(story, claim);
  return {
    title: newClaimWords.title(question.data.title, claim.event),
    changes: [change],
    notes: [...notes, ...othersFor(story, claim.question), ...relationsSeen(story, [change], [claim.question])],
  };
}

/** An event with an answer that is added to it, and what its editor is told of that. Throws as `planNewClaim` does. */
export function answeredEvent(story: OpenStory, claim: ClaimToAdd) {
  const question = story.content.questions.find(({ id }) => id === claim.question)!;
  const event = story.content.events.find(({ id }) => id === claim.event)!;
  const sources = claim.sources.length > 0 ? claim.sources : [sourceOfAccount(event)];
  refuseUncited(event, sources, claim.says);
  const place = placeOf(event);
  const before = textOf(story, place);
  // A second source in the account would leave facts without one.
  const own = claim.says === undefined ? before : withWrittenSources(before, event.text);
  const more = withoutDayOf(event, claim.more);
  const item = { ...itemFor(story, question, { ...claim, more }), sources: sources.map(sourceItem) };
  const { note } = claim.more;
  const added = edited(own, appendItem(fieldsOf(own, true), 'claims', item, 'added'));
  const same = sameAnswerIn(added);
  const after = same ? withMoreSources(own, same, { sources, note }) : added;
  const change: FileChange = { place, movedTo: null, before, after: withSentence(after, claim.says, sources) };
  const taken = takenNames(story.content, membersTyped(question, claim), MEMBERS);
  const told = same
    ? sameAnswerNotes(same, { question: question.data.title, sources, note })
    : [...otherAnswers(story.content, { claim, sources, after }), ...dayNotes(story.content, question, claim, sources)];
  return { change, question, notes: [...taken, ...told] };
}

/** What the sources of a new answer answer besides, on the same matter. */
function otherAnswers(
  content: Content,
  {
    claim,
    sources,
    after,
  }: { readonly claim: ClaimToAdd; readonly sources: readonly CitedPlace[]; readonly after: FileText },
): readonly string[] {
  const added = eventIn(after)?.claims.at(-1);
  const of = claim.more['of'] ?? null;
  return content.events.flatMap(({ id, data }) =>
    data.claims
      .filter((other) => other.question === claim.question && other.of === of && !other.withdrawn)
      .filter((other) => id === claim.event || JSON.stringify(other.answer) !== JSON.stringify(added?.answer))
      .flatMap((other) =>
        sources.filter((source) => other.sources.includes(source.id)).map((source) => ({ source, other })),
      )
      .map(({ source, other }) => {
        const isSame = JSON.stringify(other.answer) === JSON.stringify(added?.answer);
        return newClaimWords[isSame ? 'givesItToo' : 'givesAnother'](source.id, answerInWords(content, other), id);
      }),
  );
}

/** An answer that holds for the day of its event need not name it. */
function withoutDayOf({ data }: Entry<EventData>, { asOf, ...others }: ClaimToAdd['more']): ClaimToAdd['more'] {
  return asOf === undefined || asOf === data.date ? others : { ...others, asOf };
}

/** For which day an answer holds, where its source is later than its event. */
function dayNotes(
  content: Content,
  { data: { title } }: Entry<QuestionData>,
  { event, more }: ClaimToAdd,
  sources: readonly CitedPlace[],
): readonly string[] {
  const later = laterSource(
    content,
    event,
    sources.map(({ id }) => id),
  );
  if (!later) return [];
  const { asOf } = more;
  if (typeof asOf !== 'string') return [newClaimWords.datedAsEvent(title, later)];
  const day = parseEdtf(asOf);
  return isEdtfDate(day) ? [newClaimWords.dated(title, day)] : [];
}

function membersTyped({ data }: Entry<QuestionData>, { answer }: ClaimToAdd): readonly string[] {
  return data.type === 'set' && answer !== null ? typedMembers(answer) : [];
}

function itemFor({ content }: OpenStory, question: Entry<QuestionData>, { answer, more }: ClaimToAdd): object {
  const given = answer === null ? null : answerIn(content, question.data, answer);
  const qualifier = given?.qualifier ? { qualifier: given.qualifier } : {};
  return { question: question.id, answer: given?.answer ?? null, ...qualifier, ...more };
}

/** An account of several paragraphs does not tell which of them has the answer. */
function sourceOfAccount({ text }: Entry<EventData>): CitedPlace {
  const only = onlyCitation(text);
  if (only === null) throw new Refusal(newClaimWords.noSource(sourcesCitedIn(text)));
  const isOnePlace = numbersInLocator(only.locator ?? '').length <= 1;
  return { id: only.source, locator: isOnePlace ? only.locator : null };
}

function refuseUncited(
  { id: event, text }: Entry<EventData>,
  sources: readonly CitedPlace[],
  says: string | undefined,
): void {
  const cited = sourcesCitedIn(text);
  const uncited = sources.find(({ id }) => !cited.includes(id));
  if (uncited && says === undefined)
    throw new Refusal(newClaimWords.notCited(uncited.id, newCitationWords.command(event, uncited.id)));
}

/** The file with a sentence below its account that cites the sources. */
export function withSentence(file: FileText, says: string | undefined, sources: readonly CitedPlace[]): FileText {
  if (says === undefined) return file;
  if (says.trim() === '') throw new Refusal(newCitationWords.noSentence);
  const lineEnd = lineEndOf(file);
  const gap = file.readable.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
  const end = file.raw.length;
  return edited(file, { start: end, end, text: `${gap}${says.trim()} ${marker(sources)}${lineEnd}` });
}

/** The answers that the question has already. */
export function othersFor({ content }: OpenStory, question: string): readonly string[] {
  const lines = content.events.flatMap(({ id, data }) =>
    data.claims
      .filter((claim) => claim.question === question)
      .map((claim) => newClaimWords.other(id, answerInWords(content, claim), claim.of, claim.sources)),
  );
  return lines.length === 0 ? [newClaimWords.first] : [newClaimWords.others, ...lines];
}

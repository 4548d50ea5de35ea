import { oncePerObject } from '../once.ts';
import type { QuestionTypes } from '../graph/fact-kinds.ts';
import { idsInUnfit } from '../graph/id-fields.ts';
import type { MarkdownText } from '../text/markdown-text.ts';
import type { Collection, Content, Entry, Unread } from '../records/content.ts';
import type { ClaimData } from '../records/claim.ts';
import type { EventData } from '../records/event.ts';
import { idsInActor, idsInEntity, idsInEvent, idsInQuestion, idsInSource, idsInStory } from '../graph/id-uses.ts';
import { listedIds, type IdTarget, type IdUse } from '../graph/id-use.ts';
import type { SourceData } from '../records/source.ts';
import type { RemovedData } from '../records/removed.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problemAt, type Finding } from './problem-at.ts';
import { knownIds } from './records.ts';

/** An id that one record writes to speak of another, in a field or in its body. */
export interface IdReference extends IdUse {
  readonly entry: Pick<Entry<unknown>, 'file' | 'lines'>;
  /** The line of the body that it stands on; null for one in a field. */
  readonly bodyLine: number | null;
}

/** The collections that what is wanted may be in. */
export const HOMES: Readonly<Record<IdTarget, readonly Collection[]>> = {
  source: ['sources'],
  event: ['events'],
  question: ['questions'],
  subject: ['actors', 'entities'],
  actor: ['actors', 'entities'],
  place: ['actors', 'entities'],
};

/** Every id that one record writes to speak of another. */
export const linksOf = oncePerObject((content: Content): readonly IdReference[] => [...linksIn(content)]);

function* linksIn(content: Content): Generator<IdReference> {
  const types = new Map(content.questions.map(({ id, data }) => [id, data.type]));
  if (content.story) yield* inFields(content.story, idsInStory(content.story.data));
  for (const entry of content.sources) yield* linksInSource(entry);
  for (const entry of content.events) yield* linksInEntry(entry, idsInEvent(withoutMistakenSets(entry.data, types)));
  for (const entry of content.actors) yield* linksInEntry(entry, idsInActor(entry.data));
  for (const entry of content.entities) yield* linksInEntry(entry, idsInEntity(entry.data));
  for (const entry of content.questions) yield* linksInEntry(entry, idsInQuestion(entry.data));
  for (const entry of content.removed) yield* inFields(entry, idsInNotice(entry));
  for (const unread of content.unread) yield* linksInUnfit(unread, types);
}

const linksInSource = oncePerObject((entry: Entry<SourceData>) => [...linksInEntry(entry, idsInSource(entry.data))]);

/** A record that does not fit its schema may speak of others all the same; a draft and a notice are spoken of elsewhere. */
function* linksInUnfit({ collection, file, unfit }: Unread, types: QuestionTypes): Generator<IdReference> {
  if (!unfit || isDraftOrNotice(unfit.value)) return;
  const entry = { file, lines: unfit.lines };
  const uses = idsInUnfit(collection, unfit.value);
  const question = new Map(uses.map(({ field, id }) => [field, id]));
  const isMistaken = ({ field }: IdUse) => {
    const [, claim] = /^(claims\.\d+)\.answer\./.exec(field) ?? [];
    return claim !== undefined && (types.get(question.get(`${claim}.question`) ?? '') ?? 'set') !== 'set';
  };
  yield* inFields(
    entry,
    uses.filter((use) => !isMistaken(use)),
  );
  if (unfit.text) yield* linksInText(entry, unfit.text);
}

function isDraftOrNotice(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('draft' in value || 'removed' in value);
}

/** What replaced a record is of its own kind. */
function idsInNotice({ collection, data }: Entry<RemovedData>): readonly IdUse[] {
  return listedIds('removed.replacedBy', data.removed.replacedBy, TARGETS[collection]);
}

const TARGETS = {
  sources: 'source',
  events: 'event',
  actors: 'subject',
  entities: 'subject',
  questions: 'question',
} as const satisfies Record<Collection, IdTarget>;

/** A link that leads to no record. */
export interface DanglingLink extends IdReference {
  readonly meant: string | undefined;
}

/** Links that lead to no record, each with the id that was most likely meant. */
export const danglingLinks = oncePerObject((content: Content): readonly DanglingLink[] => {
  const known = new Map(Object.entries(HOMES).map(([wants, homes]) => [wants, knownIds(content, homes)]));
  return linksOf(content)
    .filter(({ wants, id }) => !known.get(wants)!.has(id))
    .map((link) => ({ ...link, meant: nearest(link.id, known.get(link.wants)!) }));
});

/** A problem of a link, at the line where it is written. */
export function problemOfLink({ entry, field, bodyLine }: IdReference, finding: Finding): Problem {
  return bodyLine === null ? problemAt(entry, field, finding) : { file: entry.file, line: bodyLine, field, ...finding };
}

function* linksInEntry(entry: Entry<unknown>, uses: readonly IdUse[]): Generator<IdReference> {
  yield* inFields(entry, uses);
  yield* linksInBody(entry);
}

const linksInBody = oncePerObject((entry: Entry<unknown>) => [...linksInText(entry, entry.text)]);

function* linksInText(entry: IdReference['entry'], { paragraphs }: MarkdownText): Generator<IdReference> {
  for (const { citations, references } of paragraphs) {
    // A marker that names nothing is a mistake of its own.
    for (const { source, line } of citations)
      if (source) yield { entry, bodyLine: line, field: 'body', id: source, wants: 'source' };
    for (const { id, line } of references) if (id) yield { entry, bodyLine: line, field: 'body', id, wants: 'subject' };
  }
}

function* inFields(entry: IdReference['entry'], uses: readonly IdUse[]): Generator<IdReference> {
  for (const use of uses) yield { ...use, entry, bodyLine: null };
}

/** A list that answers a question of another type is no list of ids; that it does not fit is told once. */
function withoutMistakenSets(event: EventData, types: QuestionTypes): EventData {
  const isMistaken = ({ question, answer }: ClaimData) =>
    Array.isArray(answer) && (types.get(question) ?? 'set') !== 'set';
  if (!event.claims.some(isMistaken)) return event;
  return { ...event, claims: event.claims.map((claim) => (isMistaken(claim) ? { ...claim, answer: null } : claim)) };
}

import type { ClaimData } from '../../model/records/claim.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import { appendEntry } from '../edit-list.ts';
import { eventIn } from '../fact-links.ts';
import { fieldsOf } from '../fields.ts';
import { edited, type FileText } from '../file-text.ts';
import { mergedField } from '../merge-fields.ts';
import { Refusal } from '../refusal.ts';
import { inlineYaml } from '../yaml-text.ts';
import type { CitedPlace } from './given.ts';

/** An answer that the event has already, and where. */
export interface SameAnswer {
  readonly index: number;
  readonly claim: ClaimData;
}

/** What a claim says, as far as two claims of one answer have it alike. */
const TELLING = ['question', 'answer', 'of', 'qualifier', 'partial', 'attributedTo', 'asOf'] as const;

/**
 * The answer of an event that its last one says again, which was only added; undefined where there is none. What a source
 * took back is none.
 *
 * @param added the file of the event with the new answer
 */
export function sameAnswerIn(added: FileText): SameAnswer | undefined {
  const claims = eventIn(added)?.claims ?? [];
  const last = claims.at(-1);
  const index = claims.findIndex(
    (claim) => claim !== last && !claim.withdrawn && last && saysOf(claim) === saysOf(last),
  );
  return index < 0 ? undefined : { index, claim: claims[index]! };
}

function saysOf(claim: ClaimData): string {
  return JSON.stringify(TELLING.map((name) => inAnyOrder(claim[name])));
}

/** The members of a set are the same in any order. */
function inAnyOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

/**
 * The file of an event in which sources give an answer that stands there too, with the note of these where it has none.
 * Throws a `Refusal` where all of them give it already.
 */
export function withMoreSources(
  file: FileText,
  { index, claim }: SameAnswer,
  { sources, note }: { readonly sources: readonly CitedPlace[]; readonly note: unknown },
): FileText {
  const more = sources.filter(({ id }) => !claim.sources.includes(id));
  if (more.length === 0) throw new Refusal(newClaimWords.alreadyGiven(idsOf(sources)));
  const items = more.map(sourceItem);
  const added = mergedField(file, `claims.${index}.sources`, items, '');
  if (note === undefined || claim.note !== null) return added;
  const entry = inlineYaml({ note }).slice('{ '.length, -' }'.length);
  return edited(added, appendEntry(fieldsOf(added, true), `claims.${index}`, entry));
}

/** The title of a question, and the sources that answer it. */
interface AnswerGiven {
  readonly question: string;
  readonly sources: readonly CitedPlace[];
  readonly note: unknown;
}

/** What an editor is told of it. */
export function sameAnswerNotes({ claim }: SameAnswer, { question, sources, note }: AnswerGiven): readonly string[] {
  const more = idsOf(sources.filter(({ id }) => !claim.sources.includes(id)));
  const kept = note !== undefined && claim.note !== null && claim.note !== note;
  return [newClaimWords.sameAnswer(more, question), ...(kept ? [newClaimWords.noteStays(claim.note)] : [])];
}

/** A source as a fact lists it. */
export function sourceItem({ id, locator }: CitedPlace): unknown {
  return locator === null ? id : { id, locator };
}

function idsOf(sources: readonly CitedPlace[]): readonly string[] {
  return [...new Set(sources.map(({ id }) => id))];
}

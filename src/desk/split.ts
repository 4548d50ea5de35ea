import { factAddressesOf } from '../model/graph/fact-addresses.ts';
import { publishedFactsOf } from '../model/records/published-facts.ts';
import { deskWords } from '../words/desk.ts';
import { dropsOf } from './drop-record.ts';
import type { FileText } from './file-text.ts';
import { isPublished } from './former-ids.ts';
import { noticeIn } from './notice.ts';
import { linesOf } from './obstacles.ts';
import type { FileChange, Plan } from './plan.ts';
import { redirectedReferences } from './redirect.ts';
import { Refusal } from './refusal.ts';
import { entryOf, homesOf, placeOf, textOf, titleOf, type OpenStory, type RecordPlace } from './story.ts';

/** Why and when a record is divided, and what of the others speaks of which. */
interface Split {
  readonly date: string;
  /** A sentence for readers. */
  readonly reason: string;
  /** The one of which everything speaks from now on that still speaks of the record; null where nothing may. */
  readonly rest: RecordPlace | null;
}

/**
 * Divides a record that turned out to be several, which are there already: a notice takes its place that leads to each,
 * and to where each of its facts went.
 *
 * Throws a `Refusal` that names each fact that was published and is in none of them, and each place that speaks of the
 * record where it is not said of which it is to speak.
 */
export function planSplit(story: OpenStory, record: RecordPlace, into: readonly RecordPlace[], how: Split): Plan {
  refuseOthers(record, into, how.rest);
  refuseLostFacts(story, record, into);
  const texts =
    how.rest === null ? refuseReferences(story, record, into) : redirectedReferences(story, record, how.rest.id);
  const others = [...texts].filter(([place]) => place !== placeOf(record));
  const names = into.map(({ collection, id }) => `${collection}/${id}`);
  return {
    title: deskWords.split.title(`${record.collection}/${record.id}`, names),
    changes: [
      noticeOf(story, record, into, how),
      ...others.map(([place, after]) => ({ place, movedTo: null, before: textOf(story, place), after })),
    ],
    notes: [
      isPublished(story.content, record)
        ? deskWords.split.notice(record.id, record.collection === 'events')
        : deskWords.remove.unpublished([record.id]),
    ],
  };
}

function refuseOthers(record: RecordPlace, into: readonly RecordPlace[], rest: RecordPlace | null): void {
  const places = into.map(placeOf);
  if (new Set(places).size < 2 || places.includes(placeOf(record))) throw new Refusal(deskWords.split.two);
  const other = into.find(({ collection }) => !homesOf(record.collection).includes(collection));
  if (other) throw new Refusal(deskWords.merge.otherKind(placeOf(record), placeOf(other)));
  if (rest !== null && !places.includes(placeOf(rest))) throw new Refusal(deskWords.split.rest(rest.id));
}

/** A fact that was published keeps an address, in one of the records or in a correction there that took it out. */
function refuseLostFacts({ content }: OpenStory, record: RecordPlace, into: readonly RecordPlace[]): void {
  if (record.collection !== 'events') return;
  const ids = new Set(into.map(({ id }) => id));
  const kept = [...factAddressesOf(content)].flatMap(([{ id }, { answering }]) => (ids.has(id) ? [answering] : []));
  const entry = content.events.find(({ id }) => id === record.id)!;
  const lost = publishedFactsOf(content, entry).filter((anchor) => !kept.some((answering) => answering.has(anchor)));
  if (lost.length > 0)
    throw new Refusal(deskWords.split.lost([...ids]), ...lost.map((anchor) => `  ${anchor}`), deskWords.split.keep);
}

/** Nothing may speak of the record any more, since only its editor knows which of the others is meant. */
function refuseReferences(
  story: OpenStory,
  record: RecordPlace,
  into: readonly RecordPlace[],
): ReadonlyMap<string, FileText> {
  const drops = dropsOf(story, record);
  if (drops.length > 0)
    throw new Refusal(deskWords.remove.split, ...linesOf(drops), deskWords.split.orRest(into[0]!.id));
  return new Map<string, FileText>();
}

function noticeOf(
  story: OpenStory,
  record: RecordPlace,
  into: readonly RecordPlace[],
  { date, reason }: Split,
): FileChange {
  const entry = entryOf(story, record);
  const before = textOf(story, placeOf(record));
  const notice = {
    date,
    reason,
    replacedBy: into.map(({ id }) => id),
    title: titleOf(entry),
    formerIds: entry.data.formerIds,
  };
  return {
    place: placeOf(record),
    movedTo: null,
    before,
    after: isPublished(story.content, record) ? noticeIn(before, notice) : null,
  };
}

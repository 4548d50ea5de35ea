import { deskWords } from '../words/desk.ts';
import { droppedReferences, dropsOf } from './drop-record.ts';
import { newProblems } from './edited-content.ts';
import { storyWith, storyWithout } from './edited-story.ts';
import type { FileText } from './file-text.ts';
import { isPublished } from './former-ids.ts';
import { movedPlaces, type TwoTexts } from './moved-places.ts';
import { noticeIn } from './notice.ts';
import { commandFor, linesOf, obstacleLines, recordsToGo } from './obstacles.ts';
import type { FileChange, Plan } from './plan.ts';
import { redirectedReferences } from './redirect.ts';
import { Refusal } from './refusal.ts';
import { tellRemovedFacts } from './tell-removed-facts.ts';
import { entryOf, placeOf, textOf, titleOf, type OpenStory, type RecordPlace } from './story.ts';

/** Why and when records are removed, and what becomes of what speaks of them. */
export interface Removal {
  readonly date: string;
  /** A sentence for readers. */
  readonly reason: string;
  /** Ids of records of its kind; of one record only. */
  readonly replacedBy: readonly string[];
  /** Whether facts go that rest on them alone or are about them alone. */
  readonly withFacts: boolean;
  /** Of a source and the one that replaced it; null where places are cited as they are. */
  readonly texts: TwoTexts | null;
  /** The options as they were typed, for a command that works where this does not. */
  readonly typed: readonly string[];
}

/**
 * Removes records: a notice takes the place of each, or nothing where its address was never published. What speaks of
 * them speaks of what replaced them, or of them no more.
 *
 * Throws a `Refusal` that names each place which cannot do without them, and the commands that work.
 */
export function planRemoval(story: OpenStory, records: readonly RecordPlace[], removal: Removal): Plan {
  refuseWhatIsNeeded(story, records, removal);
  const { texts, notes } = otherFiles(story, records, removal);
  const others = [...texts].map(([place, after]): FileChange => ({
    place,
    movedTo: null,
    before: textOf(story, place),
    after,
  }));
  const places = records.map(({ collection, id }) => `${collection}/${id}`);
  return {
    title: deskWords.remove.title(places, removal.replacedBy),
    changes: [...records.map((record) => goneFile(story, record, removal)), ...others],
    notes: [...noticeNotes(story, records), ...notes],
    instead: () => takeAlong(story, records, removal),
  };
}

function refuseWhatIsNeeded(story: OpenStory, records: readonly RecordPlace[], removal: Removal): void {
  const { replacedBy, withFacts, typed } = removal;
  if (replacedBy.length > 0 && records.length > 1) throw new Refusal(deskWords.remove.replacedOne);
  const lines = replacedBy.length > 0 ? [] : obstacleLines(story, { records, withFacts }, typed);
  if (lines.length > 0) throw new Refusal(...lines, ...takeAlong(story, records, removal));
}

/** The files of other records that speak of these, one record after the other. */
function otherFiles(story: OpenStory, records: readonly RecordPlace[], removal: Removal) {
  const titles = new Map(records.map((record) => [record, titleOf(entryOf(story, record))]));
  const notes: string[] = [];
  const left = records.reduce(
    (now, record) => {
      const without = withoutOne(now, record, removal, titles.get(record)!);
      notes.push(...without.notes);
      return storyWith(now, without.texts);
    },
    storyWithout(story, records),
  );
  return { texts: left.texts ?? new Map<string, FileText>(), notes };
}

function goneFile(story: OpenStory, record: RecordPlace, removal: Removal): FileChange {
  const entry = entryOf(story, record);
  const before = textOf(story, placeOf(record));
  const notice = { ...removal, title: titleOf(entry), formerIds: entry.data.formerIds };
  const after = isPublished(story.content, record) ? noticeIn(before, notice) : null;
  return { place: placeOf(record), movedTo: null, before, after };
}

function noticeNotes({ content }: OpenStory, records: readonly RecordPlace[]): readonly string[] {
  const published = records.filter((record) => isPublished(content, record)).map(({ id }) => id);
  const others = records.map(({ id }) => id).filter((id) => !published.includes(id));
  const { notice, unpublished } = deskWords.remove;
  return [...(published.length > 0 ? [notice(published)] : []), ...(others.length > 0 ? [unpublished(others)] : [])];
}

/** Every file that speaks of a record, speaking of what replaced it, or of it no more. */
function withoutOne(story: OpenStory, record: RecordPlace, removal: Removal, title: string) {
  const { replacedBy } = removal;
  const drops = dropsOf(story, record);
  const [by, ...others] = replacedBy;
  if (others.length > 0 && drops.length > 0) throw new Refusal(deskWords.remove.split, ...linesOf(drops));
  if (by === undefined) return { texts: withoutReferences(story, drops, title, removal), notes: [] };
  const moved = removal.texts && record.collection === 'sources' ? movedPlaces(story, record, by, removal.texts) : null;
  return { texts: redirectedReferences(story, record, by, moved?.texts), notes: moved?.notes ?? [] };
}

function withoutReferences(story: OpenStory, drops: ReturnType<typeof dropsOf>, title: string, removal: Removal) {
  const correction = { date: removal.date, text: deskWords.remove.correction(title, removal.reason) };
  const texts = droppedReferences(story, drops, { title, withFacts: removal.withFacts });
  return new Map([...texts].map(([place, file]) => [place, tellRemovedFacts(story, place, file, correction)] as const));
}

/** The command that removes, too, the records that cannot do without these; nothing where there is none. */
function takeAlong(story: OpenStory, records: readonly RecordPlace[], removal: Removal): readonly string[] {
  if (removal.replacedBy.length > 0) return [];
  const problemsWithout = (some: readonly RecordPlace[]) => newProblems(story, planRemoval(story, some, removal));
  const all = recordsToGo(story, { records, withFacts: removal.withFacts }, problemsWithout);
  if (!all || all.length === records.length) return [];
  return [deskWords.remove.takeRecords(commandFor(story, all, removal.typed))];
}

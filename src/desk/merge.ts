import { foldName } from '../model/names/fold.ts';
import { ownValue } from '../model/own-value.ts';
import { deskWords } from '../words/desk.ts';
import type { FileText } from './file-text.ts';
import { isPublished, withFormerId } from './former-ids.ts';
import { mergedRecord } from './merge-records.ts';
import { movedPlaces, type TwoTexts } from './moved-places.ts';
import { noticeIn } from './notice.ts';
import type { FileChange, Plan } from './plan.ts';
import { redirectedReferences } from './redirect.ts';
import { refuseUnlike } from './refuse-unlike.ts';
import { entryOf, placeOf, textOf, titleOf, type OpenStory, type RecordPlace } from './story.ts';
import { withWrittenSources } from './written-sources.ts';

/** What readers are told in place of a record that became part of another. */
interface MergeNotice {
  readonly date: string;
  readonly reason: string;
}

/** How two records become one. */
interface MergeChoice {
  /** Null where nothing but its address is to be left of the first. */
  readonly notice: MergeNotice | null;
  /** Of two sources; null where places are cited as they are, since both count alike. */
  readonly texts: TwoTexts | null;
}

/**
 * Makes two records one: what speaks of the first speaks of the second, which gets what only the first had. The address of
 * the first leads to the second, and a paragraph that is cited of a source is cited by the number that it has in the other.
 *
 * Throws a `Refusal` for records that cannot be one, and where a paragraph is cited that the other source has not.
 */
export function planMerge(story: OpenStory, from: RecordPlace, into: RecordPlace, choice: MergeChoice): Plan {
  refuseUnlike(story, from, into);
  const { notice: told } = choice;
  const isOfSources = from.collection === 'sources' && choice.texts !== null;
  const moved = isOfSources ? movedPlaces(story, from, into.id, choice.texts) : { texts: new Map(), notes: [] };
  const texts = redirectedReferences(story, from, into.id, moved.texts);
  const textNow = (record: RecordPlace) => texts.get(placeOf(record)) ?? textOf(story, placeOf(record));
  const { file, notes } = mergedRecord({
    from: withSourcesOfFacts(story, from, textNow(from)),
    into: withSourcesOfFacts(story, into, textNow(into)),
    id: into.id,
    name: nameToAdd(story, from, into),
  });
  const after = told === null ? withOldAddresses(story, file, from) : file;
  const others = [...texts].filter(([place]) => place !== placeOf(into) && place !== placeOf(from));
  return {
    title: deskWords.merge.title(`${from.collection}/${from.id}`, `${into.collection}/${into.id}`),
    changes: [
      change(story, placeOf(into), after),
      change(story, placeOf(from), told === null ? null : noticeOf(story, from, into, told)),
      ...others.map(([place, text]) => change(story, place, text)),
    ],
    notes: [...notes, ...moved.notes],
  };
}

/** Of an event, with the sources that its facts leave out: the account of both together cites more. */
function withSourcesOfFacts({ content }: OpenStory, { collection, id }: RecordPlace, file: FileText): FileText {
  const event = collection === 'events' ? content.events.find((entry) => entry.id === id) : undefined;
  return event ? withWrittenSources(file, event.text) : file;
}

function change(story: OpenStory, place: string, after: FileText | null): FileChange {
  return { place, movedTo: null, before: textOf(story, place), after };
}

/** The file of what is left, with every id that led to the other record and was published. */
function withOldAddresses(story: OpenStory, file: FileText, from: RecordPlace): FileText {
  const { formerIds } = entryOf(story, from).data;
  const own = isPublished(story.content, from) ? [from.id] : [];
  return [...formerIds, ...own].reduce(withFormerId, file);
}

function noticeOf(story: OpenStory, from: RecordPlace, into: RecordPlace, told: MergeNotice): FileText {
  const entry = entryOf(story, from);
  const notice = { ...told, replacedBy: [into.id], title: titleOf(entry), formerIds: entry.data.formerIds };
  return noticeIn(textOf(story, placeOf(from)), notice);
}

/** The name of the first of two actors or entities, where the second has it neither as its own nor from a source; null for other records. */
function nameToAdd(story: OpenStory, from: RecordPlace, into: RecordPlace) {
  const [first, second] = [entryOf(story, from).data, entryOf(story, into).data];
  if (!('name' in first) || !('name' in second)) return null;
  const spelled = story.content.sources.flatMap(({ data }) =>
    [from.id, into.id].flatMap((id) => ownValue(data.spellings, id) ?? []),
  );
  const known = [second.name, ...second.names.map(({ text }) => text), ...spelled].map(foldName);
  return known.includes(foldName(first.name))
    ? null
    : { text: first.name, language: story.content.story?.data.language ?? 'en' };
}

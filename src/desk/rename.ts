import { entriesOf } from '../model/records/content.ts';
import { deskWords } from '../words/desk.ts';
import { followFacts } from './fact-links.ts';
import { edited, type FileText } from './file-text.ts';
import { isPublished, withFormerId, withoutFormerId } from './former-ids.ts';
import type { FileChange, Plan } from './plan.ts';
import { referencesTo, renameReferences } from './references.ts';
import { Refusal } from './refusal.ts';
import { refuseNoId } from './refuse-no-id.ts';
import { homesOf, placeOf, textOf, type OpenStory, type RecordPlace } from './story.ts';

/**
 * Gives a record another id: its file another name, and every file that speaks of it the new id. An address that was
 * published goes on leading to it.
 *
 * Throws a `Refusal` for an id that is none, or that another record has or had.
 */
export function planRename(story: OpenStory, record: RecordPlace, to: string): Plan {
  const renamed = { ...record, id: to };
  refuseTaken(story, record, renamed);
  const changed = changedReferences(story, record, to);
  const place = placeOf(record);
  const own = changed.get(place) ?? textOf(story, place);
  const after = withOldAddress(story, record, renamed, own);
  const others = [...changed].filter(([file]) => file !== place);
  return {
    title: deskWords.rename.title(`${record.collection}/${record.id}`, to),
    changes: [
      { place, movedTo: placeOf(renamed), before: textOf(story, place), after },
      ...others.map(([file, text]): FileChange => ({
        place: file,
        movedTo: null,
        before: textOf(story, file),
        after: text,
      })),
    ],
    notes: [deskWords.rename.commit(record.id, to)],
    ...(record.collection === 'sources' ? { keptAs: { from: record.id, to } } : {}),
    sameAs: (text) => text.replace(new RegExp(`(?<![a-z0-9-])${RegExp.escape(record.id)}(?![a-z0-9-])`, 'g'), to),
  };
}

/** Every file that speaks of a record, with another id in its place. */
export function changedReferences(story: OpenStory, record: RecordPlace, to: string): ReadonlyMap<string, FileText> {
  const events = new Map(story.content.events.map((entry) => [placeOf(entry), entry.data]));
  const files = [...referencesTo(story, record)].map(([place, uses]) => {
    const file = textOf(story, place);
    const text = edited(file, ...renameReferences(file, uses, to));
    const event = events.get(place);
    return [place, event ? followFacts(event, text) : text] as const;
  });
  return new Map(files);
}

/** The file with the id that it had listed among its former ones, where that was published; a former id that it has again is none. */
function withOldAddress({ content }: OpenStory, old: RecordPlace, now: RecordPlace, file: FileText): FileText {
  const again = withoutFormerId(file, now.id);
  return isPublished(content, old) ? withFormerId(again, old.id) : again;
}

function refuseTaken({ content }: OpenStory, record: RecordPlace, { id }: RecordPlace): void {
  refuseNoId(id);
  if (id === record.id) throw new Refusal(deskWords.rename.same(id));
  const homes = homesOf(record.collection);
  const inHome = (entry: RecordPlace) => homes.includes(entry.collection);
  const holder = [...entriesOf(content), ...content.removed, ...content.drafts].find(
    (entry) => inHome(entry) && entry.id === id,
  );
  if (holder) throw new Refusal(deskWords.rename.taken(id, holder.file));
  const former = [...entriesOf(content), ...content.removed].find(
    (entry) => inHome(entry) && entry.id !== record.id && entry.data.formerIds.includes(id),
  );
  if (former) throw new Refusal(deskWords.rename.wasTaken(id, former.file));
}

import { nearest } from '../model/diagnostics/nearest.ts';
import { COLLECTIONS, entriesOf, type Collection, type Content } from '../model/records/content.ts';
import { deskWords } from '../words/desk.ts';
import { recordsCalled, recordsLike } from './new/known-records.ts';
import { Refusal } from './refusal.ts';
import type { OpenStory, RecordPlace } from './story.ts';

/**
 * The record that an editor names: by its id, with its folder where two have one id, by its file, or by part of its name in
 * any spelling.
 *
 * Throws a `Refusal` where none or several are meant, or what is meant was removed.
 */
export function recordNamed({ content }: OpenStory, name: string): RecordPlace {
  const { collection, id } = partsOf(name);
  const isMeant = (record: RecordPlace) => record.id === id && (collection ?? record.collection) === record.collection;
  const [found, ...others] = entriesOf(content).filter(isMeant);
  if (found && others.length === 0) return { collection: found.collection, id };
  if (found)
    throw new Refusal(
      deskWords.several(
        id,
        [found, ...others].map((record) => `${record.collection}/${id}`),
      ),
    );
  const draft = content.drafts.find(isMeant);
  if (draft) return { collection: draft.collection, id };
  const notice = content.removed.find(isMeant);
  if (notice) throw new Refusal(deskWords.isRemoved(notice.file));
  return recordCalled(content, name);
}

/** The only record in whose name the words are that an editor typed. */
function recordCalled(content: Content, name: string): RecordPlace {
  const { collection, id } = partsOf(name);
  const now = nowCalled(content, id);
  const wanted = collection === undefined ? {} : { among: [collection] };
  const called = now === undefined ? recordsCalled(content, id, wanted) : [];
  if (called.length === 1) return placeWithId(content, called[0]!.id);
  const like = called.length > 0 ? called.slice(0, MOST).map((record) => record.id) : idsLike(content, id, wanted);
  throw new Refusal(deskWords.unknownRecord(name, now, like));
}

function placeWithId(content: Content, id: string): RecordPlace {
  const { collection } = [...entriesOf(content), ...content.drafts].find((record) => record.id === id)!;
  return { collection, id };
}

/** `events/an-id`, also from the path of its file, as a shell completes it. */
function partsOf(name: string): { readonly collection: Collection | undefined; readonly id: string } {
  const parts = name.replaceAll('\\', '/').replace(/\.md$/, '').split('/').filter(Boolean);
  const collection = COLLECTIONS.find((one) => one === parts.at(-2));
  return { collection, id: parts.at(-1) ?? '' };
}

function nowCalled(content: Content, id: string): string | undefined {
  return entriesOf(content).find(({ data }) => data.formerIds.includes(id))?.id;
}

/** The ids of the records that are likeliest meant: by part of a name in any spelling, as for a new record; else by a slip. */
function idsLike(content: Content, words: string, wanted: Parameters<typeof recordsLike>[2]): readonly string[] {
  const like = words.trim() === '' ? [] : recordsLike(content, words, wanted);
  if (like.length > 0) return like.slice(0, MOST).map((record) => record.id);
  const ids = entriesOf(content).map((entry) => entry.id);
  return [nearest(words, ids) ?? []].flat();
}

const MOST = 5;

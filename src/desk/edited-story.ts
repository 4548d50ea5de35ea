import type { Content, Entry } from '../model/records/content.ts';
import { COLLECTIONS } from '../model/records/content.ts';
import { editedContent } from './edited-content.ts';
import type { FileText } from './file-text.ts';
import { placeOf, type OpenStory, type RecordPlace } from './story.ts';

/** The story with other texts in some of its files, before they are written. */
export function storyWith(story: OpenStory, texts: ReadonlyMap<string, FileText>): OpenStory {
  const changes = [...texts].map(([place, after]) => ({ place, movedTo: null, before: null, after }));
  const { content } = editedContent(story, changes);
  return { ...story, content, texts: new Map([...(story.texts ?? []), ...texts]) };
}

/** The story without some of its records, which others still speak of. */
export function storyWithout(story: OpenStory, records: readonly RecordPlace[]): OpenStory {
  const gone = new Set(records.map(placeOf));
  const isLeft = (entry: Entry<unknown>) => !gone.has(placeOf(entry));
  const left = COLLECTIONS.map((collection) => [
    collection,
    (story.content[collection] as readonly Entry<unknown>[]).filter(isLeft),
  ]);
  return { ...story, content: { ...story.content, ...(Object.fromEntries(left) as Partial<Content>) } };
}

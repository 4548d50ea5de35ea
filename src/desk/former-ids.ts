import { isSeq } from 'yaml';
import type { Content } from '../model/records/content.ts';
import { appendItem, removeItem, removeOnlyItem } from './edit-list.ts';
import { fieldsOf, nodeAt } from './fields.ts';
import { edited, type FileText } from './file-text.ts';
import { homesOf, type RecordPlace } from './story.ts';

/** True where an address of a record was published, in its folder or in the other that it may have been in. */
export function isPublished({ addresses }: Content, { collection, id }: RecordPlace): boolean {
  return homesOf(collection).some((folder) => addresses?.lines.includes(`${folder}/${id}`));
}

/** The file of a record with one more id that it had before. */
export function withFormerId(file: FileText, id: string): FileText {
  return edited(file, appendItem(fieldsOf(file, true), 'formerIds', id));
}

/** The file of a record without an id that it had before. */
export function withoutFormerId(file: FileText, id: string): FileText {
  const fields = fieldsOf(file, true);
  const list = nodeAt(fields, 'formerIds');
  const ids = isSeq(list) ? (list.toJSON() as string[]) : [];
  const index = ids.indexOf(id);
  if (index < 0) return file;
  return edited(file, ids.length === 1 ? removeOnlyItem(fields, 'formerIds') : removeItem(fields, 'formerIds', index));
}

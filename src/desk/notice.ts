import { withText, lineEndOf, type FileText } from './file-text.ts';
import { blockYaml } from './yaml-text.ts';

/** What readers are told of a record that was removed. */
export interface Notice {
  readonly date: string;
  readonly reason: string;
  readonly replacedBy: readonly string[];
  /** The title or name that it had. */
  readonly title: string;
  readonly formerIds: readonly string[];
}

/** The file of a record with a notice in place of all that was in it; see `removedSchema`. */
export function noticeIn(file: FileText, { date, reason, replacedBy, title, formerIds }: Notice): FileText {
  const fields = {
    removed: { date, reason, ...(replacedBy.length > 0 ? { replacedBy } : {}) },
    title,
    ...(formerIds.length > 0 ? { formerIds } : {}),
  };
  return withText(file, `---\n${blockYaml(fields)}---\n`.replaceAll('\n', lineEndOf(file)));
}

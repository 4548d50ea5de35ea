import { ID_MAX_LENGTH, isId } from '../records/fields.ts';
import { clashes } from './id-clash.ts';
import { problemOfFile } from './problem-at.ts';
import { recordsOf, toId, type RecordFile } from './records.ts';
import type { Check } from './rule.ts';

/** A file is called by its record's id, and an id by the rule of `isId`. */
export const idRule: Check = function* (content) {
  const clashing = new Set(clashes(content).flat());
  for (const record of recordsOf(content)) {
    if (isId(record.id) || clashing.has(record) || isNoRecord(record)) continue;
    const meant = toId(record.id);
    yield problemOfFile(record, {
      found: 'a file name that is no id',
      fix: isId(meant) ? `rename it ${meant}.md` : RULE,
    });
  }
};

const RULE = `rename it, in small Latin letters, digits and single hyphens, at most ${ID_MAX_LENGTH} characters`;

/** What is no Markdown file, or has a name that is no text, could not be read for that, and is told as such. */
function isNoRecord({ file }: RecordFile): boolean {
  return !file.endsWith('.md') || file.includes('\ufffd');
}

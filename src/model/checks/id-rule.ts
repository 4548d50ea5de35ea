import { ID_MAX_LENGTH, isId, isReservedName, isTakenName } from '../records/fields.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { clashes } from './id-clash.ts';
import { problemOfFile } from './problem-at.ts';
import { recordsOf, toId, type RecordFile } from './records.ts';
import type { Check } from './rule.ts';

/** A file is called by its record's id, and an id by the rule of `isId`; it leaves to the site the names that it needs. */
export const idRule: Check = function* (content) {
  const clashing = new Set(clashes(content).flat());
  const living = [...recordsOf(content), ...content.drafts].filter(({ id }) => !mayBeCalled(id));
  // A notice stands where a record was, perhaps before the site needed its name.
  const notices = content.removed.filter(({ id }) => !isId(id));
  for (const record of [...living, ...notices])
    if (!clashing.has(record) && !isNoRecord(record)) yield problemOfFile(record, faultOf(record.id));
};

function mayBeCalled(id: string): boolean {
  return isId(id) && !isTakenName(id);
}

function faultOf(id: string) {
  const meant = toId(id);
  if (isReservedName(id)) return WORDS.reserved(id);
  if (isTakenName(id)) return WORDS.taken(id);
  return mayBeCalled(meant) ? WORDS.meant(meant) : WORDS.rule(ID_MAX_LENGTH);
}

const WORDS = idProblems.idRule;

/** What is no Markdown file, or has a name that is no text, could not be read for that, and is told as such. */
function isNoRecord({ file }: RecordFile): boolean {
  return !file.endsWith('.md') || file.includes('\ufffd');
}

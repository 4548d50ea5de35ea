import { addressesIn } from '../model/graph/fact-anchor.ts';
import type { EventData } from '../model/records/event.ts';
import { appendItem, removeField } from './edit-list.ts';
import { editedFields, parentOf } from './drop-references.ts';
import { fieldsOf } from './fields.ts';
import { eventIn } from './fact-links.ts';
import { edited, type FileText } from './file-text.ts';
import type { OpenStory } from './story.ts';

/**
 * The file of an event from which facts were taken out, with a correction that says so, where links to those that were
 * published lead from now on. Any other file is as it was.
 *
 * @param place of the file, which is still as it was in the story
 * @param why the day of the correction, `YYYY-MM-DD`, and what it says to readers
 */
export function tellRemovedFacts(
  { content }: OpenStory,
  place: string,
  file: FileText,
  { date, text }: { readonly date: string; readonly text: string },
): FileText {
  const before = content.events.find(({ id }) => place === `events/${id}.md`);
  const after = before && eventIn(file);
  if (!before || !after) return file;
  const stay = new Set(addressesIn(after).flatMap(({ anchor, formerAnchors }) => [anchor, ...formerAnchors]));
  const listed = new Set(content.addresses?.lines);
  const ids = [before.id, ...before.data.formerIds];
  const gone = addressesIn(before.data)
    .flatMap(({ anchor, formerAnchors }) => [anchor, ...formerAnchors])
    .filter((anchor) => !stay.has(anchor));
  const removedFacts = gone.filter((anchor) => ids.some((id) => listed.has(`events/${id}#${anchor}`)));
  const left = ofEventAsSuch(file, after, new Set(gone));
  if (removedFacts.length === 0) return left;
  return edited(left, appendItem(fieldsOf(left, true), 'corrections', { date, text, removedFacts }));
}

/** The file with the corrections of facts that are gone as corrections of the event, which still say what was wrong. */
function ofEventAsSuch(file: FileText, { corrections }: EventData, gone: ReadonlySet<string>): FileText {
  const named = corrections.flatMap(({ fact }, i) =>
    fact !== null && gone.has(fact) ? [`corrections.${i}.fact`] : [],
  );
  return editedFields(
    file,
    true,
    named.map((path) => ({ path, edit: (fields) => removeField(fields, parentOf(path), 'fact') })),
  );
}

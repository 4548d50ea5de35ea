import { addressesIn, type LocatedAddress } from '../model/graph/fact-anchor.ts';
import { eventSchema, type EventData } from '../model/records/event.ts';
import { readMarkdownRecord } from '../reader/entry.ts';
import { fieldsOf, nodeAt, stretchOf } from './fields.ts';
import { edited, wholeOf, type FileText } from './file-text.ts';

/**
 * The file of an event in which ids were renamed, with the corrections that name a fact by its address, which is made of
 * ids, naming it by the address that it has now.
 *
 * @param before what the event said
 */
export function followFacts(before: EventData, file: FileText): FileText {
  const after = eventIn(file);
  if (!after) return file;
  const renamed = renamedAddresses(addressesIn(before), addressesIn(after));
  const fields = fieldsOf(file, true);
  const splices = after.corrections.flatMap(({ fact }, i) => {
    const now = fact === null ? undefined : renamed.get(fact);
    const node = nodeAt(fields, `corrections.${i}.fact`);
    return now === undefined || !node ? [] : [{ ...stretchOf(fields, node), text: now }];
  });
  return edited(file, ...splices);
}

/** The event as a file of one has it; undefined where the file fits no event. */
export function eventIn(file: FileText): EventData | undefined {
  const read = readMarkdownRecord(
    { file: '', schema: eventSchema, collection: 'events' },
    new TextEncoder().encode(wholeOf(file)),
  );
  return 'thing' in read && 'claims' in read.thing.data ? read.thing.data : undefined;
}

/** What each address that has changed is now; facts stand in the order they stood in. */
function renamedAddresses(
  before: readonly LocatedAddress[],
  after: readonly LocatedAddress[],
): ReadonlyMap<string, string> {
  const pairs = before.flatMap((old, i) => {
    const now = after[i];
    if (!now) return [];
    const all = [old.anchor, ...old.formerAnchors];
    const allNow = [now.anchor, ...now.formerAnchors];
    return all.map((address, k) => [address, allNow[k] ?? now.anchor] as const);
  });
  return new Map(pairs.filter(([address, now]) => address !== now));
}

import type { Entry } from '../records/content.ts';
import type { EventData } from '../records/event.ts';
import { eventProblems } from '../../words/problems/events.ts';
import { problemOfFile } from './problem-at.ts';
import type { Check } from './rule.ts';

/** No event is another word for word, as where a file was copied and not changed. */
export const copiedEvent: Check = function* ({ events }) {
  for (const [first, ...copies] of Map.groupBy(events, wordsOf).values())
    for (const copy of copies) yield problemOfFile(copy, eventProblems.copiedEvent(first!.id));
};

function wordsOf({ data, text }: Entry<EventData>): string {
  return JSON.stringify([{ ...data, added: null, formerIds: null }, text.markdown.trim()]);
}

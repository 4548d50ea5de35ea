import { idsInEvent } from '../model/graph/id-uses.ts';
import { sourcesCitedIn } from '../model/text/markdown-text.ts';
import { deskWords } from '../words/desk.ts';
import { appendItem } from './edit-list.ts';
import { fieldsOf } from './fields.ts';
import { edited } from './file-text.ts';
import type { Plan } from './plan.ts';
import { Refusal } from './refusal.ts';
import { entryOf, placeOf, textOf, type OpenStory, type RecordPlace } from './story.ts';

/** That a publisher took back what it published: on which day, whether as wrong (`retracted`), and what it said of it. */
export interface Withdrawal {
  readonly date: string;
  readonly kind: 'withdrawn' | 'retracted';
  readonly note: string;
}

/**
 * Notes that a source was taken back by its publisher, as the last of its `updates`; what it alone says is marked on all
 * pages from that. Throws a `Refusal` for a record that is no source, or one that was taken back before.
 */
export function planWithdrawal(story: OpenStory, record: RecordPlace, { date, kind, note }: Withdrawal): Plan {
  const { data } = entryOf(story, record);
  if (!('updates' in data)) throw new Refusal(deskWords.withdraw.noSource(placeOf(record)));
  const known = data.updates.find((update) => update.kind === 'withdrawn' || update.kind === 'retracted');
  if (known) throw new Refusal(deskWords.withdraw.known(record.id, known.kind, known.date));
  const place = placeOf(record);
  const before = textOf(story, place);
  const update = appendItem(fieldsOf(before, true), 'updates', { date, kind, note });
  const told = story.content.events.filter(({ data, text }) => restsOn(record.id, data, text)).map(({ file }) => file);
  return {
    title: deskWords.withdraw.title(record.id, kind),
    changes: [{ place, movedTo: null, before, after: edited(before, update) }],
    notes: told.length === 0 ? [] : [deskWords.withdraw.told(told)],
  };
}

type EventEntry = OpenStory['content']['events'][number];

function restsOn(id: string, data: EventEntry['data'], text: EventEntry['text']): boolean {
  return sourcesCitedIn(text).includes(id) || idsInEvent(data).some((use) => use.wants === 'source' && use.id === id);
}

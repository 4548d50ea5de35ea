import type { Content } from '../../model/records/content.ts';
import { sourcesCitedIn } from '../../model/text/markdown-text.ts';
import { newRecordWords } from '../../words/new-records.ts';
import type { GivenWords } from './given.ts';
import type { ToldBySource } from './told-by-source.ts';

/** A line for each event of the story that a source tells on the day of a new one: they may be one. */
export function eventsAlreadyTold(content: Content, told: ToldBySource | undefined, words: GivenWords) {
  const [date = ''] = words.get('date') ?? [];
  if (!told) return [];
  return content.events
    .filter(({ data, text }) => data.date === date.trim() && sourcesCitedIn(text).includes(told.source))
    .map(({ id, data }) => newRecordWords.fromSource.alreadyTold(id, data.title));
}

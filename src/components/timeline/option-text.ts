import { resultWords } from '../../words/timeline-filter.ts';
/** What a list of values says of one: "Announcement (4)", with how many events it would leave. */
export function optionText(label: string, count: number): string {
  return resultWords.option(label, count);
}

import {
  anyIds,
  calendarDay,
  parseState,
  searchOf,
  type UrlFields,
  type UrlState,
} from '../../frame/url-state/url-state.ts';
import { comparisonChoiceWords } from '../../../words/comparison-choice.ts';

/** What the table of all sources shows: `?sources=herald,lamp`. */
export const COMPARISON_FIELDS = { sources: anyIds } as const satisfies UrlFields<string>;

/** Which sources are chosen, as the address has it. */
export type ComparisonState = UrlState<keyof typeof COMPARISON_FIELDS>;

/** The state in which these sources are chosen. */
export function chosenState(chosen: readonly string[]): ComparisonState {
  return { sources: chosen.join(',') };
}

/** The days that a page is asked for as of, which stay in the address whatever is chosen. */
const DAY_FIELDS = { known: calendarDay, since: calendarDay } as const satisfies UrlFields<string>;

/**
 * The part of an address from its `?` on in which these sources are chosen, on the same days.
 *
 * @param search the same part of the address as it is
 */
export function searchOfChosen(chosen: readonly string[], search: string): string {
  return searchOf({ ...parseState(DAY_FIELDS, search), ...chosenState(chosen) });
}

/** The sources that a state asks for, in the order of those that there are; what is no source here is left out. */
export function chosenIn({ sources }: ComparisonState, offered: readonly string[]): readonly string[] {
  const asked = new Set(sources.split(','));
  return offered.filter((id) => asked.has(id));
}

/** The sources whose columns show: those chosen, or all where fewer than two are. */
export function shownSources(chosen: readonly string[], offered: readonly string[]): readonly string[] {
  return chosen.length >= 2 ? chosen : offered;
}

/** What is shown, in words: "All 5 sources", "2 of 5 sources, 7 questions. Headings and signs compare all 5." */
export function shownText(chosen: number, offered: number, rows: number): string {
  if (chosen >= 2 && chosen < offered) return comparisonChoiceWords.some(chosen, offered, rows);
  const all = comparisonChoiceWords.all(offered, rows);
  return chosen === 1 ? comparisonChoiceWords.oneMore(all) : all;
}

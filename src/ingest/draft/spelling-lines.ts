import { draftWords } from '../../words/drafts.ts';
import type { Draft } from './draft.ts';
import type { KnownName } from './spelled-names.ts';
import { comment, line, yamlValue } from './yaml-lines.ts';

/** In characters, so that the line can be read. */
const LONGEST_LIST = 140;

/** The field `spellings` of a draft, and comments on the names and dates that the editor may need besides. */
export function spellingLines(draft: Draft, keptFile: string): readonly string[] {
  const { names, likely } = draft;
  const shared = [...names.shared].map(([name, ids]) => draftWords.shared(name, ids));
  const within = [...names.within].map(([longer, { name, id }]) => draftWords.within(id, name, longer));
  const perhaps = [...likely].filter(([name]) => !names.within.has(name));
  const notes = [
    ...shared,
    ...within,
    ...perhaps.map(([name, id]) => draftWords.likely(id, name)),
    ...unknownNames(draft, keptFile),
    ...dates(draft, keptFile),
  ];
  return [
    names.known.length > 0
      ? line('spellings', '', draftWords.spellings)
      : line('spellings', '{}', draftWords.noSpellings),
    ...names.known.map(
      ({ id, spellings }) => `  ${id}: ${yamlValue([...spellings.keys()])}${comment(timesOf({ id, spellings }))}`,
    ),
    ...notes.map((text) => `  ${comment(text).trim()}`),
  ];
}

/** How often each spelling stands in the text: "3 times", or "Kenya 3 times, KENYA once". */
export function timesOf({ spellings }: KnownName): string {
  const all = [...spellings].map(([name, count]) => ({ name, times: draftWords.times(count) }));
  if (all.length === 1) return all[0]!.times;
  return all.map(({ name, times }) => draftWords.timesOf(name, times)).join(', ');
}

function unknownNames({ names: known, unknown, likely }: Draft, keptFile: string): readonly string[] {
  if (unknown === 'no-capitals') return [];
  const names = unknown.filter(({ name }) => !likely.has(name) && !known.within.has(name)).map(({ name }) => name);
  return names.length > 0 ? [draftWords.unknown(firstOf(names), keptFile)] : [];
}

function dates({ dates: all }: Draft, keptFile: string): readonly string[] {
  const told = [...new Set(all.flatMap(({ edtf }) => edtf ?? []))].toSorted();
  return told.length > 0 ? [draftWords.dates(firstOf(told), keptFile)] : [];
}

/** As many as a comment can hold, and how many more there are. */
function firstOf(texts: readonly string[]): string {
  let length = 0;
  const first = texts.filter((text) => (length += text.length + 2) <= LONGEST_LIST);
  const more = texts.length - first.length;
  return more > 0 ? draftWords.andMore(first.join(', '), more) : first.join(', ');
}

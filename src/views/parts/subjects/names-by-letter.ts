import { formatKind, formatTitle } from '../../../format.ts';
import { dividedBy, MOST_ON_A_PAGE, type Section, type SectionPage } from '../../../model/divided-list.ts';
import { foldName } from '../../../model/names/fold.ts';
import { shardOf } from '../../../search/shard.ts';
import { sectionUrl } from '../../../urls.ts';
import { letterWords } from '../../../words/letters.ts';
import { sectionFrame, type DividedList, type PeriodFrame } from '../timeline/period-frame.ts';
import type { PeriodLink } from '../timeline/period-links.ts';

/** By how many letters a list of names is divided before its pages are numbered. */
const LEVELS = [1, 2, 3];
/** Where names are that begin with digits, or have none and no letters either. */
const OTHER = 'other';
const { compare } = new Intl.Collator('en');

/**
 * A list of names divided by the letters they begin with, A to Z: `k`, then `ka` and `kar`. Letters that people write
 * one for the other are one, such as "Ø" and "O". Names in other scripts are divided by these first: `in-cyrillic`,
 * then `in-cyrillic-к`.
 *
 * @param items A to Z
 * @param nameOf the name that an item is filed by
 * @param mostOnAPage how many names fit a page, where not as many as events do
 */
export function dividedByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  mostOnAPage = MOST_ON_A_PAGE,
): Section<Item> {
  const levels = LEVELS.map((count) => (item: Item) => letterKey(nameOf(item), count));
  return dividedBy(items.length > mostOnAPage ? byLetters(items, nameOf) : items, levels, mostOnAPage);
}

/** Names by their letters alone, so that those of one section stand together: "De Vries" between "Dean" and "Dewey". */
function byLetters<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  return items
    .map((item) => ({ item, letters: lettersOf(nameOf(item)).slice(0, LEVELS.at(-1)).join('') }))
    .toSorted((a, b) => compare(a.letters, b.letters))
    .map(({ item }) => item);
}

/** The key of the section that a name is in, by so many of its letters; in other scripts than Latin by one fewer. */
export function letterKey(name: string, count: number): string {
  const shard = shardOf(name);
  const letters = lettersOf(name);
  if (shard.length === 1) return letters.slice(0, count).join('');
  const script = shard === OTHER ? OTHER : `in-${shard}`;
  return [script, letters.slice(0, count - 1).join('')].filter(Boolean).join('-');
}

function lettersOf(name: string): readonly string[] {
  return [...foldName(name).normalize('NFC').replaceAll(' ', '')];
}

/** What a section is called: "K", "Kar", "0–9", "Chinese"; "Cyrillic, Ка". */
export function lettersInWords(key: string): string {
  const [, script, letters] = /^(?:in-)?(other|(?<=in-)[a-z_]+)(?:-(.+))?$/.exec(key) ?? [];
  if (script === undefined) return formatTitle(key);
  const name = scriptInWords(script);
  return letters === undefined ? name : letterWords.ofScript(name, formatTitle(letters));
}

function scriptInWords(script: string): string {
  if (script === OTHER) return letterWords.digits;
  return script === 'han' ? letterWords.chinese : formatKind(script.replace('_', ' '));
}

/** The address, within a page, of a letter or a script: `names-k`, `names-chinese`. */
export function letterAnchor(key: string): string {
  return `names-${lettersInWords(key)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/u, '-')}`;
}

/** The sections of a list, each leading to its page. */
export function letterLinks<Item>(
  { sections }: Section<Item>,
  base: string,
  anchorOf: (key: string) => string | null = () => null,
): readonly PeriodLink[] {
  return sections.map(({ key, items }) => ({
    href: sectionUrl(base, { key, part: 1 }),
    label: lettersInWords(key),
    anchor: anchorOf(key),
    count: items.length,
    shorter: [],
  }));
}

/** What stands around the names of a page of a list that is divided by letter. */
export function letterFrame<Item>(page: SectionPage<Item>, list: DividedList): PeriodFrame {
  const { section } = page;
  return {
    ...sectionFrame(page, list, lettersInWords),
    shorter: section.isDivided ? letterLinks(section, list.base) : [],
    changed: null,
  };
}

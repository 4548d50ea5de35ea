import anyAscii from 'any-ascii';
import { toId } from '../../model/checks/records.ts';

/** A word of a title that says something in an address. */
interface IdWord {
  readonly word: string;
  /** True where a phrase begins with it: behind a comma, or a word such as "in" or "for". */
  readonly opens: boolean;
  /** True for what stands behind "to" or "will": a verb that wants more. */
  readonly wantsMore: boolean;
}

/** So much is wanted; to end a phrase there may be more. */
const WANTED = { words: 6, length: 44 };
const MOST = { words: 8, length: 60 };
/** As many words as a title that is cut keeps before the phrase that it is cut at. */
const LEAST = 3;

/** Words that open a phrase, and say nothing in an address. */
const OPENING = setOf(
  'about after against amid among as at before between but by during for from in into on or over since under until when where while with without avec contre dans en par pour sur auf bei im mit von con para por',
);
/** Words that say nothing in an address. */
const SMALL = setOf(
  'a an and or the of that than to it do does did is are was were be been has have had will would can could may might must should shall its his her their our this these those le la les l et de des du d un une au aux der die das und zu el los las y del',
);
/** A verb is to follow. */
const BEFORE_VERBS = setOf('to will would can could may might must should shall');
/** What nothing ends with. */
const DANGLING = setOf(
  'says said say announces announced reports reported adds added tells told asks asked calls called agrees agreed plans planned wants wanted no not more most some other new first last next all both each every very only also about what which who how why',
);

/**
 * A few words of a title in Latin letters, joined by hyphens; empty where none says anything. A long title is cut where a
 * phrase begins, never within one as far as that can be told.
 *
 * @param isDated true where they stand behind a month or a year, to which digits would look like the next part
 */
export function idWords(title: string, isDated: boolean): string {
  const all = wordsOf(title);
  const first = isDated ? all.findIndex(({ word }) => !/^\d/.test(word)) : 0;
  const telling = first < 0 ? [] : all.slice(first);
  const kept = telling.slice(0, countToKeep(telling));
  return joined(kept).slice(0, MOST.length).replace(/-$/, '');
}

/** How many of the words have room. */
function fitting(words: readonly IdWord[], room: typeof WANTED): number {
  let count = Math.min(words.length, room.words);
  while (count > 1 && joined(words.slice(0, count)).length > room.length) count--;
  return count;
}

/** All, or as many as have room and are whole phrases; else those that have room, without what wants more. */
function countToKeep(words: readonly IdWord[]): number {
  const [wanted, most] = [fitting(words, WANTED), fitting(words, MOST)];
  if (wanted === words.length) return wanted;
  const ends = [...words.keys(), words.length].filter((i) => i >= LEAST && (words[i]?.opens ?? true));
  const end = ends.findLast((i) => i <= wanted) ?? ends.find((i) => i <= most);
  let count = end ?? wanted;
  const isOpen = ({ word, wantsMore }: IdWord) =>
    DANGLING.has(word) || (end === undefined && (wantsMore || /^\d+$/.test(word)));
  while (count > 2 && isOpen(words[count - 1]!)) count--;
  return count;
}

function joined(words: readonly IdWord[]): string {
  return words.map(({ word }) => word).join('-');
}

/** The words that say something; where none does, all. */
function wordsOf(title: string): readonly IdWord[] {
  const plain = withoutApostrophes(title).replace(/(?<=\d),(?=\d{3})/g, '');
  const clauses = plain.split(/[,;:.!?](?=\s)|[()–—]/);
  const all = clauses.flatMap((clause) =>
    toId(anyAscii(clause).replace(/['`]/g, ''))
      .split('-')
      .filter(Boolean)
      .map((word, i) => ({ word, isFirst: i === 0 })),
  );
  const words: IdWord[] = [];
  let [opens, wantsMore] = [false, false];
  for (const { word, isFirst } of all) {
    if (isFirst) [opens, wantsMore] = [true, false];
    const isQuestion = words.length === 0 && /^(?:when|where)$/.test(word);
    if (OPENING.has(word) && !isQuestion) [opens, wantsMore] = [true, false];
    else if (SMALL.has(word)) wantsMore ||= BEFORE_VERBS.has(word);
    else {
      words.push({ word, opens, wantsMore });
      [opens, wantsMore] = [false, false];
    }
  }
  return words.length > 0 ? words : all.map(({ word }) => ({ word, opens: false, wantsMore: false }));
}

/** "Kenya’s" as "Kenya", "l’Europe" as "Europe", "O’Hara" as "OHara". */
function withoutApostrophes(text: string): string {
  return text
    .replace(/(?<=\p{L})['’ʼ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<!\p{L})(?:[cdjlmnst]|qu|[LD])['’](?=\p{L})/gu, '')
    .replace(/['’ʻʼ`]/g, '');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

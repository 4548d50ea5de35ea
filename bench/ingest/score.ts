import type { Extracted } from './engine.ts';
import type { Expected } from './expected.ts';

/** How right what was found in one page is; null where nothing is known to compare it with. */
export interface Score {
  readonly title: boolean | null;
  /** Null as well where the engine gives no day; `given` tells that. */
  readonly day: boolean | null;
  readonly given: boolean | null;
  readonly authors: boolean | null;
  readonly language: boolean | null;
  /** Of the runs of four words in the text: how many of those found are right, and how many that are right are found. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Compares what was found with what is known. */
export function score(found: Extracted, expected: Expected): Score {
  const text = expected.text === undefined ? pieces(found.text, expected) : shingles(found.text, expected.text);
  const published = wholeDay(found.published);
  return {
    title:
      expected.title === undefined
        ? null
        : [expected.title].flat().some((title) => fold(title) === fold(found.title ?? '')),
    given: expected.published === undefined ? null : published !== null,
    day: expected.published === undefined || published === null ? null : published === expected.published,
    authors: expected.authors === undefined || found.authors === undefined ? null : sameNames(found, expected.authors),
    language:
      expected.language === undefined || found.language === undefined
        ? null
        : isLanguage(found.language, expected.language),
    ...text,
  };
}

/** A month without its day is not wrong: it is no day. */
function wholeDay(published: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? published! : null;
}

/** Marks, case and space do not tell titles and names apart. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The site itself is no author, though benchmarks often name it as one. */
function sameNames({ authors = [], publisher }: Extracted, expected: readonly string[]): boolean {
  const people = (names: readonly string[]) =>
    new Set(names.map(fold).filter((name) => name && name !== fold(publisher ?? '')));
  const [ours, theirs] = [people(authors), people(expected)];
  return ours.size === theirs.size && ours.isSubsetOf(theirs);
}

function isLanguage(found: string | null, expected: string): boolean {
  const tongue = (code: string) => code.split('-')[0]!.replace(/^(?:nb|nn)$/, 'no');
  return found !== null && tongue(found) === tongue(expected);
}

/** As the article extraction benchmark of Scrapinghub counts: each run of four words once more for each time it stands. */
function shingles(found: string, expected: string): Pick<Score, 'precision' | 'recall'> {
  const [ours, theirs] = [runs(found), runs(expected)];
  let right = 0;
  for (const [run, count] of ours) right += Math.min(count, theirs.get(run) ?? 0);
  const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: size(ours) === 0 ? (size(theirs) === 0 ? 1 : 0) : right / size(ours),
    recall: size(theirs) === 0 ? 1 : right / size(theirs),
  };
}

/** Words of scripts without spaces are single letters, as each stands for much. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_]+/gu;

function runs(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - 3);
  for (let i = 0; i < last && words.length > 0; i += 1) {
    const run = words.slice(i, i + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function pieces(found: string, expected: Expected): Pick<Score, 'precision' | 'recall'> {
  if (!expected.with || !expected.without) return { precision: null, recall: null };
  const text = squeeze(found);
  const right = expected.with.filter((piece) => text.includes(squeeze(piece))).length;
  const wrong = expected.without.filter((piece) => text.includes(squeeze(piece))).length;
  return {
    precision: right + wrong === 0 ? 0 : right / (right + wrong),
    recall: expected.with.length === 0 ? 1 : right / expected.with.length,
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

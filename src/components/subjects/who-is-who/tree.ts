import { formatLabel } from '../../../format.ts';
import type { Link } from '../../../views/parts/links/link.ts';
import type { TieGroup, WhoIsWho } from '../../../views/parts/subjects/who-is-who/who-is-who.ts';
import { whoIsWhoWords } from '../../../words/who-is-who.ts';

/** Pixels: how high a line of words and a name are, what is free above a group, and how far in each level begins. */
const WORDS = 19;
const NAME = 25;
const FREE = 11;
export const STEP = 26;
/** As many names as stand under the words of one group, and as many letters as a narrow screen has room for. */
const MOST = 7;
const LONGEST = { words: 46, name: 41 };

/** A row of the picture: the words of a group, or a name. */
export interface TreeRow {
  /** Its foot, in pixels from the top of the picture. */
  readonly y: number;
  readonly level: number;
  readonly text: string;
  readonly isFormer: boolean;
  /** Where a name leads to; null for words. */
  readonly link: Link | null;
}

/** The rows of one side, the branches that lead to them, and how high it is. */
export interface Side {
  readonly rows: readonly TreeRow[];
  readonly branches: readonly TreeBranch[];
  readonly height: number;
}

/** A line down from one level and across to the first name of a group in the next. */
export interface TreeBranch {
  readonly level: number;
  readonly from: number;
  readonly to: number;
  readonly isFormer: boolean;
}

/** One side of the picture as rows below each other. */
export function sideOf(groups: WhoIsWho['held']): Side {
  const rows: TreeRow[] = [];
  const branches: TreeBranch[] = [];
  const height = addGroups(groups, { level: 0, top: 0 }, { rows, branches });
  return { rows, branches, height };
}

interface Drawn {
  readonly rows: TreeRow[];
  readonly branches: TreeBranch[];
}

/** Adds groups from a height on, and gives the height after them. */
function addGroups(groups: readonly TieGroup[], { level, top }: { level: number; top: number }, drawn: Drawn): number {
  let y = top;
  for (const { titles, isFormer, ties } of groups) {
    const named = ties.flatMap(({ link, holders }) => (link ? [{ link, holders }] : []));
    if (named.length === 0) continue;
    y += FREE;
    for (const title of titles)
      drawn.rows.push({
        y: (y += WORDS),
        level,
        text: clipped(title, LONGEST.words - 4 * level),
        isFormer,
        link: null,
      });
    for (const { link, holders } of named.slice(0, MOST)) {
      drawn.rows.push({
        y: (y += NAME),
        level,
        text: clipped(formatLabel(link), LONGEST.name - 4 * level),
        isFormer,
        link,
      });
      drawn.branches.push({ level, from: top, to: y - 5, isFormer });
      if (holders.length > 0) y = addGroups(holders, { level: level + 1, top: y }, drawn);
    }
    const more = named.length - MOST;
    if (more > 0) drawn.rows.push({ y: (y += NAME), level, text: whoIsWhoWords.more(more), isFormer, link: null });
  }
  return y;
}

function clipped(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

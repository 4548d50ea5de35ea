import { entriesOf, type Content } from '../records/content.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import type { Check } from './rule.ts';

/** The bullets of word processors, and what some of them become where they are pasted. */
const BULLET = /^[ \t]*[•·▪▫◦‣⁃●○■□\uf0a7\uf0b7][ \t\u00a0]*/;

/** A list is written with hyphens: lines with the bullets of a word processor are printed as one paragraph. */
export const pastedBullet: Check = function* (content: Content) {
  for (const entry of entriesOf(content)) {
    const lines = entry.text.markdown.split('\n');
    const first = lines.findIndex((line) => BULLET.test(line));
    if (first < 0) continue;
    const [bullet] = BULLET.exec(lines[first]!)!;
    yield problemInText(entry, entry.text.line + first, markdownProblems.pastedBullet(bullet.trim()));
  }
};

import { entriesOf, type Entry } from '../records/content.ts';
import { markdownProblems } from '../../words/problems/markdown.ts';
import { problemInText } from './problem-at.ts';
import { inEach } from './each-record.ts';
import type { Check } from './rule.ts';

/** The bullets of word processors, and what some of them become where they are pasted. */
const BULLET = /^[ \t]*[•·▪▫◦‣⁃●○■□\uf0a7\uf0b7][ \t\u00a0]*/;

/** A list is written with hyphens: lines with the bullets of a word processor are printed as one paragraph. */
export const pastedBullet: Check = (content) => bulletsIn(entriesOf(content));

const bulletsIn = inEach(function* (entry: Entry<unknown>) {
  const lines = entry.text.markdown.split('\n');
  const bullets = lines.flatMap((line, i) => {
    const [bullet] = BULLET.exec(line) ?? [];
    return bullet === undefined ? [] : [{ line: entry.text.line + i, from: bullet }];
  });
  const [first] = bullets;
  if (!first) return;
  const remedies = bullets.map((bullet) => ({ ...bullet, to: `${/^[ \t]*/.exec(bullet.from)![0]}- ` }));
  yield problemInText(entry, first.line, { ...markdownProblems.pastedBullet(first.from.trim()), remedies });
});

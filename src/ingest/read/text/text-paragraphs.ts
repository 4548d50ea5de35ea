import type { ArticleParagraph } from '../../article.ts';
import { oneLine, withoutUnseen } from '../plain-text.ts';
import { areBroken, BULLET, joinedLines, widthOf } from './wrapped-lines.ts';

/** Without empty lines a text is taken for broken at a width only up to this one. */
const WRAPPED = 100;
const QUOTED = /^\s?>/;
const RULE = /^\s*(?:[-–—_=*~#+•]\s*){3,}$/u;
/** What stands under a picture. */
const CAPTION = /(?:photo(?:\s?credit|\s?by|graph)?|image|crédit(?:\s?photo)?|foto|фото|сурет)\s*[:/©]|^©/iu;

/** A text in paragraphs, and the places of those that a rule stands above, such as "-----". */
export interface RuledText {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly rules: ReadonlySet<number>;
}

/**
 * The paragraphs of a plain text. Where empty lines part them, lines that were broken at a width are put together; else
 * each line is one, unless it is plain that they were broken.
 */
export function paragraphsOfText(text: string): readonly ArticleParagraph[] {
  return ruledText(text).paragraphs;
}

/** The same, with the rules between them. */
export function ruledText(text: string): RuledText {
  const stretches = stretchesOf(unquoted(withoutUnseen(text)));
  const width = stretches.length > 1 || isWrapped(stretches.flat()) ? widthOf(stretches) : 0;
  const paragraphs: ArticleParagraph[] = [];
  const rules = new Set<number>();
  for (const line of stretches.flatMap((stretch) => joinedLines(stretch, width)).map(oneLine)) {
    if (RULE.test(line)) rules.add(paragraphs.length);
    else if (/[\p{L}\p{N}]/u.test(line)) paragraphs.push({ kind: kindOf(line), text: line.replace(BULLET, '') });
  }
  return { paragraphs, rules };
}

/** The lines between empty ones; all lines of a text that has an empty one below each. */
function stretchesOf(text: string): readonly (readonly string[])[] {
  const stretches = text
    .split(/\n[^\S\n]*\n/)
    .flatMap((stretch) => atRules(stretch.split('\n').filter((line) => line.trim())))
    .filter((stretch) => stretch.length > 0);
  const isDoubleSpaced = stretches.every(({ length }) => length === 1) && areBroken(stretches.flat());
  return isDoubleSpaced ? [stretches.flat()] : stretches;
}

/** Lines parted where a rule stands among them, which is by itself. */
function atRules(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (RULE.test(line)) parts.push([line], []);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

/** A text without the marks that mail programs put before its lines, where most of them have one. */
function unquoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim());
  const isQuoted = lines.filter((line) => QUOTED.test(line)).length > lines.length / 2;
  return isQuoted ? text.replace(/^(?:[^\S\n]?>)+[^\S\n]?/gm, '') : text;
}

/** True where most lines but the last come near a width that none goes beyond, or break off within sentences. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const inner = lengths.slice(0, -1);
  const full = inner.filter((length) => length > longest * 0.7);
  return areBroken(lines) || (longest <= WRAPPED && inner.length >= 3 && full.length > inner.length * 0.7);
}

function kindOf(line: string): ArticleParagraph['kind'] {
  if (BULLET.test(line)) return 'list-item';
  return CAPTION.test(line) && line.length < 250 ? 'caption' : 'paragraph';
}

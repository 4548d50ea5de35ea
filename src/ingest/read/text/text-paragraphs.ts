import type { ArticleParagraph } from '../../article.ts';
import { oneLine, withoutUnseen } from '../plain-text.ts';

/** Editors and mail programs break lines near here; a paragraph of that width is one, however many lines it has. */
const WRAPPED = 100;
const BULLET = /^(?:[-*•·▪–]|\d{1,2}[.)])\s+/u;
/** What stands under a picture. */
const CAPTION = /(?:photo(?:\s?credit|\s?by|graph)?|image|crédit(?:\s?photo)?|foto|фото|сурет)\s*[:/©]|^©/iu;

/** The paragraphs of a plain text: each line one, unless its lines are broken at a width and parted by empty ones. */
export function paragraphsOfText(text: string): readonly ArticleParagraph[] {
  const stretches = withoutUnseen(text)
    .split(/\n[^\S\n]*\n/)
    .map((stretch) => stretch.split('\n').filter((line) => line.trim()));
  const wrapped = areWrapped(stretches);
  const lines = stretches.flatMap((stretch) => (wrapped ? joined(stretch) : stretch));
  return lines
    .map(oneLine)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) => ({ kind: kindOf(line), text: line.replace(BULLET, '') }));
}

/** True when most lines that are not the last of a stretch come near a width that none goes beyond. */
function areWrapped(stretches: readonly (readonly string[])[]): boolean {
  const inner = stretches.flatMap((stretch) => stretch.slice(0, -1)).map((line) => line.trimEnd().length);
  const longest = Math.max(0, ...stretches.flat().map((line) => line.length));
  const full = inner.filter((length) => length > longest * 0.7);
  return longest <= WRAPPED && inner.length >= 3 && full.length > inner.length * 0.7;
}

/** A bullet begins a line of its own. */
function joined(stretch: readonly string[]): readonly string[] {
  return stretch.reduce<readonly string[]>((lines, line) => {
    const last = lines.at(-1);
    return last === undefined || BULLET.test(line.trim())
      ? [...lines, line]
      : [...lines.slice(0, -1), `${last} ${line.trim()}`];
  }, []);
}

function kindOf(line: string): ArticleParagraph['kind'] {
  if (BULLET.test(line)) return 'list-item';
  return CAPTION.test(line) && line.length < 250 ? 'caption' : 'paragraph';
}

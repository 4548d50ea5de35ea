import { fromSourceWords } from '../../words/from-source.ts';
import { inlineYaml } from '../yaml-text.ts';

/** A paragraph of a source. */
export interface SourceParagraph {
  readonly source: string;
  readonly number: number;
  readonly text: string;
}

const WORDS = fromSourceWords;

/** An item of a list for a comment, of its fields a line each: the paragraph before it, and its place as the last field. */
export function offeredItem({ source, number, text }: SourceParagraph, fields: readonly string[]): string {
  const place = fieldYaml({ sources: [{ id: source, locator: WORDS.paragraph(number) }] });
  const excerpt = ['#', WORDS.excerpt(number, shortened(text))].join(' ');
  return [excerpt, ...fields, place].join('\n');
}

/** A field on a line of its own. */
export function fieldYaml(field: object): string {
  return inlineYaml(field).slice('{ '.length, -' }'.length);
}

const LONGEST = 160;

/** The beginning of a paragraph, in one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

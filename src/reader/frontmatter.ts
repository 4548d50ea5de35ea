import { fileProblems } from '../words/problems/files.ts';
import type { FileFault } from './bytes.ts';

/** A Markdown file taken apart: its YAML and what follows, with the lines they begin on. */
export interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits a file at its `---` lines, or says why it cannot: it must begin with frontmatter closed by a second `---`. */
export function splitFrontmatter(text: string): Parts | FileFault {
  const lines = text.split('\n');
  if (!isFence(lines[0]!)) return WORDS[text.trim() === '' ? 'empty' : text.startsWith('+++') ? 'toml' : 'none'];
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (end < 0) return WORDS.endless;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const WORDS = fileProblems.frontmatter;

function isFence(line: string): boolean {
  return line.trimEnd() === '---';
}

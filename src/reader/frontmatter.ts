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
  if (!isFence(lines[0]!))
    return OPENING_FAULTS[text.trim() === '' ? 'empty' : text.startsWith('+++') ? 'toml' : 'none'];
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (end < 0) return { found: 'frontmatter that does not end', fix: 'end it with a line of ---' };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const OPENING_FAULTS = {
  empty: { found: 'an empty file', fix: 'write the record, or remove the file' },
  toml: { found: 'TOML frontmatter (+++)', fix: 'write YAML between two lines of ---' },
  none: { found: 'no frontmatter', fix: 'begin the file with YAML between two lines of ---' },
};

function isFence(line: string): boolean {
  return line.trimEnd() === '---';
}

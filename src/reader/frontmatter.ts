/** A Markdown file taken apart: its YAML and what follows, with the lines they begin on. */
export interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits a file at its `---` lines; undefined when it does not begin with frontmatter closed by a second `---`. */
export function splitFrontmatter(text: string): Parts | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (!isFence(lines[0]!) || end < 0) return undefined;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function isFence(line: string): boolean {
  return line.trimEnd() === '---';
}

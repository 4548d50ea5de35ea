/** Where each field of a file stands: line by path, as in `claims.0.answer`. Paths without a line of their own are left out. */
export type Lines = Readonly<Record<string, number>>;

/** The line of a field, or of the nearest field around it; a missing field is told at the top of the file. */
export function lineOf(lines: Lines, path: string): number {
  if (Object.hasOwn(lines, path)) return lines[path]!;
  const end = path.lastIndexOf('.');
  return end < 0 ? 1 : lineOf(lines, path.slice(0, end));
}

/** A path as a regular expression finds it letter for letter. */
export function inPattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

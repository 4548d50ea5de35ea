/** The first and the last code point of characters that follow each other. */
export type CodePointRange = readonly [first: number, last: number];

/** Ranges as CSS writes them: `U+0020-007E`, or `U+2260` for one character. */
export function unicodeRange(ranges: readonly CodePointRange[]): readonly string[] {
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}

/** Every character of the ranges. */
export function characters(ranges: readonly CodePointRange[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

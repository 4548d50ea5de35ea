const NAMES: Readonly<Record<string, string>> = {
  'U+00A0': 'a non-breaking space',
  'U+00AD': 'a soft hyphen',
  'U+2009': 'a thin space',
  'U+200B': 'a zero-width space',
  'U+202F': 'a narrow non-breaking space',
  'U+FEFF': 'a byte order mark',
};

/** What a space or a character that nobody sees is called, with its code. */
export function oddSpace(code: string): string {
  return `${NAMES[code] ?? 'an unusual space or invisible character'} (${code})`;
}

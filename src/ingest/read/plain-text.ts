/** Controls, marks of direction and breaks that nobody sees; joiners stay, which Persian and Indic words need. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A text in one line as a reader sees it: without control characters, each stretch of space as one. */
export function oneLine(text: string): string {
  return withoutUnseen(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/** A text without the characters that nobody sees, its lines kept. */
export function withoutUnseen(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .toWellFormed();
}

/** The beginning of a text, for a note: at most `most` characters, ended by "…" where something is cut. */
export function beginningOf(text: string, most = 60): string {
  const characters = [...oneLine(text)];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

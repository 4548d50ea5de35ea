/** Spaces that no key of the keyboard writes, and what looks like nothing: no-break and zero-width spaces, soft hyphens. */
const ODD = /[\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/;
const ODD_ALL = new RegExp(ODD, 'g');

/** The code of the first such character of a text, as in `U+00A0`. */
export function oddSpaceIn(text: string): string | undefined {
  const [character] = ODD.exec(text) ?? [];
  return character && codeOf(character);
}

/** A text with the code of each such character in its place, as in `[U+00A0]`. */
export function oddSpaceNamed(text: string): string {
  return text.replace(ODD_ALL, (character) => `[${codeOf(character)}]`);
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** True where such a character is the first or last of a text that says something. */
export function isEdgedByOddSpace(text: string): boolean {
  const plain = text.trim();
  return (
    withoutOddSpaces(plain) !== '' && [text.at(0), text.at(-1)].some((edge) => edge !== undefined && ODD.test(edge))
  );
}

/** A text without such characters, and without spaces at its ends. */
export function withoutOddSpaces(text: string): string {
  return text.replace(ODD_ALL, '').trim();
}

/** A text with an ordinary space in place of each run of such characters. */
export function withOrdinarySpaces(text: string): string {
  return text.replace(ODD_ALL, ' ').replace(/(?<=\S) +/g, ' ');
}

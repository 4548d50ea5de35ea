/**
 * Characters that no text of ours holds: controls, line separators, the direction overrides that make a text read
 * differently from what it says, and U+FFFE, U+FFFF and halves of a character, with which no XML can be read (XML 1.0,
 * `Char`).
 */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu;

/** Characters that nobody sees, beside the space: an address writes them as `%E2%80%8B` (RFC 3987, 4.1). */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** A control character in a text: its code as in `U+001B`, and where it stands. */
export interface ControlCharacter {
  readonly code: string;
  readonly index: number;
}

/** The first control character of a text that is not a line break or a tab. */
export function findControl(text: string): ControlCharacter | undefined {
  for (const { 0: character, index } of text.matchAll(CONTROL))
    if (character !== '\n' && character !== '\t') return { code: codeOf(character), index };
  return undefined;
}

/** The code of the first character of an address that nobody sees, as in `U+200B`. */
export function unseenIn(address: string): string | undefined {
  const [character] = UNSEEN.exec(address) ?? [];
  return character && codeOf(character);
}

/** A text that is safe to print on one line of any terminal: each control character is written out, as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(CONTROL, (character) => `\\u${hex(character)}`);
}

function codeOf(character: string): string {
  return `U+${hex(character).toUpperCase()}`;
}

function hex(character: string): string {
  return character.codePointAt(0)!.toString(16).padStart(4, '0');
}

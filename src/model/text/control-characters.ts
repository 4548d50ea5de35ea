/**
 * Characters that no text of ours holds: controls, line separators, the direction overrides that make a text read
 * differently from what it says, and U+FFFE and U+FFFF, with which no XML can be read (XML 1.0, `Char`).
 */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A control character in a text: its code as in `U+001B`, and where it stands. */
export interface ControlCharacter {
  readonly code: string;
  readonly index: number;
}

/** The first control character of a text that is not a line break or a tab. */
export function findControl(text: string): ControlCharacter | undefined {
  for (const { 0: character, index } of text.matchAll(CONTROL))
    if (character !== '\n' && character !== '\t') return { code: `U+${hex(character).toUpperCase()}`, index };
  return undefined;
}

/** A text that is safe to print on one line of any terminal: each control character is written out, as `\u001b`. */
export function escapeControls(text: string): string {
  return text.replace(CONTROL, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}

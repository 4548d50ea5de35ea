import { changedLine, type Corruption } from './corrupted.ts';

const ANY = /./;
/** A field that holds one text. */
const TEXT = /^ *(?:- )?\w+: ".*"$/;
const INDENTED = /^ {4,}\w+: ".*"$/;

/** Slips of those who write YAML. */
export const YAML: Readonly<Record<string, Corruption>> = {
  'a tab as indent': changedLine({ in: ANY, at: INDENTED, to: (line) => line.replace(/^ +/, '\t'), told: null }),
  'one space too few': changedLine({ in: ANY, at: INDENTED, to: (line) => line.slice(1), told: null }),
  'a quote not closed': changedLine({ in: ANY, at: TEXT, to: (line) => line.slice(0, -1), told: null }),
  'a bracket not closed': changedLine({
    in: ANY,
    at: TEXT,
    to: (line) => line.replace(/: ".*$/, ': [a, b'),
    told: null,
  }),
  'no space behind a colon': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(': "', ':"'), told: null }),
  'no colon': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(': "', ' "'), told: null }),
  'a second colon': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/: ".*$/, ': a: b') }),
  'a name twice': changedLine({ in: ANY, at: /^\w+: ".*"$/, to: (line) => [line, line], told: 1 }),
  'a field that nobody knows': changedLine({
    in: ANY,
    at: /^\w+: ".*"$/,
    to: (line) => [line, 'colour: "blue"'],
    told: 1,
  }),
  'a name misspelt': changedLine({ in: ANY, at: /^ *(?:- )?(?!title|kind|date|text)\w{4,}: "/, to: misspelt }),
  'a capital in a name': changedLine({ in: ANY, at: /^ *(?:- )?\w+: ".*"$/, to: (line) => line.replace(/\w/, upper) }),
  'an anchor': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(': "', ': &one "') }),
  'an alias': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/: ".*$/, ': *one') }),
  'a tag': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(': "', ': !!binary "') }),
  'a second document': changedLine({ in: /\.yaml$/, at: /^\w+: ".*"$/, to: (line) => [line, '---'], told: null }),
  'a list in the place of a text': changedLine({
    in: ANY,
    at: TEXT,
    to: (line) => line.replace(/: (".*")$/, ': [[$1]]'),
  }),
  'fields in the place of a text': changedLine({
    in: ANY,
    at: TEXT,
    to: (line) => line.replace(/: (".*")$/, ': { a: $1 }'),
  }),
  'a number in the place of a text': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/: ".*"$/, ': 5') }),
  'a break within a line': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/"$/, '\\n"') }),
  'a space at the end of a text': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/"$/, ' "') }),
  'a text of nothing': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/: ".*"$/, ': ""') }),
  'an escape that is written out': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/"$/, '\\u001b"') }),
  'a turn that is written out': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/"$/, '\\u202e"') }),
  'half a character': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/"$/, '\\ud83d"') }),
  'a comment': changedLine({ in: ANY, at: /^\w+: ".*"$/, to: (line) => ['# a note', line] }),
  'an empty line': changedLine({ in: ANY, at: /^\w+: ".*"$/, to: (line) => ['', line] }),
  'other quotes': changedLine({ in: ANY, at: TEXT, to: (line) => line.replace(/"(.*)"$/, "'$1'") }),
};

/** A letter more than any field has. */
function misspelt(line: string): string {
  return line.replace(/(\w+):/, '$1x:');
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

import { anyOf } from './lists.ts';
import { oddSpace } from './odd-spaces.ts';

const REMOVE_DOUBLE = 'name each once';
const ONE_SOURCE = 'name at least one source';

/** What to write in a field whose value does not fit, by the field; "what was found" is the value itself. */
export const fieldProblems = {
  id: 'an id is small letters, digits and single hyphens, at most 80 characters',
  missingId: 'write the id of a record, which is its file name without .md',
  line: {
    empty: 'write something or leave the field out',
    broken: 'write it on one line with no space at either end',
    toBeWritten: 'write the words that belong here, or leave the field out',
    invisible: 'write something that can be seen',
  },
  /** Whatever the field should hold. */
  control: (code: string) => `delete the invisible control character, ${code}`,
  /** Of an address. */
  unseen: (address: string, code: string) => ({
    found: `${address} with ${oddSpace(code)}`,
    fix: 'delete that character, or copy the address anew from a browser, which writes it with %',
  }),
  day: 'write one exact day in quotes, such as "2026-11-21"',
  address: 'write a whole address that begins with https:// or http://',
  language: 'write a BCP 47 language code, such as en, fr or kk',
  currency: 'write the code of ISO 4217, such as USD',
  list: REMOVE_DOUBLE,
  oneOrMore: { other: 'write an id, or a list of ids', none: 'name at least one' },
  sources: ONE_SOURCE,
  citations: {
    other: 'write the id of a source, or { id, locator, quote, translation }',
    none: ONE_SOURCE,
    double: REMOVE_DOUBLE,
  },
  anchor: 'write the address that the fact had, such as statement-someone-what-was-said',
  topic: (most: number) => `write a word or two, at most ${most} characters`,
  wikidata: 'write a Wikidata item such as Q12345',
  attributedTo:
    'write a text, or fields as of a statement: { by: mira-stone }, { by: freedonia, as: a senior diplomat }',
  feedback: {
    other: (form: string) =>
      `write mailto: and an address, or the https address of a form for new issues, such as ${form}`,
    mail: 'write one mail address and nothing behind it',
    form: 'end it with /issues/new, or write {title} and {body} where the form takes them',
  },
  country: {
    capitals: (code: string) => `write the two capital letters of ISO 3166-1: ${code}`,
    letters: 'write the two capital letters of ISO 3166-1, such as KZ',
    formerCapitals: (code: string) => `write the four capital letters of ISO 3166-3: ${code}`,
    withdrawn: (codes: readonly string[]) =>
      `ISO has withdrawn this code; for a state that is no more write ${anyOf(codes)} (ISO 3166-3)`,
    unknown: 'ISO has given this code to no country; write null for a state that has none',
    other: (code: string) => `ISO has given this country another code: write ${code}`,
  },
} as const;

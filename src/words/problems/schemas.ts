import { oddSpace } from './odd-spaces.ts';

/** What does not fit the schema of a record, where the schema itself has no words for it. */
export const schemaProblems = {
  noFields: { found: 'no fields', fix: 'write the record as "name: value", a field on each line' },
  unknownField: {
    found: 'a field of this name is not known',
    fix: (fields: readonly string[]) => `remove it; the fields are ${fields.join(', ')}`,
  },
  oddSpace: (text: string, code: string) => ({
    found: `${text} with ${oddSpace(code)}`,
    fix: 'delete that character, which a web page or a word processor put there',
  }),
  choices: (values: readonly string[]) => `write one of ${values.join(', ')}`,
  /** What to write, by the type that zod expects. */
  type: {
    string: 'write a text',
    number: 'write a number',
    boolean: 'write true or false',
    array: 'write a list',
    object: 'write fields with their values',
    record: 'write fields with their values',
  },
  /** How what is wanted is written. */
  form: {
    fields: (fields: string) => `write fields, as in ${fields}`,
    list: (item: string) => `write a list, as in [${item}]`,
  },
  /** How zod begins what it says by itself, which no editor reads. */
  zodWords: 'Invalid input',
  sourcesOfFact:
    'name its sources, as in sources: [an-id]; only where the account cites one source alone may it be left out',
  otherType: (type: string) => `write ${type}`,
  /** Of a number or list where a text should be: YAML reads one without quotes so. */
  quotedText: 'write a text, in quotes',
  orNull: (fix: string) => `${fix}, or null`,
} as const;

import { oddSpace } from './odd-spaces.ts';

/** Why the fields of a record cannot be read: what is no YAML, or YAML that hides what a record says. */
export const yamlProblems = {
  long: (characters: number, most: number) => ({
    found: `fields of ${characters} characters`,
    fix: `keep them under ${most}`,
  }),
  deep: (most: number) => ({ found: `fields nested more than ${most} deep`, fix: 'flatten them' }),
  directive: { found: 'a %YAML directive', fix: 'remove it' },
  /** A mark before a value, which is not read as a part of it. */
  mark: {
    alias: (name: string) => `the alias *${name}`,
    anchor: (name: string) => `the anchor &${name}`,
    tag: (name: string) => `the tag ${name}`,
    fix: 'write the value out; put a text that begins with & * or ! in quotes',
  },
  prototype: { found: 'a field named __proto__', fix: 'remove it' },
  second: (field: string) => ({ found: `a second ${field}`, fix: 'keep one of the two' }),
  /** What is YAML, and was meant as something else. */
  slip: {
    comment: (cut: string, text: string) => ({
      found: `a text that is cut short: ${cut} is read as a comment`,
      fix: `put all of it in quotes, ${text}, or write a space behind the # of a comment`,
    }),
    textOrComment: (cut: string, all: string, text: string) => ({
      found: `a text that may be cut short: ${cut} is read as a comment`,
      fix: `if it belongs to the text, put all of it in quotes, ${all}; if it is a comment, put the text alone in quotes, ${text}`,
    }),
    commentInBrackets: (cut: string) => ({
      found: `a text that is cut short: ${cut} is read as a comment`,
      fix: 'put the text in quotes, or write a space behind the # of a comment',
    }),
    comma: (field: string, text: string) => ({
      found: 'a comma within braces, where the text ends',
      fix: `put all of it in quotes: ${field}: ${text}`,
    }),
    number: (text: string, field: string, digits: string) => ({
      found: `${text}, of which each comma begins another field`,
      fix: `write digits only: ${field}: ${digits}`,
    }),
    emptyAnswer: {
      found: 'an empty answer',
      fix: 'write the answer, or the word null where the source speaks of the matter and leaves it out',
    },
  },
  /** Of a comment that was the name of a field. */
  commentedName: (name: string, list: string) => ({
    found: `# ${name}: is a comment, so the lines below it belong to ${list}`,
    fix: `write ${name}: without the #, or put a # before each of its lines`,
  }),
  oddSpace: (code: string) => ({
    found: `${oddSpace(code)}, which ends no field’s name and indents no line`,
    fix: 'write an ordinary space in its place',
  }),
  syntax: {
    other: { found: 'YAML that cannot be read', fix: 'correct its quotes, brackets, colons or indentation' },
    openQuote: { found: 'a quotation mark that is not closed', fix: 'close it' },
    openBracket: { found: 'a [ or { that is not closed', fix: 'close it' },
    tab: { found: 'a tab at the start of a line', fix: 'indent with spaces' },
    sign: { found: 'a text that begins with a character of YAML’s own', fix: 'put it in quotes' },
    backslash: { found: 'a backslash in double quotes', fix: 'write it twice, or use single quotes' },
    noField: {
      found: 'a line that is not a field',
      fix: 'write each field as "name: value", what belongs to it indented alike',
    },
    misaligned: { found: 'a line indented unlike those it belongs to', fix: 'align it with them' },
    secondColon: { found: 'a second colon in one value', fix: 'put the value in quotes' },
    listOnLine: {
      found: 'a list that begins on its field’s line',
      fix: 'begin it on the next, or put a text in quotes',
    },
    noColon: { found: 'a field without a colon', fix: 'write each field as "name: value"' },
    textOnLine: { found: 'text on the line of a | or >', fix: 'begin the text on the next line' },
    comment: {
      found: 'a # right after a value',
      fix: 'put a space before the comment, or the value in quotes',
    },
    strayComma: { found: 'a comma with nothing before it', fix: 'remove it' },
    forgottenComma: (before: string, name: string) => ({
      found: `no comma before ${name}`,
      fix: `write { ${before}, ${name} … }; a text with a colon in it goes in quotes`,
    }),
    noComma: { found: 'two values without a comma between them', fix: 'write a comma' },
    more: { found: 'more after the end of a value', fix: 'put the whole value in one pair of quotes' },
    tag: { found: 'a tag (!)', fix: 'remove it, or put a text that begins with ! in quotes' },
    reference: { found: 'a value that begins with & or *', fix: 'put it in quotes' },
    documentMark: { found: 'a line of YAML’s own (---, ... or %)', fix: 'remove it' },
    listAsName: { found: 'a list or fields in place of a field’s name', fix: 'write a name before the colon' },
    longName: { found: 'a field’s name of over 1,024 characters', fix: 'shorten it' },
  },
} as const;

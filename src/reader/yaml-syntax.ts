import type { Document, YAMLError } from 'yaml';
import { FIELDS_TOO_DEEP, type YamlFault } from './yaml-shape.ts';

type Explanation = Omit<YamlFault, 'offset'>;

/** The first thing in a YAML text that is not YAML, in an editor's words rather than the parser's. */
export function syntaxFault(document: Document.Parsed, source: string): YamlFault | undefined {
  const [error, ...others] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return undefined;
  const joined = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0]);
  return { offset: startOf(error, source), ...explain(joined ?? error) };
}

/** The parser notices an open quote or bracket where the text ends; the editor looks for where it began. */
function startOf({ message, pos }: YAMLError, source: string): number {
  const opener = /^Missing closing (["'])/.exec(message)?.[1] ?? /end with a ([\]}])/.exec(message)?.[1];
  if (opener === undefined) return pos[0];
  const start = source.lastIndexOf({ ']': '[', '}': '{' }[opener] ?? opener, pos[0] - 1);
  return Math.max(start, 0);
}

function explain({ code, message }: YAMLError): Explanation {
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(`${code} ${message}`));
  return known
    ? known[1]
    : { found: 'YAML that cannot be read', fix: 'correct its quotes, brackets, colons or indentation' };
}

const MISALIGNED = { found: 'a line indented unlike those it belongs to', fix: 'align it with them' };

/** What the parser says, by code and message, and what an editor should read; the first that fits. */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [/Missing closing/, { found: 'a quotation mark that is not closed', fix: 'close it' }],
  [/end with a [\]}]/, { found: 'a [ or { that is not closed', fix: 'close it' }],
  [/^TAB/, { found: 'a tab at the start of a line', fix: 'indent with spaces' }],
  [/^BAD_SCALAR_START/, { found: 'a text that begins with a character of YAML’s own', fix: 'put it in quotes' }],
  [/^BAD_DQ_ESCAPE/, { found: 'a backslash in double quotes', fix: 'write it twice, or use single quotes' }],
  [
    /^MULTILINE/,
    {
      found: 'a line that is not a field',
      fix: 'write each field as "name: value", what belongs to it indented alike',
    },
  ],
  [/block sequence may not|^BAD_INDENT/, MISALIGNED],
  [/^BLOCK_/, { found: 'a second colon in one value', fix: 'put the value in quotes' }],
  [
    /block-seq-ind/,
    { found: 'a list that begins on its field’s line', fix: 'begin it on the next, or put a text in quotes' },
  ],
  [/need to be followed/, { found: 'a field without a colon', fix: 'write each field as "name: value"' }],
  [/Block scalar header/, { found: 'text on the line of a | or >', fix: 'begin the text on the next line' }],
  [
    /Comments must/,
    { found: 'a # right after a value', fix: 'put a space before the comment, or the value in quotes' },
  ],
  [/Unexpected ,/, { found: 'a comma with nothing before it', fix: 'remove it' }],
  [/Missing ,/, { found: 'two values without a comma between them', fix: 'write a comma' }],
  [/^UNEXPECTED/, { found: 'more after the end of a value', fix: 'put the whole value in one pair of quotes' }],
  [
    /^(TAG|BAD_COLLECTION|MULTIPLE_TAGS)/,
    { found: 'a tag (!)', fix: 'remove it, or put a text that begins with ! in quotes' },
  ],
  [/ALIAS|ANCHOR/, { found: 'a value that begins with & or *', fix: 'put it in quotes' }],
  [/^MULTIPLE_DOCS|DIRECTIVE|directives-end/, { found: 'a line of YAML’s own (---, ... or %)', fix: 'remove it' }],
  [/^NON_STRING_KEY/, { found: 'a list or fields in place of a field’s name', fix: 'write a name before the colon' }],
  [/^KEY_OVER/, { found: 'a field’s name of over 1,024 characters', fix: 'shorten it' }],
  [/^RESOURCE/, FIELDS_TOO_DEEP],
];

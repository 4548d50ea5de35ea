import type { Document, YAMLError } from 'yaml';
import { oddSpaceIn, withOrdinarySpaces } from '../model/text/odd-space.ts';
import { yamlProblems } from '../words/problems/yaml.ts';
import { FIELDS_TOO_DEEP, type YamlFault } from './yaml-shape.ts';

const WORDS = yamlProblems.syntax;

type Explanation = Omit<YamlFault, 'offset'>;

/** The first thing in a YAML text that is not YAML, in an editor's words rather than the parser's. */
export function syntaxFault(document: Document.Parsed, source: string): YamlFault | undefined {
  const [error, ...others] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return undefined;
  const before = lineAround(source, error.pos[0]);
  const code = oddSpaceIn(before);
  if (code !== undefined) {
    const remedies = [{ from: before, to: withOrdinarySpaces(before) }];
    return { offset: error.pos[0], ...yamlProblems.oddSpace(code), remedies };
  }
  const comma = forgottenComma(document.errors, source);
  if (comma) return comma;
  const joined = others.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0]);
  const offset = startOf(error, source);
  const [cut] = /end with a [\]}]/.test(error.message)
    ? (/ #\S.*/.exec(source.slice(offset).split('\n')[0]!) ?? [])
    : [];
  return {
    offset,
    ...(cut === undefined ? explain(joined ?? error) : yamlProblems.slip.commentInBrackets(cut.trim())),
  };
}

/** Behind a value between braces stands the name of a field, and no comma before it. */
function forgottenComma(errors: readonly YAMLError[], source: string): YamlFault | undefined {
  const isWithinBraces = errors.some(
    ({ code, message }) => code === 'BLOCK_IN_FLOW' || message.startsWith('Missing , between flow map items'),
  );
  if (!isWithinBraces) return undefined;
  const offset = Math.min(...errors.map(({ pos }) => pos[0]));
  const next = /(?<=^|\s|["'\]}])[\w-]+:(?=\s)/.exec(source.slice(offset));
  if (!next) return undefined;
  const at = offset + next.index;
  const [before = '…'] = /[\w-]+: (?:(?![\w-]+:\s)[^{}\n])*$/.exec(source.slice(Math.max(at - LONGEST, 0), at)) ?? [];
  return { offset: at, ...WORDS.forgottenComma(before.trim(), next[0]) };
}

/** A longer value is not shown. */
const LONGEST = 200;

/** The part of a line in which a colon or an indent may be followed by a space of another kind. */
function lineAround(source: string, offset: number): string {
  const [line = ''] = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n');
  const [start = ''] = /^\s*[\w-]*:?\s*/.exec(line) ?? [];
  return start;
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
  return known ? known[1] : WORDS.other;
}

/** What the parser says, by code and message, and what an editor should read; the first that fits. */
const EXPLANATIONS: readonly (readonly [RegExp, Explanation])[] = [
  [/Missing closing/, WORDS.openQuote],
  [/end with a [\]}]/, WORDS.openBracket],
  [/^TAB/, WORDS.tab],
  [/^BAD_SCALAR_START/, WORDS.sign],
  [/^BAD_DQ_ESCAPE/, WORDS.backslash],
  [/^MULTILINE/, WORDS.noField],
  [/block sequence may not|^BAD_INDENT/, WORDS.misaligned],
  [/^BLOCK_/, WORDS.secondColon],
  [/block-seq-ind/, WORDS.listOnLine],
  [/need to be followed/, WORDS.noColon],
  [/Block scalar header/, WORDS.textOnLine],
  [/Comments must/, WORDS.comment],
  [/Unexpected ,/, WORDS.strayComma],
  [/Missing ,/, WORDS.noComma],
  [/^UNEXPECTED/, WORDS.more],
  [/^(TAG|BAD_COLLECTION|MULTIPLE_TAGS)/, WORDS.tag],
  [/ALIAS|ANCHOR/, WORDS.reference],
  [/^MULTIPLE_DOCS|DIRECTIVE|directives-end/, WORDS.documentMark],
  [/^NON_STRING_KEY/, WORDS.listAsName],
  [/^KEY_OVER/, WORDS.longName],
  [/^RESOURCE/, FIELDS_TOO_DEEP],
];

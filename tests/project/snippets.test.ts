import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printLine } from '../../src/cli/report.ts';
import { eventSchema } from '../../src/model/records/event.ts';
import { SCHEMAS } from '../../src/reader/content.ts';
import { splitFrontmatter } from '../../src/reader/frontmatter.ts';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const FILE = join(import.meta.dirname, '../../.vscode/throughline.code-snippets');
const snippets = Object.values(parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Snippet>>);

/** What a text editor writes of a snippet before anything is filled in: of a choice the first, and today. */
function written({ body }: Snippet, choice = 0): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => choices.split(',')[choice % choices.split(',').length]!)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-21');
}

const collectionOf = ({ description }: Snippet) =>
  (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).find((name) => description.includes(`content/${name}/`));
const listOf = ({ description }: Snippet) => /under (\w+)/.exec(description)?.[1];

describe('a snippet of .vscode fits the schema of what it writes, with each of its choices:', () => {
  it.each(snippets.filter(collectionOf).map((snippet) => [snippet.prefix, snippet] as const))('%s', (_, snippet) => {
    for (let choice = 0; choice < 12; choice++) {
      const parts = splitFrontmatter(written(snippet, choice));
      if ('found' in parts) throw new Error(parts.found);
      const read = SCHEMAS[collectionOf(snippet)!].safeParse(parse(parts.yaml));
      expect(read.error?.issues).toBeUndefined();
    }
  });

  it.each(snippets.filter(listOf).map((snippet) => [snippet.prefix, snippet] as const))('%s', (_, snippet) => {
    for (let choice = 0; choice < 12; choice++) {
      const event = { title: 'A', date: '2026-01-19', kind: 'meeting', added: '2026-11-21' };
      const read = eventSchema.safeParse({ ...event, [listOf(snippet)!]: parse(written(snippet, choice)) as unknown });
      expect(read.error?.issues).toBeUndefined();
    }
  });
});

describe('the task of .vscode', () => {
  const file = join(import.meta.dirname, '../../.vscode/tasks.json');
  const { tasks } = parse(readFileSync(file, 'utf8')) as {
    readonly tasks: readonly [{ readonly problemMatcher: readonly Matcher[] }];
  };
  const problem = {
    file: 'content/events/a.md',
    line: 7,
    field: 'participants.0.role',
    found: 'nothing',
    fix: 'write a text',
  };

  it.each([
    ['story', { ...problem, isWarning: false }],
    ['story-warnings', { ...problem, isWarning: true }],
  ] as const)('finds in a line of %s the file, the line and what is told, and in no other', (owner, told) => {
    const found = tasks[0].problemMatcher.flatMap((matcher) => {
      const parts = new RegExp(matcher.pattern.regexp).exec(printLine(told));
      const { file: at, line, message } = matcher.pattern;
      return parts ? [[matcher.owner, parts[at], parts[line], parts[message]]] : [];
    });
    expect(found).toEqual([[owner, problem.file, '7', expect.stringMatching(/nothing; write a text$/)]]);
  });
});

interface Matcher {
  readonly owner: string;
  readonly pattern: { readonly regexp: string; readonly file: number; readonly line: number; readonly message: number };
}

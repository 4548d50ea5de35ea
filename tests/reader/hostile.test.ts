import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aStory, BROKEN, problemsOf, write } from './a-folder.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';
const event = await readFile(join(BROKEN, 'base', EVENT), 'utf8');
const SOURCE = 'sources/2026-01-20-bridge-opens.md';
const source = await readFile(join(BROKEN, 'base', SOURCE), 'utf8');
const BODY = 'The mayor opens the bridge. [@2026-01-20-bridge-opens]\n';

async function problemsWith(file: string, text: string): Promise<readonly string[]> {
  const folder = await aStory();
  await write(folder, file, text);
  return problemsOf(folder);
}

/** As much of a piece as the bounds of a body let through. */
const piece = (text: string, times: number) => text.repeat(times);
const steps = (indent: string, depth: number) =>
  Array.from({ length: depth }, (_, i) => `${indent.repeat(i)}- x\n`).join('');

describe('a body that would exhaust the parser has one problem, at once:', { timeout: 20_000 }, () => {
  it.each([
    ['quotations', piece('>', 5000) + BODY],
    ['quotations, spaced', piece('> ', 9) + BODY],
    ['a quotation deeper on each line', Array.from({ length: 900 }, (_, i) => `${'>'.repeat(i)} x`).join('\n') + BODY],
    ['bullets on one line', `${piece('- ', 5000)}x\n\n${BODY}`],
    ['numbers on one line', `${piece('1. ', 5000)}x\n\n${BODY}`],
    ['lists by indentation', `${steps('  ', 600)}\n${BODY}`],
    ['lists by tabs', `${steps('\t', 600)}\n${BODY}`],
    ['brackets', piece('[', 5000) + BODY],
    ['closed brackets', piece('[', 5000) + piece(']', 5000) + BODY],
    ['stars', piece('*a ', 5000) + BODY],
    ['emphasis that does not end', piece('*a_ ', 100_000) + BODY],
    ['links that do not end', piece('[a](b', 100_000) + BODY],
    ['pictures', piece('![', 100_000) + BODY],
    ['code that does not end', Array.from({ length: 900 }, (_, i) => `e${'`'.repeat(i)}`).join('') + BODY],
    ['citations', piece('[@2026-01-20-bridge-opens] ', 15_000)],
    ['lines', piece('a\n\n', 100_000) + BODY],
    ['headings', piece('a\n-\n', 100_000) + BODY],
  ])('%s', async (_, body) => {
    const problems = await problemsWith(EVENT, event.replace(BODY, body));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/body: .*(deep|marks|lines)\b.*; /);
  });
});

describe('a body within bounds is parsed at once:', { timeout: 20_000 }, () => {
  it.each([
    ['parentheses', `[a](https://example.org)${piece('(', 5000)} ${BODY}`],
    ['words', piece('word ', 90_000) + BODY],
    ['lines', piece('word\n', 3900) + BODY],
    ['paragraphs', piece(`Words. ${BODY}\n`, 600)],
    ['items', piece(`- Words. ${BODY}`, 400)],
    ['emphasis that does not end', piece('*a_ ', 900) + BODY],
    ['links that do not end', piece('[a](b', 600) + BODY],
    ['nested lists', `${steps('  ', 16)}\n${BODY}`.replaceAll('- x', `- Words. ${BODY.trim()}`)],
    ['a long line of dashes', `${piece('-', 70)}\n\n${BODY}`],
    ['a spaced line of stars', `${piece('* ', 70)}\n\n${BODY}`],
  ])('%s', async (_, body) => {
    expect(await problemsWith(EVENT, event.replace(BODY, body))).toEqual([]);
  });

  it('headings, in a source', async () => {
    expect(await problemsWith(SOURCE, source.replace('The mayor', `${piece('a\n-\n', 1900)}\nThe mayor`))).toEqual([]);
  });
});

describe('fields that would exhaust the parser have one problem, at once:', { timeout: 20_000 }, () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`).join('\n');

  it.each([
    ['aliases of aliases', `a0: &a0 [x]\n${bomb}\n`],
    ['lists in lists', `about: ${piece('[', 60_000)}${piece(']', 60_000)}\n`],
    ['fields in fields', `about: ${piece('{a: ', 30_000)}\n`],
    ['fields in fields by indentation', Array.from({ length: 450 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['items in items', `about:\n  ${piece('- ', 60_000)}x\n`],
    ['questions', `about:\n  ${piece('? ', 60_000)}x\n`],
    ['one field many times', piece('about: []\n', 10_000)],
    ['quotes', `title: ${piece('"', 120_000)}\n`],
    ['too much of anything', `about: [${piece('bridge-plan, ', 20_000)}]\n`],
    ['a long name', `${piece('a', 120_000)}: 1\n`],
    ['tabs', `about:\n${piece('\t', 120_000)}x\n`],
  ])('%s', async (_, fields) => {
    const problems = await problemsWith(EVENT, event.replace('---\n', `---\n${fields}`));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/:\d+ file: /);
  });

  it('many unknown fields have a problem each', async () => {
    const fields = Array.from({ length: 5000 }, (_, i) => `field${i}: 1\n`).join('');
    expect(await problemsWith(EVENT, event.replace('---\n', `---\n${fields}`))).toHaveLength(5000);
  });
});

describe('whatever is done to a file', () => {
  const snippets = fc.constantFrom(
    ...[
      '---\n',
      '\t',
      '  ',
      '\n',
      ':',
      ': ',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '[@',
      '[[',
      ']]',
      '|',
      '>',
      '&a ',
      '*a',
      '!b ',
    ],
    ...[
      '#',
      '%',
      '@',
      '`',
      '<b>',
      '](x)',
      '![',
      '\\',
      '~',
      'null',
      '0',
      '__proto__: x\n',
      '\u0000',
      '\ud800',
      '\u202e',
      'é',
      ',',
      '?',
    ],
  );
  const change = fc.record({
    at: fc.nat(2000),
    cut: fc.constantFrom(0, 0, 1, 5, 30),
    put: fc.oneof(snippets, fc.string()),
  });
  const files = [
    EVENT,
    'sources/2026-01-20-bridge-opens.md',
    'actors/mira-stone.md',
    'questions/who-pays.md',
    'story.yaml',
  ];

  it('it is read, or its problems are told in our own words, each on one line', { timeout: 60_000 }, async () => {
    const folder = await aStory();
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(files.length - 1),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (i, changes) => {
          const text = changes.reduce((from, { at, cut, put }) => {
            const start = at % (from.length + 1);
            return from.slice(0, start) + put + from.slice(start + cut);
          }, texts[i]!);
          await write(folder, files[i]!, text);
          for (const problem of await problemsOf(folder)) {
            expect(problem).toMatch(/^content\/[\w/.-]+:\d+ [^:]*.*: .+; .+$/);
            expect(problem).not.toMatch(/\[object |\bundefined\b|\bNaN\b|Invalid input|Implicit|stack size/);
          }
          await write(folder, files[i]!, texts[i]!);
        },
      ),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { escapeControls, findControl } from '../../../src/model/text/control-characters.ts';
import { lineOf } from '../../../src/model/diagnostics/field-lines.ts';
import { compareProblems, printProblem } from '../../../src/model/diagnostics/problem.ts';
import { quoteValue } from '../../../src/model/diagnostics/quote-value.ts';

const PROBLEM = { file: 'content/a.md', line: 3, field: 'date', found: 'found', fix: 'fix' };

describe('a problem', () => {
  it('is told on one line', () => {
    expect(printProblem(PROBLEM)).toBe('content/a.md:3 date: found; fix');
  });

  it('holds nothing that a terminal would obey, whatever the file is called', () => {
    const printed = printProblem({ ...PROBLEM, file: 'a\u001b[2J\n\u202eb', found: 'c\u009b\u2028' });
    expect(printed).toBe('a\\u001b[2J\\u000a\\u202eb:3 date: c\\u009b\\u2028; fix');
  });

  it('comes in order of file, line and field', () => {
    const problems = [
      { ...PROBLEM, file: 'content/b.md', line: 1 },
      { ...PROBLEM, line: 10 },
      { ...PROBLEM, line: 9, field: 'title' },
      { ...PROBLEM, line: 9, field: 'date' },
    ];
    expect(problems.toSorted(compareProblems)).toEqual(problems.toReversed());
  });
});

describe('the line of a field', () => {
  const lines = { claims: 5, 'claims.0': 6, 'claims.0.answer': 7 };

  it.each([
    ['claims.0.answer', 7],
    ['claims.0.question', 6],
    ['claims.1.answer', 5],
    ['title', 1],
    ['constructor', 1],
    ['', 1],
  ])('of %s is %i, its own or that of the field around it', (field, line) => {
    expect(lineOf(lines, field)).toBe(line);
  });
});

describe('a value in a message', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['a "b"', '"a \\"b\\""'],
    [Infinity, 'Infinity'],
    [{ a: [1] }, '{"a":[1]}'],
  ])('%s is shown as %s', (value, shown) => {
    expect(quoteValue(value)).toBe(shown);
  });

  it('is cut at 80 characters, and never in the middle of one', () => {
    const shown = quoteValue('🌉'.repeat(200));
    expect([...shown]).toHaveLength(80);
    expect(shown.isWellFormed()).toBe(true);
    expect(quoteValue('a'.repeat(78))).toBe(`"${'a'.repeat(78)}"`);
    expect(quoteValue('a'.repeat(79))).toBe(`"${'a'.repeat(78)}…`);
  });
});

describe('a control character', () => {
  it('is found anywhere but in line breaks and tabs', () => {
    expect(findControl('a\n\tb')).toBeUndefined();
    expect(findControl('a\nb\u0000')).toEqual({ code: 'U+0000', index: 3 });
    expect(findControl('\u202e')?.code).toBe('U+202E');
  });

  it('is also what no XML may hold', () => {
    const found = ['\u000b', '\ufffe', '\uffff', '\ud83d', '\udf09'].map((one) => findControl(`a🌉${one}`)?.code);
    expect(found).toEqual(['U+000B', 'U+FFFE', 'U+FFFF', 'U+D83D', 'U+DF09']);
    expect(findControl('🌉\ufffd')).toBeUndefined();
  });

  it('is written out', () => {
    expect(escapeControls('a\tb\u0007é')).toBe('a\\u0009b\\u0007é');
  });
});

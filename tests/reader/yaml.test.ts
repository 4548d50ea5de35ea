import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/reader/yaml.ts';
import { absentFieldWords } from '../../src/words/absent-fields.ts';

describe('YAML', () => {
  it('keeps dates, times and words of yes and no as texts', () => {
    expect(parseYaml('a: 2026-02-30\nb: 12:30\nc: yes\nd: 0o7\ne: 1_000', 1)).toMatchObject({
      value: { a: '2026-02-30', b: '12:30', c: 'yes', d: 7, e: '1_000' },
    });
  });

  it('takes for a comment what stands on a line of its own, or has a space behind its sign', () => {
    expect(parseYaml('a: b\n  #c\nd: e # f\ng: 7 #h', 1)).toMatchObject({ value: { a: 'b', d: 'e', g: 7 } });
  });

  it.each(['title', 'suppliedTitle', 'publisher', 'description', 'reading', 'says', 'text'])(
    'asks about a comment behind a single word of a free text: %s',
    (field) => {
      expect(parseYaml(`id: a\n${field}: Bridge # 4 opens`, 1)).toMatchObject({
        line: 2,
        found: 'a text that may be cut short: # 4 opens is read as a comment',
      });
      expect(parseYaml(`${field}: "Bridge" # 4 opens`, 1)).toMatchObject({ value: { [field]: 'Bridge' } });
    },
  );

  it('takes the note of a draft for a comment once a text stands before it in place of null', () => {
    expect(parseYaml(`publisher: Old Harbour Herald # ${absentFieldWords.publisher}`, 1)).toMatchObject({
      value: { publisher: 'Old Harbour Herald' },
    });
    expect(parseYaml('publisher: Old Harbour Herald # of the north', 1)).toMatchObject({ line: 1 });
  });

  it.each(['answer:', 'answer: # to do', '- {question: a, answer: }', '- {answer, question: a}', 'answer: ~'])(
    'refuses an empty answer, which readers would be told of as a silence of the source: %s',
    (yaml) => {
      expect(parseYaml(`a: b\nclaims:\n  ${yaml}\n`, 1)).toMatchObject({ line: 3, found: 'an empty answer' });
    },
  );

  it('takes an answer for null where the word is written', () => {
    expect(parseYaml('claims:\n  - answer: null # silent\n  - {answer: null}', 1)).toMatchObject({
      value: { claims: [{ answer: null }, { answer: null }] },
    });
  });

  it.each([
    ['a: { b: c d: e }', 1],
    ['a: { b: "c" d: e }', 1],
    ['a: { b: [c, x] d: e }', 1],
    ['a: {\n  b: c\n  d: e\n}', 3],
    ['a: [{ b: c d: e }]', 1],
  ])('tells of a comma that was forgotten between braces: %j', (yaml, line) => {
    expect(parseYaml(yaml, 1)).toMatchObject({ line, found: 'no comma before d:' });
  });

  it('takes a colon behind a comma or a word for none', () => {
    expect(parseYaml('a: { b: c:d, e: f }', 1)).toMatchObject({ value: { a: { b: 'c:d', e: 'f' } } });
  });

  it('knows comments that may have been the name of a list', () => {
    const names = (yaml: string) => {
      const parsed = parseYaml(yaml, 1);
      return 'found' in parsed ? parsed : parsed.commentedNames.map(({ name, line, list }) => [name, line, list]);
    };
    expect(names('a:\n  - b\n# c:\n  - { d: e }\n  # as it was said\n  - f')).toEqual([['c', 3, 'a']]);
    expect(names('a:\n# c:\n  - { d: e }')).toEqual([['c', 2, 'a']]);
  });

  it('takes the names of fields as texts', () => {
    expect(parseYaml('2026: a\nnull: b\n', 1)).toMatchObject({ value: { 2026: 'a', null: 'b' } });
  });

  it('does not merge one record into another', () => {
    expect(parseYaml('<<: { a: 1 }', 1)).toMatchObject({ value: { '<<': { a: 1 } } });
  });

  it('knows the line of every field and item, counted from where it begins', () => {
    const parsed = parseYaml('a:\n  - b: 1\n    c: [2,\n      3]\n# d\ne: f\n', 10);
    expect(parsed).toMatchObject({
      lines: { a: 10, 'a.0': 11, 'a.0.b': 11, 'a.0.c': 12, 'a.0.c.0': 12, 'a.0.c.1': 13, e: 15 },
    });
  });

  it('may begin with a line of three dashes, as whole files do', () => {
    expect(parseYaml('---\na: 1\n', 1)).toMatchObject({ value: { a: 1 } });
  });

  it.each([
    ['a: "b\nc: d\ne: f', 5],
    ['a: [b\nc: d', 5],
    ['x: 1\na: "b\nc: "d"\n', 6],
    ['a: 1\nb: 2\na: 3', 7],
    ['a:\n  b: &c d', 6],
    ['a: 1\nb:\n  - *c', 7],
    ['a: 1\nb: 2\n   c: 3', 6],
  ])('that cannot be read has its fault where it begins: %j', (yaml, line) => {
    expect(parseYaml(yaml, 5)).toMatchObject({ line });
  });

  it('is not read past 131072 characters', () => {
    expect(parseYaml('#'.repeat(131_073), 2)).toEqual({
      line: 2,
      found: 'fields of 131073 characters',
      fix: 'keep them under 131072',
    });
  });
});

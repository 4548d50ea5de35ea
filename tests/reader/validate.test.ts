import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventSchema } from '../../src/model/records/event.ts';
import { sourceSchema } from '../../src/model/records/source.ts';
import { validate } from '../../src/reader/validate.ts';

const RECORD = z.strictObject({
  title: z.string(),
  note: z.string().nullable(),
  kind: z.enum(['meeting', 'vote']).default('meeting'),
  parts: z.array(z.strictObject({ actor: z.string(), role: z.string() })).default([]),
});

const WHERE = { file: 'a.md', lines: { title: 2, parts: 4, 'parts.0': 5, 'parts.0.actor': 6 } };

/** What is said of a record: line, field, what was found, what to do. */
function said(value: unknown, schema: z.ZodType = RECORD): readonly string[] {
  const validated = validate(schema, value, WHERE);
  if ('data' in validated) return [];
  return validated.problems.map(({ line, field, found, fix }) => `${line} ${field}: ${found}; ${fix}`);
}

describe('a record that fits its schema', () => {
  it('is given with what was left out', () => {
    expect(validate(RECORD, { title: 'A', note: null }, WHERE)).toEqual({
      data: { title: 'A', note: null, kind: 'meeting', parts: [] },
    });
  });
});

describe('a record that does not fit', () => {
  const fits = { title: 'A', note: null };

  it('has a problem for each field', () => {
    expect(said({ title: 1, kind: 'vot' })).toEqual([
      '2 title: 1; write a text, in quotes',
      '1 note: nothing; write a text, or null',
      '1 kind: "vot"; did you mean "vote"? write one of meeting, vote',
    ]);
  });

  it('has its problem on the line of the nearest field around', () => {
    expect(said({ ...fits, parts: [{ actor: 'a' }] })).toEqual(['5 parts.0.role: nothing; write a text']);
    expect(said({ ...fits, parts: [{ actor: 1, role: 'a' }] })).toEqual([
      '6 parts.0.actor: 1; write a text, in quotes',
    ]);
    expect(said({ ...fits, parts: {} })).toEqual(['4 parts: {}; write a list, as in [{ actor: …, role: … }]']);
  });

  it('is told which fields there are, or which was meant', () => {
    expect(said({ ...fits, colour: 1 })).toEqual([
      '1 colour: a field of this name is not known; remove it; the fields are title, note, kind, parts',
    ]);
    expect(said({ ...fits, parts: [{ actor: 'a', role: 'b', rol: 'c' }] })).toEqual([
      '5 parts.0.rol: a field of this name is not known; did you mean "role"?',
    ]);
  });

  it('is not told that a field is missing whose name is misspelt', () => {
    expect(said({ titel: 'A', note: null })).toEqual([
      '1 titel: a field of this name is not known; did you mean "title"?',
    ]);
    expect(said({ ...fits, parts: [{ actr: 'a', role: 'b' }] })).toEqual([
      '5 parts.0.actr: a field of this name is not known; did you mean "actor"?',
    ]);
  });

  it('is told of one mistake in a field, though it breaks two rules', () => {
    const schema = z.strictObject({
      date: z
        .string()
        .min(9, 'write more')
        .refine(() => false, 'write a date'),
    });
    expect(said({ date: 'soon' }, schema)).toEqual(['1 date: "soon"; write more']);
  });

  it.each([
    [null, '1 file: no fields; write the record as "name: value", a field on each line'],
    [[], '1 file: []; write fields with their values'],
    ['A', '1 file: "A"; write fields with their values'],
  ])('may be %j', (value, problem) => {
    expect(said(value)).toEqual([problem]);
  });

  it('is judged by the alternative that it is of the kind of', () => {
    const schema = z.strictObject({
      answer: z.union(
        [z.number(), z.array(z.string().min(2, 'write more')), z.strictObject({ amount: z.number() })],
        'write one of three',
      ),
    });
    expect(said({ answer: ['a'] }, schema)).toEqual(['1 answer.0: "a"; write more']);
    expect(said({ answer: { amont: 1 } }, schema)).toEqual([
      '1 answer.amont: a field of this name is not known; did you mean "amount"?',
    ]);
    expect(said({ answer: true }, schema)).toEqual(['1 answer: true; write one of three']);
  });

  it('is told a wrong name in a record of names by that name', () => {
    expect(said({ spellings: { 'Mira Stone': ['M.'] } }, sourceSchema)).toContain(
      '1 spellings.Mira Stone: "Mira Stone"; an id is small letters, digits and single hyphens, at most 80 characters',
    );
  });

  it('has no problem that speaks as zod does, whatever is in it', () => {
    const values = [undefined, null, true, NaN, Infinity, '', 'a', [], [[]], {}, { a: 1 }];
    for (const field of Object.keys(eventSchema.shape))
      for (const value of values)
        for (const problem of said({ [field]: value }, eventSchema))
          expect(problem).not.toMatch(/\[object|undefined|Invalid|received|expected|Too small|Unrecognized/);
  });
});

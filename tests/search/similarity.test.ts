import { describe, expect, it, test } from 'vitest';
import { nameForms, roleForm, type NameForm } from '../../src/search/name-form.ts';
import { keyOf } from '../../src/search/key.ts';
import { similarity, wholeCost } from '../../src/search/similarity.ts';

const own = (name: string) => nameForms(0, name, null)[0]!;
const MIRA = own('Mira Stone');

/** What is said with a name, and which terms are how many slips from any word of the query. */
interface Known {
  readonly context?: readonly string[];
  readonly near?: Readonly<Record<string, number>>;
}

function like(query: string, form: NameForm, { context = [], near = {} }: Known = {}) {
  const words = keyOf(query).words.map((word, _, { length }) => ({
    ...word,
    isInitial: length > 1 && word.folded.length === 1,
    near: new Map(Object.entries(near)),
  }));
  return similarity(words, form, new Set(context));
}

const cost = (query: string, form: NameForm = MIRA, known?: Known) => like(query, form, known)?.cost ?? NaN;

describe('what likeness costs', () => {
  it('is nothing for the page’s own name, in any order of its words', () => {
    expect(cost('Mira Stone')).toBe(0);
    expect(cost('STONE, Mira')).toBe(0);
  });

  it('is less for what readers do on purpose than for one slip, and less the closer it is', () => {
    const form = own('Mira Qadir');
    const costs = [
      cost('Mira Qadir', form),
      cost('the Mira Qadir', form),
      cost('Mira Khadir', form),
      cost('treasurer Mira Qadir', form, { context: ['treasurer'] }),
      cost('president Mira Qadir', form),
      cost('I Qadir', own('Ira Qadir')),
      cost('Mira Qad', form),
      cost('Mira Quadir', form, { near: { qadir: 1 } }),
    ];
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(new Set(costs).size).toBe(costs.length);
  });

  it('is twice as much for two slips', () => {
    const one = cost('Mira Stome', MIRA, { near: { stone: 1 } });
    expect(cost('Mira Sdome', MIRA, { near: { stone: 2 } })).toBe(2 * one);
  });

  it('is more the more of the name is left out, but less than an unfinished word', () => {
    const long = own('Mira Stone of the Harbour Union and All Ports');
    expect(cost('Stone')).toBeGreaterThan(cost('Mira Stone'));
    expect(cost('Stone', long)).toBeGreaterThan(cost('Stone'));
    expect(cost('Stone', long)).toBeLessThan(1);
  });

  it('is least for the page’s own name, then another, then one put into Latin letters, then a role', () => {
    const other = nameForms(0, 'Treasurer', 'also called {}')[0]!;
    const roman = nameForms(0, 'Тресурер', null, 'Treasurer')[1]!;
    const costs = [own('Treasurer'), other, roman, roleForm(0, 'Treasurer', [])].map((form) => cost('Treasurer', form));
    expect(costs).toEqual([0, 0.05, 0.15, 0.35]);
  });

  it('is that of the word most alike, where two are', () => {
    expect(cost('Ann', own('Annabel Ann'))).toBeLessThan(1);
  });
});

describe('a query is like a name', () => {
  it('only if every word of it is in the name or said with it', () => {
    expect(like('Mira Reed', MIRA)).toBeUndefined();
    expect(like('Mira treasurer', MIRA)).toBeUndefined();
    expect(like('Mira treasurer', MIRA, { context: ['treasurer'] })).toBeDefined();
  });

  it('only if something in it is more than address, initials and what is said with the name', () => {
    expect(like('president', MIRA)).toBeUndefined();
    expect(like('treasurer', MIRA, { context: ['treasurer'] })).toBeUndefined();
    expect(like('B R', own('Ben Reed'))).toBeUndefined();
    expect(like('B Reed', own('Ben Reed'))).toBeDefined();
  });

  it('if it is one letter that begins a word of it', () => {
    expect(like('r', own('Ben Reed'))).toBeDefined();
    expect(like('k', own('Ben Reed'))).toBeUndefined();
  });

  it('though the last letters are not typed yet, but not by those in the middle', () => {
    expect(like('Sto', MIRA)).toBeDefined();
    expect(like('tone', MIRA)).toBeUndefined();
  });

  it('though its beginning only sounds so', () => {
    expect(like('Khadi', own('Qadir'))).toMatchObject({ isBySound: true });
    expect(like('Kha', own('Qadir'))).toBeUndefined();
  });

  it('by each word of the name once', () => {
    expect(like('Mira Mira', MIRA)).toBeUndefined();
    expect(like('Mira Mira', own('Mira Mira'))).toBeDefined();
  });

  it('is like a role only by its title: its body alone is not whoever has it', () => {
    const role = roleForm(0, 'Treasurer', ['Harbour Union']);
    expect(like('Harbour Union', role)).toBeUndefined();
    expect(like('treasurer of the Harbour Union', role)).toBeDefined();
    expect(like('treasurer', role)).toBeDefined();
  });
});

describe('likeness says', () => {
  it('whether a word only sounds like it', () => {
    expect(like('Khadir', own('Qadir'))).toMatchObject({ isBySound: true, hasSlips: false });
    expect(like('Qadir', own('Qadir'))).toMatchObject({ isBySound: false });
  });

  it('whether a slip was forgiven', () => {
    expect(like('Mira Stome', MIRA, { near: { stone: 1 } })).toMatchObject({ hasSlips: true });
    expect(like('Mira Sto', MIRA)).toMatchObject({ hasSlips: false });
  });
});

test('the whole of a name costs what it is like, what is left out and what kind of name it is', () => {
  expect(wholeCost(1, 9, MIRA)).toBe(1);
  expect(wholeCost(1, 3, MIRA)).toBeCloseTo(1 + 0.6);
  expect(wholeCost(0, 12, MIRA)).toBe(0);
  expect(wholeCost(0, 9, nameForms(0, 'Mira Stone', 'also called {}')[0]!)).toBe(0.05);
});

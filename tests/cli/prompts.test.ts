import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { choiceMade, recordChosen, recordsChosen, severalChosen } from '../../src/cli/prompts.ts';

const RECORDS = ['Mira Stone', 'Council of the River', 'Council of the Hill'].map((label) => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  hint: 'a record',
  isWhole: false,
}));
const like = (typed: string) => RECORDS.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));

/** What is chosen by some keys, and all that was printed. */
async function chosenBy(keys: readonly string[], isNeeded: boolean = false) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const chosen = recordsChosen({ message: 'Who took part?', isNeeded, like, streams: { input, output } });
  await press(keys, input);
  const ids = await chosen;
  return { ids, shown: stripVTControlCharacters(String(output.read())) };
}

async function press(keys: readonly string[], input: PassThrough) {
  for (const key of keys) {
    await setImmediate();
    input.write(key);
    await setImmediate();
  }
}

const [ENTER, TAB, EMPTY_LINE, DOWN] = ['\r', '\t', '\u0015', '\u001b[B'];

const CLEAR = Array.from({ length: 4 }, () => '\u007f');

describe('a list of records', () => {
  it('gives the only one that was found when Enter is pressed', async () => {
    const { ids, shown } = await chosenBy(['mira', ENTER]);
    expect(ids).toEqual(['mira-stone']);
    expect(shown).toContain('Chosen: Mira Stone');
  });

  it('asks again where several were found and none chosen, and says how to choose', async () => {
    const { ids, shown } = await chosenBy(['council', ENTER, 'hill', TAB, ENTER]);
    expect(ids).toEqual(['council-of-the-hill']);
    expect(shown).toContain('“council” is not the name of one record alone');
    expect(shown).not.toContain('Chosen:');
  });

  it('moves to the likeliest by what is typed', async () => {
    expect((await chosenBy([DOWN, DOWN, 'council', TAB, ENTER])).ids).toEqual(['council-of-the-river']);
  });

  it('says so where nothing has that name', async () => {
    expect((await chosenBy(['zz', ENTER, ENTER])).shown).toContain('Nothing that may stand here is called “zz”');
  });

  it('takes the only one that was found beside those that were chosen, and keeps these where it asks again', async () => {
    expect((await chosenBy(['hill', TAB, ...CLEAR, 'mira', ENTER])).ids).toEqual(['council-of-the-hill', 'mira-stone']);
    expect((await chosenBy(['mira', TAB, ...CLEAR, 'council', ENTER, ENTER])).ids).toEqual(['mira-stone']);
  });

  it('gives none where nothing is typed, unless one is needed', async () => {
    expect((await chosenBy([ENTER])).ids).toEqual([]);
    expect((await chosenBy(['nobody', EMPTY_LINE, ENTER])).ids).toEqual([]);
    const { ids, shown } = await chosenBy([ENTER, TAB, ENTER], true);
    expect(ids).toEqual(['mira-stone']);
    expect(shown).toContain('This cannot be left out.');
  });
});

describe('a list of records of which one is to be chosen', () => {
  it.each([
    ['the one that the arrows go to', ['council', DOWN, ENTER], 'council-of-the-hill'],
    [
      'the last one only, though Tab is pressed on another before',
      ['council', TAB, DOWN, ENTER],
      'council-of-the-hill',
    ],
    ['what is written once nothing was found', ['zz', ENTER, EMPTY_LINE, 'mira', ENTER], 'mira-stone'],
  ])('gives %s', async (_, keys, id) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const chosen = recordChosen({ message: 'Which event?', like, streams: { input, output } });
    await press(keys, input);
    await expect(chosen).resolves.toBe(id);
    expect(stripVTControlCharacters(String(output.read()))).not.toContain('chosen');
  });
});

describe('a list of boxes', () => {
  const offers = ['para. 1: It opened.', 'para. 2: It is long.'].map((label) => ({ value: label.slice(0, 7), label }));

  it('has the keys of all lists, and shows without colours which box they are at', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const chosen = severalChosen({ message: 'Which?', offers, chosen: ['para. 1'], streams: { input, output } });
    await press([DOWN, TAB, ENTER], input);
    await expect(chosen).resolves.toEqual(['para. 1', 'para. 2']);
    const shown = stripVTControlCharacters(String(output.read()));
    expect(shown).toMatch(/Which\?\s*\n/);
    expect(shown).toContain('Tab: select');
    expect(shown).toMatch(/2 chosen: para\. 1: It opened\.; para\. 2: It is long\.\n/);
    expect(shown).not.toContain('items selected');
    expect(shown).toMatch(/para\. 2: It is long\. \(←\)/);
  });
});

describe('a long list of which one is to be chosen', () => {
  it('has first what begins with the letters, then what has a word that does', async () => {
    const labels = ['resignation', 'peace signing', 'signing', 'design', ...'a b c d e f g h'.split(' ')].map(
      (label) => ({
        value: label,
        label,
      }),
    );
    const [input, output] = [new PassThrough(), new PassThrough()];
    const choice = choiceMade({ message: 'What is it?', offers: labels, streams: { input, output } });
    await press(['sign', ENTER], input);
    await expect(choice).resolves.toBe('signing');
    const shown = stripVTControlCharacters(String(output.read()));
    expect(shown.match(/signing|peace signing|resignation|design/g)!.slice(-5, -1)).toEqual([
      'signing',
      'peace signing',
      'resignation',
      'design',
    ]);
  });

  const offers = 'abcdefghijk'.split('').map((letter) => ({ value: letter, label: `kind ${letter}` }));

  it('stays so without all the lines where these are long, such as paragraphs', async () => {
    const paragraphs = offers.map(({ value, label }) => ({ value, label: `${label} ${'long '.repeat(9)}` }));
    const [input, output] = [new PassThrough(), new PassThrough()];
    const choice = choiceMade({ message: 'Which?', offers: paragraphs, streams: { input, output } });
    await press(['departure', ENTER, EMPTY_LINE, 'd c', ENTER], input);
    await expect(choice).resolves.toBe('c');
    expect(stripVTControlCharacters(String(output.read()))).toContain('Nothing here has “departure”; empty the line');
  });

  it('stays where letters that are in none are entered, and says what there is', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const choice = choiceMade({ message: 'What is it?', offers, streams: { input, output } });
    await press(['departure', ENTER, EMPTY_LINE, 'd c', ENTER], input);
    await expect(choice).resolves.toBe('c');
    const shown = stripVTControlCharacters(String(output.read())).replaceAll(/\s+/g, ' ');
    expect(shown).toContain('“departure” is none of them; empty the line and choose one of: kind a, kind b');
  });
});

import { describe, expect, it } from 'vitest';
import { articleIn } from './read.ts';

const TITLE = 'Norhaven dredges its harbour';
const PAPER = 'Norhaven Ledger, 27 March 2026';
const BY = 'By Mara May';
const NOTE =
  'this was in the paper edition this morning and I cannot find it online, so I typed it off for you. Greetings to all at the desk!';
const TEXT = [
  'The harbour will be dredged from June on, the port authority said on Thursday, after two ships had run aground in the same week near Port Lee.',
  'The dredger is to take 50 days, the authority said. In April the mayor, Captain Ann Ode, had spoken of 60.',
];
const DATED = [`NORHAVEN, 26 March - ${TEXT[0]!}`, TEXT[1]!];

async function read(...parts: readonly string[]) {
  const { title, publisher, authors, setAside, notes, paragraphs } = await articleIn(parts.join('\n\n'));
  return {
    title: title?.value,
    publisher: publisher?.value,
    authors: authors?.value ?? [],
    setAside,
    notes: notes.join('\n'),
    paragraphs: paragraphs.map(({ text }) => text),
  };
}

const WHOLE = { title: TITLE, publisher: 'Norhaven Ledger', authors: ['Mara May'], paragraphs: TEXT };

describe('a note between the head of an article and its byline', () => {
  it.each([
    ['a greeting and sentences', ['Hi,', NOTE]],
    ['a greeting with a name', ['Hello Anna,', NOTE]],
    ['all in one paragraph', [`Hi Anna, ${NOTE}`]],
    ['no greeting', ['I typed this off for you, it is not online.']],
    ['a closing and a name', ['Hi Anna,', 'I found this in the Ledger.', 'Best wishes,', 'Tom']],
    [
      'several paragraphs',
      ['Hi,', 'I found this at breakfast.', 'It has a number that we do not have.', 'Can you add it?'],
    ],
    ['a formal greeting', ['Dear Anna,', 'Copied from the print edition, p. 4.']],
    ['a question', ['Hi,', 'could you have a look at this one?']],
    ['a French greeting', ['Bonjour Anne,', 'Trouvé ça dans le journal, je ne le vois pas en ligne.']],
    ['a German greeting', ['Hallo Anna,', 'das habe ich heute in der Zeitung gesehen und für dich abgetippt.']],
  ])('is set aside and told, with %s', async (_, note) => {
    const found = await read(TITLE, PAPER, ...note, BY, ...TEXT);
    expect(found).toMatchObject({ ...WHOLE, setAside: note });
    for (const line of note) expect(found.notes).toContain(line.slice(0, 20));
  });

  it('is set aside where the head has no empty line, and above a dateline', async () => {
    expect(await read(`${TITLE}\n${PAPER}`, 'Hi,', NOTE, BY, ...TEXT)).toMatchObject({
      ...WHOLE,
      setAside: ['Hi,', NOTE],
    });
    const dated = await read(TITLE, PAPER, 'Hi,', NOTE, ...DATED);
    expect(dated).toMatchObject({ title: TITLE, setAside: ['Hi,', NOTE], paragraphs: DATED });
    expect(await read(TITLE, PAPER, 'Hi,', NOTE, '-----', BY, ...TEXT)).toMatchObject(WHOLE);
  });

  it.each([
    ['a letter that was published', ['Dear Prime Minister,', 'We ask you to dredge the harbour.', ...TEXT, BY]],
    ['the question of a column', ['Dear doctor,', 'What can I do about the noise of the harbour?', BY, ...TEXT]],
    ['a question', ['Could you use a harbour?', BY, ...TEXT]],
    ['a greeting of the mayor', ['“Hello, you are welcome here,” the mayor told me.', BY, ...TEXT]],
  ])('is none where an article begins with %s', async (_, parts) => {
    const { setAside, paragraphs, notes } = await read(TITLE, PAPER, ...parts);
    const kept = [...setAside!, ...paragraphs, notes].join('\n');
    expect(notes).not.toMatch(/wrote|sender/);
    expect(kept).toContain(parts[0]);
  });
});

import { describe, expect, it } from 'vitest';
import { articleIn } from './read.ts';

const TITLE = 'Norhaven dredges its harbour';
const PAPER = 'Norhaven Ledger, 27 March 2026';
const COVER = 'Here is the piece I mentioned on the phone, copied from the site.';
const PARAGRAPHS = [
  'The harbour will be dredged from June on, the port authority said on Thursday, after two ships had run aground in the same week near Port Lee.',
  'The mayor, Captain Ann Ode, went there by way of the islands. Four others who had wanted to come stayed at home because of illness, she said.',
  'The dredger is to take 50 days, the authority said. In April the mayor had spoken of 60.',
];
const SIGNATURE = ['Best wishes,', 'Tom', 'Tom Lee | Foreign desk', '12 Pier Road, Norhaven', '+44 20 7946 0000'];

async function read(...parts: readonly string[]) {
  const { title, publisher, published, paragraphs, setAside, notes } = await articleIn(parts.join('\n\n'));
  return {
    title: title?.value,
    publisher: publisher?.value,
    published: published?.value,
    setAside,
    notes,
    paragraphs: paragraphs.map(({ text }) => text),
  };
}

const WHOLE = { title: TITLE, publisher: 'Norhaven Ledger', published: '2026-03-27', paragraphs: PARAGRAPHS };

describe('a text pasted from a mail', () => {
  it.each([
    ['the paper above the title', [PAPER, TITLE]],
    ['the paper right above the title', [`${PAPER}\n${TITLE}`]],
    ['the title above the paper', [TITLE, PAPER]],
  ])('with %s has both, and the day', async (_, head) => {
    expect(await read(...head, ...PARAGRAPHS)).toMatchObject({ ...WHOLE, setAside: [] });
    expect(await read('Hi Anna,', ...head, ...PARAGRAPHS)).toMatchObject({ ...WHOLE, setAside: ['Hi Anna,'] });
  });

  it.each([COVER, 'Copied from the site.'])('has “%s” of its sender set aside', async (cover) => {
    for (const head of [
      [PAPER, TITLE],
      [TITLE, PAPER],
    ]) {
      const set = { setAside: ['Hi Anna,', cover] };
      expect(await read('Hi Anna,', cover, ...head, ...PARAGRAPHS)).toMatchObject({ ...WHOLE, ...set });
    }
  });

  it('takes whatever stands beside a day above the title for the paper', async () => {
    const found = await read('Harbour Lamp, 27 March 2026', TITLE, ...PARAGRAPHS);
    expect(found).toMatchObject({ ...WHOLE, publisher: 'Harbour Lamp' });
  });

  it.each([
    ['a day of the week', ['The Norhaven Ledger, Friday 27 March 2026', TITLE]],
    ['a day of the week below the title', [TITLE, 'The Norhaven Ledger, Friday, 27 March 2026']],
    ['a day of the week behind it', ['The Norhaven Ledger, 27 March 2026 (Friday)', TITLE]],
    ['its day on a line of its own', ['The Norhaven Ledger\nFriday 27 March 2026', TITLE]],
    ['its day on a line of its own, and empty lines', ['The Norhaven Ledger', '27 March 2026', TITLE]],
    ['its day above it', ['Friday 27 March 2026\nThe Norhaven Ledger', TITLE]],
  ])('with a paper and %s has both, and the title', async (_, head) => {
    const whole = { ...WHOLE, publisher: 'The Norhaven Ledger', setAside: [], notes: [] };
    expect(await read(...head, ...PARAGRAPHS)).toMatchObject(whole);
    const sent = await read('Hi Anna,', ...head, 'By Mara May', ...PARAGRAPHS);
    expect(sent).toMatchObject({ ...whole, setAside: ['Hi Anna,'], notes: [expect.any(String)] });
  });

  it('has its title where no empty line parts it from the letter', async () => {
    const letter = 'here is the piece that I told you about on the phone, for the harbour file.';
    const broken = PARAGRAPHS.map((text) => text.replace(/(.{1,76})(?: |$)/g, '$1\n').trimEnd());
    const found = await read(`Hi Anna,\n${letter}\n${TITLE}\n${PAPER}`, ...broken);
    expect(found).toMatchObject({ ...WHOLE, setAside: ['Hi Anna,', letter] });
  });

  it('has the paper and the day of a French line', async () => {
    const head = ['Le Courrier du Port, vendredi 27 mars 2026', 'Le port sera dragué'];
    const found = await read(...head, 'Le port sera dragué à partir de juin, a dit jeudi la capitainerie.'.repeat(2));
    expect(found).toMatchObject({ title: head[1], publisher: 'Le Courrier du Port', published: '2026-03-27' });
  });

  it('keeps the whole name of a paper that ends as a day does', async () => {
    expect(await read('The Norhaven Sun, 27 March 2026', TITLE, ...PARAGRAPHS)).toMatchObject({
      ...WHOLE,
      publisher: 'The Norhaven Sun',
    });
  });

  it('keeps the first line as the title where no other stands below it and its day', async () => {
    const title = 'The Ledger Comes Back';
    expect(await read(title, '27 March 2026', ...PARAGRAPHS)).toMatchObject({ ...WHOLE, title, publisher: undefined });
  });

  it('takes a place beside a day for no paper, and asks', async () => {
    const { publisher, notes } = await read(TITLE, 'Port Lee, 27 March 2026', ...PARAGRAPHS);
    expect(publisher).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining('“Port Lee” stands beside a day: a paper or a place')]);
  });

  it('keeps a first sentence below a greeting where no line of its own follows', async () => {
    const { paragraphs } = await read('Hi Anna,', 'The mayor resigned on Friday.', 'More to come', ...PARAGRAPHS);
    expect(paragraphs).toEqual(['The mayor resigned on Friday.', 'More to come', ...PARAGRAPHS]);
  });

  it.each([
    ['a closing', SIGNATURE.join('\n'), SIGNATURE],
    ['a closing and empty lines', SIGNATURE.join('\n\n'), SIGNATURE],
    ['two dashes', '-- \nTom Lee\n12 Pier Road, Norhaven.', ['Tom Lee', '12 Pier Road, Norhaven.']],
    ['a closing and two dashes', 'Cheers\nTom\n\n-- \nTom Lee', ['Cheers', 'Tom', 'Tom Lee']],
  ])('has a signature with %s set aside, and says so', async (_, signature, setAside) => {
    const found = await read(TITLE, PAPER, ...PARAGRAPHS, signature);
    expect(found).toMatchObject({ ...WHOLE, setAside });
    expect(found.notes).toEqual(setAside.map((line) => `Set aside, as what someone wrote below the text: “${line}”`));
  });

  it('has a name and telephone at its end set aside where its sender wrote above', async () => {
    const contact = SIGNATURE.slice(1);
    const found = await read('Hi Anna,', TITLE, PAPER, ...PARAGRAPHS, contact.join('\n'));
    expect(found).toMatchObject({ ...WHOLE, setAside: ['Hi Anna,', ...contact] });
  });

  it.each([
    ['whom to ask, where nobody wrote above', [TITLE], 'Mara May\nmara@post.example'],
    ['who reported, below dashes', ['Hi Anna,', TITLE], '--\nHarbour desk\nReporting by Mara May'],
    ['an agency', ['Hi Anna,', TITLE], 'Reuters'],
    ['a table', ['Hi Anna,', TITLE], 'Ship | Port\nGull | Port Lee'],
    ['thanks in a sentence', ['Hi Anna,', TITLE], 'Thanks to all who came.'],
  ])('keeps at its end %s', async (_, head, end) => {
    const lines = end.split('\n').filter((line) => line !== '--');
    expect((await read(...head, PAPER, ...PARAGRAPHS, end)).paragraphs).toEqual([...PARAGRAPHS, ...lines]);
  });

  it('keeps a long text below a closing', async () => {
    const { paragraphs } = await read(TITLE, PAPER, ...PARAGRAPHS, 'Thanks', ...PARAGRAPHS);
    expect(paragraphs).toHaveLength(PARAGRAPHS.length * 2 + 1);
  });
});

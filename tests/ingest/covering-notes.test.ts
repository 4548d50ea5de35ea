import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import { articleIn } from './read.ts';

const HEAD = ['Norhaven dredges its harbour', 'Norhaven Ledger, 27 March 2026'];
const PARAGRAPHS = [
  'The harbour will be dredged from June on, the port authority said on Thursday, after two ships had run aground in the same week near Port Lee.',
  '“I told you so,” the mayor, Captain Ann Ode, said. Four others who had wanted to come stayed at home because of illness.',
  'The dredger is to take 50 days. The authority will report to the council again in June.',
];
const ARTICLE = [...HEAD, ...PARAGRAPHS];

async function read(...parts: readonly string[]) {
  const { title, publisher, paragraphs, setAside, notes } = await articleIn(parts.join('\n\n'), 'harbour.txt');
  return {
    title: title?.value,
    publisher: publisher?.value,
    paragraphs: paragraphs.map(({ text }) => text),
    setAside,
    notes,
  };
}

const WHOLE = { title: HEAD[0], publisher: 'Norhaven Ledger', paragraphs: PARAGRAPHS };

describe('a covering note', () => {
  it.each([
    ['in one paragraph', ['Found this, could you add it? Cheers, T.']],
    ['above its closing', ['Found this in the Ledger. Maybe for our Norhaven page.', 'Cheers,', 'T.']],
    [
      'that greets',
      ['Hi, this ran this morning.', 'The mayor has not answered yet.', 'Best', 'Tom', '+44 20 7946 0000'],
    ],
    ['of the copy', ['No byline in the web version.', 'Regards,', 'Tom Lee', 'PS: The photo is on page 3.']],
    ['of a telephone', ['Can you use this?', 'Sent from my iPhone']],
    ['of where it stood', ['This ran in yesterday’s paper.']],
    ['with an initial', ['From Tuesday’s Ledger, I think. – T.']],
    ['that asks', ['Could go on the Norhaven page?']],
    ['that hopes', ['Sending you this as I promised, and hope it helps!', 'Ann Lee']],
    ['in brackets', ['[Note from Tom: the figures are rounded]']],
    ['in French', ['Pouvez-vous l’ajouter ?', 'Bien à vous,', 'Jean Petit']],
    ['in Russian', ['Посмотрите, пожалуйста, может пригодиться.', 'Спасибо', 'Анна']],
  ])('%s below an article is none of it', async (_, note) => {
    const found = await read(...ARTICLE, ...note);
    expect(found).toMatchObject({ ...WHOLE, setAside: note });
    expect(found.notes).toEqual(note.map((line) => `Set aside, as what someone wrote below the text: “${line}”`));
  });

  it.each([
    'All the best, and greetings to the desk',
    'Warm greetings from Port Lee,',
    'Many thanks and best wishes,',
    'With best wishes to everyone at the desk',
    'Take care!',
    'Have a good weekend,',
    'Best to all,',
    'Bien à vous, et salutations à la rédaction',
    'Bonne journée à tous,',
    'Amitiés de Port Lee',
    'С наилучшими пожеланиями,',
    'Всего доброго и привет редакции',
    'Herzliche Grüße aus Port Lee',
  ])('a letter ends in “%s” above a name', async (line) => {
    expect(await read(...ARTICLE, line, 'Ines')).toMatchObject({ ...WHOLE, setAside: [line, 'Ines'] });
  });

  it.each([
    ['Love and lamps at the pier', 'The lamps were lit in June.'],
    ['The best from the harbour goes to the market', 'Tom Lee'],
    ['Best lamp of the year', 'Tom Lee'],
    ['Thanks to the mayor, the harbour will be dredged.', 'Tom Lee'],
    ['Regards for the law', 'The council has them.'],
    ['Удачи рыбакам пожелал мэр города.', 'Анна'],
  ])('an article may end in “%s” and “%s”', async (...lines) => {
    expect((await read(...ARTICLE, ...lines)).paragraphs).toEqual([...PARAGRAPHS, ...lines]);
  });

  it.each([
    ['in one paragraph', ['Found this, could you add it? Cheers, T.']],
    ['of where it stood', ['This is from Tuesday’s Ledger.']],
    ['with its closing and a name', ['Found this, could you add it?', 'Cheers,', 'Tom']],
  ])('%s above an article is none of it', async (_, note) => {
    expect(await read(...note, ...ARTICLE)).toMatchObject({ ...WHOLE, setAside: note });
  });

  it.each([
    [
      'a courtesy that asks',
      ['Hi Anna,', 'here is the piece for the harbour file. I only have it as text. Talk tomorrow?'],
    ],
    ['a courtesy that asks, without a greeting', ['This is for the harbour file. Any use?']],
    ['a courtesy apart', ['Hi Anna,', 'here is the piece for the harbour file.', 'See you tomorrow?']],
    ['a courtesy and dots', ['Hi Anna,', 'here is the piece for the file. Talk soon…']],
    ['an exclamation', ['Hi Anna!', 'It is short. See you tomorrow!']],
    ['a smiley', ['I have it as text alone, sorry :-)']],
    ['a face', ['The only copy there is 🙂']],
    ['two questions', ['Hi Anna,', 'this is all of it. Is it enough? Shall I type more?']],
    ['a question to someone', ['Hi Anna,', 'Do you want the photo too?']],
    ['a courtesy in French', ['Salut Anna,', 'voici l’article. On se parle demain ?']],
    ['a courtesy in Russian', ['Привет, Анна!', 'вот эта статья, другой нет. Созвонимся завтра?']],
  ])('with %s above an article is none of it', async (_, note) => {
    expect(await read(...note, ...ARTICLE)).toMatchObject({ ...WHOLE, setAside: note });
  });

  it.each(['Who pays for the harbour?', 'What will you do without a harbour?'])(
    'is not the title “%s”',
    async (title) => {
      const lines = ['By Mara May', 'Norhaven Ledger, 27 March 2026'];
      expect(await read(title, ...lines, ...PARAGRAPHS)).toMatchObject({ ...WHOLE, title, setAside: [] });
      expect(await read('Hi Anna,', title, ...lines, ...PARAGRAPHS)).toMatchObject({
        ...WHOLE,
        title,
        setAside: ['Hi Anna,'],
      });
    },
  );

  it.each(['-----', '* * *', '_______________', '=========='])('is parted from an article by %s', async (rule) => {
    const note = 'Two pieces on the dredger, and this is the first that I have.';
    expect(await read(note, rule, ...ARTICLE)).toMatchObject({ ...WHOLE, setAside: [note] });
    expect(await read(...ARTICLE, rule, note)).toMatchObject({ ...WHOLE, setAside: [note] });
    expect(await read(...ARTICLE, rule, 'From page 4.')).toMatchObject({ ...WHOLE, setAside: ['From page 4.'] });
  });

  it('above or below an article in Markdown is none of it', async () => {
    const text = ['Hi Anna, see below.', '***', `# ${HEAD[0]!}`, ...PARAGRAPHS, '---', 'Typed from the Ledger.'].join(
      '\n\n',
    );
    const { title, paragraphs, setAside, markdown } = await articleIn(text, 'harbour.md');
    expect(title?.value).toBe(HEAD[0]);
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(PARAGRAPHS);
    expect(setAside).toEqual(['Hi Anna, see below.', 'Typed from the Ledger.']);
    expect(markdown).not.toContain('Typed');
  });
});

describe('what stands at the end of an article is no covering note', () => {
  it.each([
    ['a short sentence above a closing', ['Nobody was hurt.', 'Best', 'Tom'], 1],
    ['a part below a rule', ['* * *', 'The port was built in 1820.'], 2],
    ['advice below a rule', ['***', 'If you go: take the ferry from Port Lee.'], 2],
    ['who worked on it', ['Reporting by Mara May; editing by Tom Lee'], 1],
    ['what somebody says', ['“Could you add it? I found this,” she wrote. “Cheers.”'], 1],
    [
      'what was found',
      ['Police found the letter. The plan was copied from Port Lee, and it is worth a look, the mayor said.'],
      1,
    ],
  ])('where it is %s', async (_, end, kept) => {
    const { paragraphs } = await read(...ARTICLE, ...end);
    expect(paragraphs).toEqual([...PARAGRAPHS, ...end.slice(0, kept).filter((line) => /\p{L}/u.test(line))]);
  });

  it('where its author writes in the first person', async () => {
    const column = ['I came to Norhaven in May.', 'My boat had sunk, and I had nowhere to go.', 'I slept in the port.'];
    const end = ['I shall not go back, and you should not either.', 'Yours', 'Tom'];
    expect((await read(...HEAD, PARAGRAPHS[0]!, ...column, ...PARAGRAPHS, ...end)).paragraphs).toContain(end[0]);
  });
});

const MAIL = [
  'From: Tom Lee <tom@post.example>',
  'Subject: for the tracker',
  'Date: Sat, 28 Mar 2026 10:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
];

async function mailsIn(...parts: readonly string[]) {
  const reading = await readArticles(Buffer.from([...MAIL, parts.join('\n\n')].join('\n')), 'harbour.eml');
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.articles;
}

describe('a mail', () => {
  it('that an article was pasted into gives that, with its own title, paper and day', async () => {
    const [article, ...others] = await mailsIn('Hi Anna,', 'found this today.', ...ARTICLE, 'Could you add it?', 'Tom');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: { value: HEAD[0] },
      publisher: { value: 'Norhaven Ledger' },
      published: { value: '2026-03-27' },
      setAside: ['Hi Anna,', 'found this today.', 'Could you add it?', 'Tom'],
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(article?.notes).toContain(
      'It was pasted into a mail of Tom Lee, dated Sat, 28 Mar 2026 10:00:00 +0100, with the subject “for the tracker”.',
    );
  });

  it('that repeats its subject above a byline has that once, and the author', async () => {
    const inner = `Begin forwarded message:\n\nFrom: The Harbour Post <letter@post.example>\nSubject: ${HEAD[0]!}`;
    const [article] = await mailsIn(
      'See below.',
      inner,
      HEAD[0]!.toUpperCase(),
      'By Mara May',
      `NORHAVEN — ${PARAGRAPHS[0]!}`,
    );
    expect(article).toMatchObject({
      title: { value: HEAD[0], from: 'the Subject of the mail' },
      authors: { value: ['Mara May'] },
      dateline: { value: 'Norhaven' },
      paragraphs: [{ kind: 'paragraph' }],
    });
  });

  it('without the day of what was pasted into it proposes its own', async () => {
    const [article] = await mailsIn('Found this, could you add it?', HEAD[0]!, ...PARAGRAPHS);
    expect(article).toMatchObject({ publisher: null, published: null, title: { value: HEAD[0] } });
    expect(article?.publishedProposals).toMatchObject([{ value: '2026-03-28' }]);
  });

  it('that is passed on has what stands above and below it set aside, however long', async () => {
    const above = ['Hi Anna,', 'This came in overnight, and nobody has looked at it. '.repeat(8).trim(), 'Cheers, Tom'];
    const inner = ['---------- Forwarded message ---------\nFrom: The Harbour Post <letter@post.example>\nDate: Thu, 19 Mar 2026 at 02:30\nSubject: Norhaven dredges', ...PARAGRAPHS]; // prettier-ignore
    const [article, ...others] = await mailsIn(...above, ...inner, 'Could you add it? Cheers, T.');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: { value: 'Norhaven dredges' },
      publisher: { value: 'The Harbour Post' },
      setAside: [...above, 'Could you add it? Cheers, T.'],
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
});

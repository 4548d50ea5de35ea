import { describe, expect, it } from 'vitest';
import { articleIn, reasonFor } from './read.ts';

const PARAGRAPH =
  `The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships ran
aground in the same week and the ferry to the islands was called off.`.replace('\n', ' ');

describe('a plain text', () => {
  it('has a paragraph on each line, and a title above', async () => {
    const article = await articleIn(
      `Norhaven dredges\n\nBy Mara May\n12 March 2026\n\n${PARAGRAPH}\nFishermen fear the mud.\n`,
    );
    expect(article).toMatchObject({
      format: 'text',
      title: { value: 'Norhaven dredges', from: 'the first line' },
      authors: { value: ['Mara May'] },
      published: { value: '2026-03-12' },
      language: { value: 'en', from: 'the text itself' },
    });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([PARAGRAPH, 'Fishermen fear the mud.']);
  });

  it('whose lines are broken at a width has its paragraphs whole', async () => {
    const wrapped = `The harbour of Norhaven will be dredged from June on, the port\nauthority said on Thursday, after two ships ran aground in the\nsame week.\n\n`;
    expect((await articleIn(wrapped.repeat(3))).paragraphs).toHaveLength(3);
  });

  it('has what its named lines say', async () => {
    const article = await articleIn(
      `Title: Norhaven dredges\nSource: The Harbour Post\nURL: https://post.example/a\nDate: 12.03.2026\nLanguage: de\n\n${PARAGRAPH}`,
    );
    expect(article).toMatchObject({
      title: { value: 'Norhaven dredges' },
      publisher: { value: 'The Harbour Post' },
      url: { value: 'https://post.example/a' },
      published: { value: '2026-03-12', raw: '12.03.2026' },
    });
  });

  it('tells no day by how long ago it was', async () => {
    const article = await articleIn(
      `Norhaven dredges\n- The Harbour Post\n- 4 hours ago\n- 5 min read\n\n${PARAGRAPH}`,
    );
    expect(article).toMatchObject({ published: null, publishedProposals: [] });
    expect(article.notes.join(' ')).toContain('4 hours ago');
  });

  it('has the paper and the day that stand on a line under its title, also above a short text', async () => {
    const article = await articleIn(
      'Harbour to be dredged\nThe Harbour Lamp, 9 March 2026\n\nThe harbour will be dredged.\n',
    );
    expect(article).toMatchObject({
      title: { value: 'Harbour to be dredged' },
      publisher: { value: 'The Harbour Lamp' },
      published: { value: '2026-03-09' },
      paragraphs: [{ text: 'The harbour will be dredged.' }],
    });
  });

  it.each(['Port Lee, 9 March 2026', 'The Hague, 9 March 2026', 'Mara May | 9 March 2026'])(
    'takes nobody in “%s” for its publisher',
    async (line) => {
      const article = await articleIn(`Harbour to be dredged\n${line}\n\n${PARAGRAPH}\n`);
      expect(article).toMatchObject({ publisher: null, published: { value: '2026-03-09' } });
    },
  );

  it.each([
    ['NORHAVEN, March 12, 2026 (North News) — ', 'Norhaven', '2026-03-12', ['North News']],
    ['NORHAVEN — ', 'Norhaven', null, []],
    ['2026-03-05 PORT LEE — ', 'Port Lee', '2026-03-05', []],
  ])('that begins with “%s” is from %s', async (line, place, day, cites) => {
    const article = await articleIn(line + PARAGRAPH);
    expect(article).toMatchObject({ dateline: { value: place }, cites, title: null });
    expect(article.published?.value ?? null).toBe(day);
  });

  it('names whom it has things from', async () => {
    const text = `${PARAGRAPH} Tom Lee told Norhaven Radio newspaper that he was glad. The Island Times reported on Friday that he was not.`;
    expect((await articleIn(text)).cites).toEqual(['Island Times', 'Norhaven Radio']);
  });

  it.each([
    'Earlier reports had spoken of 60. Recent reports said 70.',
    'Local media reported 60. Some Media reported 70. Media reported 80. Previously reported as 90.',
    'Norhaven reports had spoken of 60, and Unconfirmed Reports reported 70.',
    'Others reported 60. He reported 70.',
    'Порт углубят, сообщили СМИ. По данным порта, 60 дней, по данным СМИ, 70. Как сообщили Местные СМИ, 80.',
    'Le port, d’après Plusieurs Médias, sera dragué. Cela rapporte Aujourd’hui, dit le maire.',
  ])('takes nobody in “%s” for an outlet', async (text) => {
    expect((await articleIn(`${PARAGRAPH}\n\n${text}`)).cites).toEqual([]);
  });

  it('ends the name of an outlet with its sentence', async () => {
    const text = 'That is so, as reported by Norhaven Radio. The mayor left, citing St. Lee Wire agency.';
    expect((await articleIn(`${PARAGRAPH}\n\n${text}`)).cites).toEqual(['Norhaven Radio', 'St. Lee Wire']);
  });

  it('names outlets that are called by such words', async () => {
    const text =
      'The Local reported on Friday that he was. Local News Radio reported that he was not. Recent Times reports of it.';
    expect((await articleIn(`${PARAGRAPH}\n\n${text}`)).cites).toEqual(['Local', 'Local News Radio', 'Recent Times']);
  });

  it('names none of its own reporters among them', async () => {
    expect((await articleIn(`${PARAGRAPH}\n\nAdditional reporting by Tom Lee in Port Lee`)).cites).toEqual([]);
  });

  it('in Russian of an old encoding is read', async () => {
    const russian =
      'Порт города углубят с июня, сообщило в четверг управление порта, после того как два судна сели на мель и не смогли выйти, чтобы попасть на острова.';
    const bytes = Uint8Array.from(russian, (letter) => {
      const code = letter.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    const article = await articleIn(bytes);
    expect(article).toMatchObject({ language: { value: 'ru' }, paragraphs: [{ text: russian }] });
    expect(article.notes).toEqual(['The file does not say how its letters are written; read as windows-1251.']);
  });
});

describe('a Markdown file', () => {
  it('has what its frontmatter and headings say', async () => {
    const markdown = `---\ntitle: Norhaven dredges\nauthor:\n  - "[[Mara May]]"\npublished: 2026-03-12\nsource: https://post.example/a\n---\n# Norhaven dredges\n\n${PARAGRAPH}\n\n- one\n- two\n\n> so it is\n\n| a | b |\n|---|---|\n| 1 |   |\n`;
    const article = await articleIn(markdown);
    expect(article).toMatchObject({
      format: 'markdown',
      title: { value: 'Norhaven dredges' },
      authors: { value: ['Mara May'] },
      published: { value: '2026-03-12' },
      url: { value: 'https://post.example/a' },
    });
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list-item',
      'list-item',
      'quotation',
      'table-row',
      'table-row',
    ]);
  });
});

describe('a file of another kind', () => {
  it('than its name tells is refused where it holds plain text', async () => {
    const reason = 'it is named .pdf and holds plain text: look at it, and name it .txt if it is the article';
    expect(await reasonFor('This is no document.', 'report.pdf')).toBe(reason);
  });

  it.each([
    ['', 'it is empty'],
    ['\u0000\u0001\u0002 binary', 'it is no text, and of no kind that is read here'],
    ['{\\rtf1 hello}', 'it is a rich text (RTF): save it as .docx or plain text'],
    ['\u001f\u008b', 'it is an archive, and no Word document: unpack it first'],
    ['{"a": 1}', 'it is JSON, but neither a JSON feed nor a news item (ninjs)'],
    ['<?xml version="1.0"?><svg/>', 'it is XML of a kind that holds no article (<svg>)'],
  ])('%j is refused: %s', async (content, reason) => {
    expect(await reasonFor(Uint8Array.from(content, (letter) => letter.charCodeAt(0)))).toBe(reason);
  });
});

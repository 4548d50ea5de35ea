import { describe, expect, it } from 'vitest';
import { articleIn } from './read.ts';

const HEAD = 'Norhaven dredges its harbour\n\nBy Mara May\nNorhaven Evening Post, 22 May 2026\n\n';
const PARAGRAPHS = [
  'NORHAVEN – The harbour will be dredged from June on, the port authority said on Thursday, after two ships had run aground in the same week near Port Lee.',
  'The mayor, Captain Ann Ode, went there by way of the islands. Four others who had wanted to come stayed at home because of illness, she said.',
  '"We hope to see the first ships within ten days," Ode told the Norhaven Evening Post at the pier.',
  'The dredger is to take 50 days, the authority said. In April the mayor had spoken of 60.',
];

/** Text with its lines broken before a width. */
function broken(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

const body = (width: number) => PARAGRAPHS.map((text) => broken(text, width)).join('\n\n');
const quoted = (text: string) => text.replace(/^/gm, '> ').replaceAll('> \n', '>\n');

async function read(text: string) {
  const { title, authors, publisher, published, dateline, paragraphs, setAside, url } = await articleIn(text);
  const told = { title, authors, publisher, published, dateline, url };
  const values = Object.fromEntries(Object.entries(told).map(([name, found]) => [name, found?.value]));
  return { ...values, setAside, paragraphs: paragraphs.map((paragraph) => paragraph.text) };
}

const WHOLE = {
  title: 'Norhaven dredges its harbour',
  authors: ['Mara May'],
  publisher: 'Norhaven Evening Post',
  published: '2026-05-22',
  dateline: 'Norhaven',
  paragraphs: PARAGRAPHS,
};

describe('a pasted text', () => {
  it.each([38, 60, 72, 78, 90, 100, 110])(
    'with lines broken at %d has its head and its paragraphs whole',
    async (width) => {
      expect(await read(HEAD + body(width))).toEqual({ ...WHOLE, url: undefined, setAside: [] });
    },
  );

  it.each([
    ['lines that are as long as the paragraphs', HEAD + PARAGRAPHS.join('\n\n')],
    ['no empty line in its head', HEAD.replace(/\n\n(?=.)/, '\n') + body(72)],
    ['no empty line at all', (HEAD + body(72)).replaceAll('\n\n', '\n')],
    ['an empty line below each', (HEAD + body(72)).replace(/\n+/g, '\n\n')],
    ['the line ends of another system', (HEAD + body(76)).replaceAll('\n', '\r\n')],
    ['lines that were broken twice', HEAD + PARAGRAPHS.map((text) => broken(broken(text, 80), 66)).join('\n\n')],
  ])('with %s has the same', async (_, text) => {
    expect(await read(text)).toMatchObject(WHOLE);
  });

  it.each([
    ['Hi, this was in the Evening Post today, might be for your pages. Best, L.', `${HEAD}${body(90)}`],
    ['This was in the paper this morning. Thought of you.', `${HEAD}${body(78)}`],
    ['On Fri, 22 May 2026, Tom Lee wrote:', quoted(HEAD + body(70))],
  ])('below “%s” has the same, and that is set aside', async (above, text) => {
    expect(await read(`${above}\n\n${text}`)).toMatchObject({ ...WHOLE, setAside: [above] });
  });

  it('below the lines of a mail has neither their day nor their subject', async () => {
    const above = [
      'FYI, see below.',
      '--- Forwarded message ---',
      'From: Tom Lee <tom@post.example>',
      'Date: 23 May 2026',
      'Subject: dredger',
    ];
    const text = `${above[0]!}\n\n${above.slice(1).join('\n')}\n\n${HEAD}${body(72)}`;
    expect(await read(text)).toMatchObject({ ...WHOLE, setAside: above });
  });

  it('has the address that stands on a line of its head', async () => {
    const text = HEAD.replace('\n\n', '\nhttps://post.example/dredger\n') + body(72);
    expect(await read(text)).toMatchObject({ ...WHOLE, url: 'https://post.example/dredger', setAside: [] });
  });

  it('tells the line under its title that is in no field', async () => {
    const text = HEAD.replace('\n\n', '\n\nFifty days of mud\n\n') + body(72);
    expect(await read(text)).toMatchObject({ ...WHOLE, setAside: ['Fifty days of mud'] });
  });

  it('keeps a title that greets someone', async () => {
    const text = `Hello, Norhaven! A musical returns\n\nBy Mara May\n\n${body(72)}`;
    expect(await read(text)).toMatchObject({ title: 'Hello, Norhaven! A musical returns', setAside: [] });
  });

  it('keeps the items of a list apart, each whole', async () => {
    const text = `${HEAD}${body(72)}\n\nWhat they bring:\n- a dredger that was bought in\n  Port Lee and Norhaven\n- two ferries\n`;
    expect((await read(text)).paragraphs.slice(-3)).toEqual([
      'What they bring:',
      'a dredger that was bought in Port Lee and Norhaven',
      'two ferries',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/ingest/read/read-articles.ts';
import { articleIn } from './read.ts';
import { aPage } from './pages.ts';

const NEWSLETTER = [
  'From: The Harbour Post <letter@post.example>',
  'To: editor@tracker.example',
  'Subject: =?utf-8?Q?Norhaven_dredges_=E2=80=93_at_last?=',
  'Date: Thu, 19 Mar 2026 02:30:00 +0500',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The harbour will be dredged twice.',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<div style="display:none">Preview</div><table><tr><td><h2>Harbour</h2><p>It will be dredged <s>twice</s> once.</p></td></tr></table>',
  '--b--',
  '',
].join('\r\n');

const FROM_EDITOR = [
  'From: Editor <editor@tracker.example>',
  'Subject: Fwd: see this',
  'Date: Fri, 20 Mar 2026 10:00:00 +0100',
  'MIME-Version: 1.0',
];

describe('a mail', () => {
  it('gives what its headers and its HTML say, not its plain text', async () => {
    expect(await articleIn(NEWSLETTER)).toMatchObject({
      format: 'mail',
      title: { value: 'Norhaven dredges – at last', from: 'the Subject of the mail' },
      publisher: { value: 'The Harbour Post', from: 'the sender of the mail' },
      published: { value: '2026-03-19', raw: 'Thu, 19 Mar 2026 02:30:00 +0500' },
      paragraphs: [
        { kind: 'heading', text: 'Harbour' },
        { kind: 'paragraph', text: 'It will be dredged ~~twice~~ once.' },
      ],
    });
  });

  it('whose date cannot be read has none', async () => {
    const article = await articleIn(NEWSLETTER.replace(/Date: .*/, 'Date: some day'));
    expect(article.published).toBeNull();
    expect(article.notes).toEqual(['A date that could not be read: “some day”.']);
  });

  it('that another is attached to gives that one, and tells who passed it on', async () => {
    const [article, ...others] = await articlesIn(withAttached('See below.'));
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: { value: 'Norhaven dredges – at last' },
      published: { value: '2026-03-19' },
      publisher: { value: 'The Harbour Post' },
      notes: ['This mail was passed on by Editor, with the words “See below.”.'],
    });
  });

  it('that says much of the mail it passes on is a source beside it', async () => {
    const articles = await articlesIn(withAttached('The council has decided. '.repeat(20)));
    expect(articles.map(({ title, published }) => [title?.value, published?.value])).toEqual([
      ['see this', '2026-03-20'],
      ['Norhaven dredges – at last', '2026-03-19'],
    ]);
  });

  it.each([
    [
      'English',
      '<div>Look at this.<br><br><div class="gmail_quote"><div dir="ltr">---------- Forwarded message ---------<br>From: <strong>The Harbour Post</strong> <span>&lt;<a href="mailto:letter@post.example">letter@post.example</a>&gt;</span><br>Date: Thu, 19 Mar 2026 at 02:30<br>Subject: Norhaven dredges<br>To:  &lt;editor@tracker.example&gt;<br></div><br><br><p>The harbour will be dredged.</p></div></div>',
    ],
    [
      'Russian',
      '<div>Look at this.</div><div>-------- Пересылаемое сообщение --------</div><div>19.03.2026, 02:30, "The Harbour Post" &lt;letter@post.example&gt;:</div><div>Тема: Norhaven dredges</div><p>The harbour will be dredged.</p>',
    ],
    [
      'German, without a line of its own',
      '<p>Look at this.</p><div><p><b>Von:</b> The Harbour Post &lt;letter@post.example&gt;<br><b>Gesendet:</b> Donnerstag, 19. März 2026 02:30<br><b>An:</b> Editor<br><b>Betreff:</b> Norhaven dredges</p></div><p>The harbour will be dredged.</p>',
    ],
  ])('that is passed on within another is told from it, in %s', async (_, html) => {
    const article = await articleIn(withHtml(html));
    expect(article).toMatchObject({
      title: { value: 'Norhaven dredges' },
      publisher: { value: 'The Harbour Post', from: 'the sender of the mail' },
      published: { value: '2026-03-19' },
      paragraphs: [{ text: 'The harbour will be dredged.' }],
      markdown: 'The harbour will be dredged.\n',
      notes: ['This mail was passed on by Editor, with the words “Look at this.”.'],
    });
  });

  it('that is passed on as plain text is told by the lines above it', async () => {
    const text = [
      'Begin forwarded message:', '', 'From: "The Harbour Post" <letter@post.example>', 'Subject: Norhaven dredges',
      'Date: 19 March 2026 at 02:30:00 CET', 'To: editor@tracker.example', '', 'From: June on, the harbour will be dredged.',
    ].join('\r\n'); // prettier-ignore
    expect(await articleIn(withHtml(text).replace('text/html', 'text/plain'))).toMatchObject({
      title: { value: 'Norhaven dredges' },
      publisher: { value: 'The Harbour Post' },
      published: { value: '2026-03-19' },
      notes: ['This mail was passed on by Editor.'],
    });
  });

  it('names the files that came with it, which are read apart', async () => {
    const file = [
      '--o',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="../a.pdf"',
      '',
      'x',
    ];
    const { notes } = await articleIn(withAttached('The harbour will be dredged.', file));
    expect(notes).toEqual(['The file “../a.pdf” came with the mail: save it, and read it by itself.']);
  });
});

const FORWARDED = ['--o', 'Content-Type: message/rfc822', '', NEWSLETTER];

/** A mail that says something, and what is attached to it. */
function withAttached(text: string, attached: readonly string[] = FORWARDED): string {
  const parts = ['--o', 'Content-Type: text/plain', '', text, ...attached, '--o--'];
  return [...FROM_EDITOR, 'Content-Type: multipart/mixed; boundary=o', '', ...parts].join('\r\n');
}

function withHtml(html: string): string {
  return [...FROM_EDITOR, 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n');
}

async function articlesIn(mail: string) {
  const reading = await readArticles(Buffer.from(mail), 'mail.eml');
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.articles;
}

describe('a page that a browser saved as one file', () => {
  it('is read as the page it is, from the address it had', async () => {
    const html = Buffer.from(aPage({ title: 'Порт углубят' }))
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n');
    const saved = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://post.example/harbour',
      'Subject: The harbour',
      'Date: Fri, 20 Mar 2026 10:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x----"',
      '',
      '------MultipartBoundary--x----',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://post.example/harbour',
      '',
      html,
      '------MultipartBoundary--x----',
      'Content-Type: text/html',
      'Content-Location: https://ads.example/frame',
      '',
      '<p>An advertisement that stands in a frame of its own and is no part of the article at all.</p>',
      '------MultipartBoundary--x------',
      '',
    ].join('\r\n');
    expect(await articleIn(saved)).toMatchObject({
      format: 'html',
      title: { value: 'Порт углубят' },
      published: null,
      url: { value: 'https://post.example/harbour' },
    });
  });
});

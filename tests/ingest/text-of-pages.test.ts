import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/ingest/article.ts';
import { aPage } from './pages.ts';
import { articleIn } from './read.ts';

const FIRST = `<p>The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two
ships ran aground in the same week and the ferry to the islands was called off for the third time this winter.</p>`;
const SECOND = `<p>“We have waited for ten years,” said its director, Tom Lee, who had asked the council for the money in
January. The work is to cost 12 million crowns and to take until the end of next year.</p>`;
const THIRD = `<p>Fishermen fear that the mud will be dumped on their grounds. The council will hear them next week,
before it votes on the contract with the company that dredged the southern port.</p>`;

/** The beginnings of what was read, without captions. */
function beginnings({ paragraphs }: Article, length = 11): readonly string[] {
  return paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text.slice(0, length));
}

const WHOLE = ['The harbour', '“We have wa', 'Fishermen f'];

describe('between the paragraphs of a page', () => {
  it.each([
    [
      'an invitation',
      '<div class="newsletter-signup"><p>Get the news of the harbour by mail every morning at six, free of charge.</p></div>',
    ],
    [
      'a window',
      '<div role="dialog"><p>We and our partners keep small files on your device to measure who reads what.</p></div>',
    ],
    [
      'what asks for consent',
      '<section class="embedConsent"><p>To see this video you have to allow another site to read your address.</p></section>',
    ],
    [
      'other articles',
      '<aside class="story-related"><h3>More</h3><p>The pier was sold last week, and nobody in the town was asked about it.</p></aside>',
    ],
    [
      'who wrote it',
      '<div class="author-bio"><p>Mara May has written about the harbour since 2019, and sails to the islands every summer.</p></div>',
    ],
    [
      'a form',
      '<form><p>Tell us what you think of the dredging, with your name and the town in which you live.</p></form>',
    ],
    [
      'words for screen readers',
      '<p class="visually-hidden">Skip to the end of the list of pictures of the harbour and of its ferry</p>',
    ],
  ])('%s is left out', async (_, box) => {
    expect(beginnings(await articleIn(aPage({ text: FIRST + box + SECOND + THIRD })))).toEqual(WHOLE);
  });

  it('a correction of the paper stays, whatever box it stands in', async () => {
    const box =
      '<div class="newsletter-box"><p>Correction: the ferry was called off three times, and not twice, as we wrote.</p></div>';
    const article = await articleIn(aPage({ text: FIRST + SECOND + THIRD + box }));
    expect(beginnings(article)).toEqual([...WHOLE, 'Correction:']);
  });

  it('who said what is quoted stays, though it is marked as an author', async () => {
    const quote =
      '<blockquote><p>The mud has to go somewhere, and it will not be our grounds.</p><p class="author">Ann Hill</p></blockquote>';
    expect(beginnings(await articleIn(aPage({ text: FIRST + quote + SECOND + THIRD })))).toContain('Ann Hill');
  });

  it('nothing is left out for a class that is said of the whole text', async () => {
    const text = `<div class="related-content">${FIRST}${SECOND}${THIRD}</div>`;
    expect(beginnings(await articleIn(aPage({ text })))).toEqual(WHOLE);
  });
});

describe('what stands under a picture', () => {
  it.each([
    '<figure><img src="a.png"><figcaption>The ferry in January</figcaption></figure>',
    '<figure><img src="a.png"><div>The ferry in January</div></figure>',
    '<div class="image__caption"><p>The ferry in January</p></div>',
  ])('is told from the text: %s', async (picture) => {
    const { paragraphs, markdown } = await articleIn(aPage({ text: FIRST + picture + SECOND + THIRD }));
    expect(paragraphs[1]).toEqual({ kind: 'caption', text: 'The ferry in January' });
    expect(markdown).not.toContain('The ferry in January');
    expect(markdown).toContain('Fishermen fear');
  });
});

describe('the text of an article', () => {
  it('is whole where it stands in several boxes', async () => {
    const boxes = [FIRST, SECOND, THIRD, FIRST.replace('harbour', 'canal'), SECOND.replace('ten', 'five')];
    const row = (box: string) => `<div class="row"><div class="ad">Buy now</div><div class="chunk">${box}</div></div>`;
    const article = await articleIn(
      `<html lang="en"><body><h1>Norhaven to dredge its harbour</h1>${boxes.map(row).join('')}</body></html>`,
    );
    expect(beginnings(article)).toEqual([...WHOLE, 'The canal o', '“We have wa']);
    expect(article.markdown).toContain('The canal of Norhaven');
  });

  it('ends where the page goes on with another article, even a longer one', async () => {
    const next = `<article><h1>The pier is sold</h1>${THIRD.replaceAll('Fishermen', 'Owners').repeat(8)}</article>`;
    expect(beginnings(await articleIn(aPage({ text: FIRST + SECOND + THIRD, after: next })))).toEqual(WHOLE);
  });

  it('ends where readers begin to write, even more than the paper', async () => {
    const comments = `<ol class="commentlist">${THIRD.replace('Fishermen', 'We').repeat(12)}</ol>`;
    expect(beginnings(await articleIn(aPage({ text: FIRST + SECOND + THIRD, after: comments })))).toEqual(WHOLE);
  });
});

describe('lists of links to other articles', () => {
  const LINKS = ['The pier is sold', 'Who paid for the ferry', 'A winter without islands']
    .map((title) => `<li><a href="/a">${title}</a></li>`)
    .join('');

  it('are cut with the line above them, and told', async () => {
    const article = await articleIn(
      aPage({ text: `${FIRST}${SECOND}${THIRD}<h3>From our archive</h3><ul>${LINKS}</ul>` }),
    );
    expect(beginnings(article)).toEqual(WHOLE);
    expect(article.cut).toEqual([
      { text: 'From our archive', at: 3, isCorrection: false },
      {
        text: 'The pier is sold / Who paid for the ferry / A winter without islands',
        at: 3,
        isCorrection: false,
      },
    ]);
    expect(article.markdown).not.toContain('pier');
  });

  it('are cut between paragraphs too, each a paragraph of its own', async () => {
    const text = `${FIRST}<p><a href="/a"><b>Watch the ferry as it turns back</b></a></p>${SECOND}${THIRD}`;
    expect(beginnings(await articleIn(aPage({ text })))).toEqual(WHOLE);
  });

  it('are kept where most of their items are more than a link, and where a heading links what the text below is about', async () => {
    const text = `${FIRST}<ul><li>The <a href="/f">ferry</a> sails again in March</li><li><a href="/p">The pier of the town</a></li></ul>
      <h2><a href="/c">The council of Norhaven</a></h2>${SECOND}${THIRD}`;
    expect(beginnings(await articleIn(aPage({ text })))).toEqual([
      ...[WHOLE[0], 'The ferry s', 'The pier of', 'The council'],
      ...WHOLE.slice(1),
    ]);
  });
});

describe('above the text', () => {
  it('the title, the day and the time it takes to read are none of it, and a note tells the lines', async () => {
    const text = `<h1>Norhaven to dredge its harbour</h1><p>12 March 2026, 08:30</p><p>4 minutes</p>${FIRST}${SECOND}${THIRD}`;
    const article = await articleIn(aPage({ text }));
    expect(beginnings(article)).toEqual(WHOLE);
    expect(article.cut?.find(({ text }) => text.includes('4 minutes'))?.text).not.toContain('dredge its harbour');
  });

  it('a short sentence, and the line of an agency, are the text', async () => {
    const text = `<p>The ferry is back.</p>${FIRST}${SECOND}${THIRD}`;
    expect(beginnings(await articleIn(aPage({ text })))).toEqual(['The ferry i', ...WHOLE]);
    const agency = `<p>NORHAVEN, 12 March (Island Wire) — </p>${FIRST}${SECOND}${THIRD}`;
    expect((await articleIn(aPage({ text: agency }))).paragraphs[0]!.text).toContain('Island Wire');
  });
});

describe('a standfirst', () => {
  const WORDS = 'Two ships ran aground in a week. Now the port will pay for what it put off.';
  const text = FIRST + SECOND + THIRD;

  it.each([
    ['marked as one', { byline: `<header><div class="article__standfirst">${WORDS}</div></header>` }],
    [
      'told programs as the description',
      { byline: `<h2>${WORDS}</h2>`, head: `<meta name="description" content="${WORDS.slice(0, 60)}…">` },
    ],
  ])('%s is read before the text, and not counted as a paragraph', async (_, parts) => {
    const article = await articleIn(aPage({ ...parts, text }));
    expect(article.paragraphs[0]).toEqual({ kind: 'heading', text: WORDS });
    expect(article.markdown.startsWith(`${WORDS}\n`)).toBe(true);
    expect(beginnings(article).slice(1)).toEqual(WHOLE);
  });

  it('is not read twice, and no other line beside the title is one', async () => {
    const byline =
      '<div class="standfirst"><p>The harbour of Norhaven will be dredged from June on, the port authority said</p></div>';
    expect(beginnings(await articleIn(aPage({ byline, text })))).toEqual(WHOLE);
    const other = '<p>Listen to this article, read by one of our own voices, in 4 minutes</p>';
    expect(beginnings(await articleIn(aPage({ byline: other, text })))).not.toContain('Listen to t');
  });
});

import { expect, it } from 'vitest';
import { articleIn } from './read.ts';
import { aPage } from './pages.ts';

const FIRST =
  '<p>The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships ran aground.</p>';
const SECOND =
  '<p>“We have waited for ten years,” said its director, Tom Lee, who had asked the council for the money in January.</p>';
const THIRD =
  '<p>Fishermen fear that the mud will be dumped on their grounds. The council will hear them next week, before it votes.</p>';

async function cutOf(text: string, after = '') {
  const { cut = [], paragraphs } = await articleIn(aPage({ text, after }));
  expect(paragraphs.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3);
  return cut.map(({ text: words, at, isCorrection }) => [words, at, isCorrection]);
}

it('each box that was cut from a page is told, with what stands before it', async () => {
  const text = `<div class="share"><a href="#">Facebook</a> <a href="#">Telegram</a></div>${FIRST}
    <aside class="newsletter"><h3>The Morning Post</h3><p>All the news of the harbour town.</p></aside>${SECOND}${THIRD}
    <div class="related"><h2>Read more</h2><ul><li><a href="/1">The pier is sold</a></li></ul></div>
    <p>Spotted a mistake? Write to desk@post.example</p>`;
  expect(await cutOf(text)).toEqual([
    ['Facebook Telegram', 0, false],
    ['The Morning Post / All the news of the harbour town.', 1, false],
    ['Read more / The pier is sold', 3, false],
    ['Spotted a mistake? Write to desk@post.example', 3, false],
  ]);
});

it.each([
  ['a footer of the article', `<footer><p>Correction: the first version named another port.</p></footer>`, ''],
  ['an aside', `<aside><p>Correction: the first version named another port.</p></aside>`, ''],
  ['a footer of the page', '', `<footer><p>Correction: the first version named another port.</p></footer>`],
])('a correction in %s is never lost', async (_, inText, after) => {
  const { cut = [], paragraphs } = await articleIn(aPage({ text: FIRST + SECOND + THIRD + inText, after }));
  const correction = 'Correction: the first version named another port.';
  const isText = paragraphs.some(({ text }) => text === correction);
  expect(isText || cut.some(({ text, isCorrection }) => isCorrection && text === correction)).toBe(true);
});

it.each([
  'This article was amended on 3 March 2026: an earlier version named another port.',
  'An earlier version of this article named another port.',
  'Cet article a été corrigé le 3 mars.',
  'Исправление от 3 марта: порт назван верно.',
])('what a publisher corrects is known by its words: %s', async (words) => {
  expect(await cutOf(FIRST + SECOND + THIRD, `<aside><p>${words}</p></aside>`)).toEqual([[words, 3, true]]);
});

it('a correction below a heading of its own is told with that', async () => {
  const box = '<aside><h4>Correction</h4><p>The first version named another port.</p></aside>';
  const told = [['Correction / The first version named another port.', 3, true]];
  expect(await cutOf(FIRST + SECOND + THIRD, box)).toEqual(told);
});

it('what a footer says of itself is no correction, and menus around the article are not told', async () => {
  const footer =
    '<footer><p>Update your settings</p><p>© 2026 The Harbour Post</p></footer><nav><a href="/">Home</a></nav>';
  expect(await cutOf(FIRST + SECOND + THIRD, footer)).toEqual([]);
});

it('a standfirst that a text begins with is a line that readers do not count', async () => {
  const standfirst = '<p class="standfirst">Two ships ran aground, and the ferry has been called off again.</p>';
  const byline = '<p>By Mara May, in Norhaven — published on 12 March 2026 at 8</p>';
  for (const head of [standfirst, standfirst + byline]) {
    const { paragraphs } = await articleIn(aPage({ text: head + FIRST + SECOND + THIRD }));
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  }
});

it.each([
  [
    '<h3>The Post at breakfast</h3><p>Get the five stories that matter in the harbour, every weekday at seven.</p><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form>',
  ],
  [
    '<p>Get the five stories that matter in the harbour, every weekday at seven.</p><div><input type="text" name="EMAIL"><a href="#">OK</a></div>',
  ],
  [
    '<h4>Stay with us</h4><p>All that matters in the harbour is in our newsletter, written by the night desk.</p><p><a href="/nl">Sign up now</a></p>',
  ],
  [
    '<strong>Help us</strong><p>This reporting is paid by readers like you, and by nobody else in the town.</p><a href="/give">Donate</a>',
  ],
  [
    '<h3>La lettre du port</h3><p>Recevez chaque matin les cinq articles qui comptent dans la ville et au port.</p><form><input type="email"><button>Je m’abonne</button></form>',
  ],
  [
    '<p>Abonnez-vous à la lettre du port pour tout savoir de ce qui se passe sur les quais.</p><button>S’inscrire</button>',
  ],
  [
    '<h3>Порт утром</h3><p>Главные новости порта каждое утро, коротко и без лишних слов, для тех, кто спешит.</p><form><input type="email"><button>Подписаться</button></form>',
  ],
  [
    '<p>Наша рассылка выходит по будням и рассказывает о главном, что случилось в порту.</p><a href="/s">Подписаться</a>',
  ],
  [
    '<h3>Hafen am Morgen</h3><p>Jeden Morgen die fünf wichtigsten Geschichten aus dem Hafen und aus der Stadt.</p><form><input type="email"><button>Anmelden</button></form>',
  ],
  [
    '<form><h3>The Post at breakfast</h3><label>Your e-mail <input type="email"></label><button>Subscribe</button></form>',
  ],
])('a box that invites its readers is no part of the text: %s', async (box) => {
  const { paragraphs } = await articleIn(aPage({ text: `${FIRST}<div class="nl">${box}</div>${SECOND}${THIRD}` }));
  expect(paragraphs.map(({ text }) => text.slice(0, 10))).toEqual(['The harbou', '“We have w', 'Fishermen ']);
});

it.each([
  [
    '<p>People of the harbour who want to speak can register at the town hall until Friday evening.</p><p><a href="/r">Register</a></p>',
  ],
  [
    '<p>The port has a form for those whose boats were damaged, and the council pays within a month.</p><form><input type="email"><button>Send</button></form>',
  ],
  ['<p>The newsletter of the port had said in May that nothing would be dredged before the autumn.</p>'],
  ['<p>The mayor asked everyone to <a href="/d">donate</a> to the fund that the fishermen have set up.</p>'],
])('a paragraph beside a field or a link is: %s', async (box) => {
  const { paragraphs } = await articleIn(aPage({ text: `${FIRST}<div class="part">${box}</div>${SECOND}${THIRD}` }));
  expect(paragraphs.filter(({ text }) => text.length > 60)).toHaveLength(4);
});

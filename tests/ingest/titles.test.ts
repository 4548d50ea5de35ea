import { describe, expect, it } from 'vitest';
import { aPage, jsonLd } from './pages.ts';
import { articleIn } from './read.ts';

const TITLE = 'Norhaven to dredge its harbour';

/** A page whose headings are these and whose window has this title. */
function withHeadings(headings: string, window: string, head = ''): string {
  return aPage({ head })
    .replace(`<h1>${TITLE}</h1>`, headings)
    .replace(/<title>.*<\/title>/, `<title>${window}</title>`);
}

async function titleIn(page: string): Promise<string | undefined> {
  return (await articleIn(page)).title?.value;
}

describe('the title of a page', () => {
  it.each([
    ['leads to the front page', '<h1><a href="/">Lamp and Harbour</a></h1>'],
    ['is marked as a logo', '<h1 class="site-title">Lamp and Harbour</h1>'],
    ['is what the logo says', '<a href="/"><img alt="Lamp and Harbour"></a><h1>Lamp and Harbour</h1>'],
  ])('is no heading that %s', async (_, heading) => {
    const page = withHeadings(`${heading}<h2>${TITLE}</h2>`, `${TITLE} – Lamp and Harbour`);
    expect(await titleIn(page)).toBe(TITLE);
  });

  it('is the heading that the title of the window begins with, whatever site is named behind it', async () => {
    const head = `<meta property="og:title" content="${TITLE} | HL Media">`;
    expect(await titleIn(withHeadings(`<h3>${TITLE}</h3>`, `${TITLE} | HL Media`, head))).toBe(TITLE);
  });

  it('is without the words above it where programs are told it so', async () => {
    const heading = `<h1><span>The port</span>${TITLE}</h1>`;
    const head = jsonLd({ '@type': 'NewsArticle', headline: TITLE });
    expect(await titleIn(withHeadings(heading, TITLE, head))).toBe(TITLE);
  });

  it('has a colon behind the words above it where programs are told both', async () => {
    const heading = `<h1><span class="kicker">The port</span><span>${TITLE}</span></h1>`;
    expect(await titleIn(withHeadings(heading, `The port: ${TITLE}`))).toBe(`The port: ${TITLE}`);
  });

  it('is as it is printed where programs are told it in other words', async () => {
    const head = '<meta property="og:title" content="Why Norhaven is to dredge the harbour now">';
    expect(await titleIn(withHeadings(`<h1>${TITLE}</h1>`, 'Why Norhaven is to dredge', head))).toBe(TITLE);
  });

  it('is as programs are told it where the only heading speaks of something else', async () => {
    const head = `<meta property="og:title" content="${TITLE}">`;
    expect(await titleIn(withHeadings('<h1>Regional news</h1>', TITLE, head))).toBe(TITLE);
  });

  it('is no heading in the window of a translator', async () => {
    const window = '<div class="skiptranslate"><h1>Original text</h1></div>';
    expect(await titleIn(withHeadings(`${window}<h2>${TITLE}</h2>`, `${TITLE} news`))).toBe(TITLE);
  });
});

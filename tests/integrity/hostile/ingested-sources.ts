import type { Article } from '../../../src/ingest/article.ts';
import { lineField } from '../../../src/model/records/fields.ts';
import { aPage, jsonLd } from '../../ingest/pages.ts';
import { articleIn } from '../../ingest/read.ts';
import { ADDED, PUBLISHED } from '../random-story/cast.ts';
import type { RandomRecord } from '../random-story/record.ts';

const TEXT =
  'The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships ran aground.';

/** Sources as an editor makes them of what an ingest reads: a page, a feed, a mail and a text that say this of themselves. */
export async function ingestedSources(payload: string): Promise<readonly RandomRecord[]> {
  const written = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const author = { '@type': 'Person', name: payload };
  const described = {
    '@type': 'NewsArticle',
    headline: payload,
    author,
    publisher: { '@type': 'Organization', name: payload },
  };
  const files = {
    page: aPage({ title: written, head: jsonLd(JSON.stringify(described).replaceAll('<', '\\u003c')) }),
    feed: JSON.stringify(feedOf(payload)),
    mail: `From: "Editors" <editors@press.example>\r\nSubject: ${payload}\r\nContent-Type: text/plain\r\n\r\n${TEXT}\r\n`,
    text: `${payload}\n\n${TEXT}\n`,
  };
  return Promise.all(Object.entries(files).map(async ([way, file]) => sourceOf(way, await articleIn(file, way))));
}

function feedOf(payload: string): object {
  const item = {
    id: '1',
    url: 'https://press.example/a',
    title: payload,
    content_html: `<p>${TEXT}</p>`,
    authors: [{ name: payload }],
  };
  return { version: 'https://jsonfeed.org/version/1.1', title: payload, items: [item] };
}

function sourceOf(way: string, { title, publisher, authors, dateline }: Article): RandomRecord {
  return {
    path: `sources/ingested-${way}.md`,
    fields: {
      title: lineOrNull(title?.value),
      suppliedTitle: `What came by ${way}`,
      publisher: lineOrNull(publisher?.value),
      authors: (authors?.value ?? []).filter((name) => lineOrNull(name) !== null),
      dateline: lineOrNull(dateline?.value),
      published: PUBLISHED,
      language: 'en',
      kind: 'news-article',
      url: null,
      body: 'abstract',
      added: ADDED,
    },
    body: 'A harbour is to be dredged.',
  };
}

function lineOrNull(text: string | undefined): string | null {
  return text !== undefined && lineField.safeParse(text).success ? text : null;
}

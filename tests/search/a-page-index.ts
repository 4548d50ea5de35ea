import { close, createIndex } from 'pagefind';
import { vi } from 'vitest';
import type { Pagefind } from '../../src/components/search/results/pagefind.ts';
import { htmlToIndex, languageOfIndex } from '../../src/search/html-to-index.ts';
import { indexedPart } from '../../src/search/indexed-part.ts';

/** A page to be indexed: what its body has, and the language its `<html>` names. */
type APage = string | { readonly html: string; readonly language: string };

const SITE = 'https://news.example/';

/** The files of every index so far, by their addresses. */
const served = new Map<string, Uint8Array>();
let indexes = 0;

/**
 * What finds these pages, by their addresses: Pagefind itself, given what a build gives it. Its code for browsers is told
 * that it runs in one, until `vi.unstubAllGlobals()`.
 *
 * @param language of the page that is searched from
 */
export async function aPageIndex(pages: Readonly<Record<string, APage>>, language = 'en'): Promise<Pagefind> {
  const documents = Object.entries(pages).map(([url, page]) => ({ url, content: documentOf(page) }));
  const { index } = await createIndex({ forceLanguage: languageOfIndex(documents[0]!.content) });
  for (const { url, content } of documents)
    await index!.addHTMLFile({ url, content: htmlToIndex(indexedPart(content)!) });
  const { files } = await index!.getFiles();
  await close();
  const address = `${SITE}${(indexes += 1)}/`;
  for (const { path, content } of files) served.set(address + path, content);
  return opened(address, language);
}

function documentOf(page: APage): string {
  const { html, language } = typeof page === 'string' ? { html: page, language: 'en' } : page;
  return `<html lang="${language}"><body><main data-pagefind-body><h1>A page</h1><p>${html}</p></main></body></html>`;
}

async function opened(address: string, language: string): Promise<Pagefind> {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL(address));
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => language }) });
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(new Uint8Array(served.get(new URL(url.replace(/\?.*/, ''), SITE).href)!))),
  );
  // A module of its own for each index, which keeps what it has loaded.
  const code = Buffer.concat([served.get(`${address}pagefind.js`)!, Buffer.from(`// ${address}`)]);
  const pagefind = (await import(`data:text/javascript;base64,${code.toString('base64')}`)) as Pagefind;
  const options = { basePath: address, ranking: { metaWeights: { title: 5, also: 20 } } };
  await pagefind.options(options);
  return pagefind;
}

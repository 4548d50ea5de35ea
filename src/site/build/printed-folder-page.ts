import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { movedWords } from '../../words/frame.ts';

/** What the page of a folder prints that has none of its own. */
export interface FolderPage {
  /** Of the story, as BCP 47 has it. */
  readonly language: string;
  readonly title: string;
  /** The page that the folder belongs to. */
  readonly href: string;
  /** The way to the icon of the site. */
  readonly icon: string;
}

/** The page as HTML. It leads on at once, and loads nothing but the icon. */
export function printFolderPage({ language, title, href, icon }: FolderPage): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: "default-src 'none';img-src 'self';base-uri 'none'" }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: 'icon', type: 'image/svg+xml', href: icon }),
    h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
  ]);
  const main = h('main', [h('h1', movedWords.noPage), h('p', [h('a', { href }, movedWords.goOn)])]);
  const page = h('html', { lang: language, dataMovedTo: href }, [head, h('body', [main])]);
  return toHtml([{ type: 'doctype' }, page]);
}

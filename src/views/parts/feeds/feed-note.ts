import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { feedWords } from '../../../words/feed.ts';

/**
 * What a feed is and what to do with it, for a person who opens one in a browser: XHTML, which feed readers leave out
 * (RFC 4287, 6.3).
 *
 * @param address the whole address of the feed
 * @param page that of the page it is of
 */
export function feedNote(address: string, page: string): string {
  const note = h('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
    h('p', feedWords.note),
    h('p', [feedWords.copy, ' ', h('code', address)]),
    h('p', h('a', { href: page }, feedWords.page)),
  ]);
  return toHtml(note, { closeSelfClosing: true });
}

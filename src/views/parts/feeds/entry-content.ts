import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import { absoluteUrl } from '../../../urls.ts';
import { feedWords } from '../../../words/feed.ts';
import type { FeedAccount, FeedEntry, FeedSource } from './feed-view.ts';

/** All that an entry says. */
export interface EntryContent {
  /** What was corrected first, so that who sees the entry again sees why. Every link is a whole address. */
  readonly html: string;
  readonly text: string;
}

/** Prints the account of an entry, with whole addresses. */
export type PrintAccount = (account: FeedAccount) => Root;

/**
 * All that an entry says, with its sources.
 *
 * @param site the origin that the site is published at
 */
export function entryContent(entry: FeedEntry, site: URL, print: PrintAccount): EntryContent {
  const account = entry.account && print(entry.account);
  return { html: htmlOf(entry, account, site), text: textOf(entry, account, site) };
}

/** What an entry is in brief, a sentence a line. */
export function entrySummary({ lines, sources, corrections }: FeedEntry): string {
  const told = sources.length > 0 ? [feedWords.sources(sources.map(({ label }) => label))] : [];
  return [...lines, ...told, ...corrections].join('\n');
}

function htmlOf({ lines, sources, corrections }: FeedEntry, account: Root | null, site: URL): string {
  return toHtml([
    ...(corrections.length > 0
      ? [
          h(
            'ul',
            corrections.map((text) => h('li', text)),
          ),
        ]
      : []),
    ...(lines.length > 0
      ? [
          h(
            'p',
            lines.flatMap((line, i) => (i === 0 ? [line] : [h('br'), line])),
          ),
        ]
      : []),
    ...(account?.children ?? []),
    ...(sources.length > 0
      ? [
          h('h2', feedWords.sourcesHeading),
          h(
            'ol',
            sources.map((source) => h('li', sourceLinks(source, site))),
          ),
        ]
      : []),
  ]);
}

function sourceLinks({ label, page, original }: FeedSource, site: URL): (ElementContent | string)[] {
  const link = h('a', { href: absoluteUrl(page, site) }, label);
  return original === null ? [link] : [link, ' (', h('a', { href: original }, feedWords.original), ')'];
}

function textOf({ lines, sources, corrections }: FeedEntry, account: Root | null, site: URL): string {
  const told = sources.map(({ label, page, original }, i) =>
    feedWords.numberedSource(i + 1, label, original ?? absoluteUrl(page, site)),
  );
  const list = told.length > 0 ? [feedWords.sourcesHeading, ...told] : [];
  return [corrections.join('\n'), lines.join('\n'), account === null ? '' : toText(account), list.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

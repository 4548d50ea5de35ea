import { parseFeed } from 'feedsmith';
import { readingWords } from '../../../words/problems/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { ofAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { ofJsonFeed } from './json-feed.ts';
import { ofRdf, ofRss } from './rss.ts';

type Parsed = ReturnType<typeof parseFeed>;

/** What feedsmith makes of a feed of one kind. */
export type ParsedFeed<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** The items of an RSS, Atom, RDF or JSON feed; throws `Unreadable` where it is none. */
export function feedItems(text: string): Feed {
  const parsed = parsedFeed(text);
  switch (parsed.format) {
    case 'rss':
      return ofRss(parsed.feed);
    case 'atom':
      return ofAtom(parsed.feed);
    case 'rdf':
      return ofRdf(parsed.feed);
    case 'json':
      return ofJsonFeed(parsed.feed);
  }
}

function parsedFeed(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new Unreadable(readingWords.reasons.brokenFeed, { cause: error });
  }
}

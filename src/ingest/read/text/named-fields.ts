import { readingWords } from '../../../words/problems/reading.ts';
import type { Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { toldDays } from '../dates/told-days.ts';
import { webAddress } from '../html/address.ts';
import { namesIn } from '../names-of-authors.ts';
import { oneLine } from '../plain-text.ts';
import type { HeaderField } from './header-fields.ts';
import type { Header } from './header.ts';

const { from, notes } = readingWords;

/** Fields and what stands in them, as often as they are written. */
export type NamedFields = readonly (readonly [field: HeaderField, value: string])[];

/** What fields written by name tell: of frontmatter, or of lines such as "Published: 12 March 2026". */
export function readNamedFields(fields: NamedFields, locale: Locale): Header {
  const all = (field: HeaderField) =>
    fields.filter(([name]) => name === field).flatMap(([, value]) => oneLine(value) || []);
  const published = toldDays(all('published'), from.field('date'), locale);
  const sources = all('source');
  const publishers = [...all('publisher'), ...sources.filter((source) => webAddress(source) === null)];
  return {
    title: foundIn(all('title'), 'title'),
    authors: authorsIn(all('authors')),
    publisher: foundIn(publishers, 'publisher'),
    publisherProposals: [],
    published: published.days[0] ?? null,
    publishedProposals: published.proposals,
    updates: toldDays(all('updates'), from.field('updated'), locale).days,
    url: addressIn([...all('url'), ...sources]),
    language: foundIn(all('language'), 'language'),
    unknown: [],
    notes: published.unread.map(notes.unreadDate),
  };
}

function foundIn([raw]: readonly string[], name: string): Found<string> | null {
  return raw === undefined ? null : { value: raw, from: from.field(name), raw };
}

function authorsIn(raws: readonly string[]): Found<readonly string[]> | null {
  const value = raws.flatMap(namesIn);
  return value.length > 0 ? { value, from: from.field('author'), raw: raws.join('; ') } : null;
}

function addressIn(raws: readonly string[]): Found<string> | null {
  const raw = raws.find((text) => webAddress(text) !== null);
  return raw === undefined ? null : { value: webAddress(raw)!, from: from.field('url'), raw };
}

import type { EdtfDate } from '../../../model/dates/edtf.ts';
import type { Story } from '../../../model/records/story.ts';
import { versionWords } from '../../../words/versions.ts';

/** How a page of this site is cited, but for its address: `before`, the title in its own language, `after`. */
export interface PageCitation {
  readonly before: string;
  readonly title: string;
  /** Given for a title that is not in the page's language. */
  readonly language: string | undefined;
  readonly after: string;
  /** What the styles of citing have it made of. */
  readonly work: CitedWork;
}

interface CitedWork {
  readonly publisher: string;
  readonly title: string;
  /** The title of the site. */
  readonly container: string;
  /** The day the page last changed, `YYYY-MM-DD`; null where no day is known. */
  readonly version: string | null;
}

/**
 * A reference for a page: who publishes it, its title, what it is, the story. It has no day of its own, as an online
 * work without one has none (ISO 690); that of an event is part of what it is.
 *
 * @param what "event, 22 January 2026", "person"
 * @param changed when the page last changed
 * @param version as the page of its versions has it; null where none was noted
 */
export function pageCitation(
  { publisher, title: story }: Pick<Story, 'publisher' | 'title'>,
  { label, language }: { readonly label: string; readonly language?: string },
  what: string,
  changed: EdtfDate | null,
  version: string | null,
): PageCitation {
  const told = version === null ? what : versionWords.cited(what, version);
  const work = { publisher, title: label, container: story, version: changed?.first ?? null };
  return { before: `${publisher}: “`, title: label, language, after: `” (${told}). ${ended(story)}`, work };
}

/** As a sentence: a title that ends in a mark of its own needs no full stop. */
function ended(title: string): string {
  return /[.?!…]$/.test(title) ? title : `${title}.`;
}

import { formatDate, formatLanguage, type PrintedDate } from '../../../format.ts';
import type { Source } from '../../../model/records/source.ts';
import { linkToSource, type Link } from '../links/link.ts';

/** A source as one line of a list: who published it and when, or that this is not recorded. */
export interface SourceLine {
  readonly id: string;
  readonly link: Link;
  readonly publisher: string;
  readonly published: PrintedDate | null;
  readonly language: string;
}

/** A source as a line of a list; `published` is null where its day is not recorded. */
export function sourceLine(source: Source): SourceLine {
  return {
    id: source.id,
    link: linkToSource(source),
    publisher: source.publisher ?? 'Publisher not recorded',
    published: source.published && formatDate(source.published),
    language: formatLanguage(source.language),
  };
}

/** Sources by day published, then by id; those without a recorded day last. */
export function compareSources(a: Source, b: Source): number {
  const [first, second] = [a.published?.first ?? '9999', b.published?.first ?? '9999'];
  return first < second || (first === second && a.id < b.id) ? -1 : 1;
}

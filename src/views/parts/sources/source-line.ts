import { formatDate, formatDateAsNoun, formatLanguage, formatList, type PrintedDate } from '../../../format.ts';
import { retractionOf } from '../../../model/graph/retraction.ts';
import type { Source } from '../../../model/records/source.ts';
import { linkToSource, type Link } from '../links/link.ts';
import { retractionWords, updateWords } from '../../../words/source-updates.ts';
import { sourceWords } from '../../../words/sources.ts';

/** A source as one line of a list: who published it and when, or that this is not recorded. */
export interface SourceLine {
  readonly id: string;
  readonly link: Link;
  readonly publisher: string;
  readonly published: PrintedDate | null;
  readonly language: string;
  /** Who wrote it, as it names them: "Mira Stone and Bo Reed"; null where it names nobody. */
  readonly authors: string | null;
  /** What became of it last: "retracted on 23 March 2026"; null for one of which nothing became. */
  readonly update: string | null;
}

/** A source as a line of a list; `published` is null where its day is not recorded. */
export function sourceLine(source: Source): SourceLine {
  return {
    id: source.id,
    link: linkToSource(source),
    publisher: source.publisher ?? sourceWords.publisherNotRecorded,
    published: source.published && formatDate(source.published),
    language: formatLanguage(source.language),
    authors: source.authors.length > 0 ? formatList(source.authors) : null,
    update: lastUpdate(source),
  };
}

/** That it was retracted, whatever came after; else its last update. */
function lastUpdate(source: Source): string | null {
  const update = retractionOf(source) ?? source.updates.at(-1);
  return update === undefined
    ? null
    : retractionWords.onDay(updateWords[update.kind], formatDateAsNoun(update.date).text);
}

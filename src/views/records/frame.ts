import type { EdtfDate } from '../../model/dates/edtf.ts';
import { absoluteUrl, homeUrl, markdownUrl, schemaUrl } from '../../urls.ts';
import type { PageCitation } from '../parts/links/page-citation.ts';
import { versionLines } from '../parts/links/version-lines.ts';
import { dateFieldsOrNull } from '../parts/dates/date-fields.ts';
import { COLLECTION_OF, type RecordType } from './record-types.ts';
import { addressOfRecord, type PublishedStory } from './references.ts';

/** A record without its text, which is written only where the file changes. */
export type WithoutText<Fields extends { readonly text: string }> = Omit<Fields, 'text'>;

/** What stands at the head of the JSON of a record. */
export function headFields<Type extends RecordType>(
  story: PublishedStory,
  type: Type,
  { id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] },
) {
  return {
    $schema: absoluteUrl(schemaUrl(type), story.site),
    type,
    id,
    address: addressOfRecord(story, type, id),
    markdown: absoluteUrl(markdownUrl(COLLECTION_OF[type], id), story.site),
    formerIds: [...formerIds],
    versions: versionsOf(story, type, id),
  };
}

/** The versions of the page, the latest first, each with what changed. */
function versionsOf({ graph }: PublishedStory, type: RecordType, id: string) {
  const lines = versionLines(graph, COLLECTION_OF[type], id);
  return lines.map(({ hash, day, changes, corrections }) => ({
    version: hash,
    date: day,
    changes: [...changes, ...corrections],
  }));
}

/** What a page says of itself at its end. */
interface PageEnd {
  readonly changed: EdtfDate | null;
  readonly citeAs: PageCitation;
  readonly address: string;
}

/** What stands at the end of it: when it changed, licence, and how to cite the page. */
export function footFields(story: PublishedStory, { changed, citeAs, address }: PageEnd) {
  const { title, publisher, licence } = story.graph.story;
  return {
    changed: dateFieldsOrNull(changed),
    story: { title, address: absoluteUrl(homeUrl(), story.site) },
    publisher,
    licence: { name: licence.name, url: licence.url },
    citation: `${citeAs.before}${citeAs.title}${citeAs.after} ${address}`,
  };
}

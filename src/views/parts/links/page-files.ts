import type { Collection } from '../../../model/records/content.ts';
import { citationUrl, jsonUrl, markdownUrl } from '../../../urls.ts';
import { CITATION_FORMS, citationFileWords } from '../../../words/citing.ts';
import type { Link } from './link.ts';

/** Where the page of a record stands as JSON and as Markdown. */
export interface PageFiles {
  readonly json: string;
  /** What programs for references read, each labelled with its format. */
  readonly citations: readonly Link[];
  readonly markdown: string;
}

/** What stands beside the page of a record. */
export function pageFiles(collection: Collection, id: string): PageFiles {
  const citations = CITATION_FORMS.map((form) => ({
    href: citationUrl(collection, id, form),
    label: citationFileWords[form],
  }));
  return { json: jsonUrl(collection, id), markdown: markdownUrl(collection, id), citations };
}

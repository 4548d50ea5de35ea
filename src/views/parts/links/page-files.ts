import type { Collection } from '../../../model/records/content.ts';
import { citationUrl, jsonUrl } from '../../../urls.ts';
import { CITATION_FORMS, citationFileWords } from '../../../words/citing.ts';
import type { Link } from './link.ts';

/** Where what the page of a record says stands for other programs. */
export interface PageFiles {
  readonly json: string;
  /** What programs for references read, each labelled with its format. */
  readonly citations: readonly Link[];
}

/** What stands beside the page of a record. */
export function pageFiles(collection: Collection, id: string): PageFiles {
  const citations = CITATION_FORMS.map((form) => ({
    href: citationUrl(collection, id, form),
    label: citationFileWords[form],
  }));
  return { json: jsonUrl(collection, id), citations };
}

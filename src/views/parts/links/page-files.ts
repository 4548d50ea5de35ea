import type { Collection } from '../../../model/records/content.ts';
import { jsonUrl } from '../../../urls.ts';

/** Where what the page of a record says stands for other programs. */
export interface PageFiles {
  readonly json: string;
}

/** What stands beside the page of a record. */
export function pageFiles(collection: Collection, id: string): PageFiles {
  return { json: jsonUrl(collection, id) };
}

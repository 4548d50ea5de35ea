import { absoluteUrl, eventUrl, questionUrl, sourceUrl } from '../../../../urls.ts';
import { rowObjects } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';

/** The whole addresses of records by their ids, which are their names in the graph. */
export interface NodeAddresses {
  readonly subjects: (id: string) => string;
  readonly sources: (id: string) => string;
  readonly events: (id: string) => string;
  readonly questions: (id: string) => string;
}

/** The addresses of all records of a story. */
export function addressesIn(context: TableContext): NodeAddresses {
  const { site } = context;
  const rows = [...rowObjects(context, 'actors'), ...rowObjects(context, 'entities')];
  const subjects = new Map(rows.map((row) => [row.text('id')!, row.text('url')!]));
  return {
    subjects: (id) => subjects.get(id)!,
    sources: (id) => absoluteUrl(sourceUrl(id), site),
    events: (id) => absoluteUrl(eventUrl(id), site),
    questions: (id) => absoluteUrl(questionUrl(id), site),
  };
}

import { absoluteUrl, homeUrl, sourceUrl } from '../../../urls.ts';
import { briefSourceLabel } from '../../parts/sources/brief-source.ts';
import { ninjsConcepts, type ConceptsOfEvent } from './ninjs-concepts.ts';
import { rowObjects, type RowObject } from './tables/row-objects.ts';
import type { TableContext } from './tables/table.ts';

/**
 * The story as a news object of IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/), with its events as the objects that
 * it is made of. A date is a day, month or year there, or from one to another; of any other there are only the words,
 * among the descriptions.
 */
export function ninjs(context: TableContext) {
  const { graph, site } = context;
  const { title, standfirst, publisher, language, licence } = graph.story;
  const concepts = ninjsConcepts(context);
  return {
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    uri: absoluteUrl(homeUrl(), site),
    type: 'composite',
    title,
    headlines: [{ value: title }],
    descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: standfirst }],
    language,
    by: publisher,
    copyrightHolder: publisher,
    usageTerms: licence.name,
    rightsInfo: { linkedRights: licence.url },
    associations: rowObjects(context, 'events').map((event) => objectOf(context, event, concepts(event))),
  };
}

function objectOf({ graph, site }: TableContext, event: RowObject, concepts: ConceptsOfEvent) {
  const [title, account, dates] = [event.text('title')!, event.text('account'), datesOf(event.text('date_edtf')!)];
  return {
    name: title,
    uri: event.text('url')!,
    type: 'event',
    title,
    headlines: [{ value: title }],
    language: graph.story.language,
    descriptions: descriptionsOf(event),
    ...(account !== null && { bodies: [{ role: 'account', contentType: 'text/plain', value: account }] }),
    ...concepts,
    ...(dates && { eventDetails: { dates } }),
    infoSources: event.list('sources').map((id) => ({
      name: briefSourceLabel(graph, id),
      uri: absoluteUrl(sourceUrl(id), site),
    })),
  };
}

/** What kind of event it is, its date in words, and that it did not happen on its day. */
function descriptionsOf(event: RowObject) {
  const told = [
    { role: 'kind', value: event.text('kind_words') },
    { role: 'date', value: event.text('date_words') },
    { role: 'dateNote', value: event.text('date_note') },
    { role: 'status', value: event.text('status') },
    { role: 'statusNote', value: event.text('status_note') },
  ];
  return told.flatMap(({ role, value }) => (value === null ? [] : [{ role, contentType: 'text/plain', value }]));
}

const PLAIN_DATE = /^\d{4}(?:-\d\d){0,2}$/;

/** What is told of a date without doubt; `startDate` would want a time of day. Null where nothing is. */
function datesOf(edtf: string) {
  const [start = '', end = ''] = edtf.split('/');
  if (![start, end].every((part) => part === '' || part === '..' || PLAIN_DATE.test(part))) return null;
  return {
    ...(PLAIN_DATE.test(start) && { expectedStartDate: start }),
    ...(PLAIN_DATE.test(end) && { expectedEndDate: end }),
  };
}

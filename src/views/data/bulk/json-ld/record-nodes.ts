import { rowObjects, type RowObject } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';
import { dayNode, dayTerms, nodeOf, type GraphNode } from './node.ts';
import { addressesIn, type NodeAddresses } from './addresses.ts';

const SUBJECT_TYPES: Readonly<Record<string, string>> = {
  person: 'schema:Person',
  country: 'schema:Country',
  organisation: 'schema:Organization',
  law: 'schema:Legislation',
  place: 'schema:Place',
  agreement: 'schema:CreativeWork',
  case: 'schema:CreativeWork',
  document: 'schema:CreativeWork',
  plan: 'schema:CreativeWork',
  thing: 'schema:Thing',
};

const SOURCE_TYPES: Readonly<Record<string, string>> = {
  'news-article': 'schema:NewsArticle',
  interview: 'schema:NewsArticle',
  report: 'schema:Report',
  post: 'schema:SocialMediaPosting',
  'web-page': 'schema:WebPage',
  'data-set': 'schema:Dataset',
  book: 'schema:Book',
};

/** Events, sources, actors, entities and questions as nodes, in the order of their tables. */
export function recordNodes(context: TableContext): readonly GraphNode[] {
  const addresses = addressesIn(context);
  const names = Map.groupBy(rowObjects(context, 'names'), (row) => row.text('subject'));
  const parts = Map.groupBy(rowObjects(context, 'participants'), (row) => row.text('event'));
  const subjectNode = (row: RowObject) => nodeOfSubject(row, names.get(row.text('id')) ?? []);
  return [
    ...rowObjects(context, 'events').map((row) => nodeOfEvent(row, parts.get(row.text('id')) ?? [], addresses)),
    ...rowObjects(context, 'sources').map(nodeOfSource),
    ...rowObjects(context, 'actors').map((row) => ({
      ...subjectNode(row),
      ...nodeOf({ addressCountry: row.text('country') }),
    })),
    ...rowObjects(context, 'entities').map(subjectNode),
    ...rowObjects(context, 'roles').map((row) => nodeOfRole(row, addresses)),
    ...rowObjects(context, 'questions').map((row) => nodeOfQuestion(row, addresses)),
  ];
}

function nodeOfEvent(row: RowObject, parts: readonly RowObject[], { subjects, sources }: NodeAddresses): GraphNode {
  return nodeOf({
    id: row.text('url'),
    type: 'schema:Event',
    name: row.text('title'),
    startDate: row.certainDay('date'),
    ...dayTerms(row, 'date'),
    additionalType: row.text('kind_words'),
    status: row.text('status'),
    text: row.text('account'),
    location: row.list('places').map(subjects),
    about: row.list('about').map(subjects),
    participant: [...new Set(parts.map((part) => subjects(part.text('actor')!)))],
    citation: row.list('sources').map(sources),
    dateCreated: row.text('added'),
  });
}

function nodeOfSource(row: RowObject): GraphNode {
  return nodeOf({
    id: row.text('url'),
    type: SOURCE_TYPES[row.text('kind')!] ?? 'schema:CreativeWork',
    headline: row.text('title'),
    name: row.text('title') ?? row.text('supplied_title'),
    author: row.list('authors'),
    publisher: row.text('publisher'),
    datePublished: row.certainDay('published'),
    ...dayTerms(row, 'published'),
    inLanguage: row.text('language'),
    description: row.text('abstract'),
    sameAs: [row.text('original_url'), row.text('archive_url')].filter((url) => url !== null),
    dateCreated: row.text('added'),
  });
}

function nodeOfSubject(row: RowObject, names: readonly RowObject[]): GraphNode {
  const wikidata = row.text('wikidata');
  return nodeOf({
    id: row.text('url'),
    type: SUBJECT_TYPES[row.text('kind')!],
    additionalType: row.text('kind'),
    name: row.text('name'),
    alternateName: names.filter((name) => !name.isTrue('ours')).map((name) => name.text('name')),
    description: row.text('description'),
    text: row.text('account'),
    sameAs: wikidata === null ? [] : [`http://www.wikidata.org/entity/${wikidata}`],
  });
}

function nodeOfRole(row: RowObject, { subjects, sources }: NodeAddresses): GraphNode {
  const holder = subjects(row.text('actor')!);
  const of = row.text('of_subject');
  return nodeOf({
    id: `${holder}#role-${row.number('number')}`,
    type: 'org:Membership',
    member: holder,
    organization: of && subjects(of),
    role: row.text('title'),
    begins: dayNode(row, 'start'),
    ends: dayNode(row, 'end'),
    citation: row.list('sources').map(sources),
  });
}

function nodeOfQuestion(row: RowObject, { subjects }: NodeAddresses): GraphNode {
  return nodeOf({
    id: row.text('url'),
    type: 'schema:Question',
    name: row.text('question'),
    about: row.list('about').map(subjects),
    relation: row.text('relation_words'),
    text: row.text('account'),
  });
}

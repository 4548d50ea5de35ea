import { rowObjects, type RowObject } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';
import { addressesIn, type NodeAddresses } from './addresses.ts';
import { dayTerms, nodeOf, type GraphNode } from './node.ts';

/** Answers, changes of standing, pledges, statements and dates to come as nodes, in the order of their tables. */
export function factNodes(context: TableContext): readonly GraphNode[] {
  const addresses = addressesIn(context);
  const nodesOf = (table: keyof typeof FACT_NODES) =>
    rowObjects(context, table).map((row) =>
      nodeOf({ ...factTerms(row, addresses), ...FACT_NODES[table](row, addresses) }),
    );
  return (Object.keys(FACT_NODES) as (keyof typeof FACT_NODES)[]).flatMap(nodesOf);
}

function factTerms(row: RowObject, { events, sources }: NodeAddresses): GraphNode {
  return {
    id: row.text('url'),
    event: events(row.text('event')!),
    counts: row.isTrue('counts'),
    appearance: row.list('sources').map(sources),
  };
}

const FACT_NODES = {
  claims: (row: RowObject, { questions }: NodeAddresses) => ({
    type: 'schema:Claim',
    question: questions(row.text('question')!),
    answer: row.text('answer'),
    description: row.text('attributed_to'),
    ...dayTerms(row, 'as_of'),
  }),
  memberships: (row: RowObject, { subjects }: NodeAddresses) => ({
    type: 'org:Membership',
    member: subjects(row.text('actor')!),
    organization: subjects(row.text('body')!),
    status: row.text('status_words'),
    ...dayTerms(row, 'date'),
  }),
  pledges: (row: RowObject, { subjects }: NodeAddresses) => ({
    type: 'schema:Action',
    name: row.text('what'),
    agent: row.list('actors').map(subjects),
    recipient: row.text('receiver') === null ? [] : [subjects(row.text('receiver')!)],
    description: row.text('amount_words'),
    status: row.text('status'),
    ...dayTerms(row, 'date'),
  }),
  statements: (row: RowObject, { subjects }: NodeAddresses) => ({
    type: 'schema:Statement',
    text: row.text('says'),
    description: row.text('speakers'),
    creator: row.text('unnamed') === null ? row.list('actors').map(subjects) : [],
    ...dayTerms(row, 'date'),
  }),
  upcoming: (row: RowObject) => ({
    type: 'data:DateToCome',
    name: row.text('what'),
    status: row.text('status'),
    ...dayTerms(row, 'date'),
  }),
} as const;

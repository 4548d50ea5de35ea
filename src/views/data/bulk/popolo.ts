import { rowObjects, type RowObject } from './tables/row-objects.ts';
import type { TableContext } from './tables/table.ts';

/**
 * People, what they belong to, the posts they hold and who joined what, as Popolo (https://www.popoloproject.com/specs/).
 * Countries, agreements and all else that has members are organizations there. A date that is not certain is left out.
 */
export function popolo(context: TableContext) {
  const { actors, entities, names, roles, memberships } = tablesAsRows(context);
  const joined = new Set([
    ...memberships.map((row) => row.text('body')),
    ...roles.map((row) => row.text('of_subject')),
  ]);
  const bodies = [
    ...actors.filter((row) => row.text('kind') !== 'person'),
    ...entities.filter((row) => joined.has(row.text('id'))),
  ];
  const people = actors.filter((row) => row.text('kind') === 'person');
  const isPerson = new Set(people.map((row) => row.text('id')));
  return {
    persons: people.map((row) => ({
      ...subjectFields(row, names),
      sort_name: row.text('sort_name'),
      summary: row.text('description'),
    })),
    organizations: bodies.map((row) => ({
      ...subjectFields(row, names),
      classification: row.text('kind'),
      description: row.text('description'),
    })),
    posts: roles.filter((row) => row.text('of_subject') !== null).map(postOf),
    memberships: [
      ...roles.filter((row) => row.text('of_subject') !== null).map((row) => holdingOf(row, isPerson)),
      ...memberships.map((row) => joiningOf(row, isPerson)),
    ],
  };
}

function tablesAsRows(context: TableContext) {
  return {
    actors: rowObjects(context, 'actors'),
    entities: rowObjects(context, 'entities'),
    names: Map.groupBy(rowObjects(context, 'names'), (row) => row.text('subject')!),
    roles: rowObjects(context, 'roles'),
    memberships: rowObjects(context, 'memberships').filter((row) => row.isTrue('counts')),
  };
}

function subjectFields(row: RowObject, names: ReadonlyMap<string, readonly RowObject[]>) {
  const [id, wikidata] = [row.text('id')!, row.text('wikidata')];
  return {
    id,
    name: row.text('name'),
    other_names: (names.get(id) ?? []).filter((name) => !name.isTrue('ours')).map(otherNameOf),
    identifiers: wikidata === null ? [] : [{ scheme: 'wikidata', identifier: wikidata }],
    links: [{ url: row.text('url') }],
  };
}

function otherNameOf(row: RowObject) {
  return { name: row.text('name'), start_date: row.plainDate('start'), end_date: row.plainDate('end') };
}

function postId(row: RowObject): string {
  return `${row.text('actor')!}-role-${row.number('number')}`;
}

function postOf(row: RowObject) {
  const title = row.text('title');
  return { id: postId(row), label: title, role: title, organization_id: row.text('of_subject') };
}

function holdingOf(row: RowObject, isPerson: ReadonlySet<string | null>) {
  return {
    id: `${postId(row)}-holder`,
    ...memberFields(row.text('actor'), isPerson),
    organization_id: row.text('of_subject'),
    post_id: postId(row),
    role: row.text('title'),
    start_date: row.plainDate('start'),
    end_date: row.plainDate('end'),
  };
}

function joiningOf(row: RowObject, isPerson: ReadonlySet<string | null>) {
  return {
    id: row.text('id'),
    ...memberFields(row.text('actor'), isPerson),
    organization_id: row.text('body'),
    role: row.text('status_words'),
    start_date: row.plainDate('date'),
    sources: [{ url: row.text('url') }],
  };
}

/** A person by its id; whoever else is a member, as the specification has it since version 1. */
function memberFields(id: string | null, isPerson: ReadonlySet<string | null>) {
  return isPerson.has(id) ? { person_id: id } : { member: { id } };
}

import { rowObjects, type RowObject } from '../tables/row-objects.ts';
import type { TableContext } from '../tables/table.ts';
import { ftmEntity, ftmId, type FtmEntity } from './ftm-entity.ts';
import { ftmLinks } from './ftm-links.ts';
import { ftmSubjects } from './ftm-subjects.ts';

/** The story as entities of FollowTheMoney, a line each, which OpenAleph and OpenSanctions load. Ids stay the same. */
export function ftmLines(context: TableContext): string {
  const parts = Map.groupBy(rowObjects(context, 'participants'), (row) => row.text('event')!);
  const entities = [
    ...ftmSubjects(context),
    ...rowObjects(context, 'sources').map(articleOf),
    ...rowObjects(context, 'events').map((row) => eventOf(row, parts.get(row.text('id')!) ?? [])),
    ...ftmLinks(context),
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join('');
}

function articleOf(row: RowObject): FtmEntity {
  return ftmEntity('Article', ftmId.source(row.text('id')!), {
    title: [row.text('title') ?? row.text('supplied_title')],
    author: row.list('authors'),
    publisher: [row.text('publisher')],
    publishedAt: [row.plainDate('published')],
    sourceUrl: [row.text('original_url') ?? row.text('url')],
    summary: [row.text('abstract')],
  });
}

function eventOf(row: RowObject, parts: readonly RowObject[]): FtmEntity {
  return ftmEntity('Event', ftmId.event(row.text('id')!), {
    name: [row.text('title')],
    date: [row.plainDate('date')],
    summary: [row.text('date_words')],
    description: [row.text('account')],
    sourceUrl: [row.text('url')],
    involved: parts.map((part) => ftmId.subject(part.text('actor')!)),
    proof: row.list('sources').map(ftmId.source),
  });
}

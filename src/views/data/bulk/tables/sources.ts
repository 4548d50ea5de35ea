import { retractionReaching } from '../../../../model/graph/retraction.ts';
import { absoluteUrl, sourceUrl } from '../../../../urls.ts';
import { proseOf } from './prose.ts';
import { numbered } from './numbered.ts';
import {
  day,
  integer,
  list,
  tableOf,
  text,
  uncertainDay,
  yesOrNo,
  type DataTable,
  type TableContext,
} from './table.ts';

/** Every source, by id. */
export function sourcesTable({ graph, site }: TableContext): DataTable {
  return tableOf('sources', [...graph.sources.values()], {
    columns: {
      id: text(({ id }) => id),
      url: text(({ id }) => absoluteUrl(sourceUrl(id), site)),
      title: text(({ title }) => title),
      supplied_title: text(({ suppliedTitle }) => suppliedTitle),
      publisher: text(({ publisher }) => publisher),
      authors: list(({ authors }) => authors),
      dateline: text(({ dateline }) => dateline),
      published: uncertainDay(({ published }) => published),
      published_note: text(({ publishedNote }) => publishedNote),
      language: text(({ language }) => language),
      kind: text(({ kind }) => kind),
      original_url: text((source) => source.url),
      url_status: text(({ url, urlStatus }) => (url === null ? null : urlStatus)),
      archive_url: text(({ archiveUrl }) => archiveUrl),
      reprints: text(({ reprints }) => reprints),
      cites: list(({ cites }) => cites),
      abstract: text((source) => (source.textKind === 'abstract' ? proseOf(graph, source.text) : null)),
      retracted: yesOrNo(({ id }) => retractionReaching(graph.sources, id) !== null),
      added: day(({ added }) => added),
    },
  });
}

/** What publishers did to sources after publishing them. */
export function sourceUpdatesTable({ graph }: TableContext): DataTable {
  return tableOf(
    'source_updates',
    numbered(graph.sources.values(), ({ updates }) => updates),
    {
      key: ['source', 'number'],
      references: { source: 'sources' },
      columns: {
        source: text(({ of }) => of.id),
        number: integer((row) => row.number),
        date: uncertainDay(({ item }) => item.date),
        kind: text(({ item }) => item.kind),
        note: text(({ item }) => item.note),
      },
    },
  );
}

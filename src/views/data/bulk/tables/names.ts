import { spellingsOf } from '../../../../model/names/spellings.ts';
import { numbered } from './numbered.ts';
import { integer, list, tableOf, text, uncertainDay, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Every name of every actor and entity, as their pages list them: ours first, then those of the sources, then others. */
export function namesTable({ graph }: TableContext): DataTable {
  return tableOf(
    'names',
    numbered(graph.subjects.values(), ({ id }) => spellingsOf(graph, id)),
    {
      key: ['subject', 'number'],
      columns: {
        subject: text(({ of }) => of.id),
        number: integer((row) => row.number),
        name: text(({ item }) => item.text),
        languages: list(({ item }) => item.languages),
        ours: yesOrNo(({ item }) => item.isOwnName),
        start: uncertainDay(({ item }) => item.from),
        end: uncertainDay(({ item }) => item.to),
      },
    },
  );
}

/** How each source writes each name. */
export function spellingsTable({ graph }: TableContext): DataTable {
  const spellings = [...graph.sources.values()].flatMap((source) =>
    Object.entries(source.spellings).flatMap(([subject, texts]) =>
      texts.map((spelling) => ({ source: source.id, subject, spelling })),
    ),
  );
  return tableOf('spellings', spellings, {
    key: ['source', 'subject', 'spelling'],
    references: { source: 'sources' },
    columns: {
      source: text(({ source }) => source),
      subject: text(({ subject }) => subject),
      spelling: text(({ spelling }) => spelling),
    },
  });
}

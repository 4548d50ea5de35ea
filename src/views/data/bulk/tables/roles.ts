import { numbered } from './numbered.ts';
import { actorsIn } from './subjects.ts';
import { integer, list, tableOf, text, uncertainDay, type DataTable, type TableContext } from './table.ts';

/** The roles of actors, in the order in which their pages list them. */
export function rolesTable({ graph }: TableContext): DataTable {
  return tableOf(
    'roles',
    numbered(actorsIn(graph), ({ roles }) => roles),
    {
      key: ['actor', 'number'],
      references: { actor: 'actors' },
      columns: {
        actor: text(({ of }) => of.id),
        number: integer((row) => row.number),
        title: text(({ item }) => item.title),
        of_subject: text(({ item }) => item.of),
        start: uncertainDay(({ item }) => item.from),
        end: uncertainDay(({ item }) => item.to),
        appointed_by: list(({ item }) => item.appointedBy?.by ?? []),
        sources: list(({ item }) => item.sources),
      },
    },
  );
}

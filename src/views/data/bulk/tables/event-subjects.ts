import { numbered } from './numbered.ts';
import { tableOf, text, type DataTable, type TableContext } from './table.ts';

/** Whom and what each event concerns, as the pages of actors and entities list their events. */
export function eventSubjectsTable({ graph }: TableContext): DataTable {
  return tableOf(
    'event_subjects',
    numbered(graph.events.values(), ({ subjects }) => subjects),
    {
      key: ['event', 'subject'],
      references: { event: 'events' },
      columns: { event: text(({ of }) => of.id), subject: text(({ item }) => item) },
    },
  );
}

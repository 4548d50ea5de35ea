import { factsIn } from '../../../../model/graph/fact-index.ts';
import type { RecordedFact } from '../../../../model/graph/recorded-fact.ts';
import type { Upcoming } from '../../../../model/records/upcoming.ts';
import { factColumns, stateColumns } from './facts.ts';
import { tableOf, text, uncertainDay, type DataTable, type TableContext } from './table.ts';

/** Every date that an event sets, moves or calls off. */
export function upcomingTable(context: TableContext): DataTable {
  return tableOf('upcoming', factsIn(context.graph, 'upcoming'), {
    references: { event: 'events' },
    columns: {
      ...factColumns<RecordedFact<Upcoming>>(context),
      what: text(({ fact }) => fact.what),
      status: text(({ fact }) => fact.status),
      date: uncertainDay(({ fact }) => fact.date),
      note: text(({ fact }) => fact.note),
      ...stateColumns<RecordedFact<Upcoming>>(),
    },
  });
}

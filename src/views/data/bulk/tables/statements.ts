import { factsIn } from '../../../../model/graph/fact-index.ts';
import type { RecordedFact } from '../../../../model/graph/recorded-fact.ts';
import type { Statement } from '../../../../model/records/statement.ts';
import { speakersOf } from '../../../parts/events/speakers.ts';
import { factColumns, stateColumns } from './facts.ts';
import { list, tableOf, text, uncertainDay, type DataTable, type TableContext } from './table.ts';

/** Everything that was said, in the order of the events. */
export function statementsTable(context: TableContext): DataTable {
  const { graph } = context;
  return tableOf('statements', factsIn(graph, 'statements'), {
    references: { event: 'events', answers: 'events' },
    columns: {
      ...factColumns<RecordedFact<Statement>>(context),
      speakers: text(({ fact }) => speakersOf(graph, fact).label),
      actors: list(({ fact }) => fact.by),
      unnamed: text(({ fact }) => fact.as),
      through: text(({ fact }) => fact.through),
      says: text(({ fact }) => fact.says),
      topic: text(({ fact }) => fact.topic),
      date: uncertainDay(({ event }) => event.date),
      answers: text(({ fact }) => fact.answers),
      disputes: list(({ fact }) => fact.disputes),
      ...stateColumns<RecordedFact<Statement>>(),
    },
  });
}

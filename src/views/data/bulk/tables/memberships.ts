import type { Graph } from '../../../../model/graph/graph.ts';
import { membershipsByBody } from '../../../../model/graph/fact-index.ts';
import { statusChangesIn, type StatusChange } from '../../../../model/standings/standing.ts';
import { voiceOfStanding } from '../../../parts/events/voice.ts';
import { statusWords } from '../../../parts/standings/status-words.ts';
import { factColumns, stateColumns } from './facts.ts';
import { list, tableOf, text, uncertainDay, yesOrNo, type DataTable, type TableContext } from './table.ts';

/** Every change of standing in every body, oldest first in each. */
export function membershipsTable(context: TableContext): DataTable {
  const { graph } = context;
  return tableOf(
    'memberships',
    bodiesIn(graph).flatMap((body) => statusChangesIn(graph, body)),
    {
      references: { event: 'events', actor: 'actors' },
      columns: {
        ...factColumns<StatusChange>(context),
        actor: text(({ fact }) => fact.actor),
        body: text(({ fact }) => fact.in),
        status: text(({ fact }) => fact.status),
        status_words: text(({ fact }) => statusWords(graph, fact.status)),
        date: uncertainDay(({ event }) => event.date),
        first_published: uncertainDay(({ known }) => known),
        invited_by: list(({ fact }) => fact.invitedBy),
        attributed_to: text((change) => voiceOfStanding(graph, change).attributedTo),
        disputed: yesOrNo((change) => voiceOfStanding(graph, change).disputed.length > 0),
        note: text(({ fact }) => fact.note),
        ...stateColumns<StatusChange>(),
      },
    },
  );
}

/** Every body or agreement in which somebody has or had a standing. */
export function bodiesIn(graph: Graph): readonly string[] {
  return [...membershipsByBody(graph).keys()];
}

import { pledgeHistories, type PledgeHistory } from '../../../../model/pledges/pledge-history.ts';
import type { RecordedFact } from '../../../../model/graph/recorded-fact.ts';
import type { Pledge } from '../../../../model/records/pledge.ts';
import { boundsOf } from '../../../../model/records/quantity.ts';
import { attributionInWords } from '../../../parts/events/attribution.ts';
import { formatExtent } from '../../../parts/pledges/amount-text.ts';
import { factColumns, factId, stateColumns } from './facts.ts';
import {
  list,
  number,
  tableOf,
  text,
  uncertainDay,
  yesOrNo,
  type ColumnOf,
  type DataTable,
  type TableContext,
} from './table.ts';

/** A time that a pledge was told, with its whole history. */
interface ToldPledge extends RecordedFact<Pledge> {
  readonly history: PledgeHistory;
}

const AMOUNT = {
  quantity_min: number<ToldPledge>(({ fact }) => (fact.quantity === null ? null : boundsOf(fact.quantity).from)),
  quantity_max: number<ToldPledge>(({ fact }) => (fact.quantity === null ? null : boundsOf(fact.quantity).to)),
  qualifier: text<ToldPledge>(({ fact }) => fact.qualifier),
  unit: text<ToldPledge>(({ fact }) => fact.unit),
  currency: text<ToldPledge>(({ fact }) => fact.currency),
  period: text<ToldPledge>(({ fact }) => fact.over),
  amount_words: text<ToldPledge>(({ fact }) => formatExtent(fact)),
} satisfies Record<string, ColumnOf<ToldPledge>>;

/** Each time that a pledge was told, oldest first, the pledges in the order in which they were first made. */
export function pledgesTable(context: TableContext): DataTable {
  const { graph } = context;
  const items = pledgeHistories(graph).flatMap((history) =>
    [...history.steps, ...history.setAside].map((step) => ({ ...step, history })),
  );
  return tableOf('pledges', items, {
    references: { event: 'events', first: 'pledges', answers: 'events' },
    columns: {
      ...factColumns<ToldPledge>(context),
      first: text(({ history }) => factId(history.steps[0]!)),
      actors: list(({ fact }) => fact.by),
      receiver: text(({ fact }) => fact.to),
      what: text(({ fact }) => fact.what),
      alternate_of: text(({ fact }) => fact.alternateOf),
      topic: text(({ fact }) => fact.topic),
      ...AMOUNT,
      status: text(({ fact }) => fact.status),
      in_all: yesOrNo(({ fact }) => fact.inAll),
      date: uncertainDay(({ event }) => event.date),
      attributed_to: text(({ fact }) => attributionInWords(graph, fact.attributedTo)),
      answers: text(({ fact }) => fact.answers),
      note: text(({ fact }) => fact.note),
      ...stateColumns<ToldPledge>(),
    },
  });
}

import { FACT_FIELDS, type Facts } from '../../../../model/graph/fact-kinds.ts';
import type { FactCitation } from '../../../../model/records/fact-citation.ts';
import type { FactField } from '../../../../model/records/fact.ts';
import type { StoryEvent } from '../../../../model/records/event.ts';
import { factId } from './facts.ts';
import { numbered } from './numbered.ts';
import { integer, tableOf, text, type DataTable, type TableContext } from './table.ts';

/** A source cited in an event: by a paragraph of its account, or by a fact. */
interface EventCitation extends FactCitation {
  readonly paragraph: number | null;
  readonly kind: FactField | null;
  readonly fact: string | null;
}

/** Every source that an event cites, with the place in it and its words. */
export function citationsTable({ graph }: TableContext): DataTable {
  return tableOf(
    'citations',
    numbered(graph.events.values(), (event) => [...citedByAccount(event), ...citedByFacts(event)]),
    {
      key: ['event', 'number'],
      references: { event: 'events', source: 'sources' },
      columns: {
        event: text(({ of }) => of.id),
        number: integer((row) => row.number),
        paragraph: integer(({ item }) => item.paragraph),
        fact_table: text(({ item }) => item.kind),
        fact: text(({ item }) => item.fact),
        source: text(({ item }) => item.source),
        locator: text(({ item }) => item.locator),
        quote: text(({ item }) => item.quote),
        translation: text(({ item }) => item.translation),
      },
    },
  );
}

function citedByAccount({ text: account }: StoryEvent): readonly EventCitation[] {
  return account.paragraphs.flatMap(({ citations }, i) =>
    citations.map(({ source, locator }) => ({
      paragraph: i + 1,
      kind: null,
      fact: null,
      source,
      locator,
      quote: null,
      translation: null,
    })),
  );
}

function citedByFacts(event: StoryEvent): readonly EventCitation[] {
  const facts: Facts = event;
  return FACT_FIELDS.flatMap((kind) =>
    facts[kind].flatMap((fact) =>
      fact.citations.map((citation) => ({ ...citation, paragraph: null, kind, fact: factId({ fact, event }) })),
    ),
  );
}

import type { Fact } from '../../../../model/graph/fact-kinds.ts';
import type { RecordedFact } from '../../../../model/graph/recorded-fact.ts';
import { isSetAside, type FactField } from '../../../../model/records/fact.ts';
import { absoluteUrl, factUrl } from '../../../../urls.ts';
import { list, text, yesOrNo, type ColumnOf, type TableContext } from './table.ts';

/** A fact of any kind, as far as all kinds have the same columns. */
type CommonFact = RecordedFact<Pick<Fact<FactField>, 'anchor' | 'sources' | 'withdrawn' | 'retractions'>>;

/** The id of a fact among all facts of the story: that of its event, and its address there. */
export function factId({ fact, event }: RecordedFact<Pick<Fact<FactField>, 'anchor'>>): string {
  return `${event.id}#${fact.anchor}`;
}

/** The columns with which the rows of facts begin. */
export function factColumns<Recorded extends CommonFact>({ site }: TableContext) {
  return {
    id: text<Recorded>(factId),
    url: text<Recorded>(({ fact, event }) => absoluteUrl(factUrl(event.id, fact.anchor), site)),
    event: text<Recorded>(({ event }) => event.id),
  } satisfies Record<string, ColumnOf<Recorded>>;
}

/** The columns with which they end. */
export function stateColumns<Recorded extends CommonFact>() {
  return {
    withdrawn: yesOrNo<Recorded>(({ fact }) => fact.withdrawn),
    counts: yesOrNo<Recorded>(({ fact }) => !isSetAside(fact)),
    sources: list<Recorded>(({ fact }) => fact.sources),
  } satisfies Record<string, ColumnOf<Recorded>>;
}

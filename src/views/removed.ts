import { formatDateAsNoun, type PrintedDate } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Removed } from '../model/records/removed.ts';
import { correctionsUrl, recordUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
import { factParts, type MovedPart } from './parts/events/fact-parts.ts';
import { removedKind } from './parts/links/removed-kind.ts';
import { linkToEvent, linkToQuestion, linkToSource, linkToSubject, type Link } from './parts/links/link.ts';
import { removedWords } from '../words/links.ts';
import { textWords } from '../words/text.ts';

/** What stands at the address of a record that was removed. */
export interface RemovedView {
  readonly title: string;
  /** "Removed: The ministers meet", for the tab of a browser and for whoever keeps the address. */
  readonly pageTitle: string;
  /** "Event, removed". */
  readonly kind: string;
  readonly description: string;
  readonly crumbs: BreadcrumbTrail;
  readonly date: PrintedDate;
  readonly reason: string;
  /** "Merged into", "Split into" or "Replaced by"; null where nothing replaced it. */
  readonly replaced: string | null;
  readonly replacedBy: readonly Link[];
  /** Where its facts are now, by the addresses that they had on its page. */
  readonly parts: readonly MovedPart[];
  /** The addresses that facts had which are nowhere now. */
  readonly goneAnchors: readonly string[];
}

/** The notice of a removed record: when and why it was removed, and what it leads on to. */
export function removedView(graph: Graph, removed: Removed): RemovedView {
  const { title, date, reason, replacedBy } = removed;
  const day = formatDateAsNoun(date);
  const parts = partsOf(graph, removed);
  const found = new Set(parts.flatMap(({ anchors }) => anchors));
  return {
    title,
    pageTitle: removedWords.title(title),
    kind: removedKind(graph, removed),
    description: removedWords.description(day.text, reason),
    crumbs: breadcrumbsTo(
      { href: correctionsUrl(), label: textWords.corrections },
      { href: recordUrl(removed.collection, removed.id), label: title },
    ),
    date: day,
    reason,
    replaced:
      replacedBy.length === 0 ? null : replacedBy.length === 1 ? removedWords.mergedInto : removedWords.splitInto,
    replacedBy: replacedBy.map((id) => linkTo(graph, removed, id)),
    parts,
    goneAnchors: removed.facts.filter((anchor) => !found.has(anchor)),
  };
}

/** Each of its facts leads to the first of the events that replaced it which has it. */
function partsOf(graph: Graph, { facts, replacedBy }: Removed): readonly MovedPart[] {
  if (facts.length === 0) return [];
  const left = new Set(facts);
  const events = replacedBy.flatMap((id) => graph.events.get(id) ?? []);
  return events
    .flatMap((event) => factParts(graph, event))
    .flatMap(({ anchors, link }) => {
      const here = anchors.filter((anchor) => left.delete(anchor));
      return here.length === 0 ? [] : [{ anchors: here, link }];
    });
}

function linkTo(graph: Graph, { collection }: Removed, id: string): Link {
  switch (collection) {
    case 'sources':
      return linkToSource(graph.sources.get(id)!);
    case 'events':
      return linkToEvent(graph.events.get(id)!);
    case 'questions':
      return linkToQuestion(graph.questions.get(id)!);
    case 'actors':
    case 'entities':
      return linkToSubject(graph.subjects.get(id)!);
    default:
      return collection satisfies never;
  }
}

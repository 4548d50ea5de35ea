import { formatDateAsNoun, type PrintedDate } from '../format.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Removed } from '../model/records/removed.ts';
import { correctionsUrl, recordUrl } from '../urls.ts';
import { breadcrumbsTo, type BreadcrumbTrail } from './parts/links/breadcrumbs.ts';
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
}

/** The notice of a removed record: when and why it was removed, and what it leads on to. */
export function removedView(graph: Graph, removed: Removed): RemovedView {
  const { title, date, reason, replacedBy } = removed;
  const day = formatDateAsNoun(date);
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
  };
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

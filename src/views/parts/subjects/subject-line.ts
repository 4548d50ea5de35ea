import { eventsBySubject } from '../../../model/graph/event-index.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { subjectUrl } from '../../../urls.ts';
import { eventWords } from '../../../words/events.ts';
import { subjectWords } from '../../../words/subjects.ts';
import type { Link } from '../links/link.ts';

/** An actor or entity in a list. */
export interface SubjectLine {
  readonly link: Link;
  readonly description: string;
  /** "3 events", which leads to them; for one that sources only name, a link to how they do. */
  readonly events: Link;
}

/** An actor or entity as lists have them. */
export function subjectLine(graph: Graph, subject: Subject): SubjectLine {
  // The description beside it tells namesakes apart.
  const link: Link = { href: subjectUrl(subject), label: subject.name };
  const count = eventCount(graph, subject);
  const events =
    count > 0
      ? { href: `${link.href}#events`, label: eventWords.count(count) }
      : { href: `${link.href}#names`, label: subjectWords.onlyNamed };
  return { link, description: subject.description, events };
}

/** Of how many events someone or something is. */
export function eventCount(graph: Graph, { id }: Subject): number {
  return eventsBySubject(graph).get(id)?.length ?? 0;
}

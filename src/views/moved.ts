import { formatLabel } from '../format.ts';
import { answeredQuestionOf } from '../model/answers/answered-question.ts';
import { questionOf, type Graph } from '../model/graph/graph.ts';
import type { Collection } from '../model/records/content.ts';
import type { StoryEvent } from '../model/records/event.ts';
import type { FactAddress } from '../model/records/fact.ts';
import { correctionAnchor } from '../paths.ts';
import { factUrl, fileUrl, questionUrl } from '../urls.ts';
import { eventFactsOf } from './parts/events/event-facts.ts';
import type { Link } from './parts/links/link.ts';
import { answerLine } from './parts/questions/answer-line.ts';

/** The page at an address that another page had before. */
export interface MovedView {
  /** The page as it is now. */
  readonly href: string;
  /** What links to parts of the page meant, each with the addresses it ever had; for readers without scripts. */
  readonly parts: readonly MovedPart[];
}

interface MovedPart {
  readonly anchors: readonly string[];
  readonly link: Link;
}

/**
 * The page at a former address.
 *
 * @param to the path of the page as it is now, within the site
 * @param record whose page it is, if it is that of a record
 */
export function movedView(
  graph: Graph,
  to: string,
  record?: { readonly collection: Collection; readonly id: string },
): MovedView {
  const href = fileUrl(to);
  if (record?.collection === 'events') return { href, parts: factsOf(graph, graph.events.get(record.id)!) };
  return { href, parts: record?.collection === 'questions' ? answersTo(graph, record.id) : [] };
}

function factsOf(graph: Graph, event: StoryEvent): readonly MovedPart[] {
  const { statements, standings, pledges, questions, upcoming } = eventFactsOf(graph, event);
  const part = ({ anchor, formerAnchors }: FactAddress, label: string): MovedPart => ({
    anchors: [anchor, ...formerAnchors],
    link: { href: factUrl(event.id, anchor), label },
  });
  return [
    ...questions.flatMap(({ link, here }) => here.map((line) => part(line, `${link.label} ${line.answer}`))),
    ...pledges.flatMap(({ by, lines }) => lines.map((line) => part(line, `${namesOf(by)}: ${line.pledge}`))),
    ...standings.map((line) => part(line, `${formatLabel(line.actor)}: ${line.status}, ${formatLabel(line.body)}`)),
    ...upcoming.map((line) => part(line, line.what)),
    ...event.corrections.flatMap(({ removedFacts, text }, i) =>
      removedFacts.map((anchor) => ({
        anchors: [anchor],
        link: { href: factUrl(event.id, correctionAnchor(i + 1)), label: text },
      })),
    ),
    ...statements.flatMap(({ speakers, lines }) => lines.map((line) => part(line, `${speakers.label}: ${line.says}`))),
  ];
}

function namesOf(links: readonly Link[]): string {
  return links.map(formatLabel).join(', ');
}

function answersTo(graph: Graph, id: string): readonly MovedPart[] {
  const question = questionOf(graph, id);
  return answeredQuestionOf(graph, id).claims.map((given) => {
    const { id: anchor, formerIds, answer } = answerLine(graph, question, given);
    const href = `${questionUrl(id)}#${encodeURIComponent(anchor)}`;
    return { anchors: [anchor, ...formerIds], link: { href, label: answer } };
  });
}

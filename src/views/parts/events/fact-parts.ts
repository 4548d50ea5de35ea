import { formatLabel } from '../../../format.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { FactAddress } from '../../../model/records/fact.ts';
import { correctionAnchor } from '../../../paths.ts';
import { factUrl } from '../../../urls.ts';
import type { Link } from '../links/link.ts';
import { eventFactsOf } from './event-facts.ts';

/** A part of a page, with the addresses that it ever had. */
export interface MovedPart {
  readonly anchors: readonly string[];
  readonly link: Link;
}

/** The facts of an event, each with the addresses it ever had, and the corrections that took facts out. */
export function factParts(graph: Graph, event: StoryEvent): readonly MovedPart[] {
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

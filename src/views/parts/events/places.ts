import { formatTitle } from '../../../format.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { foldName } from '../../../model/names/fold.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import { isActor } from '../../../model/records/subject.ts';
import { linkToSubject, type Link } from '../links/link.ts';
import { joinBefore, type LinkInWords } from '../links/links-in-words.ts';
import { eventWords } from '../../../words/events.ts';

/** Where an event happened: "Geneva and New York", "Online (Ferry Forum)", "Geneva and online". */
export function placesOf(graph: Graph, { place }: Pick<StoryEvent, 'place'>): readonly LinkInWords[] {
  return place.map((id, i) => {
    const link = linkToPlace(graph, id);
    return {
      before: joinBefore(i, place.length),
      link: i === 0 ? { ...link, label: formatTitle(link.label) } : link,
    };
  });
}

/** One that is online is called so, and its name tells which it is. */
function linkToPlace(graph: Graph, id: string): Link {
  const place = subjectOf(graph, id);
  const link = linkToSubject(place);
  if (isActor(place) || !place.online) return link;
  const isNamedSo = foldName(place.name) === eventWords.online;
  return { href: link.href, label: eventWords.online, ...(!isNamedSo && { distinction: place.name }) };
}

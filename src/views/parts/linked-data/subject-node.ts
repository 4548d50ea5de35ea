import type { Graph } from '../../../model/graph/graph.ts';
import { spellingsOf } from '../../../model/names/spellings.ts';
import { isActor, type Subject } from '../../../model/records/subject.ts';
import { subjectUrl } from '../../../urls.ts';
import { wikidataAddress } from '../subjects/subject-citation.ts';
import type { LinkedNode } from './linked-data.ts';
import { SUBJECT_TYPES } from './types.ts';

/** As many other names as a page says twice. */
const MAX_NAMES = 20;

/** An actor or entity as another page names it. */
export function briefSubjectNode(subject: Subject): LinkedNode {
  return { '@type': typeOf(subject), '@id': `${subjectUrl(subject)}#subject`, name: subject.name };
}

/** The same on its own page, with its other names and what Wikidata calls it. */
export function subjectNode(graph: Graph, subject: Subject): LinkedNode {
  const names = spellingsOf(graph, subject.id).flatMap(({ text, isOwnName }) => (isOwnName ? [] : [text]));
  return {
    ...briefSubjectNode(subject),
    description: subject.description,
    ...(names.length > 0 && { alternateName: names.slice(0, MAX_NAMES) }),
    ...(subject.wikidata !== null && { sameAs: wikidataAddress(subject.wikidata) }),
  };
}

function typeOf(subject: Subject): string {
  return !isActor(subject) && subject.online ? 'VirtualLocation' : SUBJECT_TYPES[subject.kind];
}

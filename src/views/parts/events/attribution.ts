import type { Graph } from '../../../model/graph/graph.ts';
import type { Attribution } from '../../../model/records/attribution.ts';
import { subjectData } from '../links/data-labels.ts';
import { speakersInSentence } from './speakers.ts';
import { statementWords } from '../../../words/statements.ts';

/** Whom something is from, within a sentence: "a senior diplomat of Freedonia, through an interpreter"; null for nobody. */
export function attributionInWords(graph: Graph, attribution: Attribution | null): string | null {
  if (attribution === null || typeof attribution === 'string') return attribution;
  const { through } = attribution;
  return [speakersInSentence(graph, attribution), through && statementWords.through(through)]
    .filter(Boolean)
    .join(', ');
}

/** The same for data users: in words, and by its fields where it has them. */
export function attributionData(graph: Graph, attribution: Attribution | null) {
  const words = attributionInWords(graph, attribution);
  if (attribution === null || typeof attribution === 'string') return { attributedTo: words, speakers: null };
  const { by, as, through } = attribution;
  return { attributedTo: words, speakers: { by: by.map((id) => subjectData(graph, id)), as, through } };
}

import type { MarkdownText } from '../../model/text/markdown-text.ts';
import { sourceReference, subjectReference, type PublishedStory } from './references.ts';

/** Whom the text of a record cites and links to by id, each with its name and its whole address. */
export function textTargets(story: PublishedStory, { paragraphs }: MarkdownText) {
  const cited = new Set(paragraphs.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const linked = new Set(paragraphs.flatMap(({ references }) => references.map(({ id }) => id)));
  const known = [...linked].filter((id) => story.graph.subjects.has(id));
  return {
    sources: targetsOf([...cited].map((id) => sourceReference(story, id))),
    subjects: targetsOf(known.map((id) => subjectReference(story, id))),
  };
}

function targetsOf(references: readonly { readonly id: string; readonly name: string; readonly address: string }[]) {
  return Object.fromEntries(references.map(({ id, name, address }) => [id, { label: name, address }]));
}

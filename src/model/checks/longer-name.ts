import type { Graph } from '../graph/graph.ts';
import { findRefusedNames, type RefusedName } from '../names/name-index.ts';
import type { MarkdownText, Paragraph } from '../text/markdown-text.ts';
import type { Caution, Doubt } from './rule.ts';

/**
 * A known name inside a longer one that nobody knows is not linked, and the editor is told so: the longer one may be
 * of something else, or of the same with a word before it. Told once for each longer name and record.
 */
export const longerName: Caution = function* (graph) {
  const told = new Set<string>();
  for (const { id, text } of ourTexts(graph))
    for (const paragraph of text.paragraphs)
      for (const refused of refusedIn(graph, paragraph)) {
        const key = `${refused.owners[0]!} ${refused.longer}`;
        if (!told.has(key)) yield doubt(id, paragraph, refused);
        told.add(key);
      }
};

/** Every text that names link in and that an editor may mark; a full text is its author's. */
function ourTexts({ events, subjects, questions, sources }: Graph): readonly { id: string; text: MarkdownText }[] {
  const abstracts = [...sources.values()].filter(({ textKind }) => textKind === 'abstract');
  return [...events.values(), ...subjects.values(), ...questions.values(), ...abstracts];
}

/** Names of several records never link. */
function refusedIn({ names }: Graph, { prose: { text, hidden } }: Paragraph): readonly RefusedName[] {
  return findRefusedNames(names, text, hidden).filter(({ owners }) => owners.length === 1);
}

function doubt(id: string, { line, prose: { text } }: Paragraph, { start, end, owners, longer }: RefusedName): Doubt {
  return {
    of: { id },
    field: 'body',
    line: line + text.slice(0, start).split('\n').length - 1,
    found: `“${text.slice(start, end)}” in “${longer.replace(/\s+/g, ' ')}” is not linked`,
    fix: `if it is that record write [[${owners[0]!}|…]], if not write [[-|…]]`,
  };
}

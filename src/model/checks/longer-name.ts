import { namesInProse } from '../names/names-in-prose.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { doubtAt, ourParagraphs } from './names-in-texts.ts';
import type { WarningRule } from './rule.ts';

/**
 * A known name inside a longer one that nobody knows is not linked, and the editor is told so: the longer one may be
 * of something else, or of the same with a word before it. Told once for each longer name and record.
 */
export const longerName: WarningRule = function* (graph) {
  const told = new Set<string>();
  for (const place of ourParagraphs(graph)) {
    const { prose } = place.paragraph;
    for (const { start, end, owners, longer } of namesInProse(graph.names, prose).refused) {
      const key = `${owners[0]!} ${longer}`;
      // Names of several records never link.
      if (owners.length > 1 || told.has(key)) continue;
      told.add(key);
      const words = nameProblems.longerName(prose.text.slice(start, end), longer.replace(/\s+/g, ' '), owners[0]!);
      yield doubtAt(place, { start }, words);
    }
  }
};

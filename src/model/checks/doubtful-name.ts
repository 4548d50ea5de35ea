import type { Graph } from '../graph/graph.ts';
import type { DoubtfulName } from '../names/name-index.ts';
import { namesInProse } from '../names/names-in-prose.ts';
import { nameProblems } from '../../words/problems/names.ts';
import { doubtAt, ourParagraphs, type ParagraphOf } from './names-in-texts.ts';
import type { WarningRule } from './rule.ts';

/**
 * A known name that is linked, though nothing shows whether it is part of a longer one or the name of another place:
 * beside other words in a script without capitals, or as "Athens (Georgia)". Told once for each record and reason, at the
 * first place, with how many more there are.
 */
export const doubtfulName: WarningRule = function* (graph) {
  const byRecord = Map.groupBy(doubtfulNames(graph), ({ name: { owners, why } }) => `${owners[0]!} ${why}`);
  for (const [first, ...more] of byRecord.values()) {
    const { place, name } = first!;
    const words = place.paragraph.prose.text.slice(name.start, name.end);
    const found = WORDS.found[name.why](words, name.within.replace(/\s+/g, ' '));
    yield doubtAt(place, name, {
      found: more.length === 0 ? found : WORDS.andMore(found, more.length),
      fix: WORDS.fix(name.owners[0]!),
    });
  }
};

const WORDS = nameProblems.doubtfulName;

/** Names of several records never link. */
function doubtfulNames(graph: Graph): readonly { readonly place: ParagraphOf; readonly name: DoubtfulName }[] {
  return ourParagraphs(graph).flatMap((place) => {
    const { doubtful } = namesInProse(graph.names, place.paragraph.prose);
    const names = doubtful.filter(({ owners }) => owners.length === 1);
    return names.map((name) => ({ place, name }));
  });
}
